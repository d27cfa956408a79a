import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '@/utils/base/zone';
import { snoozeTimes } from '@/utils/people/snooze-times';
import { anyMinute, anyWeek, hours, OFFICE, weekOf } from './week';

const tehran = (text: string) => {
  const [day = '', time = ''] = text.split('T');
  return instantOf(day, time, 'Asia/Tehran');
};
const timesAt = (text: string, week = weekOf()) =>
  Object.fromEntries(snoozeTimes(tehran(text), week).map(({ name, until }) => [name, Date.parse(until)]));
const wall = (times: Record<string, string>) =>
  Object.fromEntries(Object.entries(times).map(([name, text]) => [name, tehran(text)]));

describe('a case is put off', () => {
  test.each([
    [
      '2026-11-23T12:00',
      { hour: '2026-11-23T13:00', evening: '2026-11-23T17:00', tomorrow: '2026-11-24T09:00' },
    ],
    [
      '2026-11-23T15:59',
      { hour: '2026-11-23T16:59', evening: '2026-11-23T17:00', tomorrow: '2026-11-24T09:00' },
    ],
    ['2026-11-23T16:00', { hour: '2026-11-23T17:00', tomorrow: '2026-11-24T09:00' }],
    ['2026-11-23T23:30', { hour: '2026-11-24T00:30', tomorrow: '2026-11-24T09:00' }],
  ])('by the clock where the team has no hours, at %s', (now, times) => {
    expect(timesAt(now)).toEqual(wall(times));
  });

  test.each([
    // Monday; the office closes at five.
    [
      '2026-11-23T10:00',
      { hour: '2026-11-23T11:00', evening: '2026-11-23T16:00', tomorrow: '2026-11-24T09:00' },
    ],
    // Thursday closes at one: there is no evening; Friday is closed and has the clock's morning.
    ['2026-11-26T10:00', { hour: '2026-11-26T11:00', tomorrow: '2026-11-27T09:00' }],
    // Friday.
    ['2026-11-27T10:00', { hour: '2026-11-27T11:00', tomorrow: '2026-11-28T09:00' }],
  ])('by the team’s own hours, at %s', (now, times) => {
    expect(timesAt(now, weekOf({ hours: OFFICE }))).toEqual(wall(times));
  });

  test('by the clock where the team never closes', () => {
    const week = weekOf({ hours: hours('mon-sun 00:00-00:00') });
    expect(timesAt('2026-11-23T12:00', week)).toMatchObject(
      wall({ evening: '2026-11-23T17:00', tomorrow: '2026-11-24T09:00' }),
    );
  });

  test('by an hour at least and in order, whatever the week', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, (week, nowMs) => {
        const times = snoozeTimes(nowMs, week).map(({ until }) => Date.parse(until));
        expect(times[0]).toBe(nowMs + 60 * 60_000);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });
});
