// Whom the waiting cases concern, worked out for the person at this device.
import { describe, expect, it } from 'vitest';
import { CaseId, MemberId } from '@/utils/schema/parts';
import { createPlanner } from '@/utils/services/reminder-plan';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, type Desk, deskOf, foundTeam, MINUTE, put } from './desk';

const COMMENT = captureOf(
  commentWith({ text: 'سلام چنده؟', commentId: '7', timestamp: null }),
  '2026-11-23T08:00:00.000Z',
);
const ID = CaseId.parse('instagram:7');

async function withCase(member: string) {
  const desk = deskOf({ member });
  await foundTeam(desk);
  must(await desk.services.comment.route(COMMENT));
  return desk;
}

/** Step and minutes after the case was opened. */
async function remindersOf(desk: Desk, planner = createPlanner(desk.context)) {
  const { mine, reminders } = await planner.plan();
  const openedMs = Date.parse(COMMENT.capturedAt);
  return { mine, steps: reminders.map(({ step, atMs }) => [step, (atMs - openedMs) / MINUTE]) };
}

describe('the plan of reminders', () => {
  it('reminds the owner before the deadline and at it', async () => {
    expect(await remindersOf(await withCase('reza'))).toEqual({
      mine: 1,
      steps: [
        ['dueSoon', 48],
        ['overdue', 60],
      ],
    });
  });

  it('reminds the backup and the lead only when it has risen to them', async () => {
    const desk = await withCase('ali');
    await act(
      desk,
      put('roles', { id: 'r2', title: 'جانشین', holders: [{ memberId: 'ali' }] }),
      change('roles', 'r1', { backupRoleId: 'r2' }),
    );
    expect(await remindersOf(desk)).toEqual({ mine: 0, steps: [['backup', 90]] });
    await desk.context.device.change({ memberId: MemberId.parse('dara') });
    expect(await remindersOf(desk)).toEqual({ mine: 0, steps: [['lead', 180]] });
  });

  it('follows the person who was asked by name', async () => {
    const desk = await withCase('ali');
    must(await desk.services.cases.handOver(ID, MemberId.parse('ali'), ''));
    expect(await remindersOf(desk)).toMatchObject({
      mine: 1,
      steps: [
        ['dueSoon', 48],
        ['overdue', 60],
      ],
    });
  });

  it('forgets a case that was answered, and reads only what has changed', async () => {
    const desk = await withCase('reza');
    const planner = createPlanner(desk.context);
    expect((await remindersOf(desk, planner)).mine).toBe(1);
    must(await desk.services.cases.close([ID], false));
    planner.forget([ID]);
    expect(await remindersOf(desk, planner)).toEqual({ mine: 0, steps: [] });
  });

  it('finds every waiting case in portions, also where many have one deadline', async () => {
    const desk = await withCase('reza');
    const { comment } = desk.services;
    const route = async (commentId: string, minutes: number) => {
      const at = new Date(Date.parse(COMMENT.capturedAt) + minutes * MINUTE).toISOString();
      const words = { text: 'سلام چنده؟', commentId, timestamp: null };
      must(await comment.route(captureOf(commentWith(words), at)));
    };
    for (let index = 0; index < 60; index += 1) await route(`same-${index}`, 5);
    for (let index = 0; index < 30; index += 1) await route(`each-${index}`, index);
    const planner = createPlanner(desk.context);
    expect((await planner.plan()).mine).toBe(91);
    // What changes while it is being read is not lost.
    planner.forget(null);
    const reading = planner.plan();
    must(await desk.services.cases.close([ID], false));
    planner.forget([ID]);
    await reading;
    expect((await planner.plan()).mine).toBe(90);
  });

  it('is worked out anew when the team has changed', async () => {
    const desk = await withCase('reza');
    const planner = createPlanner(desk.context);
    expect((await planner.plan()).mine).toBe(1);
    await act(
      desk,
      put('members', { id: 'nima', name: 'نیما' }),
      change('roles', 'r1', { holders: [{ memberId: 'nima' }] }),
    );
    expect(await planner.plan()).toMatchObject({ mine: 0, reminders: [] });
  });

  it('holds nothing of the customer', async () => {
    const desk = await withCase('reza');
    const plan = JSON.stringify(await createPlanner(desk.context).plan());
    expect(plan).not.toContain('چنده');
    expect(plan).not.toContain(COMMENT.comment.author?.handle);
  });

  it('notes in the case to whom it has risen, once for all devices', async () => {
    const desk = await withCase('reza');
    desk.clock.pass(200 * MINUTE);
    const planners = [createPlanner(desk.context), createPlanner(desk.again().context)];
    for (const planner of [...planners, ...planners]) {
      await planner.plan();
      planner.forget([ID]);
    }
    const record = await desk.context.store.get('cases', ID);
    expect(record?.events.filter(({ type }) => type === 'escalated')).toMatchObject([
      { step: 'lead', by: 'system' },
    ]);
  });

  it('a viewer notes nothing', async () => {
    const desk = await withCase('sara');
    await act(desk, put('members', { id: 'vida', name: 'ویدا', access: 'viewer' }));
    await desk.context.device.change({ memberId: MemberId.parse('vida') });
    desk.clock.pass(200 * MINUTE);
    await createPlanner(desk.context).plan();
    const record = await desk.context.store.get('cases', ID);
    expect(record?.events.some(({ type }) => type === 'escalated')).toBe(false);
  });
});
