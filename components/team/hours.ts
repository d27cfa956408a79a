// Hours as a person edits them: lines of weekdays and a from–to, so that a week of five equal days is one line and a
// lunch break a second one. Times stand in a line as they were typed, in Latin digits; only what can be read is saved.
import { toLatinDigits } from '@/utils/calendar/format';
import { readTime } from '@/utils/calendar/typed-time';
import type { Holder } from '@/utils/schema/role';
import type { WorkingHours } from '@/utils/schema/workspace';

export interface HoursLine {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A turn of somebody: without days it is every day, without hours all day. */
export interface HolderLine extends HoursLine {
  readonly source: Holder;
}

/** As many entries as a record holds. */
const MOST_HOURS = 50;

/** The time that was typed (9, ۱۷:۳۰, 1730, 24) as HH:MM; null when it is none. */
export function parseTime(text: string): string | null {
  // Hours may end at 24, where a time of the day may not: both say midnight.
  if (/^\s*24(?:\s*[:.]?\s*00)?\s*$/u.test(toLatinDigits(text))) return '00:00';
  const typed = readTime(text);
  return typed.ok ? typed.time : null;
}

/** The hours as lines: days with the same hours share one. */
export function linesOf(hours: readonly WorkingHours[] | undefined): HoursLine[] {
  const lines = new Map<string, HoursLine>();
  for (const { weekday, from, to } of hours ?? []) {
    const known = lines.get(`${from} ${to}`);
    if (known?.weekdays.includes(weekday)) continue;
    lines.set(`${from} ${to}`, { weekdays: [...(known?.weekdays ?? []), weekday], from, to });
  }
  return [...lines.values()];
}

/** The hours that the lines mean; `before` itself while nothing was changed. Null while one cannot be read. */
export function hoursOf(
  lines: readonly HoursLine[],
  before: readonly WorkingHours[] | undefined,
): WorkingHours[] | null {
  if (before && isSame(lines, linesOf(before))) return [...before];
  const hours = lines.map(({ weekdays, from, to }) => {
    const [start, end] = [parseTime(from), parseTime(to)];
    if (start === null || end === null || weekdays.length === 0) return null;
    return weekdays.map((weekday) => ({ weekday, from: start, to: end }));
  });
  if (hours.some((one) => one === null)) return null;
  const all = hours.flatMap((one) => one ?? []);
  return all.length > MOST_HOURS ? null : all;
}

export const holderLineOf = (source: Holder): HolderLine => ({
  weekdays: source.weekdays ?? [],
  from: source.from ?? '',
  to: source.to ?? '',
  source,
});

/** The holders that the lines mean, with what a newer version added to them; null while a time cannot be read. */
export function holdersOf(lines: readonly HolderLine[]): Holder[] | null {
  const holders = lines.map(holderOf);
  return holders.some((one) => one === null) ? null : holders.flatMap((one) => one ?? []);
}

function holderOf({ weekdays, from, to, source }: HolderLine): Holder | null {
  const [start, end] = [from.trim() && parseTime(from), to.trim() && parseTime(to)];
  if (start === null || end === null) return null;
  const { weekdays: _days, from: _from, to: _to, ...rest } = source;
  return {
    ...rest,
    ...(weekdays.length > 0 && { weekdays: [...weekdays] }),
    ...(start && { from: start }),
    ...(end && { to: end }),
  };
}

/** One more line after the others: the same days, from where the last one ends. */
export function nextLine(lines: readonly HoursLine[], weekend: readonly number[]): HoursLine {
  const last = lines.at(-1);
  const days = [6, 7, 1, 2, 3, 4, 5].filter((day) => !weekend.includes(day));
  return { weekdays: last?.weekdays ?? days, from: last?.to ?? '', to: '' };
}

/** «شنبه تا چهارشنبه ۹–۱۷، پنجشنبه ۹–۱۳», as most shops have it. */
export const COMMON_HOURS: readonly HoursLine[] = [
  { weekdays: [6, 7, 1, 2, 3], from: '09:00', to: '17:00' },
  { weekdays: [4], from: '09:00', to: '13:00' },
];

const isSame = (a: readonly HoursLine[], b: readonly HoursLine[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
