// The first morning of the next week, to which something is put off that this week need not see again.
import { instantOf } from '@/utils/base/zone';
import type { WorkingHours } from '@/utils/schema/workspace';
import { addDays, type IsoDay, type IsoWeekday, isoDayOf, isoWeekdayOf, weekColumnOf } from './day';

export interface Wall {
  timeZone: string;
  weekStart: IsoWeekday;
  hours: readonly Pick<WorkingHours, 'weekday' | 'from'>[];
}

const MORNING = '09:00';

/** When the team opens on that day, or nine; null on its eve, where «tomorrow» says the same. */
export function nextWeekMorning(nowMs: number, wall: Wall): { day: IsoDay; atMs: number } | null {
  const today = isoDayOf(nowMs, wall.timeZone);
  const days = 7 - weekColumnOf(today, wall.weekStart);
  if (days === 1) return null;
  const day = addDays(today, days);
  return { day, atMs: instantOf(day, opening(day, wall.hours), wall.timeZone) };
}

function opening(day: IsoDay, hours: Wall['hours']): string {
  const weekday = isoWeekdayOf(day);
  const times = hours.filter((entry) => entry.weekday === weekday).map(({ from }) => from);
  return times.sort()[0] ?? MORNING;
}
