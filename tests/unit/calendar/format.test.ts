import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import {
  formatAgo,
  formatDate,
  formatRelativeDay,
  formatRemaining,
  formatSpan,
  formatTime,
  formatTimeOf,
  formatWeekday,
} from '@/utils/calendar/format';

const monday = isoDay('2026-11-23');
const minutes = (count: number): number => count * 60_000;
const hours = (count: number): number => minutes(60 * count);
const days = (count: number): number => hours(24 * count);

describe('formatDate', () => {
  it.each([
    ['fa', 'jalali', 'full', 'دوشنبه ۲ آذر ۱۴۰۵'],
    ['fa', 'jalali', 'long', '۲ آذر ۱۴۰۵'],
    ['fa', 'jalali', 'short', '۲ آذر'],
    ['fa', 'jalali', 'numeric', '۱۴۰۵/۰۹/۰۲'],
    ['en', 'jalali', 'full', 'Monday 2 Azar 1405'],
    ['fa', 'gregorian', 'long', '۲۳ نوامبر ۲۰۲۶'],
    ['en', 'gregorian', 'long', '23 November 2026'],
    ['en', 'gregorian', 'full', 'Monday 23 November 2026'],
    ['en', 'gregorian', 'numeric', '2026-11-23'],
    ['fa', 'hijri', 'long', '۱۳ جمادی‌الثانی ۱۴۴۸'],
    ['en', 'hijri', 'long', '13 Jumada al-Thani 1448'],
    ['en', 'hijri', 'short', '13 Jumada al-Thani'],
  ] as const)('in %s, %s, %s: %4$s', (language, calendar, style, expected) => {
    expect(formatDate(monday, language, { calendar, style })).toBe(expected);
  });

  it('takes the calendar of the language when none is named', () => {
    expect(formatDate(monday, 'fa')).toBe('۲ آذر ۱۴۰۵');
    expect(formatDate(monday, 'en')).toBe('23 November 2026');
  });

  it('says that a Hijri date of a month to come is approximate', () => {
    const later = isoDay('2027-06-01');
    expect(formatDate(later, 'fa', { calendar: 'hijri' })).toMatch(/ \(تقریبی\)$/);
    expect(formatDate(later, 'en', { calendar: 'hijri' })).toMatch(/ \(approximate\)$/);
    expect(formatDate(later, 'fa')).not.toMatch(/تقریبی/);
  });

  it('follows the team’s correction of the Hijri date', () => {
    expect(formatDate(monday, 'fa', { calendar: 'hijri', hijriOffsetDays: -1 })).toBe('۱۲ جمادی‌الثانی ۱۴۴۸');
  });
});

describe('weekdays and times', () => {
  it('names every weekday', () => {
    const week = [
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ];
    expect(week.map((day) => formatWeekday(isoDay(day), 'fa')).join(' ')).toBe(
      'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه',
    );
    expect(formatWeekday(monday, 'en')).toBe('Monday');
  });

  it('writes a time in the digits of the language, in the zone of the team', () => {
    expect(formatTime('17:00', 'fa')).toBe('۱۷:۰۰');
    expect(formatTimeOf(Date.parse('2026-11-23T13:30:00Z'), 'Asia/Tehran', 'fa')).toBe('۱۷:۰۰');
    expect(formatTimeOf(Date.parse('2026-11-23T13:30:00Z'), 'Asia/Tehran', 'en')).toBe('17:00');
  });
});

describe('formatRelativeDay', () => {
  it.each([
    ['2026-11-23', 'امروز', 'today'],
    ['2026-11-24', 'فردا', 'tomorrow'],
    ['2026-11-25', 'پس‌فردا', 'in 2 days'],
    ['2026-11-26', '۳ روز دیگر', 'in 3 days'],
    ['2026-11-22', 'دیروز', 'yesterday'],
    ['2026-11-21', 'پریروز', '2 days ago'],
    ['2026-11-20', '۳ روز پیش', '3 days ago'],
  ])('%s', (day, fa, en) => {
    expect(formatRelativeDay(isoDay(day), monday, 'fa')).toBe(fa);
    expect(formatRelativeDay(isoDay(day), monday, 'en')).toBe(en);
  });
});

describe('formatAgo', () => {
  it.each([
    [-minutes(5), 'همین حالا', 'just now'],
    [0, 'همین حالا', 'just now'],
    [minutes(1) - 1, 'همین حالا', 'just now'],
    [minutes(1), '۱ دقیقه پیش', '1 minute ago'],
    [minutes(12), '۱۲ دقیقه پیش', '12 minutes ago'],
    [hours(2), '۲ ساعت پیش', '2 hours ago'],
    [days(1) - 1, '۲۳ ساعت پیش', '23 hours ago'],
    [days(1), '۱ روز پیش', '1 day ago'],
    [days(14), '۲ هفته پیش', '2 weeks ago'],
    [days(65), '۲ ماه پیش', '2 months ago'],
    [days(800), '۲ سال پیش', '2 years ago'],
  ])('after %i ms', (elapsed, fa, en) => {
    expect(formatAgo(elapsed, 'fa')).toBe(fa);
    expect(formatAgo(elapsed, 'en')).toBe(en);
  });
});

describe('formatRemaining', () => {
  it.each([
    [minutes(40), '۴۰ دقیقه مانده', '40 minutes left'],
    [minutes(80), '۱ ساعت و ۲۰ دقیقه مانده', '1 hour 20 minutes left'],
    [hours(2), '۲ ساعت مانده', '2 hours left'],
    [days(3), '۳ روز مانده', '3 days left'],
    [0, '۱ دقیقه مانده', '1 minute left'],
    [-minutes(20), '۲۰ دقیقه از مهلت گذشته', '20 minutes overdue'],
    [-hours(3), '۳ ساعت از مهلت گذشته', '3 hours overdue'],
  ])('with %i ms', (remaining, fa, en) => {
    expect(formatRemaining(remaining, 'fa')).toBe(fa);
    expect(formatRemaining(remaining, 'en')).toBe(en);
  });

  it('names working time as such', () => {
    expect(formatRemaining(minutes(40), 'fa', { working: true })).toBe('۴۰ دقیقهٔ کاری مانده');
    expect(formatRemaining(hours(2), 'fa', { working: true })).toBe('۲ ساعت کاری مانده');
    expect(formatRemaining(minutes(40), 'en', { working: true })).toBe('40 working minutes left');
  });

  it('gives a bare span as well', () => {
    expect(formatSpan(minutes(95), 'fa')).toBe('۱ ساعت و ۳۵ دقیقه');
    expect(formatSpan(minutes(95), 'en')).toBe('1 hour 35 minutes');
  });
});
