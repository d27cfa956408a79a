import { describe, expect, it } from 'vitest';
import { shiftDay, weekOf } from '@/components/desk/week';
import { isoDay } from '@/utils/calendar/format';

describe('the week of a day', () => {
  it.each([
    // 2026-11-23 is a Monday.
    ['2026-11-23', 6, '2026-11-21', '2026-11-27'],
    ['2026-11-21', 6, '2026-11-21', '2026-11-27'],
    ['2026-11-20', 6, '2026-11-14', '2026-11-20'],
    ['2026-11-23', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-22', 1, '2026-11-16', '2026-11-22'],
    ['2026-11-22', 7, '2026-11-22', '2026-11-28'],
    ['2028-02-29', 6, '2028-02-26', '2028-03-03'],
    ['2027-01-01', 6, '2026-12-26', '2027-01-01'],
  ])('%s with weeks from %i runs from %s to %s', (day, weekStart, first, last) => {
    const week = weekOf(isoDay(day), weekStart);
    expect([week[0], week.at(-1), week.length]).toEqual([first, last, 7]);
  });

  it('moves over months and years', () => {
    expect(shiftDay(isoDay('2026-12-31'), 1)).toBe('2027-01-01');
    expect(shiftDay(isoDay('2028-03-01'), -1)).toBe('2028-02-29');
  });
});
