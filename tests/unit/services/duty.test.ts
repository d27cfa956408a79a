import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { MemberId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, type Desk, deskOf, handClock, MINUTE, put } from './desk';

const HOURS = [
  ...[1, 2, 3, 6, 7].flatMap((weekday) => [
    { weekday, from: '09:00', to: '13:00' },
    { weekday, from: '14:00', to: '17:00' },
  ]),
  { weekday: 4, from: '09:00', to: '13:00' },
];

/** Reza answers in the morning, Mina is the backup, Sara leads; the clock stands at a wall time of Tehran. */
async function shopAt(wall: string): Promise<Desk> {
  const desk = deskOf({ member: 'reza', clock: handClock(new Date(`${wall}:00+03:30`).toISOString()) });
  await act(
    desk,
    put('workspaces', { id: 'w1', name: 'خانه', hours: HOURS }),
    put('departments', { id: 'd1', name: 'فروش' }),
    put('members', { id: 'reza', name: 'رضا', departmentId: 'd1' }),
    put('members', { id: 'mina', name: 'مینا' }),
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    put('roles', {
      id: 'sales',
      title: 'فروش',
      authorities: ['reply'],
      departmentId: 'd1',
      holders: [{ memberId: 'reza', from: '09:00', to: '13:00' }],
      backupRoleId: 'care',
    }),
    put('roles', { id: 'care', title: 'پشتیبانی', holders: [{ memberId: 'mina' }] }),
    put('topics', {
      id: 't1',
      title: 'قیمت',
      keywords: ['قیمت'],
      ownerRoleId: 'sales',
      firstReplyMinutes: 60,
    }),
  );
  return desk;
}

async function route(desk: Desk, commentId = '1') {
  const nowIso = new Date(desk.clock.now()).toISOString();
  return must(
    await desk.services.comment.route(captureOf(commentWith({ text: 'قیمت؟', commentId }), nowIso)),
  );
}

describe('a comment', () => {
  test('belongs to whoever is on duty, until when that is, with the working time that is left', async () => {
    const desk = await shopAt('2026-11-23T12:30');
    const routed = await route(desk);
    expect(routed.owner).toMatchObject({
      member: { id: 'reza' },
      role: { title: 'فروش' },
      departmentName: 'فروش',
      backup: { id: 'mina' },
      isMe: true,
      reason: 'roleHolder',
      until: '2026-11-23T09:30:00.000Z',
      from: null,
      // The shop is closed over lunch, and Reza's duty ends with the morning.
      next: { member: { id: 'mina' }, from: '2026-11-23T10:30:00.000Z', reason: 'backup' },
    });
    // Half an hour before lunch and half an hour after it.
    expect(routed.dueAt).toBe('2026-11-23T11:00:00.000Z');
    const left = (routed.workingTime ?? []).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
    expect(left).toBe(60 * MINUTE);
  });

  test('passes to the backup in the afternoon', async () => {
    const routed = await route(await shopAt('2026-11-23T15:00'));
    expect(routed.owner).toMatchObject({ member: { id: 'mina' }, reason: 'backup', isMe: false });
  });

  test('says when the same one is back, and by whom the next turn is taken in somebody’s place', async () => {
    const desk = await shopAt('2026-11-23T15:00');
    expect((await route(desk)).owner.next).toMatchObject({
      member: { id: 'reza' },
      from: '2026-11-24T05:30:00.000Z',
      reason: 'roleHolder',
    });
    await act(desk, change('roles', 'sales', { holders: [{ memberId: 'mina' }] }));
    expect((await route(desk)).owner).toMatchObject({
      member: { id: 'mina' },
      next: { member: { id: 'mina' }, from: '2026-11-24T05:30:00.000Z' },
    });
    const absences = [
      { from: '2026-11-23T14:00:00.000Z', to: '2026-11-25T08:00:00.000Z', standInMemberId: 'sara' },
    ];
    await act(desk, change('members', 'mina', { absences }));
    expect((await route(desk)).owner.next).toMatchObject({
      member: { id: 'sara' },
      standsInFor: { id: 'mina' },
      reason: 'standIn',
    });
  });

  test('of Thursday evening waits for Saturday morning', async () => {
    const routed = await route(await shopAt('2026-11-26T20:00'));
    expect(routed.dueAt).toBe('2026-11-28T06:30:00.000Z');
    expect(routed.owner).toMatchObject({
      member: { id: 'reza' },
      from: '2026-11-28T05:30:00.000Z',
      until: '2026-11-28T09:30:00.000Z',
      next: null,
    });
  });

  test('is the stand-in’s while its owner is away', async () => {
    const desk = await shopAt('2026-11-23T12:30');
    const absences = [
      { from: '2026-11-23T08:00:00.000Z', to: '2026-11-24T08:00:00.000Z', standInMemberId: 'sara' },
    ];
    await act(desk, change('members', 'reza', { absences }));
    expect((await route(desk)).owner).toMatchObject({
      member: { id: 'sara' },
      reason: 'standIn',
      standsInFor: { id: 'reza' },
    });
  });

  test('that was given to somebody stays theirs, whatever the hour', async () => {
    const desk = await shopAt('2026-11-26T20:00');
    const { caseId } = await route(desk);
    must(await desk.services.cases.handOver(caseId, MemberId.parse('sara'), ''));
    const routed = must(await desk.services.comment.reopenCase(caseId));
    expect(routed.owner).toMatchObject({
      member: { id: 'sara' },
      backup: { id: 'reza' },
      reason: 'assigned',
      from: null,
      until: null,
      next: null,
    });
  });

  test('counts every minute for a team without hours', async () => {
    const desk = await shopAt('2026-11-26T20:00');
    await act(desk, change('workspaces', 'w1', { hours: [] }));
    const routed = await route(desk);
    expect(routed).toMatchObject({ dueAt: '2026-11-26T17:30:00.000Z', workingTime: null });
    expect(routed.owner).toMatchObject({ member: { id: 'mina' }, until: '2026-11-27T05:30:00.000Z' });
  });
});

test('Today names who is on duty for each role, and cases without a person are mine by duty', async () => {
  const desk = await shopAt('2026-11-23T12:30');
  await route(desk);
  const today = await desk.services.today.read();
  expect(today.onDuty.map(({ role, member }) => [role.id, member?.id])).toEqual([['sales', 'reza']]);
  const mine = async () => (await desk.services.work.mine()).entries.map(({ kind }) => kind);
  expect(await mine()).toEqual(['case']);
  desk.clock.pass(150 * MINUTE);
  expect(await mine()).toEqual([]);
});
