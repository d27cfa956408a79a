// The seven days of a week, from any day in it and the day on which the team's weeks begin.
import { type IsoDay, isoDay } from '@/utils/calendar/format';

const DAY_MS = 86_400_000;

/** `day` moved by whole days. */
export const shiftDay = (day: IsoDay, days: number): IsoDay =>
  isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10));

/** The week that holds `day`; `weekStart` is ISO (1 = Monday … 6 = Saturday, 7 = Sunday). */
export function weekOf(day: IsoDay, weekStart: number): IsoDay[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const first = shiftDay(day, -((weekday - weekStart + 7) % 7));
  return Array.from({ length: 7 }, (_, index) => shiftDay(first, index));
}
