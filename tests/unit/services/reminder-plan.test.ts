// Whom the waiting cases concern, worked out for the person at this device.
import { describe, expect, it } from 'vitest';
import { CaseId, MemberId } from '@/utils/schema/parts';
import { createPlanner } from '@/utils/services/reminder-plan';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, change, DAY, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

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

/** So many minutes after a desk's now. */
const at = ({ clock }: Desk, minutes: number) => new Date(clock.now() + minutes * MINUTE).toISOString();

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

  it('does not count what sleeps, and says when it wakes', async () => {
    const desk = await withCase('reza');
    const planner = createPlanner(desk.context);
    must(await desk.services.cases.snooze([ID], at(desk, 90)));
    planner.forget([ID]);
    expect(await planner.plan()).toMatchObject({ mine: 0, wakesMs: [Date.parse(at(desk, 90))] });
    desk.clock.pass(91 * MINUTE);
    expect(await planner.plan()).toMatchObject({ mine: 1, wakesMs: [] });
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

  it('keeps of what has come the latest step, a month long, and knows what this person has done since', async () => {
    const desk = await withCase('reza');
    desk.clock.pass(30 * DAY);
    const planner = createPlanner(desk.context);
    expect((await planner.plan()).reminders).toMatchObject([{ step: 'overdue', isKnown: false }]);
    must(await desk.services.cases.note(ID, 'پرسیدم'));
    planner.forget([ID]);
    expect((await planner.plan()).reminders).toMatchObject([{ step: 'overdue', isKnown: true }]);
  });

  it('follows what a colleague’s file brings: that I stand in, and what has risen to me', async () => {
    const reza = await withCase('reza');
    const dara = deskOf({ member: 'dara', clock: reza.clock });
    await take(dara, await fileOf(reza));
    const planner = createPlanner(dara.context);
    expect((await planner.plan()).reminders).toMatchObject([{ step: 'lead' }]);
    must(await reza.services.duty.standIn(MemberId.parse('dara'), at(reza, 24 * 60)));
    const late = captureOf(
      commentWith({ text: 'سلام چنده؟', commentId: '8', timestamp: null }),
      at(reza, 30),
    );
    must(await reza.services.comment.route(late));
    await take(dara, await fileOf(reza));
    planner.forget(null);
    expect(await remindersOf(dara, planner)).toEqual({
      mine: 2,
      steps: [
        ['dueSoon', 48],
        ['overdue', 60],
        ['dueSoon', 78],
        ['overdue', 90],
      ],
    });
  });

  it('holds what has risen to me by the duties that another device knows', async () => {
    const desk = await withCase('reza');
    const event = { at: at(desk, 90), by: 'system', type: 'escalated', roleId: null, memberId: 'hani' };
    const record = await desk.context.store.get('cases', ID);
    const events = [...(record?.events ?? []), { ...event, id: 'escalated-lead-1', step: 'lead' }];
    await act(desk, change('cases', ID, { events }));
    desk.clock.pass(120 * MINUTE);
    await desk.context.device.change({ memberId: MemberId.parse('hani') });
    expect(await remindersOf(desk)).toEqual({ mine: 0, steps: [['lead', 90]] });
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

describe('what is planned', () => {
  const planned = async (member: string, part: object, settings: object = {}) => {
    const desk = deskOf({ member });
    await foundTeam(desk);
    await desk.context.device.change({
      itemReminders: { minutesBefore: 30, dayBefore: true, morning: null, ...settings },
    });
    const chief = { id: 'chief', title: 'سردبیر', authorities: ['approve'], holders: [{ memberId: 'ali' }] };
    await act(desk, put('roles', chief));
    const item = { id: 'live', title: 'لایو', date: '2026-11-24', timeZone: 'UTC', memberId: 'reza' };
    await act(desk, put('calendar', { ...item, ...part }));
    const { reminders } = await createPlanner(desk.context).plan();
    return reminders.map(({ id, atMs, plan }) => [
      id,
      new Date(atMs).toISOString().slice(5, 16),
      plan?.count,
    ]);
  };

  it('is told its owner the evening before and some minutes before', async () => {
    expect(await planned('reza', { time: '18:00' })).toEqual([
      ['item:live|dayBefore', '11-23T17:00', 1],
      ['item:live|itemSoon', '11-24T17:30', 1],
    ]);
  });

  it.each<[string, string, object, object]>([
    ['not to somebody else', 'ali', { time: '18:00' }, {}],
    ['not once it is out', 'reza', { time: '18:00', status: 'published' }, {}],
    ['not when it is over', 'reza', { date: '2026-11-23', time: '07:00' }, {}],
    [
      'not where the device does not want it',
      'reza',
      { time: '18:00' },
      { minutesBefore: null, dayBefore: false },
    ],
  ])('%s', async (_what, member, part, settings) => {
    expect(await planned(member, part, settings)).toEqual([]);
  });

  it('also to those who produce it; what lasts all day has no minutes before', async () => {
    const produced = { memberId: 'ali', allDay: true, producers: [{ memberId: 'reza' }] };
    expect(await planned('reza', produced)).toEqual([['item:live|dayBefore', '11-23T17:00', 1]]);
  });

  it('each day of what comes again', async () => {
    const daily = { time: '18:00', recurrence: 'RRULE:FREQ=DAILY;COUNT=3' };
    expect((await planned('reza', daily, { dayBefore: false })).map(([id]) => id)).toEqual([
      'item:live@2026-11-24|itemSoon',
      'item:live@2026-11-25|itemSoon',
      'item:live@2026-11-26|itemSoon',
    ]);
  });

  const own = { minutesBefore: 60, dayBefore: false, morning: false };
  const nothing = { minutesBefore: null, dayBefore: false, morning: false };
  const SOON = [['item:live|itemSoon', '11-24T17:00', 1]];

  it.each<[string, string, object, object, unknown[]]>([
    ['its owner as the item says', 'reza', { reminders: { owner: own } }, {}, SOON],
    ['its owner not at all, where the item says so', 'reza', { reminders: { owner: nothing } }, {}, []],
    [
      'its owner also where their device is set to silence',
      'reza',
      { reminders: { owner: own } },
      { minutesBefore: null, dayBefore: false },
      SOON,
    ],
    [
      'its producers as the item says for them, and its owner as before',
      'ali',
      { producers: [{ memberId: 'ali' }], reminders: { producer: own } },
      {},
      SOON,
    ],
    [
      'whoever both publishes and makes it once, as early as either part wants it',
      'reza',
      { producers: [{ memberId: 'reza' }], reminders: { producer: own } },
      {},
      [['item:live|dayBefore', '11-23T17:00', 1], ...SOON],
    ],
    ['no approver who was not asked for', 'ali', { approverRoleId: 'chief' }, {}, []],
    ['its approver', 'ali', { approverRoleId: 'chief', reminders: { approver: own } }, {}, SOON],
    ['whoever may approve, where it names nobody', 'ali', { reminders: { approver: own } }, {}, SOON],
    [
      'no other approver than the one it names',
      'ali',
      { approverRoleId: 'r1', reminders: { approver: own } },
      {},
      [],
    ],
    [
      'no approver of what has been approved',
      'ali',
      { status: 'approved', reminders: { approver: own } },
      {},
      [],
    ],
  ])('is told %s', async (_whom, member, part, settings, expected) => {
    expect(await planned(member, { time: '18:00', ...part }, settings)).toEqual(expected);
  });

  it('in the morning of its day where the item says so and the device has no hour for it', async () => {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const reminders = { owner: { ...nothing, morning: true } };
    const all = await planned('reza', { time: '18:00', timeZone, reminders }, { morning: null });
    expect(all.map(([id, , count]) => [id, count])).toEqual([['day:2026-11-24|morning', 1]]);
  });

  it('in the morning as one, with the first of it', async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const all = await planned(
      'reza',
      { time: '18:00', timeZone: zone },
      { minutesBefore: null, dayBefore: false, morning: '08:00' },
    );
    expect(all.map(([id, , count]) => [id, count])).toEqual([['day:2026-11-24|morning', 1]]);
  });

  it('and whoever moves it near is not told what they have just said', async () => {
    const desk = deskOf({ member: 'reza' });
    await foundTeam(desk);
    await act(
      desk,
      put('calendar', {
        id: 'soon',
        title: 'استوری',
        date: '2026-11-23',
        time: '08:20',
        timeZone: 'UTC',
        memberId: 'reza',
      }),
    );
    const known = async () =>
      (await createPlanner(desk.context).plan()).reminders
        .filter(({ step }) => step === 'itemSoon')
        .map(({ isKnown }) => isKnown);
    expect(await known()).toEqual([true]);
    await desk.context.store.write([change('calendar', 'soon', { title: 'استوری تازه' })], 'sara' as never);
    expect(await known()).toEqual([false]);
  });
});
