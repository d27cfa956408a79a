// Days as a person types or picks them for a period. The one file of the views that reckons with days: what it
// takes is in the calendar of the language, what it gives is ISO.
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { formatDate, type IsoDay, isoDay, toLatinDigits } from '@/utils/calendar/format';
import { fromJalali, isJalaliDate } from '@/utils/calendar/jalali';
import type { Language } from '@/utils/schema/parts';

export interface Period {
  from: IsoDay;
  to: IsoDay;
}

/** The two days as they stand in their fields. */
export interface TypedPeriod {
  from: string;
  to: string;
}

/** A year before this is one of the Jalali calendar. */
const FIRST_GREGORIAN_YEAR = 1700;

/** The day that was typed (1405/9/2, 2026-11-23), in any digits; null when there is no such day. */
export function parseDay(text: string): IsoDay | null {
  const parts = /^\s*(\d{4})[\s/.-]+(\d{1,2})[\s/.-]+(\d{1,2})\s*$/u.exec(toLatinDigits(text));
  const [year = 0, month = 0, day = 0] = (parts ?? []).slice(1).map(Number);
  if (year >= FIRST_GREGORIAN_YEAR) return isoDayOr(year, month, day);
  return isJalaliDate({ year, month, day }) ? fromJalali({ year, month, day }) : null;
}

/** The day as it would be typed. */
export const writeDay = (day: IsoDay, language: Language): string =>
  formatDate(day, language, { style: 'numeric' });

export const typedPeriod = ({ from, to }: Period, language: Language): TypedPeriod => ({
  from: writeDay(from, language),
  to: writeDay(to, language),
});

/** The period that was typed; null while a day is wrong or the last one comes before the first. */
export function parsePeriod(typed: TypedPeriod): Period | null {
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

export type CommonPeriods = Readonly<Record<'periodMonth' | 'periodLastMonth' | 'periodDays', Period>>;

/** The periods that are asked for most, seen from an instant: this month, the month before, thirty days. */
export function commonPeriods(nowMs: number, timeZone: string, language: Language): CommonPeriods {
  const today = isoDayOf(nowMs, timeZone);
  const first = firstOfMonth(today, language);
  const endOfLast = addDays(first, -1);
  return {
    periodMonth: { from: first, to: today },
    periodLastMonth: { from: firstOfMonth(endOfLast, language), to: endOfLast },
    periodDays: { from: addDays(today, -29), to: today },
  };
}

const firstOfMonth = (day: IsoDay, language: Language): IsoDay =>
  parseDay(toLatinDigits(writeDay(day, language)).replace(/\d+$/u, '01')) ?? day;

function isoDayOr(year: number, month: number, day: number): IsoDay | null {
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  try {
    return isoDay(text);
  } catch {
    return null; // a RangeError is isoDay's way of saying that there is no such day
  }
}
