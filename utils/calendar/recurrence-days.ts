// The days of a recurrence rule within a range, by RFC 5545: period after period, the days that all parts of the rule
// allow, those at the wanted places of them, from the first day on. A period is asked only when it can touch the range,
// and nothing is asked beyond it: a rule that names no day at all (30 February) costs what a range has of periods.
import { dayFromNumber, dayNumberOf, type IsoDay } from './day';
import { jalaliMonthLength, jalaliMonthStart, jalaliOfNumber } from './jalali';
import type { Recurrence, RuleWeekday } from './recurrence-rule';

/** The days from `from` to `to`, both included and in order; at most `most`. `start` is the first day of the series. */
export function daysOfRule(
  rule: Recurrence,
  start: IsoDay,
  from: IsoDay,
  to: IsoDay,
  most: number,
): IsoDay[] {
  const first = dayNumberOf(start);
  const [low, high] = [
    Math.max(first, dayNumberOf(from)),
    Math.min(dayNumberOf(to), rule.until ? dayNumberOf(rule.until) : LAST_DAY, LAST_DAY),
  ];
  const whole = filled(rule, first);
  const periods = PERIODS[rule.frequency](whole, first);
  const days: IsoDay[] = [];
  // The range is where to begin; how many there were before must be known where a number of them is the end.
  const near = periods.indexNear(low);
  const before = rule.count === undefined ? 0 : countBefore(near, whole, periods.at(0), first);
  let counted = before ?? 0;
  for (let index = before === null ? 0 : near; ; index++) {
    const period = periods.at(index);
    if (period.from > high || days.length >= most) return days;
    for (const day of atPositions(daysOfPeriod(whole, period), rule.positions)) {
      if (day < first) continue;
      if (day > high || (rule.count !== undefined && counted >= rule.count)) return days;
      counted += 1;
      if (day >= low && days.length < most) days.push(dayFromNumber(day));
    }
    if (rule.count !== undefined && counted >= rule.count) return days;
  }
}

/** How many days a rule names before one of its periods; null where they have to be counted one by one. */
function countBefore(index: number, rule: Recurrence, period: Span, first: number): number | null {
  if (index === 0) return 0;
  if (rule.months || rule.positions || rule.monthDays) return null;
  if (rule.frequency === 'daily' && !rule.weekdays) return index;
  if (rule.frequency !== 'weekly') return null;
  const days = daysOfPeriod(rule, period);
  return days.filter((day) => day >= first).length + (index - 1) * days.length;
}

/** What a rule leaves unsaid is said by its first day. */
function filled(rule: Recurrence, first: number): Recurrence {
  const { weekdays, monthDays, yearDays, weekNumbers, months } = rule;
  if (weekdays || monthDays || yearDays) return rule;
  const date = CALENDARS[rule.calendar].dateOf(first);
  if (weekNumbers || rule.frequency === 'weekly')
    return { ...rule, weekdays: [{ weekday: weekdayOf(first) }] };
  if (rule.frequency === 'monthly') return { ...rule, monthDays: [date.day] };
  if (rule.frequency === 'yearly') return { ...rule, months: months ?? [date.month], monthDays: [date.day] };
  return rule;
}

/** Nothing is planned beyond the year 3000, and the Jalali calendar is not known much further. */
const LAST_YEAR = 3_000;
const LAST_DAY = 376_000;
const NEVER: Span = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The periods of a rule, counted from that of its first day. */
interface Periods {
  at(index: number): Span;
  /** An index whose period does not begin after `day`, and none before it matters. */
  indexNear(day: number): number;
}

