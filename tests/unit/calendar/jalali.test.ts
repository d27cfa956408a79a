import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumberOf, isoDay } from '@/utils/calendar/day';
import {
  fromJalali,
  isJalaliDate,
  isJalaliLeapYear,
  jalaliMonthLength,
  jalaliMonthStart,
  jalaliOfNumber,
  toJalali,
} from '@/utils/calendar/jalali';

describe('the Jalali calendar', () => {
  it.each([
    ['2026-11-23', 1405, 9, 2],
    ['2025-03-20', 1403, 12, 30],
    ['2025-03-21', 1404, 1, 1],
    ['2029-03-20', 1408, 1, 1],
    ['2030-03-21', 1409, 1, 1],
    ['2058-03-21', 1437, 1, 1],
    ['1979-02-11', 1357, 11, 22],
  ] as const)('%s is %i/%i/%i, both ways', (day, year, month, date) => {
    expect(toJalali(isoDay(day))).toEqual({ year, month, day: date });
    expect(fromJalali({ year, month, day: date })).toBe(day);
  });

  it('has the leap years of the Tehran Calendar Center', () => {
    const leap = [1403, 1408, 1412, 1436, 1441];
    const common = [1404, 1405, 1406, 1407, 1409, 1437, 1440];
    expect(leap.filter(isJalaliLeapYear)).toEqual(leap);
    expect(common.filter(isJalaliLeapYear)).toEqual([]);
  });

  it('knows the length of each month', () => {
    expect([1, 6, 7, 11].map((month) => jalaliMonthLength(1405, month))).toEqual([31, 31, 30, 30]);
    expect(jalaliMonthLength(1403, 12)).toBe(30);
    expect(jalaliMonthLength(1404, 12)).toBe(29);
  });

  it('agrees with the browser on every Nowruz from 1200 to 1500', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    for (let year = 1200; year <= 1500; year += 1) {
      const nowruz = fromJalali({ year, month: 1, day: 1 });
      expect([nowruz, persian.format(Date.parse(nowruz))]).toEqual([nowruz, '1/1']);
    }
  });

  it('comes back to the same day from every day of 1200 to 1500, one after the other', () => {
    const first = jalaliMonthStart(1200, 1);
    const wrong: string[] = [];
    let [year, month, day] = [1200, 1, 1];
    let dayNumber = first;
    for (; year <= 1500; dayNumber += 1) {
      const there = jalaliOfNumber(dayNumber);
      const isSame = there.year === year && there.month === month && there.day === day;
      if (!isSame || fromJalali(there) !== dayFromNumber(dayNumber)) wrong.push(`${year}/${month}/${day}`);
      // Counted on by hand: 31 and 30 days, and what is left of the year for Esfand.
      day += 1;
      if (day > (month <= 6 ? 31 : month <= 11 ? 30 : isJalaliLeapYear(year) ? 30 : 29)) {
        [month, day] = [month + 1, 1];
        if (month > 12) [year, month] = [year + 1, 1];
      }
    }
    expect(wrong).toEqual([]);
    expect(dayNumber - first).toBe(109_938);
  });

  it('comes back to the same day from any day', () => {
    const from = dayNumberOf(isoDay('1800-01-01'));
    const to = dayNumberOf(isoDay('2250-12-31'));
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (dayNumber) => {
        const day = dayFromNumber(dayNumber);
        expect(fromJalali(toJalali(day))).toBe(day);
      }),
    );
  });

  it.each([
    [1404, 12, 30],
    [1405, 7, 31],
    [1405, 0, 1],
    [1405, 13, 1],
    [1405, 1, 0],
    [1405.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('refuses %d/%d/%d', (year, month, day) => {
    expect(isJalaliDate({ year, month, day })).toBe(false);
    expect(() => fromJalali({ year, month, day })).toThrow(RangeError);
  });
});
