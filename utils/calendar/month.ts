// Months and years of the two calendars that a page can be drawn in, and the weeks that hold them.
import { addDays, daysFrom, type IsoDay, type IsoWeekday, isoDay, weekColumnOf } from './day';
import { fromJalali, jalaliMonthLength, toJalali } from './jalali';
import type { CalendarName } from './names';

/** The calendars of a page; Hijri months are named beside days, nobody plans by them. */
export type PageCalendar = Exclude<CalendarName, 'hijri'>;

export interface Month {
  readonly calendar: PageCalendar;
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** The month that holds a day. */
export function monthOf(day: IsoDay, calendar: PageCalendar): Month {
  const { year, month } = dateOf(day, calendar);
  return monthNamed(calendar, year, month);
}

/** The same date some months later, or the last day of a month that is too short. */
export function addMonths(day: IsoDay, months: number, calendar: PageCalendar): IsoDay {
  const { year, month, date } = dateOf(day, calendar);
  const index = year * 12 + (month - 1) + months;
  const { first, last } = monthNamed(calendar, Math.floor(index / 12), (index % 12) + 1);
  const wanted = addDays(first, date - 1);
  return wanted > last ? last : wanted;
}

/** The twelve months of the year that holds a day. */
export function yearOf(day: IsoDay, calendar: PageCalendar): Month[] {
  const { year } = dateOf(day, calendar);
  return Array.from({ length: 12 }, (_, index) => monthNamed(calendar, year, index + 1));
}

/** The week that holds a day. */
export function weekOf(day: IsoDay, weekStart: IsoWeekday): IsoDay[] {
  const first = addDays(day, -weekColumnOf(day, weekStart));
  return daysFrom(first, addDays(first, 6));
}

/** Whole weeks from the one that holds `first` to the one that holds `last`. */
export function weeksFrom(first: IsoDay, last: IsoDay, weekStart: IsoWeekday): IsoDay[][] {
  const weeks: IsoDay[][] = [];
  for (let week = weekOf(first, weekStart); week[0] && week[0] <= last; ) {
    weeks.push(week);
    week = weekOf(addDays(week[0], 7), weekStart);
  }
  return weeks;
}

/** The number of a day in its month. */
export const dateIn = (day: IsoDay, calendar: PageCalendar): number => dateOf(day, calendar).date;

function monthNamed(calendar: PageCalendar, year: number, month: number): Month {
  if (calendar === 'jalali') {
    const first = fromJalali({ year, month, day: 1 });
    return { calendar, year, month, first, last: addDays(first, jalaliMonthLength(year, month) - 1) };
  }
  const [first, next] = [gregorian(year, month), gregorian(year + Math.floor(month / 12), (month % 12) + 1)];
  return { calendar, year, month, first, last: addDays(next, -1) };
}

const gregorian = (year: number, month: number): IsoDay =>
  isoDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);

function dateOf(day: IsoDay, calendar: PageCalendar): { year: number; month: number; date: number } {
  if (calendar === 'jalali') {
    const { year, month, day: date } = toJalali(day);
    return { year, month, date };
  }
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}
