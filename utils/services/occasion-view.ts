// Occasions as views draw them.
import { daysBetween, type IsoDay, isoWeekdayOf } from '@/utils/calendar/day';
import { loadOccasions, type OccasionOfDay, occasionsBetween } from '@/utils/calendar/occasions';
import type { Language } from '@/utils/schema/parts';
import type { OccasionView } from './contract';
import type { Playbook } from './playbook';

// The weeks of a season (shopping before Nowruz) would fill the list every day.
export const isOfOneDay = (occasion: OccasionOfDay): boolean => !occasion.season;

/** What falls on those days, as the team observes it. */
export async function observedBetween(book: Playbook, from: IsoDay, to: IsoDay): Promise<OccasionOfDay[]> {
  const hijriOffset = book.workspace?.hijriOffset ?? { days: 0, until: null };
  return occasionsBetween(await loadOccasions(), from, to, { hijriOffset, own: book.occasions });
}

/** What items may be for, by its id: under the team's own words, and also what it has hidden since. */
export type OccasionNames = ReadonlyMap<string, Pick<OccasionView, 'title' | 'tone'>>;
export async function occasionNames({ occasions }: Playbook, language: Language): Promise<OccasionNames> {
  const all = [...(await loadOccasions()), ...occasions];
  return new Map(all.map(({ id, titles, tone }) => [id, { title: titles[language], tone }]));
}

/** Does the team rest on that day? */
export function isClosed(
  day: IsoDay,
  isHoliday: boolean,
  { workspace }: Pick<Playbook, 'workspace'>,
): boolean {
  if (!workspace) return false;
  const rests = isHoliday && workspace.holidays !== 'open';
  return rests || workspace.weekend.includes(isoWeekdayOf(day)) || workspace.closedDays.includes(day);
}

export const viewOccasion =
  (today: IsoDay, language: Language) =>
  (occasion: OccasionOfDay): OccasionView => ({
    id: occasion.id,
    day: occasion.day,
    daysAway: daysBetween(today, occasion.day),
    title: occasion.titles[language],
    kind: occasion.kind,
    holiday: occasion.holiday,
    tone: occasion.tone,
    approximate: occasion.approximate,
  });
