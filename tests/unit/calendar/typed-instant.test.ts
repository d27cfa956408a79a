import { describe, expect, test } from 'vitest';
import { startOfTyping, typedInstant } from '@/utils/calendar/typed-instant';

const ZONE = 'Asia/Tehran';
const NOW = Date.parse('2026-11-23T08:30:00.000Z');

describe('a day and a time that somebody types', () => {
  test.each([
    ['۱۴۰۵/۹/۴', '۹:۳۰', '2026-11-25T06:00:00.000Z'],
    ['1405-09-04', '17', '2026-11-25T13:30:00.000Z'],
    ['2026-11-25', '00:05', '2026-11-24T20:35:00.000Z'],
    ['۱۴۰۵/۹/۴', '۹٫۳۰', '2026-11-25T06:00:00.000Z'],
    ['پس‌فردا', '۹ و نیم صبح', '2026-11-25T06:00:00.000Z'],
  ])('%s %s', (day, time, instant) => {
    expect(new Date(typedInstant({ day, time }, ZONE, NOW) ?? 0).toISOString()).toBe(instant);
  });

  test.each([
    ['', '9:00'],
    ['۱۴۰۵/۱۳/۱', '9:00'],
    ['۱۴۰۵/۹/۴', ''],
    ['۱۴۰۵/۹/۴', '24:00'],
    ['۱۴۰۵/۹/۴', '9:75'],
    ['۱۴۰۵/۹/۴', 'soon'],
  ])('%j %j is none', (day, time) => {
    expect(typedInstant({ day, time }, ZONE, NOW)).toBeNull();
  });

  test('begins with tomorrow at nine, which is itself a time', () => {
    const start = startOfTyping(NOW, ZONE, 'fa');
    expect(start).toEqual({ day: '۱۴۰۵/۰۹/۰۳', time: '۰۹:۰۰' });
    expect(new Date(typedInstant(start, ZONE, NOW) ?? 0).toISOString()).toBe('2026-11-24T05:30:00.000Z');
  });
});
