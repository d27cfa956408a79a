import { describe, expect, it } from 'vitest';
import { type ConflictOptions, conflictsOf } from '@/utils/calendar/conflicts';
import { isoDay } from '@/utils/calendar/day';
import { loadOccasions, occasionsBetween } from '@/utils/calendar/occasions';
import { occurrences } from '@/utils/calendar/recurrence';
import { CalendarItem } from '@/utils/schema/calendar-item';

const [FROM, TO] = [isoDay('2026-06-01'), isoDay('2026-12-31')];
const plan = (...items: object[]) =>
  items.flatMap((fields, index) => {
    const item = CalendarItem.parse({
      id: `i${index + 1}`,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      updatedBy: 'system',
      title: 'پست',
      date: '2026-11-28',
      time: '10:00',
      channelIds: ['insta'],
      ...fields,
    });
    return occurrences(item, FROM, TO).map((occurrence) => ({ item, occurrence }));
  });
const quiet: ConflictOptions = {
  isClosed: () => false,
  isAway: () => false,
  isRoleAway: () => false,
  occasions: [],
};
const codes = (items: ReturnType<typeof plan>, options: Partial<ConflictOptions> = {}) =>
  conflictsOf(items, { ...quiet, ...options }).map(({ code, itemId }) => `${itemId} ${code}`);

describe('hints beside a plan', () => {
  it('name two posts of one channel within an hour, to each of them', () => {
    expect(conflictsOf(plan({}, { time: '10:59' }, { time: '12:30' }), quiet)).toEqual([
      {
        itemId: 'i1',
        day: '2026-11-28',
        code: 'same-channel',
        channelId: 'insta',
        minutes: 59,
        otherItemId: 'i2',
      },
      {
        itemId: 'i2',
        day: '2026-11-28',
        code: 'same-channel',
        channelId: 'insta',
        minutes: 59,
        otherItemId: 'i1',
      },
    ]);
  });

  it.each<[string, object]>([
    ['an hour apart', { time: '11:00' }],
    ['in another channel', { channelIds: ['tg'] }],
    ['on another day', { date: '2026-11-29' }],
    ['called off', { status: 'cancelled' }],
    ['a story', { kind: 'story' }],
    ['without a time', { allDay: true }],
  ])('say nothing of one that is %s', (_what, other) => {
    expect(codes(plan({}, other))).toEqual([]);
  });

  it('see the same wall across zones and midnight', () => {
    expect(codes(plan({ time: '23:45' }, { date: '2026-11-28', time: '20:30', timeZone: 'UTC' }))).toEqual([
      'i1 same-channel',
      'i2 same-channel',
    ]);
  });

  it('name an owner who is away then', () => {
    const isAway = (memberId: string, atMs: number) =>
      memberId === 'sara' && atMs === Date.parse('2026-11-28T06:30:00Z');
    expect(codes(plan({ memberId: 'sara' }, { memberId: 'ali', time: '15:00' }), { isAway })).toEqual([
      'i1 owner-absent',
    ]);
  });

  it('name a role of which everybody is away then, unless a person is named as well', () => {
    const isRoleAway = (roleId: string, atMs: number) =>
      roleId === 'video' && atMs === Date.parse('2026-11-28T06:30:00Z');
    const items = plan(
      { ownerRoleId: 'video' },
      { ownerRoleId: 'video', memberId: 'ali', channelIds: [] },
      { ownerRoleId: 'video', time: '15:00' },
      { ownerRoleId: 'text', channelIds: [] },
    );
    expect(codes(items, { isRoleAway })).toEqual(['i1 role-absent']);
  });

  it('name a day on which the team is closed, for each day of a series', () => {
    const series = plan({ recurrence: 'FREQ=WEEKLY;COUNT=3' });
    expect(codes(series, { isClosed: (day) => day === '2026-12-05' })).toEqual(['i1 closed-day']);
  });

  it('name the mourning that a cheerful item falls on, and no other item', async () => {
    const occasions = occasionsBetween(await loadOccasions(), FROM, TO);
    const [cheerful, calm] = [
      { date: '2026-06-25', tone: 'celebration' },
      { date: '2026-06-25', channelIds: [] },
    ];
    expect(conflictsOf(plan(cheerful, calm), { ...quiet, occasions })).toMatchObject([
      { itemId: 'i1', code: 'mourning', occasion: { day: '2026-06-25', tone: 'mourning' } },
    ]);
  });

  it('name the first mourning within a cheerful item of several days', async () => {
    const asked = { ...quiet, occasions: occasionsBetween(await loadOccasions(), FROM, TO) };
    const sale = { date: '2026-06-21', endDate: '2026-06-27', tone: 'celebration' };
    expect(conflictsOf(plan(sale), asked)).toMatchObject([
      { code: 'mourning', day: '2026-06-21', occasion: { day: '2026-06-24' } },
    ]);
    expect(conflictsOf(plan({ ...sale, endDate: '2026-06-23' }), asked)).toEqual([]);
  });
});
