import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromNumber, daysBetween, isoDay, isoWeekdayOf } from '@/utils/calendar/day';
import { addMonths, dateIn, monthOf, weekOf, weeksFrom, yearOf } from '@/utils/calendar/month';

const calendar = fc.constantFrom('jalali' as const, 'gregorian' as const);
const day = fc.integer({ min: -40_000, max: 60_000 }).map(dayFromNumber);

describe('a month', () => {
  test.each([
    ['2026-11-23', 'jalali', 1405, 9, '2026-11-22', '2026-12-21'],
    ['2026-11-23', 'gregorian', 2026, 11, '2026-11-01', '2026-11-30'],
    ['2028-02-29', 'gregorian', 2028, 2, '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'gregorian', 2026, 12, '2026-12-01', '2026-12-31'],
    ['2025-03-20', 'jalali', 1403, 12, '2025-02-19', '2025-03-20'], // a leap year: 30 Esfand
    ['2026-03-20', 'jalali', 1404, 12, '2026-02-20', '2026-03-20'],
  ] as const)('of %s in the %s calendar is %i/%i', (at, name, year, month, first, last) => {
    expect(monthOf(isoDay(at), name)).toEqual({ calendar: name, year, month, first, last });
  });

  test('holds its day, begins on the first and is followed by the next one', () => {
    fc.assert(
      fc.property(day, calendar, (at, name) => {
        const { first, last } = monthOf(at, name);
        expect(first <= at && at <= last).toBe(true);
        expect(dateIn(first, name)).toBe(1);
        expect(dateIn(addDays(last, 1), name)).toBe(1);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, 'gregorian', '2026-02-28'],
    ['2026-01-31', -1, 'gregorian', '2025-12-31'],
    ['2026-11-23', 12, 'gregorian', '2027-11-23'],
    ['2026-11-23', 1, 'jalali', '2026-12-23'], // 2 Dey
    ['2026-09-22', 6, 'jalali', '2027-03-20'], // 31 Shahrivar → 29 Esfand
  ] as const)('%s and %i months in the %s calendar are %s', (from, months, name, expected) => {
    expect(addMonths(isoDay(from), months, name)).toBe(expected);
  });

  test('of a year there are twelve, one after the other', () => {
    fc.assert(
      fc.property(day, calendar, (at, name) => {
        const months = yearOf(at, name);
        expect(months).toHaveLength(12);
        for (const [index, { last }] of months.slice(0, -1).entries()) {
          expect(months[index + 1]?.first).toBe(addDays(last, 1));
        }
      }),
    );
  });
});

describe('weeks', () => {
  test.each([
    [6, '2026-11-21'],
    [1, '2026-11-23'],
    [7, '2026-11-22'],
    [2, '2026-11-17'],
  ] as const)('that begin on weekday %i put 2026-11-23 after %s', (weekStart, first) => {
    const week = weekOf(isoDay('2026-11-23'), weekStart);
    expect([week[0], week.length]).toEqual([first, 7]);
  });

  test('of a month are whole, without a gap, and none lies beside it', () => {
    fc.assert(
      fc.property(day, calendar, fc.constantFrom(1 as const, 6 as const, 7 as const), (at, name, start) => {
        const { first, last } = monthOf(at, name);
        const days = weeksFrom(first, last, start).flat();
        expect(days[0] && isoWeekdayOf(days[0])).toBe(start);
        expect(days.length % 7).toBe(0);
        expect(days).toContain(first);
        expect(days).toContain(last);
        expect(days[0] && daysBetween(days[0], first)).toBeLessThan(7);
        expect(daysBetween(last, days.at(-1) ?? last)).toBeLessThan(7);
      }),
    );
  });
});
