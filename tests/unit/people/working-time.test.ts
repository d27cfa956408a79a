import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes,
  isWorking,
  nextOpening,
  workingMinutesBetween,
  workingSpans,
} from '@/utils/people/working-time';
import { anyMinute, anyWeek, hours, OFFICE, type WeekParts, weekOf } from './week';

const MINUTE_MS = 60_000;
// Wall times of Tehran, +03:30 all year since 2022. 2026-11-28 is a Saturday.
const tehran = (text: string): number => Date.parse(`${text}:00+03:30`);
const asTehran = (ms: number): string =>
  new Date(ms + 3.5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const office = (parts: WeekParts = {}) => weekOf({ hours: OFFICE, ...parts });

describe('working minutes are added', () => {
  test.each([
    ['within the morning', '2026-11-28T09:30', 60, '2026-11-28 10:30'],
    ['over the lunch break', '2026-11-28T12:30', 60, '2026-11-28 14:30'],
    ['up to the very end', '2026-11-28T16:00', 60, '2026-11-28 17:00'],
    ['into the next day', '2026-11-28T16:30', 60, '2026-11-29 09:30'],
    ['from before the opening', '2026-11-28T03:00', 60, '2026-11-28 10:00'],
    ['from the evening', '2026-11-28T20:00', 60, '2026-11-29 10:00'],
    ['from Thursday over a closed Friday', '2026-12-03T12:30', 60, '2026-12-05 09:30'],
    ['none at all, within hours', '2026-11-28T10:00', 0, '2026-11-28 10:00'],
    ['none at all, outside hours', '2026-11-27T10:00', 0, '2026-11-28 09:00'],
    ['none at all, at the very end', '2026-11-28T17:00', 0, '2026-11-28 17:00'],
    ['less than none', '2026-11-28T10:00', -30, '2026-11-28 10:00'],
    ['a whole week of them', '2026-11-28T09:00', 39 * 60, '2026-12-03 13:00'],
  ])('%s', (_what, start, minutes, end) => {
    expect(asTehran(addWorkingMinutes(office(), tehran(start), minutes))).toBe(end);
  });

  test.each<[string, WeekParts, string, number, string]>([
    [
      'a team without hours counts every minute',
      { hours: [], off: ['2026-11-28'] },
      '2026-11-27T23:30',
      60,
      '2026-11-28 00:30',
    ],
    [
      'a day off is closed',
      { off: ['2026-11-28', '2026-11-29'] },
      '2026-11-28T09:00',
      60,
      '2026-11-30 10:00',
    ],
    [
      'Ramadan has hours of its own',
      { ramadan: ['2026-11-28'], ramadanHours: hours('sat 10:00-11:00') },
      '2026-11-28T08:00',
      90,
      '2026-11-29 09:30',
    ],
    [
      'Ramadan without own hours is like other days',
      { ramadan: ['2026-11-28'], ramadanHours: [] },
      '2026-11-28T08:00',
      90,
      '2026-11-28 10:30',
    ],
    ['hours over midnight', { hours: hours('sat 22:00-02:00') }, '2026-11-28T23:30', 60, '2026-11-29 00:30'],
    [
      'a night that begins before a day off goes on into it',
      { hours: hours('sat 22:00-02:00'), off: ['2026-11-29'] },
      '2026-11-29T01:00',
      60,
      '2026-11-29 02:00',
    ],
    [
      'equal ends are a whole day',
      { hours: hours('sat 08:00-08:00') },
      '2026-11-28T07:00',
      24 * 60,
      '2026-11-29 08:00',
    ],
    [
      'overlapping hours count once, in any order',
      { hours: hours('sat 12:00-17:00', 'sat 09:00-13:00', 'sat 10:00-11:00') },
      '2026-11-28T09:00',
      8 * 60,
      '2026-11-28 17:00',
    ],
    [
      'broken hours are ignored',
      {
        hours: [
          ...hours('sat 09:00-10:00'),
          { weekday: 6, from: '25:00', to: 'soon' },
          { weekday: 9, from: '09:00', to: '17:00' },
        ],
      },
      '2026-11-28T09:00',
      61,
      '2026-12-05 09:01',
    ],
    [
      'only broken hours are none',
      { hours: [{ weekday: 6, from: '9', to: '17' }] },
      '2026-11-27T09:00',
      61,
      '2026-11-27 10:01',
    ],
  ])('%s', (_what, parts, start, minutes, end) => {
    expect(asTehran(addWorkingMinutes(office(parts), tehran(start), minutes))).toBe(end);
  });

  test('a team that never opens gets deadlines by the clock on the wall', () => {
    const closed = { ...office(), isOff: () => true };
    const start = tehran('2026-11-28T10:00');
    expect(addWorkingMinutes(closed, start, 90)).toBe(start + 90 * MINUTE_MS);
    expect(workingMinutesBetween(closed, start, start + 90 * MINUTE_MS)).toBe(90);
  });

  test('a long closure that ends is waited for', () => {
    const week = { ...office(), isOff: (day: string) => day < '2027-10-01' };
    // The first of October 2027 is a Friday.
    expect(asTehran(addWorkingMinutes(week, tehran('2026-11-28T10:00'), 60))).toBe('2027-10-02 10:00');
  });

  test.each([
    ['an hour is skipped in Berlin', 'Europe/Berlin', '2026-03-28T23:00:00Z', 180, '2026-03-29T02:00:00Z'],
    ['an hour comes twice in Berlin', 'Europe/Berlin', '2026-10-24T22:00:00Z', 300, '2026-10-25T03:00:00Z'],
    [
      'half an hour is skipped on Lord Howe',
      'Australia/Lord_Howe',
      '2026-10-03T13:30:00Z',
      330,
      '2026-10-03T19:00:00Z',
    ],
    [
      'an hour is skipped in Tehran of 2022',
      'Asia/Tehran',
      '2022-03-21T20:30:00Z',
      60,
      '2022-03-21T21:30:00Z',
    ],
  ])('%s', (_what, zone, start, minutes, end) => {
    const week = weekOf({ zone, hours: hours('mon-sun 00:00-06:00') });
    expect(new Date(addWorkingMinutes(week, Date.parse(start), minutes)).toISOString()).toBe(
      new Date(end).toISOString(),
    );
  });

  test('a zone that this browser does not know is read as UTC', () => {
    const week = weekOf({ zone: 'Mars/Olympus', hours: hours('sat 09:00-17:00') });
    const due = addWorkingMinutes(week, Date.parse('2026-11-28T00:00:00Z'), 60);
    expect(new Date(due).toISOString()).toBe('2026-11-28T10:00:00.000Z');
  });

  test('asked about earlier days again, it says the same', () => {
    const [once, twice] = [office(), office()];
    const late = tehran('2027-05-01T16:30');
    const early = tehran('2026-11-27T12:00');
    const first = addWorkingMinutes(once, early, 500);
    addWorkingMinutes(twice, late, 500);
    expect(addWorkingMinutes(twice, early, 500)).toBe(first);
  });
});

describe('working time', () => {
  test('is given merged, in order and cut to what was asked', () => {
    const spans = workingSpans(office(), tehran('2026-11-28T10:00'), tehran('2026-11-29T10:00'));
    expect(spans.map(({ fromMs, toMs }) => [asTehran(fromMs), asTehran(toMs)])).toEqual([
      ['2026-11-28 10:00', '2026-11-28 13:00'],
      ['2026-11-28 14:00', '2026-11-28 17:00'],
      ['2026-11-29 09:00', '2026-11-29 10:00'],
    ]);
  });

  test('is one stretch where hours over midnight touch the next day’s', () => {
    const week = weekOf({ hours: hours('sat 20:00-00:00', 'sun 00:00-04:00') });
    expect(workingSpans(week, tehran('2026-11-28T00:00'), tehran('2026-11-30T00:00'))).toEqual([
      { fromMs: tehran('2026-11-28T20:00'), toMs: tehran('2026-11-29T04:00') },
    ]);
  });

  test.each([
    ['2026-11-28T08:59', false],
    ['2026-11-28T09:00', true],
    ['2026-11-28T13:00', false],
    ['2026-11-28T16:59', true],
    ['2026-11-28T17:00', false],
    ['2026-11-27T12:00', false],
  ])('at %s: %s', (at, works) => {
    expect(isWorking(office(), tehran(at))).toBe(works);
  });

  test('begins next at the opening, or is there already', () => {
    expect(asTehran(nextOpening(office(), tehran('2026-12-03T13:00')))).toBe('2026-12-05 09:00');
    expect(asTehran(nextOpening(office(), tehran('2026-12-03T12:00')))).toBe('2026-12-03 12:00');
  });

  test('between two instants is negative backwards and nothing over a closed day', () => {
    const [a, b] = [tehran('2026-12-03T12:30'), tehran('2026-12-05T09:30')];
    expect(workingMinutesBetween(office(), a, b)).toBe(60);
    expect(workingMinutesBetween(office(), b, a)).toBe(-60);
    expect(workingMinutesBetween(office(), a + 30 * MINUTE_MS, b - 30 * MINUTE_MS)).toBe(0);
  });
});

describe('whatever the week', () => {
  const anyMinutes = fc.integer({ min: 0, max: 5_000 });

  test('a deadline never lies inside closed hours', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, anyMinutes, (week, start, minutes) => {
        const due = addWorkingMinutes(week, start, minutes);
        expect(isWorking(week, due) || isWorking(week, due - 1)).toBe(true);
        expect(due).toBeGreaterThanOrEqual(start);
      }),
    );
  });

  test('a later start or more minutes never give an earlier deadline', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, anyMinutes, anyMinutes, (week, start, minutes, more) => {
        const due = addWorkingMinutes(week, start, minutes);
        expect(addWorkingMinutes(week, start + more * MINUTE_MS, minutes)).toBeGreaterThanOrEqual(due);
        expect(addWorkingMinutes(week, start, minutes + more)).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('minutes may be added in two steps', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, anyMinutes, anyMinutes, (week, start, a, b) => {
        expect(addWorkingMinutes(week, addWorkingMinutes(week, start, a), b)).toBe(
          addWorkingMinutes(week, start, a + b),
        );
      }),
    );
  });

  test('as many minutes lie between start and deadline as were promised', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, anyMinutes, (week, start, minutes) => {
        expect(workingMinutesBetween(week, start, addWorkingMinutes(week, start, minutes))).toBe(minutes);
      }),
    );
  });

  test('walking minute by minute comes to the same instant', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, fc.integer({ min: 1, max: 600 }), (week, start, minutes) => {
        const due = addWorkingMinutes(week, start, minutes);
        let left = minutes;
        let at = start;
        // A week without an opening soon is jumped over: the walk would take longer than the test may.
        while (left > 0) {
          if (isWorking(week, at)) left -= 1;
          else at = nextOpening(week, at) - MINUTE_MS;
          at += MINUTE_MS;
        }
        expect(due).toBe(at);
      }),
      { numRuns: 60 },
    );
  });

  test('its stretches are in order, apart, and hold exactly the working minutes', () => {
    fc.assert(
      fc.property(anyWeek, anyMinute, fc.integer({ min: 1, max: 20_000 }), (week, start, length) => {
        const end = start + length * MINUTE_MS;
        const spans = workingSpans(week, start, end);
        const sum = spans.reduce((total, { fromMs, toMs }) => total + (toMs - fromMs) / MINUTE_MS, 0);
        expect(sum).toBe(workingMinutesBetween(week, start, end));
        for (const [index, span] of spans.entries()) {
          expect(span.fromMs).toBeGreaterThan(spans[index - 1]?.toMs ?? 0);
          expect(isWorking(week, span.fromMs) && isWorking(week, span.toMs - 1)).toBe(true);
          expect(span.toMs === end || !isWorking(week, span.toMs)).toBe(true);
        }
      }),
    );
  });
});
