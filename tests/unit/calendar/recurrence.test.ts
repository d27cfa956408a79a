import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { nextOccurrence, occurrences, recurrenceProblem } from '@/utils/calendar/recurrence';
import { changeAll, exceptAt, skipAt, splitAt } from '@/utils/calendar/recurrence-edits';
import { CalendarItem } from '@/utils/schema/calendar-item';
import { ItemId } from '@/utils/schema/parts';

const itemWith = (fields: object): CalendarItem =>
  CalendarItem.parse({
    id: 'i1',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: 'system',
    title: 'استوری شنبه‌ها',
    date: '2026-11-28',
    time: '10:00',
    ...fields,
  });
const WEEKLY = itemWith({ recurrence: 'RRULE:FREQ=WEEKLY', uid: 'u1' });
const days = (item: CalendarItem, from: string, to: string) =>
  occurrences(item, isoDay(from), isoDay(to)).map(({ day }) => day);
const NEW = ItemId.parse('i2');

describe('when an item comes', () => {
  it('is once without a rule, on every day that it lasts', () => {
    const item = itemWith({ endDate: '2026-11-30' });
    expect(occurrences(item, isoDay('2026-11-30'), isoDay('2026-12-30'))).toEqual([
      {
        itemId: 'i1',
        day: '2026-11-28',
        lastDay: '2026-11-30',
        time: '10:00',
        startMs: Date.parse('2026-11-28T06:30:00Z'),
        isShifted: false,
        isRecurring: false,
      },
    ]);
    expect(days(item, '2026-12-01', '2026-12-30')).toEqual([]);
  });

  it('is every day of its rule, without those left out, with those added', () => {
    const item = itemWith({
      recurrence: 'RRULE:FREQ=WEEKLY',
      skippedDays: ['2026-12-05'],
      extraDays: ['2026-12-08', '2026-12-05'],
    });
    expect(days(item, '2026-11-01', '2026-12-15')).toEqual(['2026-11-28', '2026-12-08', '2026-12-12']);
  });

  it('is at the same time on the wall in summer and winter', () => {
    const item = itemWith({ recurrence: 'FREQ=MONTHLY', timeZone: 'Europe/Berlin', date: '2026-03-28' });
    const [before, after] = occurrences(item, isoDay('2026-03-01'), isoDay('2026-04-30'));
    expect(new Date(before?.startMs ?? 0).toISOString()).toBe('2026-03-28T09:00:00.000Z');
    expect(new Date(after?.startMs ?? 0).toISOString()).toBe('2026-04-28T08:00:00.000Z');
  });

  it('is later on the night in which the clocks skip its time, and says so', () => {
    const item = itemWith({
      recurrence: 'FREQ=DAILY',
      timeZone: 'Europe/Berlin',
      date: '2026-03-28',
      time: '02:30',
    });
    expect(occurrences(item, isoDay('2026-03-28'), isoDay('2026-03-30'))).toMatchObject([
      { time: '02:30', isShifted: false },
      { time: '03:30', isShifted: true },
      { time: '02:30', isShifted: false },
    ]);
  });

  it('ends with the last time that an instant allows', () => {
    const until = (utc: string) => itemWith({ recurrence: `FREQ=DAILY;UNTIL=${utc}` });
    expect(days(until('20261130T063000Z'), '2026-11-28', '2026-12-30')).toHaveLength(3);
    expect(days(until('20261130T062959Z'), '2026-11-28', '2026-12-30')).toHaveLength(2);
  });

  it('is told up to a bound, however long the range', () => {
    expect(days(itemWith({ recurrence: 'FREQ=DAILY' }), '2026-01-01', '2126-01-01')).toHaveLength(2_000);
  });

  it('is its first day while the rule cannot be read', () => {
    const item = itemWith({ recurrence: 'FREQ=HOURLY' });
    expect(days(item, '2026-01-01', '2027-12-31')).toEqual(['2026-11-28']);
    expect(recurrenceProblem(item)).toBe('within-day');
    expect(recurrenceProblem(WEEKLY)).toBeNull();
  });

  it('has a next one, or none', () => {
    expect(nextOccurrence(WEEKLY, isoDay('2027-02-01'))?.day).toBe('2027-02-06');
    expect(nextOccurrence(itemWith({}), isoDay('2026-11-29'))).toBeNull();
    expect(nextOccurrence(itemWith({ recurrence: 'FREQ=WEEKLY;COUNT=2' }), isoDay('2026-12-06'))).toBeNull();
  });
});

