import { describe, expect, it } from 'vitest';
import { instantOf, instantOfWall, isKnownZone, wallClock, wallMsOf } from '@/utils/base/zone';

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

describe('the wall’s time as a number', () => {
  const asText = (instantMs: number, zone: string): string =>
    new Date(wallMsOf(instantMs, zone)).toISOString().slice(0, 16);

  it.each([
    ['2026-03-29T00:59:00Z', 'Europe/Berlin'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin'],
    ['2026-11-01T05:59:00Z', 'America/New_York'],
    ['2026-11-01T06:00:00Z', 'America/New_York'],
    ['2026-04-04T14:59:00Z', 'Australia/Lord_Howe'],
    ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe'],
    ['2022-03-21T20:29:00Z', 'Asia/Tehran'],
    ['2022-03-21T20:30:00Z', 'Asia/Tehran'],
  ])('says what the clock shows around a change: %s in %s', (at, zone) => {
    const { day, time } = wallClock(Date.parse(at), zone);
    expect(asText(Date.parse(at), zone)).toBe(`${day}T${time}`);
  });

  it('leads back to the instant, half an hour of summer time included', () => {
    const wall = Date.parse('2026-10-04T02:15:00Z'); // skipped on Lord Howe: 02:00 is 02:30
    expect(new Date(instantOfWall(wall, 'Australia/Lord_Howe')).toISOString()).toBe(
      '2026-10-03T15:45:00.000Z',
    );
    const plain = Date.parse('2026-10-05T09:00:00Z');
    expect(wallMsOf(instantOfWall(plain, 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe(plain);
  });
});

describe('isKnownZone', () => {
  it.each([
    ['Asia/Tehran', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s: %s', (name, known) => {
    expect(isKnownZone(name)).toBe(known);
  });
});
