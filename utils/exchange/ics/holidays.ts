// Holidays of another country out of its calendar file, as the team's own occasions: one for each title, with the days
// that the file names. A rule of the file is told by its days too, since it may be any rule there is.
import { shortHash } from '@/utils/base/canonical';
import { addDays, isoDay } from '@/utils/calendar/day';
import { MOST_DAYS } from '@/utils/calendar/occasion-rule';
import { occurrences } from '@/utils/calendar/recurrence';
import { Occasion } from '@/utils/schema/occasion';
import type { RefusedRow } from '../planned-item';
import { type IcsOptions, readIcs } from './read';

export type ReadOccasion = Omit<Occasion, 'createdAt' | 'updatedAt' | 'updatedBy'>;

export interface HolidayOptions extends IcsOptions {
  /** Whether the team rests on these days. */
  readonly holiday: boolean;
  /** Until when what recurs is told, YYYY-MM-DD. */
  readonly until: string;
}

const STAMPS = {
  createdAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
  updatedBy: 'system',
};

/** The occasions of a file; the same file gives the same ids, so that next year's adds its days. */
export function readHolidays(
  text: string,
  { holiday, until, ...options }: HolidayOptions,
): { occasions: readonly ReadOccasion[]; refused: readonly RefusedRow[]; name: string } {
  const { offered, refused, name } = readIcs(text, options);
  const days = new Map<string, Set<string>>();
  for (const { item } of offered) {
    const known = days.get(item.title) ?? new Set();
    days.set(item.title, known);
    for (const { day, lastDay } of occurrences(item, isoDay(item.date), isoDay(until))) {
      for (let each = day; each <= lastDay && known.size < MOST_DAYS; each = addDays(each, 1))
        known.add(each);
    }
  }
  const occasions = [...days].flatMap(([title, all]) => {
    const parsed = Occasion.safeParse({
      ...STAMPS,
      id: `ics-${shortHash(`${name} ${title}`)}`,
      calendar: 'gregorian',
      rule: { type: 'days', days: [...all].sort() },
      titles: { fa: title, en: title },
      kind: 'team',
      holiday,
    });
    if (!parsed.success || all.size === 0) return [];
    const { createdAt: _created, updatedAt: _updated, updatedBy: _by, ...occasion } = parsed.data;
    return [occasion];
  });
  return { occasions, refused, name };
}
