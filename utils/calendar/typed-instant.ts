// A day and a time as a person types them, and the instant they mean on the team's wall.
import { instantOf } from '@/utils/base/zone';
import type { Language } from '@/utils/schema/parts';
import { addDays, type IsoDay, isoDayOf } from './day';
import { formatDate, localDigits } from './format';
import { readDay } from './typed-day';
import { readTime } from './typed-time';

export interface TypedInstant {
  readonly day: string;
  readonly time: string;
}

/** The day as it would be typed: ۱۴۰۵/۰۹/۰۲, 2026-11-23. */
export const writeDay = (day: IsoDay, language: Language): string =>
  formatDate(day, language, { style: 'numeric' });

/** Tomorrow at nine, as it would be typed. */
export const startOfTyping = (nowMs: number, timeZone: string, language: Language): TypedInstant => ({
  day: writeDay(addDays(isoDayOf(nowMs, timeZone), 1), language),
  time: localDigits('09:00', language),
});

/** The instant that was typed (1405/9/4 or فردا, 9:30), milliseconds since the epoch; null when there is none. */
export function typedInstant({ day, time }: TypedInstant, timeZone: string, nowMs: number): number | null {
  const typedDay = readDay(day, { today: isoDayOf(nowMs, timeZone) });
  const typedTime = readTime(time);
  return typedDay.ok && typedTime.ok ? instantOf(typedDay.day, typedTime.time, timeZone) : null;
}
