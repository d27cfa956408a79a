import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumberOf, isoDay } from '@/utils/calendar/day';
import { fromHijri, hijriOffsetOn, isApproximate, toHijri } from '@/utils/calendar/hijri';

describe('the Hijri calendar of Iran', () => {
  it.each([
    ['2026-11-23', 1448, 6, 13, 'printed'],
    ['2026-03-21', 1447, 10, 1, 'official'],
    ['2025-06-27', 1447, 1, 1, 'official'],
    ['2002-03-16', 1423, 1, 1, 'official'],
    ['2027-04-07', 1448, 10, 29, 'printed'],
    ['2027-04-08', 1448, 11, 1, 'predicted'],
    ['2028-04-26', 1449, 12, 1, 'predicted'],
  ] as const)('%s is %i/%i/%i (%s), both ways', (day, year, month, date, status) => {
    expect(toHijri(isoDay(day))).toMatchObject({ year, month, day: date, status });
    expect(fromHijri({ year, month, day: date })).toEqual({ day, status });
  });

  it('tells the length of the month, so that its last day is known', () => {
    expect(toHijri(isoDay('2026-08-13'))).toMatchObject({ month: 2, day: 29, monthLength: 29 });
  });

  it('differs from Umm al-Qura where Iran sighted the moon a day later', () => {
    const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      day: 'numeric',
    });
    expect(ummAlQura.format(Date.parse('2026-03-21'))).toBe('2');
    expect(toHijri(isoDay('2026-03-21')).day).toBe(1);
  });

  it('falls back on the civil arithmetic outside of its table, and says so', () => {
    const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const numbersOf = (from: string, to: string) =>
      fc.integer({ min: dayNumberOf(isoDay(from)), max: dayNumberOf(isoDay(to)) });
    fc.assert(
      fc.property(
        fc.oneof(numbersOf('1700-01-01', '2002-03-14'), numbersOf('2028-05-25', '2300-01-01')),
        (dayNumber) => {
          const day = dayFromNumber(dayNumber);
          const { year, month, day: date, status } = toHijri(day);
          expect(`${month}/${date}/${year}`).toBe(civil.format(Date.parse(day)).replace(/ .*/, ''));
          expect(status).toBe('approximate');
          expect(fromHijri({ year, month, day: date }).day).toBe(day);
        },
      ),
    );
  });

  it('comes back to the same day from every day of the table and of both its edges', () => {
    for (let day = isoDay('2002-03-01'); day < '2028-07-01'; day = addDays(day, 1)) {
      const { year, month, day: date } = toHijri(day);
      expect(fromHijri({ year, month, day: date }).day).toBe(day);
    }
  });

  it('adds the team’s correction to the date shown, both ways, and never moves the official record', () => {
    const day = isoDay('2026-11-23');
    expect(toHijri(day, 1)).toMatchObject({ month: 6, day: 14 });
    expect(toHijri(day, -1)).toMatchObject({ month: 6, day: 12 });
    expect(fromHijri({ year: 1448, month: 6, day: 14 }, 1).day).toBe(day);
    expect(toHijri(isoDay('2025-06-27'), 1)).toMatchObject({ month: 1, day: 1 });
    expect(fromHijri({ year: 1447, month: 1, day: 1 }, 1).day).toBe('2025-06-27');
  });

  it('lets the correction expire', () => {
    const offset = { days: -1, until: '2026-12-01' };
    expect(hijriOffsetOn(isoDay('2026-12-01'), offset)).toBe(-1);
    expect(hijriOffsetOn(isoDay('2026-12-02'), offset)).toBe(0);
    expect(hijriOffsetOn(isoDay('2030-01-01'), { days: 1, until: null })).toBe(1);
    expect(hijriOffsetOn(isoDay('2030-01-01'))).toBe(0);
  });

  it('calls a date approximate only when its month is neither announced nor printed', () => {
    expect((['official', 'printed', 'predicted', 'approximate'] as const).map(isApproximate)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    [1447, 13, 1],
    [1447, 0, 1],
    [1447, 1, 31],
    [1447, 1, 0],
  ])('refuses %i/%i/%i', (year, month, day) => {
    expect(() => fromHijri({ year, month, day })).toThrow(RangeError);
  });
});
