import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { MemberId, RoleId } from '@/utils/schema/parts';
import type { RosterPart } from '@/utils/services/contract';
import { must } from './bench';
import { act, type Desk, deskOf, handClock, MINUTE, put } from './desk';

const EVERY_DAY = [1, 2, 3, 4, 6, 7];
const HOURS = EVERY_DAY.map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
const id = (text: string) => MemberId.parse(text);
const tehran = (wall: string) => new Date(`${wall}:00+03:30`).toISOString();

/** Reza sells until one, Mina from then on, nobody on Thursdays; Sara leads. Monday, half past ten in Tehran. */
async function shop(member?: string, wall = '2026-11-23T10:30'): Promise<Desk> {
  const desk = deskOf({ ...(member && { member }), clock: handClock(tehran(wall)) });
  const days = [6, 7, 1, 2, 3];
  await act(
    desk,
    put('workspaces', { id: 'w1', name: 'خانه', hours: HOURS }),
    put('members', { id: 'reza', name: 'رضا', access: 'agent' }),
    put('members', { id: 'mina', name: 'مینا', access: 'agent' }),
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    put('members', { id: 'hana', name: 'هانا', access: 'viewer' }),
    put('members', { id: 'nemune', name: 'نمونه', example: true }),
    put('roles', {
      id: 'sales',
      title: 'فروش',
      authorities: ['reply'],
      holders: [
        { memberId: 'reza', weekdays: days, from: '09:00', to: '13:00' },
        { memberId: 'mina', weekdays: days, from: '13:00', to: '17:00' },
      ],
    }),
  );
  return desk;
}

const told = (part: RosterPart): string =>
  `${part.hours?.from}-${part.hours?.to} ${part.kind === 'gap' ? part.why : part.member.id}`;
const dayOf = async (desk: Desk, day: string): Promise<string[]> => {
  const week = await desk.services.duty.week(null);
  return (week.rows[0]?.days[week.days.indexOf(day)] ?? []).map(told);
};

describe('the week', () => {
  test('begins on the team’s first day and says who holds what, and where nobody does', async () => {
    const desk = await shop();
    const week = await desk.services.duty.week(null);
    expect(week.days).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(week.today).toBe('2026-11-23');
    expect(await dayOf(desk, '2026-11-23')).toEqual(['09:00-13:00 reza', '13:00-17:00 mina']);
    expect(await dayOf(desk, '2026-11-26')).toEqual(['09:00-17:00 nobody']);
    expect(await dayOf(desk, '2026-11-27')).toEqual([]);
    expect(week.warnings.map(({ kind }) => kind)).toEqual(['noBackup']);
  });

  test.each([
    ['2026-11-28', '2026-11-28'],
    ['2026-12-04', '2026-11-28'],
    ['no day', '2026-11-21'],
  ])('that holds %s begins on %s', async (asked, first) => {
    expect((await (await shop()).services.duty.week(asked)).days[0]).toBe(first);
  });

  test('tells what is over, and a whole day where the team has no hours', async () => {
    const desk = await shop();
    const [row] = (await desk.services.duty.week(null)).rows;
    expect(row?.days.map((parts) => parts.map(({ isOver }) => isOver))).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false],
      [false, false],
      [false],
      [],
    ]);
    const open = deskOf({ clock: handClock(tehran('2026-11-23T10:30')) });
    await act(
      open,
      put('workspaces', { id: 'w1', name: 'خانه' }),
      put('members', { id: 'reza', name: 'رضا' }),
      put('roles', { id: 'sales', title: 'فروش', holders: [{ memberId: 'reza' }] }),
    );
    const week = await open.services.duty.week(null);
    expect(week.hasHours).toBe(false);
    expect(week.rows[0]?.days.flat().map(({ hours }) => hours)).toEqual(Array(7).fill(null));
  });

  test('a shift until midnight ends at 24:00', async () => {
    const desk = await shop();
    await act(
      desk,
      put('workspaces', { id: 'w1', name: 'خانه', hours: [{ weekday: 1, from: '16:00', to: '00:00' }] }),
    );
    expect(await dayOf(desk, '2026-11-23')).toEqual(['16:00-17:00 mina', '17:00-24:00 nobody']);
  });
});