const PERIODS: Readonly<Record<Recurrence['frequency'], (rule: Recurrence, first: number) => Periods>> = {
  daily: ({ interval }, first) => ({
    at: (index) => ({ from: first + index * interval, to: first + index * interval }),
    indexNear: (day) => Math.max(0, Math.floor((day - first) / interval)),
  }),
  weekly({ interval, weekStart }, first) {
    const week = startOfWeek(first, weekStart);
    const length = 7 * interval;
    return {
      at: (index) => ({ from: week + index * length, to: week + index * length + 6 }),
      indexNear: (day) => Math.max(0, Math.floor((day - week) / length)),
    };
  },
  monthly({ interval, calendar }, first) {
    const { dateOf, monthStart, monthLength } = CALENDARS[calendar];
    const monthOf = (day: number) => dateOf(day).year * 12 + dateOf(day).month - 1;
    const month = monthOf(first);
    return {
      at(index) {
        const asked = month + index * interval;
        const [year, ofYear] = [Math.floor(asked / 12), (asked % 12) + 1];
        if (year > LAST_YEAR) return NEVER;
        const from = monthStart(year, ofYear);
        return { from, to: from + monthLength(year, ofYear) - 1 };
      },
      indexNear: (day) => Math.max(0, Math.floor((monthOf(day) - month) / interval)),
    };
  },
  yearly({ interval, calendar, weekNumbers, weekStart }, first) {
    const { dateOf, monthStart } = CALENDARS[calendar];
    // Weeks are numbered in years of their own, which begin with the week that holds the fourth day.
    const startOf = (year: number) =>
      weekNumbers ? startOfWeek(monthStart(year, 1) + 3, weekStart) : monthStart(year, 1);
    const { year } = dateOf(first);
    const yearAt = (index: number) => year + index * interval;
    return {
      at: (index) =>
        yearAt(index) > LAST_YEAR
          ? NEVER
          : { from: startOf(yearAt(index)), to: startOf(yearAt(index) + 1) - 1 },
      indexNear: (day) => Math.max(0, Math.floor((dateOf(day).year - 1 - year) / interval)),
    };
  },
};

/** The days of one period that every part of the rule allows, in order. */
function daysOfPeriod(rule: Recurrence, period: Span): number[] {
  const calendar = CALENDARS[rule.calendar];
  const days: number[] = [];
  for (let at = period.from; at <= period.to; ) {
    const date = calendar.dateOf(at);
    const monthLength = calendar.monthLength(date.year, date.month);
    const last = Math.min(period.to, at + monthLength - date.day);
    if (rule.months === undefined || rule.months.includes(date.month)) {
      for (let day = at; day <= last; day++) {
        if (isAllowed(day, date.day + day - at, monthLength, rule, period)) days.push(day);
      }
    }
    at = last + 1;
  }
  return days;
}

function isAllowed(
  day: number,
  ofMonth: number,
  monthLength: number,
  rule: Recurrence,
  period: Span,
): boolean {
  const { monthDays, weekdays, yearDays, weekNumbers } = rule;
  if (monthDays && !monthDays.some((wanted) => isMonthDay(wanted, ofMonth, monthLength, rule.missing)))
    return false;
  if (yearDays && !isPlace(yearDays, day - period.from + 1, period.to - period.from + 1)) return false;
  if (weekNumbers) {
    const week = Math.floor((day - period.from) / 7) + 1;
    if (!isPlace(weekNumbers, week, (period.to - period.from + 1) / 7)) return false;
  }
  if (!weekdays) return true;
  const isOfMonth = rule.frequency === 'monthly' || rule.months !== undefined;
  const [place, length] = isOfMonth
    ? [ofMonth, monthLength]
    : [day - period.from + 1, period.to - period.from + 1];
  return weekdays.some((wanted) => isWeekday(wanted, day, place, length));
}

function isMonthDay(wanted: number, day: number, length: number, missing: Recurrence['missing']): boolean {
  if (wanted < 0) return day - length - 1 === wanted;
  return day === wanted || (missing === 'backward' && wanted > length && day === length);
}

const isPlace = (wanted: readonly number[], place: number, length: number): boolean =>
  wanted.includes(place) || wanted.includes(place - length - 1);

function isWeekday({ weekday, nth }: RuleWeekday, day: number, place: number, length: number): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (nth === undefined) return true;
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth;
}

function atPositions(days: readonly number[], positions: readonly number[] | undefined): readonly number[] {
  if (!positions) return days;
  return days.filter((_, index) => isPlace(positions, index + 1, days.length));
}

const weekdayOf = (day: number) => (((((day + 3) % 7) + 7) % 7) + 1) as RuleWeekday['weekday']; // a remainder of seven
const startOfWeek = (day: number, weekStart: number): number => day - ((weekdayOf(day) - weekStart + 7) % 7);

interface CalendarMath {
  dateOf(day: number): { year: number; month: number; day: number };
  monthStart(year: number, month: number): number;
  monthLength(year: number, month: number): number;
}

const DAY_MS = 86_400_000;
const CALENDARS: Readonly<Record<Recurrence['calendar'], CalendarMath>> = {
  gregorian: {
    dateOf(day) {
      const date = new Date(day * DAY_MS);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    },
    monthStart: (year, month) => Date.UTC(year, month - 1, 1) / DAY_MS,
    monthLength: (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate(),
  },
  jalali: { dateOf: jalaliOfNumber, monthStart: jalaliMonthStart, monthLength: jalaliMonthLength },
};
