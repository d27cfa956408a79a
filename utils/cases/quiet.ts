// Hours in which nobody wants to hear anything.
import { instantOf, wallClock } from '@/utils/base/zone';
import { addDays, isoDay } from '@/utils/calendar/day';
import type { QuietHours } from '@/utils/schema/reminder';

/**
 * When the silence ends in which an instant lies; null = it lies in none. Hours may go over midnight; those that end
 * when they begin are none.
 *
 *   22:00 to 07:00, at 23:30 → 07:00 tomorrow
 */
export function quietUntil(quiet: QuietHours | null, nowMs: number, timeZone: string): number | null {
  if (!quiet) return null;
  const { from, to } = quiet;
  const { day, time } = wallClock(nowMs, timeZone);
  const isOverMidnight = from > to;
  const isEvening = time >= from;
  const isQuiet = isOverMidnight ? isEvening || time < to : isEvening && time < to;
  if (!isQuiet) return null;
  return instantOf(isOverMidnight && isEvening ? addDays(isoDay(day), 1) : day, to, timeZone);
}
