import { describe, expect, test } from 'vitest';
import { CaseId, MemberId } from '@/utils/schema/parts';
import type { WorkEntry } from '@/utils/services/contract';
import { at, caseWith, event } from '../cases/case';
import { must } from './bench';
import { act, type Desk, deskOf, foundTeam, put } from './desk';

/** A case of the topic t1, whose duty is reza's, due so many minutes from now. */
const caseDue = (
  id: string,
  minutes: number,
  events: Parameters<typeof caseWith>[0] = [],
  part: object = {},
) =>
  put(
    'cases',
    caseWith(
      [
        event(1, 'reclassified', { topicId: 't1', dueAt: at(minutes), dueFrom: 'captureTime', ...part }),
        ...events,
      ],
      { id: CaseId.parse(`instagram:${id}`) },
    ),
  );
const item = (id: string, part: object) => put('calendar', { id, title: id, date: '2026-11-23', ...part });

async function deskFor(member?: string): Promise<Desk> {
  const desk = deskOf(member === undefined ? {} : { member });
  await foundTeam(desk);
  must(await desk.services.today.acknowledge('di1' as never)); // the notice that other tests need
  return desk;
}

const nameOf = (entry: WorkEntry): string =>
  entry.kind === 'notice' ? entry.notice.id : entry.kind === 'case' ? entry.record.id : entry.item.id;
const mineAt = async ({ services }: Desk) => (await services.work.mine()).entries.map(nameOf);

describe('my work', () => {
  test('is one list: notices, then what its deadline or its time puts first', async () => {
    const desk = await deskFor('reza');
    await act(
      desk,
      put('directives', { id: 'read-me', title: 'بسته‌بندی' }),
      item('story', { time: '12:30', memberId: 'reza' }), // 09:00 UTC, in an hour
      item('all-day', { allDay: true, producers: [{ memberId: 'reza' }] }),
      item('tomorrow', { date: '2026-11-24', time: '08:00', memberId: 'reza' }),
      caseDue('late', -30),
      caseDue('near', 20),
      caseDue('later', 90),
    );
    const work = await desk.services.work.mine();
    expect(work.entries.map(nameOf)).toEqual([
      'read-me',
      'instagram:late',
      'instagram:near',
      'story',
      'instagram:later',
      'all-day',
      'tomorrow',
    ]);
    expect(work.entries.flatMap((entry) => (entry.kind === 'item' ? entry.as : []))).toEqual([
      'owner',
      'producer',
      'owner',
    ]);
    expect(work).toMatchObject({ isMore: false, overdue: { count: 1, nearest: [{ id: 'instagram:late' }] } });
  });

  test('is asked for in two steps: what needs me soonest, then all of it', async () => {
    const desk = await deskFor('reza');
    await act(desk, ...Array.from({ length: 60 }, (_, index) => caseDue(`${index}`, 100 - index)));
    const part = await desk.services.work.mine({ mayBePart: true });
    const whole = await desk.services.work.mine();
    expect([part.isMore, whole.isMore]).toEqual([true, false]);
    expect(whole.entries).toHaveLength(60);
    expect(part.entries).toEqual(whole.entries.slice(0, part.entries.length));
    expect(part.entries.length).toBeGreaterThan(3);
  });

  test('holds nothing that is somebody else’s, asleep, out already, or of another day', async () => {
    const desk = await deskFor('reza');
    await act(
      desk,
      caseDue('given', 10, [event(2, 'assigned', { memberId: 'sara' })]),
      caseDue('asleep', 10, [event(2, 'snoozed', { until: at(600) })]),
      caseDue('closed', 10, [event(2, 'closed')]),
      item('out', { memberId: 'reza', status: 'published' }),
      item('off', { memberId: 'reza', status: 'cancelled' }),
      item('hers', { memberId: 'sara' }),
      item('far', { memberId: 'reza', date: '2026-11-25' }),
    );
    expect(await mineAt(desk)).toEqual([]);
  });

  test('holds what has risen to me, until somebody takes it', async () => {
    const desk = await deskFor('sara');
    const risen = event(40, 'escalated', { by: 'system', roleId: null, memberId: 'sara', step: 'lead' });
    await act(
      desk,
      caseDue('risen', -90, [risen]),
      caseDue('taken', -90, [risen, event(50, 'assigned', { memberId: 'reza' })]),
    );
    const { entries } = await desk.services.work.mine();
    expect(entries).toMatchObject([{ kind: 'case', isEscalated: true, record: { id: 'instagram:risen' } }]);
  });

  test('an item of a role is mine when I have that duty at its time', async () => {
    const desk = await deskFor('reza');
    await act(desk, item('live', { time: '18:00', ownerRoleId: 'r1' }), item('none', { time: '18:00' }));
    expect(await mineAt(desk)).toEqual(['live']);
  });

  test('a notice is for its departments, for as long as it is in force, until I have read it', async () => {
    const desk = await deskFor('reza');
    await act(
      desk,
      put('members', { id: 'reza', name: 'رضا', departmentId: 'd1' }),
      put('departments', { id: 'd2', name: 'انبار' }),
      put('directives', { id: 'ours', title: 'ما', audience: ['d1'], until: at(60) }),
      put('directives', { id: 'theirs', title: 'آن‌ها', audience: ['d2'] }),
      put('directives', { id: 'over', title: 'گذشته', until: at(-1) }),
    );
    expect(await mineAt(desk)).toEqual(['ours']);
    must(await desk.services.today.acknowledge('ours' as never)); // the id above
    expect(await mineAt(desk)).toEqual([]);
  });

  test('is only the notices where nobody has said who sits here', async () => {
    const desk = await deskFor();
    await act(
      desk,
      put('directives', { id: 'n', title: 'همه' }),
      caseDue('1', 10),
      item('i', { memberId: 'reza' }),
    );
    expect(await mineAt(desk)).toEqual(['n']);
  });
});

