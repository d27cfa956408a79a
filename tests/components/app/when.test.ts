import { beforeEach, describe, expect, test } from 'vitest';
import { language, now } from '@/components/app/state';
import { due, wallTime } from '@/components/app/when';

// Monday 23 November 2026, 15:00 in Tehran.
const NOW = Date.parse('2026-11-23T11:30:00Z');
const HOUR = 3_600_000;
const iso = (ms: number): string => new Date(ms).toISOString();

beforeEach(() => {
  now.value = NOW;
  language.value = 'en';
});

describe('a deadline', () => {
  const tomorrow = NOW + 18 * HOUR;
  const twoHours = [
    { fromMs: NOW - HOUR, toMs: NOW + HOUR },
    { fromMs: tomorrow - HOUR, toMs: tomorrow },
  ];

  test('is said in working time where the team has named its hours', () => {
    expect(due(iso(tomorrow), twoHours)).toEqual({ words: '2 working hours left', urgency: 'calm' });
    now.value = tomorrow - HOUR / 3;
    expect(due(iso(tomorrow), twoHours)).toEqual({ words: '20 working minutes left', urgency: 'soon' });
  });

  test('is said by the clock on the wall where it has not', () => {
    expect(due(iso(NOW + 2 * HOUR))).toEqual({ words: '2 hours left', urgency: 'calm' });
  });

  test('that is past is past by the clock on the wall', () => {
    expect(due(iso(NOW - HOUR), twoHours)).toMatchObject({ urgency: 'late' });
    expect(due(iso(NOW - HOUR), twoHours).words).not.toContain('working');
  });
});

describe('an instant on the wall of the team', () => {
  test.each([
    ['2026-11-23T13:30:00Z', '۱۷:۰۰', '17:00'],
    ['2026-11-24T05:30:00Z', 'فردا ۹:۰۰', 'tomorrow 9:00'],
    ['2026-11-28T05:30:00Z', 'شنبه ۹:۰۰', 'Saturday 9:00'],
  ])('%s', (at, fa, en) => {
    const digits = (text: string) => text.replace(/[۰0](?=[۹9]:)/u, ''); // with or without a leading zero
    language.value = 'fa';
    expect(digits(wallTime(at, 'Asia/Tehran'))).toBe(fa);
    language.value = 'en';
    expect(digits(wallTime(at, 'Asia/Tehran'))).toBe(en);
  });
});
