// The Jalali (solar Hijri) calendar of Iran and Afghanistan, between ISO days and year, month and day.
// The only file that knows jalaali-js, whose arithmetic (Borkowski 1996) agrees with the Tehran Calendar
// Center in every year from 1200 to 1500. It is asked for the first days of years, which are kept: a year of
// occasions asks for a thousand dates.
import { isLeapJalaaliYear, isValidJalaaliDate, toGregorian } from 'jalaali-js';
import { dayFromNumber, dayNumberOf, type IsoDay } from '@/utils/calendar/day';

export interface JalaliDate {
  readonly year: number;
  /** 1 = Farvardin … 12 = Esfand. */
  readonly month: number;
  readonly day: number;
}

/** The Jalali date of a day; throws a RangeError from Jalali year 3177 on. */
export function toJalali(day: IsoDay): JalaliDate {
  return jalaliOfNumber(dayNumberOf(day));
}

/** The same by the day's number (calendar/day.ts). */
export function jalaliOfNumber(dayNumber: number): JalaliDate {
  let year = Math.floor((dayNumber - FIRST_OF_1) / MEAN_YEAR) + 1;
  if (firstDayOf(year) > dayNumber) year -= 1;
  else if (firstDayOf(year + 1) <= dayNumber) year += 1;
  const dayOfYear = dayNumber - firstDayOf(year);
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) : 6 + Math.floor((dayOfYear - 186) / 30);
  return { year, month: month + 1, day: dayOfYear - daysBefore(month) + 1 };
}

/** The day of a Jalali date; throws a RangeError for a date that does not exist (30 Esfand of a common year). */
export function fromJalali({ year, month, day }: JalaliDate): IsoDay {
  if (!isJalaliDate({ year, month, day }))
    throw new RangeError(`no such Jalali day: ${year}/${month}/${day}`);
  return dayFromNumber(jalaliMonthStart(year, month) + day - 1);
}

/** The number of a month's first day (calendar/day.ts). */
export function jalaliMonthStart(jalaliYear: number, month: number): number {
  return firstDayOf(jalaliYear) + daysBefore(month - 1);
}

/** Whether such a day exists. */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  // Only the last day of Esfand depends on the year; whether there is such a year the library knows.
  return (
    (firstDays.has(year) || isValidJalaaliDate(year, 1, 1)) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= jalaliMonthLength(year, month)
  );
}

/** Whether Esfand of that year has 30 days. */
export function isJalaliLeapYear(jalaliYear: number): boolean {
  return isLeapJalaaliYear(jalaliYear);
}

/** 29, 30 or 31. */
export function jalaliMonthLength(jalaliYear: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return firstDayOf(jalaliYear + 1) - firstDayOf(jalaliYear) - 336;
}

function firstDayOf(year: number): number {
  let day = firstDays.get(year);
  if (day === undefined) {
    const { gy, gm, gd } = toGregorian(year, 1, 1);
    day = Date.UTC(gy, gm - 1, gd) / DAY_MS;
    firstDays.set(year, day);
  }
  return day;
}

const firstDays = new Map<number, number>(); // there are some three thousand years
const daysBefore = (month: number): number => (month <= 6 ? month * 31 : 186 + (month - 6) * 30);
const DAY_MS = 86_400_000;
/** 1 Farvardin 1 as a day number. */
const FIRST_OF_1 = -492_268;
const MEAN_YEAR = 365.242_2;
