// Whether a planned item is out now: from its time (without one, from the beginning of its day) until the end of its
// last day, on the clock of its own zone. What is still an idea, held back or called off is not, whatever its day.
import { instantOf } from '@/utils/base/zone';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import { addDays, isoDay } from './day';

const NOT_OUT: readonly ItemStatus[] = ['idea', 'onHold', 'cancelled'];

/** `atMs`: milliseconds since the epoch. */
export function isLive(
  { date, endDate, time, allDay, timeZone, status }: CalendarItem,
  atMs: number,
): boolean {
  if (NOT_OUT.includes(status)) return false;
  const lastDay = endDate !== undefined && endDate > date ? endDate : date;
  const fromMs = instantOf(date, allDay ? '00:00' : (time ?? '00:00'), timeZone);
  return fromMs <= atMs && atMs < instantOf(addDays(isoDay(lastDay), 1), '00:00', timeZone);
}
