import { describe, expect, it } from 'vitest';
import { commonPeriods, parseDay, parsePeriod, typedPeriod } from '@/components/exchange/period';

describe('a day that is typed', () => {
  it.each([
    ['۱۴۰۵/۰۹/۰۲', '2026-11-23'],
    ['1405/9/2', '2026-11-23'],
    ['١٤٠٥-٩-٢', '2026-11-23'],
    [' ۱۴۰۵ ۹ ۲ ', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'], // the last day of a leap year
    ['۱۴۰۴/۱۲/۳۰', null], // a common year has 29
    ['2026-02-30', null],
    ['۱۴۰۵/۱۳/۱', null],
    ['۱۴۰۵/۰۹', null],
    ['', null],
    ['امروز', null],
  ])('%j is %s', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });
});

describe('a period', () => {
  // 2 Azar 1405, half past midnight in Tehran: in UTC it is still the day before.
  const now = Date.parse('2026-11-22T21:00:00.000Z');

  it('is a month of the calendar that the language uses', () => {
    expect(commonPeriods(now, 'Asia/Tehran', 'fa')).toEqual({
      periodMonth: { from: '2026-11-22', to: '2026-11-23' },
      periodLastMonth: { from: '2026-10-23', to: '2026-11-21' },
      periodDays: { from: '2026-10-25', to: '2026-11-23' },
    });
    expect(commonPeriods(now, 'Asia/Tehran', 'en').periodMonth.from).toBe('2026-11-01');
    expect(commonPeriods(now, 'Asia/Tehran', 'en').periodLastMonth).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
    });
  });

  it('comes back from its two fields as it went in', () => {
    const { periodLastMonth } = commonPeriods(now, 'Asia/Tehran', 'fa');
    const typed = typedPeriod(periodLastMonth, 'fa');
    expect(typed).toEqual({ from: '۱۴۰۵/۰۸/۰۱', to: '۱۴۰۵/۰۸/۳۰' });
    expect(parsePeriod(typed)).toEqual(periodLastMonth);
  });

  it('is none when its last day comes before the first', () => {
    expect(parsePeriod({ from: '۱۴۰۵/۰۹/۰۲', to: '۱۴۰۵/۰۹/۰۱' })).toBeNull();
  });
});
