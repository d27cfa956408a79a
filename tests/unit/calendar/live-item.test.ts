import { expect, test } from 'vitest';
import { isLive } from '@/utils/calendar/live-item';
import { CalendarItem } from '@/utils/schema/calendar-item';

const item = (fields: object) =>
  CalendarItem.parse({
    id: 'sale',
    title: 'حراج',
    date: '2026-11-25',
    status: 'published',
    createdAt: '2026-11-23T08:00:00.000Z',
    updatedAt: '2026-11-23T08:00:00.000Z',
    updatedBy: 'system',
    ...fields,
  });

// Tehran is three and a half hours ahead of UTC.
test.each([
  ['before its day', {}, '2026-11-24T20:29:59.000Z', false],
  ['from the beginning of its day', {}, '2026-11-24T20:30:00.000Z', true],
  ['before its time', { time: '18:00' }, '2026-11-25T14:29:59.000Z', false],
  ['from its time on', { time: '18:00' }, '2026-11-25T14:30:00.000Z', true],
  [
    'before a time that does not count on a whole day',
    { time: '18:00', allDay: true },
    '2026-11-25T08:00:00.000Z',
    true,
  ],
  ['until the end of its day', {}, '2026-11-25T20:29:59.000Z', true],
  ['not after its day', {}, '2026-11-25T20:30:00.000Z', false],
  ['until the end of its last day', { endDate: '2026-11-27' }, '2026-11-27T20:29:59.000Z', true],
  ['not after its last day', { endDate: '2026-11-27' }, '2026-11-27T20:30:00.000Z', false],
  [
    'with an end before its beginning, its own day',
    { endDate: '2026-11-20' },
    '2026-11-25T08:00:00.000Z',
    true,
  ],
  ['in its own zone', { timeZone: 'UTC' }, '2026-11-25T23:00:00.000Z', true],
  ['while it is ready and its time has come', { status: 'approved' }, '2026-11-25T08:00:00.000Z', true],
  ['not while it is an idea', { status: 'idea' }, '2026-11-25T08:00:00.000Z', false],
  ['not while it is on hold', { status: 'onHold' }, '2026-11-25T08:00:00.000Z', false],
  ['not when it is called off', { status: 'cancelled' }, '2026-11-25T08:00:00.000Z', false],
])('an item is live %s', (_what, fields, at, expected) => {
  expect(isLive(item(fields), Date.parse(at))).toBe(expected);
});
