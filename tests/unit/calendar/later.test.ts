import { describe, expect, test } from 'vitest';
import { nextWeekMorning, type Wall } from '@/utils/calendar/later';

const TEHRAN: Wall = { timeZone: 'Asia/Tehran', weekStart: 6, hours: [] };
const told = (now: string, wall: Wall = TEHRAN) => {
  const found = nextWeekMorning(Date.parse(now), wall);
  return found && [found.day, new Date(found.atMs).toISOString()];
};

describe('the first morning of the next week', () => {
  test.each([
    ['on a Monday', '2026-11-23T08:30:00.000Z', ['2026-11-28', '2026-11-28T05:30:00.000Z']],
    [
      'on the first day itself, a week later',
      '2026-11-28T08:30:00.000Z',
      ['2026-12-05', '2026-12-05T05:30:00.000Z'],
    ],
    ['after midnight of the team, whose day is another', '2026-11-26T21:00:00.000Z', null],
    ['on its eve', '2026-11-27T08:30:00.000Z', null],
  ])('%s', (_when, now, expected) => {
    expect(told(now)).toEqual(expected);
  });

  test('begins when the team opens', () => {
    const hours = [
      { weekday: 6 as const, from: '14:00' },
      { weekday: 6 as const, from: '08:15' },
    ];
    expect(told('2026-11-23T08:30:00.000Z', { ...TEHRAN, hours })?.[1]).toBe('2026-11-28T04:45:00.000Z');
  });
});
