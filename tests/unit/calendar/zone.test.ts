import { describe, expect, it } from 'vitest';
import { instantOf, wallClock } from '@/utils/calendar/zone';

const iso = (day: string, time: string, zone: string): string =>
  new Date(instantOf(day, time, zone)).toISOString();

describe('wallClock', () => {
  it('shows midnight as 00:00 of the new day', () => {
    expect(wallClock(Date.parse('2026-11-22T20:30:00Z'), 'Asia/Tehran')).toEqual({
      day: '2026-11-23',
      time: '00:00',
    });
  });

  it('knows that Iran kept summer time until 2022', () => {
    expect(wallClock(Date.parse('2022-07-01T12:00:00Z'), 'Asia/Tehran').time).toBe('16:30');
    expect(wallClock(Date.parse('2023-07-01T12:00:00Z'), 'Asia/Tehran').time).toBe('15:30');
  });

  it('throws for a zone that does not exist', () => {
    expect(() => wallClock(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  it('is the inverse of the clock on the wall', () => {
    expect(iso('2026-11-23', '17:00', 'Asia/Tehran')).toBe('2026-11-23T13:30:00.000Z');
    expect(iso('2026-11-23', '00:00', 'Pacific/Kiritimati')).toBe('2026-11-22T10:00:00.000Z');
    expect(iso('2026-07-01', '09:15', 'America/Toronto')).toBe('2026-07-01T13:15:00.000Z');
  });

  it('holds on both days of a change of the clock', () => {
    expect(iso('2026-03-29', '01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z');
    expect(iso('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-10-25', '12:00', 'Europe/Berlin')).toBe('2026-10-25T11:00:00.000Z');
  });

  it('takes a skipped time as if the clock had not changed, and the first of a doubled one', () => {
    expect(iso('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });
});