describe('a change of this one', () => {
  it('makes it an item of its own and leaves its day out', () => {
    const { series, own } = exceptAt(
      WEEKLY,
      isoDay('2026-12-05'),
      { time: '12:00', date: '2026-12-06' },
      NEW,
    );
    expect(days(series, '2026-11-28', '2026-12-12')).toEqual(['2026-11-28', '2026-12-12']);
    expect(own).toMatchObject({
      id: 'i2',
      seriesId: 'i1',
      seriesDay: '2026-12-05',
      date: '2026-12-06',
      time: '12:00',
    });
    expect(own).not.toHaveProperty('recurrence');
    expect(own).not.toHaveProperty('uid');
    expect(CalendarItem.safeParse(own).success).toBe(true);
  });

  it('or leaves it out', () => {
    expect(days(skipAt(WEEKLY, isoDay('2026-11-28')), '2026-11-28', '2026-12-05')).toEqual(['2026-12-05']);
  });
});

describe('a change of this and the following', () => {
  it('ends the series the day before and begins another', () => {
    const { before, after } = splitAt(WEEKLY, isoDay('2026-12-12'), { title: 'تازه' }, NEW);
    expect(days(before ?? WEEKLY, '2026-11-01', '2026-12-31')).toEqual(['2026-11-28', '2026-12-05']);
    expect(days(after, '2026-11-01', '2026-12-31')).toEqual(['2026-12-12', '2026-12-19', '2026-12-26']);
    expect(after).toMatchObject({ id: 'i2', title: 'تازه' });
    expect(before).toMatchObject({ id: 'i1', title: 'استوری شنبه‌ها' });
  });

  it('shares a number of times, and the days left out', () => {
    const series = itemWith({
      recurrence: 'RRULE:FREQ=WEEKLY;COUNT=5',
      skippedDays: ['2026-12-05', '2026-12-19'],
    });
    const all = days(series, '2026-11-01', '2027-12-31');
    const { before, after } = splitAt(series, isoDay('2026-12-12'), {}, NEW);
    expect([
      ...days(before ?? series, '2026-11-01', '2027-12-31'),
      ...days(after, '2026-11-01', '2027-12-31'),
    ]).toEqual(all);
    expect(before?.skippedDays).toEqual(['2026-12-05']);
    expect(after.skippedDays).toEqual(['2026-12-19']);
  });

  it('from the first one on is a change of all', () => {
    const { before, after } = splitAt(WEEKLY, isoDay('2026-11-28'), { time: '09:00' }, NEW);
    expect(before).toBeNull();
    expect(after).toMatchObject({ id: 'i1', time: '09:00', recurrence: 'RRULE:FREQ=WEEKLY' });
  });

  it('puts each day that somebody names into the part in which it lies', () => {
    const series = itemWith({
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SA',
      extraDays: ['2026-12-01', '2026-12-15'],
    });
    const extraDays = ['2026-12-02', '2026-12-15', '2026-12-17'];
    const { before, after } = splitAt(series, isoDay('2026-12-12'), { date: '2026-12-13', extraDays }, NEW);
    expect(before?.extraDays).toEqual(['2026-12-02']);
    // They were named by the calendar: the move of the others does not take them along.
    expect(after.extraDays).toEqual(['2026-12-15', '2026-12-17']);
    expect(changeAll(series, isoDay('2026-12-12'), { date: '2026-12-13' }).extraDays).toEqual([
      '2026-12-02',
      '2026-12-16',
    ]);
  });

  it('moves them to another weekday', () => {
    const series = itemWith({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SA', endDate: '2026-11-29' });
    const { after } = splitAt(series, isoDay('2026-12-12'), { date: '2026-12-13' }, NEW);
    expect(days(after, '2026-12-01', '2026-12-27')).toEqual(['2026-12-13', '2026-12-20', '2026-12-27']);
    expect(after.endDate).toBe('2026-12-14');
  });
});

describe('a change of all', () => {
  it('moves every one by as many days as the one that was moved, with what was left out', () => {
    const series = itemWith({ recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=SA', skippedDays: ['2026-12-05'] });
    const moved = changeAll(series, isoDay('2026-12-12'), { date: '2026-12-10' });
    expect(days(moved, '2026-11-01', '2026-12-20')).toEqual(['2026-11-26', '2026-12-10', '2026-12-17']);
  });

  it('moves the day of a Jalali month', () => {
    const series = itemWith({ date: '2026-11-23', recurrence: 'X-HAMSEDA-JALALI:FREQ=MONTHLY;BYMONTHDAY=2' });
    const moved = changeAll(series, isoDay('2026-12-23'), { date: '2026-12-26' });
    expect(days(moved, '2026-11-01', '2027-02-01')).toEqual(['2026-11-26', '2026-12-26', '2027-01-25']);
  });
});
