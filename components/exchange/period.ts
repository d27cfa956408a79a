// Days as a person types or picks them for a period. What it
// takes is in the calendar of the language, what it gives is ISO.
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { type IsoDay, toLatinDigits } from '@/utils/calendar/format';
import { readDay } from '@/utils/calendar/typed-day';
import { writeDay } from '@/utils/calendar/typed-instant';
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

/** The day that was typed (1405/9/2, 2026-11-23, ۲ آذر ۱۴۰۵), in any digits; null when there is no such day. */
export function parseDay(text: string): IsoDay | null {
  const typed = readDay(text);
  return typed.ok ? typed.day : null;
}

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
