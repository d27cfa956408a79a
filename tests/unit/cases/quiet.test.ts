import { describe, expect, test } from 'vitest';
import { quietUntil } from '@/utils/cases/quiet';

const NIGHT = { from: '22:00', to: '07:00' };
const until = (quiet: Parameters<typeof quietUntil>[0], time: string, zone = 'UTC') => {
  const ms = quietUntil(quiet, Date.parse(`2026-11-23T${time}:00.000Z`), zone);
  return ms === null ? null : new Date(ms).toISOString().slice(5, 16);
};

describe('quiet hours', () => {
  test.each([
    ['over midnight, in the evening', NIGHT, '23:30', '11-24T07:00'],
    ['over midnight, in the morning', NIGHT, '06:59', '11-23T07:00'],
    ['from their first minute', NIGHT, '22:00', '11-24T07:00'],
    ['not in the minute in which they end', NIGHT, '07:00', null],
    ['within a day', { from: '12:30', to: '13:15' }, '13:00', '11-23T13:15'],
    ['not outside of them', { from: '12:30', to: '13:15' }, '14:00', null],
    ['never where they end when they begin', { from: '09:00', to: '09:00' }, '09:00', null],
    ['never where there are none', null, '03:00', null],
  ])('are %s', (_what, quiet, time, expected) => {
    expect(until(quiet, time)).toBe(expected);
  });

  test('are those of this device’s own wall', () => {
    expect(until(NIGHT, '19:00', 'Asia/Tehran')).toBe('11-24T03:30');
  });
});
