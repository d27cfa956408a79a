import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumberOf,
  daysBetween,
  daysFrom,
  isIsoDay,
  isoDay,
  isoDayOf,
  isoWeekdayOf,
  today,
  weekColumnOf,
} from '@/utils/calendar/day';

describe('isIsoDay', () => {
  it.each(['2026-11-23', '2028-02-29', '0100-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isIsoDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '1405/09/02',
    '2026-11-23T00:00',
    '',
    '۲۰۲۶-۱۱-۲۳',
    '0099-01-01',
  ])('refuses %j', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(() => isoDay(text)).toThrow(RangeError);
  });
});

describe('day arithmetic', () => {
  it('steps over month ends, leap days and years, forwards and backwards', () => {
    expect(addDays(isoDay('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(isoDay('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(isoDay('2026-01-01'), -1)).toBe('2025-12-31');
    expect(addDays(isoDay('2026-01-01'), 0)).toBe('2026-01-01');
  });

  it('counts the days between two days, negative backwards', () => {
    expect(daysBetween(isoDay('2026-11-23'), isoDay('2026-12-21'))).toBe(28);
    expect(daysBetween(isoDay('2026-12-21'), isoDay('2026-11-23'))).toBe(-28);
  });

  it('lists both ends of a range, and nothing when it runs backwards', () => {
    expect(daysFrom(isoDay('2026-02-27'), isoDay('2026-03-01'))).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysFrom(isoDay('2026-03-01'), isoDay('2026-02-27'))).toEqual([]);
  });

  it('gives each day its own number', () => {
    expect(dayNumberOf(isoDay('1970-01-01'))).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -683_000, max: 2_932_896 }), (dayNumber) => {
        expect(dayNumberOf(dayFromNumber(dayNumber))).toBe(dayNumber);
      }),
    );
    expect(() => dayFromNumber(3_000_000)).toThrow(RangeError);
  });
});

describe('isoWeekdayOf', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ] as const)('%s is weekday %i, Monday being 1', (day, weekday) => {
    expect(isoWeekdayOf(isoDay(day))).toBe(weekday);
  });

  it('finds the column in a week that begins on Saturday', () => {
    expect(weekColumnOf(isoDay('2026-11-28'), 6)).toBe(0);
    expect(weekColumnOf(isoDay('2026-11-27'), 6)).toBe(6);
    expect(weekColumnOf(isoDay('2026-11-23'), 1)).toBe(0);
  });
});

describe('isoDayOf', () => {
  it('is the day on the wall of the zone, not of UTC', () => {
    const lateEvening = Date.parse('2026-11-23T20:45:00Z');
    expect(isoDayOf(lateEvening, 'Asia/Tehran')).toBe('2026-11-24');
    expect(isoDayOf(lateEvening, 'America/Toronto')).toBe('2026-11-23');
    expect(today('Asia/Tehran', lateEvening)).toBe('2026-11-24');
  });
});