test('colleagues’ work names everybody who has some: how much, how late, how old; the late ones first', async () => {
  const desk = await deskFor('sara');
  await act(
    desk,
    caseDue('1', 10),
    caseDue('2', 20),
    caseDue('3', 600),
    caseDue('4', -10, [event(2, 'assigned', { memberId: 'dara' })]),
    caseDue('5', 10, [event(2, 'closed')]),
  );
  const { people } = await desk.services.work.byPerson();
  expect(people.filter(({ open }) => open > 0)).toMatchObject([
    { memberId: 'dara', name: 'دارا', open: 1, overdue: 1, oldestAt: at(0) },
    { memberId: 'reza', name: 'رضا', open: 3, overdue: 0, oldestAt: at(0) },
  ]);
});

test('colleagues’ work is theirs in full: cases, what they publish and produce, and notices they have not read', async () => {
  const desk = await deskFor('sara');
  await act(
    desk,
    caseDue('1', 10),
    item('story', { time: '12:30', memberId: 'reza' }),
    item('made', { time: '13:00', memberId: 'dara', producers: [{ memberId: 'reza' }] }),
    item('out', { memberId: 'reza', status: 'published' }),
    put('directives', { id: 'new', title: 'تازه' }),
    put('members', { id: 'sample', name: 'نمونه', example: true }),
  );
  const { people } = await desk.services.work.byPerson();
  expect(people.map(({ memberId, open, items, notices }) => [memberId, open, items, notices])).toEqual([
    ['reza', 1, 2, 2],
    ['dara', 0, 1, 2],
    ['ali', 0, 0, 2],
    ['hani', 0, 0, 2],
    ['sara', 0, 0, 1],
  ]);
  const theirs = await desk.services.work.of(MemberId.parse('reza'));
  await desk.context.device.change({ memberId: MemberId.parse('reza') });
  expect(theirs.entries).toEqual((await desk.services.work.mine()).entries);
  expect(theirs.entries.map(nameOf)).toEqual(['di1', 'new', 'instagram:1', 'story', 'made']);
});

test('what lasts or comes again is work of each of its days, under a name of its own', async () => {
  const desk = await deskFor('reza');
  await act(desk, item('campaign', { date: '2026-11-20', endDate: '2026-11-24', memberId: 'reza' }));
  const { entries } = await desk.services.work.mine();
  expect(entries).toMatchObject([
    { kind: 'item', day: '2026-11-20', atMs: Date.parse('2026-11-24T20:29:00.000Z') },
  ]);
});
