// The Jalali (solar Hijri) calendar of Iran and Afghanistan, between ISO days and year, month and day.
// The only file that knows jalaali-js, whose arithmetic (Borkowski 1996) agrees with the Tehran Calendar
// Center in every year from 1200 to 1500.
import {
  isLeapJalaaliYear,
  isValidJalaaliDate,
  jalaaliMonthLength,
  toGregorian,
  toJalaali,
} from 'jalaali-js';
import { type IsoDay, isoDay } from '@/utils/calendar/day';

export interface JalaliDate {
  readonly year: number;
  /** 1 = Farvardin … 12 = Esfand. */
  readonly month: number;
  readonly day: number;
}

/** The Jalali date of a day; throws a RangeError after Jalali year 3177. */
export function toJalali(day: IsoDay): JalaliDate {
  const [year, month, date] = day.split('-').map(Number);
  const { jy, jm, jd } = toJalaali(year ?? 0, month ?? 0, date ?? 0);
  return { year: jy, month: jm, day: jd };
}

/** The day of a Jalali date; throws a RangeError for a date that does not exist (30 Esfand of a common year). */
export function fromJalali({ year, month, day }: JalaliDate): IsoDay {
  if (!isJalaliDate({ year, month, day }))
    throw new RangeError(`no such Jalali day: ${year}/${month}/${day}`);
  const { gy, gm, gd } = toGregorian(year, month, day);
  return isoDay([String(gy).padStart(4, '0'), twoDigits(gm), twoDigits(gd)].join('-'));
}

/** Whether such a day exists. */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  return [year, month, day].every(Number.isInteger) && isValidJalaaliDate(year, month, day);
}

/** Whether Esfand of that year has 30 days. */
export function isJalaliLeapYear(jalaliYear: number): boolean {
  return isLeapJalaaliYear(jalaliYear);
}

/** 29, 30 or 31. */
export function jalaliMonthLength(jalaliYear: number, month: number): number {
  return jalaaliMonthLength(jalaliYear, month);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
