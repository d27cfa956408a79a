import { describe, expect, test } from 'vitest';
import { deadlineOf } from '@/utils/people/deadline';
import { commentWith } from '../comment';
import { OFFICE, weekOf } from './week';

describe('the deadline', () => {
  const CAPTURED = '2026-11-23T10:00:00.000Z';
  const exact = (iso: string) => commentWith({ timestamp: { iso, label: null, precision: 'exact' } });

  test.each([
    [
      'counts from the comment’s exact time',
      exact('2026-11-23T09:30:00.000Z'),
      '2026-11-23T10:10:00.000Z',
      'commentTime',
    ],
    [
      'counts from capture where the time is only relative',
      commentWith({ timestamp: { iso: null, label: '3h', precision: 'relative' } }),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture where there is no time',
      commentWith({ timestamp: null }),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture for a comment of last week',
      exact('2026-11-16T09:30:00.000Z'),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
    [
      'counts from capture for a clock that was set back since',
      exact('2026-11-23T11:00:00.000Z'),
      '2026-11-23T10:40:00.000Z',
      'captureTime',
    ],
  ])('%s', (_what, comment, dueAt, dueFrom) => {
    expect(deadlineOf(comment, CAPTURED, 40, weekOf())).toEqual({ dueAt, dueFrom });
  });

  test.each([
    // 12:50 in Tehran is ten minutes before lunch, 16:50 before closing, Thursday evening the weekend.
    ['over lunch', '2026-11-23T09:20:00.000Z', '2026-11-23T09:40:00.000Z', '2026-11-23T11:00:00.000Z'],
    ['over the night', '2026-11-23T13:20:00.000Z', '2026-11-23T13:25:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['over Friday', '2026-11-26T18:00:00.000Z', '2026-11-27T08:00:00.000Z', '2026-11-28T06:10:00.000Z'],
  ])('lies in working time: %s', (_what, written, captured, dueAt) => {
    expect(deadlineOf(exact(written), captured, 40, weekOf({ hours: OFFICE }))).toEqual({
      dueAt,
      dueFrom: 'commentTime',
    });
  });
});
