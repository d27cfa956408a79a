import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absenceLineOf, absenceOf, isTurned, newAbsenceLine } from '@/components/team/absence-lines';
import { holderLineOf, holdersOf, hoursOf, linesOf, nextLine, parseTime } from '@/components/team/hours';
import { isoDay } from '@/utils/calendar/format';
import { MemberId } from '@/utils/schema/parts';

const TEHRAN = 'Asia/Tehran';

describe('a typed time', () => {
  test.each([
    ['9', '09:00'],
    ['۱۷:۳۰', '17:30'],
    ['٠٨:٠٥', '08:05'],
    [' 9.15 ', '09:15'],
    ['1730', '17:30'],
    ['930', '09:30'],
    ['24', '00:00'],
    ['24:00', '00:00'],
    ['0', '00:00'],
  ])('%j is %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
  test.each(['', ' ', '25', '24:30', '9:60', 'کی', '9-17', '-1', '12345'])('%j is none', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });
});

describe('hours as lines', () => {
  test('days with the same hours share a line, a lunch break makes a second one', () => {
    const hours = [6, 7].flatMap((weekday) => [
      { weekday, from: '09:00', to: '13:00' },
      { weekday, from: '14:00', to: '17:00' },
    ]);
    expect(linesOf(hours)).toEqual([
      { weekdays: [6, 7], from: '09:00', to: '13:00' },
      { weekdays: [6, 7], from: '14:00', to: '17:00' },
    ]);
  });

  test('mean the hours they were made of, whatever those are', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((pair) => pair.map((n) => String(n).padStart(2, '0')).join(':'));
    const entry = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, to: time });
    const key = (hours: readonly object[] | null) => new Set(hours?.map((one) => JSON.stringify(one)));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (hours) => {
        expect(key(hoursOf(linesOf(hours), undefined))).toEqual(key(hours));
      }),
    );
  });

  test('that were not touched leave the record as it was, with what a newer version added', () => {
    const hours = [{ weekday: 6, from: '09:00', to: '17:00', place: 'shop' }];
    expect(hoursOf(linesOf(hours), hours)).toEqual(hours);
  });

  test.each([
    ['no day', [], '09:00', '17:00'],
    ['no beginning', [6], '', '17:00'],
    ['an end that is no time', [6], '09:00', '17:99'],
  ])('with %s are not saved', (_what, weekdays, from, to) => {
    expect(hoursOf([{ weekdays, from, to }], undefined)).toBeNull();
  });

  test('go on with the same days from where the last one ends', () => {
    expect(nextLine([], [5])).toEqual({ weekdays: [6, 7, 1, 2, 3, 4], from: '', to: '' });
    expect(nextLine([{ weekdays: [6], from: '9', to: '13' }], [])).toEqual({
      weekdays: [6],
      from: '13',
      to: '',
    });
  });
});

describe('holders', () => {
  const memberId = MemberId.parse('reza');
  test('without days and hours hold a role always', () => {
    expect(holdersOf([holderLineOf({ memberId })])).toEqual([{ memberId }]);
  });
  test('keep what a newer version added and lose what was emptied', () => {
    const source = { memberId, weekdays: [6], from: '09:00', to: '13:00', shade: 'x' };
    expect(holdersOf([{ ...holderLineOf(source), weekdays: [], from: '۱۰', to: '' }])).toEqual([
      { memberId, shade: 'x', from: '10:00' },
    ]);
  });
  test('are not saved with a time that is none', () => {
    expect(holdersOf([{ ...holderLineOf({ memberId }), from: 'کی' }])).toBeNull();
  });
});

describe('an absence', () => {
  const monday = isoDay('2026-11-23');
  test('of whole days lasts from morning to evening of the team’s wall', () => {
    expect(absenceOf(newAbsenceLine(monday), TEHRAN)).toEqual({
      from: '2026-11-22T20:30:00.000Z',
      to: '2026-11-23T20:30:00.000Z',
    });
  });
  test('with times, a stand-in and a note says so', () => {
    const line = {
      ...newAbsenceLine(monday),
      fromTime: '9',
      toTime: '12:30',
      standIn: 'mina',
      note: ' دکتر ',
    };
    expect(absenceOf(line, TEHRAN)).toEqual({
      from: '2026-11-23T05:30:00.000Z',
      to: '2026-11-23T09:00:00.000Z',
      standInMemberId: 'mina',
      note: 'دکتر',
    });
  });
  test('that was not touched stays as it was, to the second', () => {
    const source = { from: '2026-11-23T05:31:17.123Z', to: '2026-11-23T09:00:00.500Z', note: 'x' };
    expect(absenceOf(absenceLineOf(source, TEHRAN), TEHRAN)).toBe(source);
  });
  test('of whole days is read as whole days', () => {
    const source = { from: '2026-11-22T20:30:00.000Z', to: '2026-11-24T20:30:00.000Z' };
    expect(absenceLineOf(source, TEHRAN)).toMatchObject({
      fromDay: '2026-11-23',
      fromTime: '',
      toDay: '2026-11-24',
      toTime: '',
    });
  });
  test.each([
    ['ends before it begins', { toDay: isoDay('2026-11-22') }, true],
    ['ends when it begins', { fromTime: '9', toTime: '9' }, true],
    ['has no day', { fromDay: null }, false],
    ['has a time that is none', { toTime: '99' }, false],
  ])('that %s is not saved', (_what, part, turned) => {
    const line = { ...newAbsenceLine(monday), ...part };
    expect(absenceOf(line, TEHRAN)).toBeNull();
    expect(isTurned(line, TEHRAN)).toBe(turned);
  });
});
