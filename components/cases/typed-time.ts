// A day and a time as a person types them, and the instant they mean on the team's wall.
import { parseDay, writeDay } from '@/components/exchange/period';
import { instantOf } from '@/utils/base/zone';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { localDigits, toLatinDigits } from '@/utils/calendar/format';
import type { Language } from '@/utils/schema/parts';

export interface TypedTime {
  day: string;
  time: string;
}

/** Tomorrow at nine, as it would be typed. */
export const startOfTyping = (nowMs: number, timeZone: string, language: Language): TypedTime => ({
  day: writeDay(addDays(isoDayOf(nowMs, timeZone), 1), language),
  time: localDigits('09:00', language),
});

/** The instant that was typed (1405/9/4, 9:30), in any digits; null when there is none. */
export function typedInstant({ day, time }: TypedTime, timeZone: string): number | null {
  const isoDay = parseDay(day);
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:.٫](\d{2}))?\s*$/u.exec(toLatinDigits(time)) ?? [];
  if (isoDay === null || hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return instantOf(isoDay, `${hour.padStart(2, '0')}:${minute}`, timeZone);
}
