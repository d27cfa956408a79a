// When an occasion falls, as a rule of its own calendar. Each rule is asked about one day at a time, so no
// year has to be laid out first and a Hijri occasion that comes twice in a Jalali year needs no care.
import { dayFromNumber } from '@/utils/calendar/day';
import { hijriOfNumber, isApproximate } from '@/utils/calendar/hijri';
import { jalaliMonthLength, jalaliOfNumber } from '@/utils/calendar/jalali';
import type { CalendarName } from '@/utils/calendar/names';
import { Day, IsoWeekday } from '@/utils/schema/parts';
import { z } from '@/utils/schema/zod';

const Month = z.int().check(z.minimum(1), z.maximum(12));
const DayOfMonth = z.int().check(z.minimum(1), z.maximum(31));
/** As many days as one occasion may list: more than a century of a yearly one. */
export const MOST_DAYS = 400;
const Offset = z.int().check(z.minimum(-366), z.maximum(366));

export const OccasionRule = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fixed'), month: Month, day: DayOfMonth }),
  z.object({ type: z.literal('range'), month: Month, from: DayOfMonth, to: DayOfMonth }),
  z.object({ type: z.literal('last-day-of-month'), month: Month }),
  z.object({
    type: z.literal('nth-weekday'),
    month: Month,
    weekday: IsoWeekday,
    nth: z.int().check(z.minimum(1), z.maximum(5)),
  }),
  // The last such weekday of the month, and then `offset` days further.
  z.object({ type: z.literal('last-weekday'), month: Month, weekday: IsoWeekday, offset: Offset }),
  z.object({ type: z.literal('day-of-year'), nth: z.int().check(z.minimum(1), z.maximum(366)) }),
  // `offset` days after another occasion.
  z.object({ type: z.literal('relative'), to: z.string(), offset: Offset }),
  // Single days without a rule that we know, as holidays of other countries come out of a file.
  z.object({ type: z.literal('days'), days: z.array(Day).check(z.maxLength(MOST_DAYS)) }),
]);
export type OccasionRule = z.infer<typeof OccasionRule>;

/** A day in one calendar, with what the rules ask about it. */
export interface CalendarDay {
  readonly month: number;
  readonly day: number;
  readonly monthLength: number;
  /** Whether the date itself is not sure (Hijri months to come). */
  readonly approximate: boolean;
}

/** How a rule looks at other days and other occasions; days are numbers (calendar/day.ts), since many are asked. */
export interface RuleView {
  at(day: number): CalendarDay;
  fallsOn(occasionId: string, day: number): boolean;
}

/** Whether the rule names `day`. */
export function ruleFallsOn(rule: OccasionRule, day: number, view: RuleView): boolean {
  const { month, day: date, monthLength } = view.at(day);
  switch (rule.type) {
    case 'fixed':
      return month === rule.month && date === rule.day;
    case 'range':
      return month === rule.month && date >= rule.from && date <= rule.to;
    case 'last-day-of-month':
      return month === rule.month && date === monthLength;
    case 'nth-weekday':
      return month === rule.month && weekdayOf(day) === rule.weekday && Math.ceil(date / 7) === rule.nth;
    case 'last-weekday': {
      const weekday = day - rule.offset;
      const there = view.at(weekday);
      return (
        there.month === rule.month && weekdayOf(weekday) === rule.weekday && there.day > there.monthLength - 7
      );
    }
    case 'day-of-year':
      return dayOfYear(day, view) === rule.nth;
    case 'days':
      return rule.days.includes(dayFromNumber(day));
    case 'relative':
      return view.fallsOn(rule.to, day - rule.offset);
  }
}

/** A day as one of the three calendars shows it. */
export function calendarDay(day: number, calendar: CalendarName, hijriOffsetDays: number): CalendarDay {
  switch (calendar) {
    case 'gregorian': {
      const at = new Date(day * DAY_MS);
      const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
      const monthLength = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      return { month: month + 1, day: at.getUTCDate(), monthLength, approximate: false };
    }
    case 'jalali': {
      const { year, month, day: date } = jalaliOfNumber(day);
      return { month, day: date, monthLength: jalaliMonthLength(year, month), approximate: false };
    }
    case 'hijri': {
      const { month, day: date, monthLength, status } = hijriOfNumber(day, hijriOffsetDays);
      return { month, day: date, monthLength, approximate: isApproximate(status) };
    }
  }
}

const DAY_MS = 86_400_000;
/** 1 = Monday … 7 = Sunday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday

/** 1 for the first day of the calendar's year: whole months are stepped over backwards. */
function dayOfYear(day: number, view: RuleView): number {
  let count = 0;
  let lastOfMonth = day;
  for (;;) {
    const { month, day: date } = view.at(lastOfMonth);
    count += date;
    if (month === 1) return count;
    lastOfMonth -= date;
  }
}