describe('«be in my place until one»', () => {
  test('puts the colleague on duty at once, until then', async () => {
    const desk = await shop('reza');
    must(await desk.services.duty.standIn(id('mina'), tehran('2026-11-23T12:00')));
    expect(await dayOf(desk, '2026-11-23')).toEqual([
      '09:00-10:30 reza',
      '10:30-12:00 mina',
      '12:00-13:00 reza',
      '13:00-17:00 mina',
    ]);
    const today = await desk.services.today.read();
    expect(today.standIn).toMatchObject({ member: { id: 'mina' }, until: tehran('2026-11-23T12:00') });
    expect(today.onDuty).toMatchObject([
      { member: { id: 'mina' }, from: null, until: tehran('2026-11-23T12:00') },
    ]);
  });

  test('ends when I am back, and can be undone like any act', async () => {
    const desk = await shop('reza');
    must(await desk.services.duty.standIn(id('mina'), tehran('2026-11-23T12:00')));
    desk.clock.pass(30 * MINUTE);
    must(await desk.services.duty.endStandIn());
    expect((await desk.services.today.read()).standIn).toBeNull();
    expect((await dayOf(desk, '2026-11-23')).slice(0, 3)).toEqual([
      '09:00-10:30 reza',
      '10:30-11:00 mina',
      '11:00-13:00 reza',
    ]);
    must(await desk.services.undo.undo());
    expect((await desk.services.today.read()).standIn?.member.id).toBe('mina');
  });

  test.each([
    ['myself', 'reza', '2026-11-23T12:00', 'malformed'],
    ['a time that is past', 'mina', '2026-11-23T10:00', 'malformed'],
    ['no time', 'mina', 'soon', 'malformed'],
    ['somebody who is not there', 'nobody', '2026-11-23T12:00', 'not-found'],
    ['a sample', 'nemune', '2026-11-23T12:00', 'not-found'],
  ])('is refused for %s, and nothing is written', async (_what, other, until, code) => {
    const desk = await shop('reza');
    const iso = until === 'soon' ? until : tehran(until);
    expect(await desk.services.duty.standIn(id(other), iso)).toMatchObject({ ok: false, code });
    const { members } = await desk.services.team.read();
    expect(members.flatMap(({ absences }) => absences)).toEqual([]);
  });

  test('offers colleagues who answer, and times that are likely meant', async () => {
    const desk = await shop('reza');
    const choice = await desk.services.duty.standInChoice();
    expect(choice.people.map((one) => one.id)).toEqual(['mina', 'sara']);
    expect(choice.times).toEqual(
      ['11:00', '12:00', '13:00', '14:00', '17:00'].map((time) => tehran(`2026-11-23T${time}`)),
    );
    expect(choice.hours).toHaveLength(36);
    expect(choice.now).toBeNull();
  });

  test('knows nobody to ask for while nobody has said who sits here', async () => {
    const desk = await shop();
    expect(await desk.services.duty.standInChoice()).toMatchObject({ me: null, people: [], times: [] });
    expect(await desk.services.duty.standIn(id('mina'), tehran('2026-11-23T12:00'))).toMatchObject({
      ok: false,
    });
  });
});

describe('a swap', () => {
  const mine = { memberId: id('reza'), from: tehran('2026-11-24T09:00'), to: tehran('2026-11-24T13:00') };
  const theirs = { memberId: id('mina'), from: tehran('2026-11-25T13:00'), to: tehran('2026-11-25T17:00') };

  test('gives each the other’s shift, in one act', async () => {
    const desk = await shop('sara');
    must(await desk.services.duty.swap(mine, theirs));
    expect(await dayOf(desk, '2026-11-24')).toEqual(
      ['09:00-17:00 mina'].flatMap(() => ['09:00-13:00 mina', '13:00-17:00 mina']),
    );
    expect(await dayOf(desk, '2026-11-25')).toEqual(['09:00-13:00 reza', '13:00-17:00 reza']);
    must(await desk.services.undo.undo());
    expect(await dayOf(desk, '2026-11-24')).toEqual(['09:00-13:00 reza', '13:00-17:00 mina']);
    expect(await dayOf(desk, '2026-11-25')).toEqual(['09:00-13:00 reza', '13:00-17:00 mina']);
  });

  test.each([
    ['with oneself', mine, { ...theirs, memberId: id('reza') }],
    [
      'of a shift that is over',
      { ...mine, from: tehran('2026-11-22T09:00'), to: tehran('2026-11-22T13:00') },
      theirs,
    ],
    ['of no shift', { ...mine, to: mine.from }, theirs],
    ['with somebody who is gone', mine, { ...theirs, memberId: id('gone') }],
  ])('%s is refused', async (_what, a, b) => {
    expect((await (await shop('sara')).services.duty.swap(a, b)).ok).toBe(false);
  });

  test('is the lead’s: it changes a colleague’s week', async () => {
    const desk = await shop('reza');
    expect(await desk.services.duty.swap(mine, theirs)).toEqual({
      ok: false,
      code: 'not-allowed',
      detail: 'editPlaybook',
    });
    expect(await (await shop('hana')).services.duty.standIn(id('mina'), mine.to)).toMatchObject({
      code: 'not-allowed',
    });
  });
});

test('next on duty is whoever comes after this turn', async () => {
  const desk = await shop();
  const next = await desk.services.duty.next(RoleId.parse('sales'));
  expect(next).toMatchObject({ member: { id: 'mina' }, from: tehran('2026-11-23T13:00') });
  expect(await desk.services.duty.next(RoleId.parse('gone'))).toBeNull();
});
