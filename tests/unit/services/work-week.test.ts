import { describe, expect, test } from 'vitest';
import { addWorkingMinutes, hasHours, isWorking, type WorkWeek } from '@/utils/people/working-time';
import { workWeekOf } from '@/utils/services/work-week';
import { record } from './desk';

const HOURS = [1, 2, 3, 4, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
const weekOf = (more: object = {}, own: object[] = []) =>
  workWeekOf(
    record('workspaces', { id: 'w1', name: 'خانه', hours: HOURS, ...more }),
    own.map((fields) =>
      record('occasions', { calendar: 'gregorian', titles: { fa: 'جشن', en: 'Fair' }, ...fields }),
    ),
  );
// 11:00 in Tehran.
const isOpen = (week: WorkWeek, day: string): boolean => isWorking(week, Date.parse(`${day}T07:30:00Z`));
const fair = (more: object = {}) => ({
  id: 'fair',
  rule: { type: 'fixed', month: 11, day: 30 },
  holiday: true,
  kind: 'team',
  ...more,
});

describe('the working time of a team', () => {
  test('is every minute while it has named no hours', async () => {
    const week = await weekOf({ hours: [], closedDays: ['2026-11-28'] });
    expect(hasHours(week)).toBe(false);
    expect(isOpen(week, '2026-11-28')).toBe(true);
    expect(hasHours(await workWeekOf(null, []))).toBe(false);
  });

  test.each<[string, string, object, boolean]>([
    ['a working day', '2026-11-28', {}, true],
    ['a weekday without hours', '2026-11-27', {}, false],
    ['a day that the team closed', '2026-11-28', { closedDays: ['2026-11-28'] }, false],
    ['the first day of the year', '2026-03-21', {}, false],
    ['the same for a team that works on holidays', '2026-03-21', { holidays: 'open' }, true],
    ['Ashura', '2026-06-25', {}, false],
  ])('%s (%s)', async (_what, day, more, open) => {
    expect(isOpen(await weekOf(more), day)).toBe(open);
  });

  test.each<[string, object, object, boolean]>([
    ['closes the team', fair(), {}, false],
    ['that is hidden does not', fair({ hidden: true }), {}, true],
    ['that is no day off does not', fair({ holiday: false }), {}, true],
    ['whose rule says nothing does not', fair({ rule: { type: 'sometimes' } }), {}, true],
    ['that was moved away does not', fair({ movedTo: '2026-12-02' }), {}, true],
    [
      'that was moved here does',
      fair({ rule: { type: 'fixed', month: 12, day: 2 }, movedTo: '2026-11-30' }),
      {},
      false,
    ],
    ['closes a team that works on official holidays too', fair(), { holidays: 'open' }, false],
  ])('an occasion of its own %s', async (_what, own, more, open) => {
    expect(isOpen(await weekOf(more, [own]), '2026-11-30')).toBe(open);
  });

  test('has its own hours in Ramadan, after the team’s correction of the moon', async () => {
    const ramadanHours = HOURS.map((entry) => ({ ...entry, from: '10:00', to: '14:00' }));
    // The first of Ramadan 1448 is 2027-02-08 at the earliest reckoning; its second week is certain.
    const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`); // 15:30
    const week = await weekOf({ ramadanHours });
    expect(isWorking(week, noonOf('2027-02-15'))).toBe(false);
    expect(isWorking(week, noonOf('2027-01-18'))).toBe(true);
    const due = addWorkingMinutes(week, Date.parse('2027-02-15T04:00:00Z'), 60);
    expect(new Date(due).toISOString()).toBe('2027-02-15T07:30:00.000Z');
  });
});
