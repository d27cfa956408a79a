// Whether a planned item is out now: from its time (without one, from the beginning of its day) until the end of its
// last day, on the clock of its own zone. What is still an idea, held back or called off is not, whatever its day.
import { instantOf } from '@/utils/base/zone';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import { addDays, isoDay } from './day';

const NOT_OUT: readonly ItemStatus[] = ['idea', 'onHold', 'cancelled'];

/** `atMs`: milliseconds since the epoch. */
export function isLive(item: CalendarItem, atMs: number): boolean {
  const { date, time, allDay, timeZone, status } = item;
  if (NOT_OUT.includes(status)) return false;
  const fromMs = instantOf(date, allDay ? '00:00' : (time ?? '00:00'), timeZone);
  return fromMs <= atMs && atMs < endMsOf(item);
}

/** Was it out, and is it no longer? `atMs` as above. */
export const isOver = (item: CalendarItem, atMs: number): boolean =>
  !NOT_OUT.includes(item.status) && endMsOf(item) <= atMs;

function endMsOf({ date, endDate, timeZone }: CalendarItem): number {
  const lastDay = endDate !== undefined && endDate > date ? endDate : date;
  return instantOf(addDays(isoDay(lastDay), 1), '00:00', timeZone);
}
