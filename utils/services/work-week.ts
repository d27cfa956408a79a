// When this team works, for whoever counts minutes or asks who is there: its hours, its closed days, and what the
// calendar knows about holidays and Ramadan. The list of occasions is fetched only for a team that has named hours.
import { isoDay } from '@/utils/calendar/day';
import { hijriOffsetOn, toHijri } from '@/utils/calendar/hijri';
import { loadOccasions, type OccasionEntry, occasionsOn } from '@/utils/calendar/occasions';
import type { WorkWeek } from '@/utils/people/working-time';
import type { Occasion } from '@/utils/schema/occasion';
import type { Workspace } from '@/utils/schema/workspace';

const RAMADAN = 9;

/** The working time of a team; `own` are its own occasions and its overrides of built-in ones. */
export async function workWeekOf(workspace: Workspace | null, own: readonly Occasion[]): Promise<WorkWeek> {
  const timeZone = workspace?.timeZone ?? 'Asia/Tehran';
  if (!workspace || workspace.hours.length === 0) {
    return { timeZone, hours: [], isOff: () => false, isRamadan: () => false };
  }
  const { hours, ramadanHours, hijriOffset } = workspace;
  const closed = new Set(workspace.closedDays);
  const isOpen = workspace.holidays === 'open';
  // A team that works on holidays still rests on the days that it made itself.
  const observed = isOpen ? own.filter(({ kind }) => kind === 'team') : own;
  const builtIn = isOpen ? NONE : await loadOccasions();
  const options = { hijriOffset, own: observed };
  const isHoliday = (day: string): boolean =>
    occasionsOn(builtIn, isoDay(day), options).some(({ holiday }) => holiday);
  return {
    timeZone,
    hours,
    ...(ramadanHours && { ramadanHours }),
    isOff: (day) => closed.has(day) || isHoliday(day),
    isRamadan: (day) => toHijri(isoDay(day), hijriOffsetOn(isoDay(day), hijriOffset)).month === RAMADAN,
  };
}

const NONE: readonly OccasionEntry[] = [];
