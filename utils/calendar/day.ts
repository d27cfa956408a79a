// A day is stored as ISO text of the Gregorian calendar; Jalali and Hijri exist only on the surface.
// The brand keeps an unchecked string, or a Jalali date in the same shape, out of the arithmetic.
import { wallClock } from '@/utils/base/zone';

/** A real Gregorian day, YYYY-MM-DD, of the years 100-9999. */
export type IsoDay = string & { readonly __calendar: 'gregorian' };

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether `text` is a real day in ISO form; 2026-02-30 is none. */
export function isIsoDay(text: string): text is IsoDay {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) || text < '0100') return false;
  if (text.slice(8) <= '28') return true;
  return new Date(Date.parse(text)).toISOString().startsWith(text); // the end of a month rolls over into the next
}

/** `text` as a day; throws a RangeError when it is none. */
export function isoDay(text: string): IsoDay {
  if (!isIsoDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day that the calendar on the wall shows in `timeZone` (an IANA name) at an instant. */
export function isoDayOf(instantMs: number, timeZone: string): IsoDay {
  return isoDay(wallClock(instantMs, timeZone).day);
}

/** Today in `timeZone`, by a clock that the caller holds. */
export function today(timeZone: string, nowMs: number): IsoDay {
  return isoDayOf(nowMs, timeZone);
}

/** Days since 1970-01-01; negative before. */
export function dayNumberOf(day: IsoDay): number {
  return Date.parse(day) / DAY_MS;
}

/** The day with that number; throws a RangeError outside of the years 100-9999. */
export function dayFromNumber(dayNumber: number): IsoDay {
  const text = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
  // Other years have a sign and six digits; what is left is a real day by its making.
  if (text < '0100' || text.startsWith('+') || text.startsWith('-'))
    throw new RangeError(`not a day: ${text}`);
  return text as IsoDay;
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromNumber(dayNumberOf(day) + days);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export function daysFrom(from: IsoDay, to: IsoDay): IsoDay[] {
  const first = dayNumberOf(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) =>
    dayFromNumber(first + index),
  );
}

/** The day of the week, counted as ISO 8601 does. */
export function isoWeekdayOf(day: IsoDay): IsoWeekday {
  const sunday = (((dayNumberOf(day) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return (sunday === 0 ? 7 : sunday) as IsoWeekday; // a remainder of 7 cannot be anything else
}

/** The column of `day` in a week that begins on `weekStart`: 0 for the first day, 6 for the last. */
export function weekColumnOf(day: IsoDay, weekStart: IsoWeekday): number {
  return (isoWeekdayOf(day) - weekStart + 7) % 7;
}

const DAY_MS = 86_400_000;
