import { describe, expect, test, vi } from 'vitest';
import { newId } from '@/utils/base/ids';
import { CaseId, MemberId } from '@/utils/schema/parts';
import type { CaseList } from '@/utils/services/contract';
import { caseWith, event } from '../cases/case';
import { must, NOW } from './bench';
import { act, change, DAY, type Desk, deskOf, foundTeam, MINUTE, put } from './desk';

const AFTER = new Date(Date.parse(NOW) + DAY).toISOString();
const idOf = (number: number) => CaseId.parse(`instagram:${number}`);
const reza = MemberId.parse('reza');
const sara = MemberId.parse('sara');
const ids = ({ glances }: CaseList) => glances.map(({ id }) => id);

/** A case of the topic t1, whose duty is reza's, due so many minutes from now. */
function caseAt(number: number, part: object = {}, more: Parameters<typeof caseWith>[0] = []) {
  return put('cases', caseWith(more, { id: `instagram:${number}`, ...part }));
}

async function deskWith(count: number, member = 'reza'): Promise<Desk> {
  const desk = deskOf({ member });
  await foundTeam(desk);
  for (let from = 0; from < count; from += 500) {
    const numbers = Array.from({ length: Math.min(500, count - from) }, (_, index) => from + index);
    must(
      await desk.context.store.write(
        numbers.map((number) => caseAt(number)),
        'system',
        { silent: true },
      ),
    );
  }
  return desk;
}
const statusOf = async (desk: Desk, number: number) => (await desk.services.cases.read(idOf(number)))?.status;

describe('the list of cases', () => {
  test('holds all of them, also those that were opened by a clock that was wrong', async () => {
    const desk = await deskWith(450);
    await act(
      desk,
      caseAt(900, { openedAt: '1999-01-01T00:00:00Z' }),
      caseAt(901, { openedAt: '2100-01-01T00:00:00.000Z' }),
    );
    await act(desk, caseAt(902, {}, [event(1, 'closed')]));
    const list = await desk.services.cases.list({});
    expect(list).toMatchObject({ total: 453, isPart: false, counts: { all: 453, open: 452, mine: 452 } });
    expect(new Set(ids(list)).size).toBe(453);
  });

  test('is there with what is due soonest before the rest is read, and tells when there is more', async () => {
    const desk = await deskWith(450);
    let told = 0;
    desk.services.cases.onChange(() => (told += 1));
    const first = await desk.services.cases.list({}, undefined, { mayBePart: true });
    expect(first).toMatchObject({ total: 200, isPart: true });
    expect((await desk.services.cases.list({})).total).toBe(450);
    expect(told).toBeGreaterThan(0);
  });

  test('follows what happens here and in another window', async () => {
    const desk = await deskWith(3);
    const other = desk.again();
    expect(ids(await other.services.cases.list({ statuses: ['closed'] }))).toEqual([]);
    const heard = new Promise<void>((resolve) => other.services.cases.onChange(resolve));
    must(await desk.services.cases.close([idOf(1)], false));
    await heard;
    expect(ids(await desk.services.cases.list({ statuses: ['closed'] }))).toEqual([idOf(1)]);
    expect(ids(await other.services.cases.list({ statuses: ['closed'] }))).toEqual([idOf(1)]);
    must(await desk.services.undo.undo());
    expect(ids(await desk.services.cases.list({ statuses: ['closed'] }))).toEqual([]);
  });

  test('forgets a case that is purged, and reads everything anew when anything may have changed', async () => {
    const desk = await deskWith(3);
    expect((await desk.services.cases.list({})).total).toBe(3);
    await act(desk, { store: 'cases', remove: idOf(2) });
    expect((await desk.services.cases.list({})).total).toBe(2);
    desk.context.engine.changes.announce(new Set(['cases']));
    expect((await desk.services.cases.list({})).total).toBe(2);
  });

  test('knows whose a case is: assigned, by duty, by the role of a topic that was deleted, or nobody’s', async () => {
    const desk = await deskWith(0);
    const nobody = { topicId: null };
    await act(desk, caseAt(1), caseAt(2, {}, [event(1, 'assigned', { memberId: 'sara' })]));
    await act(desk, caseAt(3, {}, [event(1, 'assigned', { memberId: 'gone' })]));
    const gone = { topicId: 'gone', dueAt: AFTER, dueFrom: 'captureTime', ownerRoleId: 'r1' };
    await act(desk, caseAt(4, {}, [event(1, 'reclassified', gone)]));
    await act(
      desk,
      change('members', 'sara', { example: true }),
      change('members', 'dara', { example: true }),
    );
    await act(desk, caseAt(5, {}, [event(1, 'reclassified', nobody)]));
    const list = await desk.services.cases.list({}, { by: 'person', reversed: false });
    const owners = Object.fromEntries(list.glances.map((one) => [one.id, list.wordsOf(one)]));
    expect(owners[idOf(1)]).toMatchObject({ topicTitle: 'قیمت', ownerId: 'reza', ownerName: 'رضا' });
    expect(owners[idOf(2)]).toMatchObject({ ownerId: 'sara' });
    expect(owners[idOf(3)]).toMatchObject({ ownerId: 'reza' });
    expect(owners[idOf(4)]).toMatchObject({ topicTitle: null, ownerId: 'reza' });
    expect(owners[idOf(5)]).toMatchObject({ topicTitle: null, ownerId: null });
    expect(ids(await desk.services.cases.list({ quick: 'unassigned' }))).toEqual([idOf(5)]);
    expect(list.groupedBy('owner').map(({ key }) => key)).toEqual(['reza', 'sara', null]);
  });

  test('is not read by a panel that shows Today, whatever happens meanwhile', async () => {
    const desk = await deskWith(3);
    const read = vi.spyOn(desk.context.store, 'by');
    desk.services.cases.onChange(() => undefined);
    await desk.services.today.read();
    must(await desk.services.cases.close([idOf(0)], false));
    expect(await desk.services.cases.countOpen()).toBe(2);
    expect(read.mock.calls.filter(([store, index]) => store === 'cases' && index === 'openedAt')).toEqual([]);
  });

  test('is empty in an empty database', async () => {
    const { services } = deskOf();
    expect(await services.cases.list({ query: 'x' })).toMatchObject({ glances: [], total: 0, isPart: false });
    expect(await services.cases.next(null)).toBeNull();
  });
});

describe('the next case', () => {
  test('is the next in the order of deadlines that needs me, and the first one after the last', async () => {
    const desk = await deskWith(3);
    must(await desk.services.cases.handOver(idOf(1), sara, ''));
    const { next } = desk.services.cases;
    expect(await next(null)).toBe(idOf(0));
    expect(await next(idOf(0))).toBe(idOf(2));
    expect(await next(idOf(2))).toBe(idOf(0));
    must(await desk.services.cases.close([idOf(0)], false));
    expect(await next(idOf(2))).toBeNull();
  });

  test('is any that waits while nobody has said who sits here', async () => {
    const desk = await deskWith(1);
    const { services } = deskOf({ database: desk.database, clock: desk.clock });
    expect(await services.cases.next(null)).toBe(idOf(0));
  });
});

describe('an act on many cases', () => {
  const all = Array.from({ length: 30 }, (_, number) => idOf(number));

  test('is one write and one undo', async () => {
    const desk = await deskWith(30);
    expect(must(await desk.services.cases.close(all, true))).toEqual({ changed: 30 });
    expect(await statusOf(desk, 29)).toBe('ignored');
    expect((await desk.services.undo.state()).undo).toMatchObject({ records: 30 });
    must(await desk.services.undo.undo());
    expect((await desk.services.cases.list({ quick: 'open' })).glances).toHaveLength(30);
    expect((await desk.services.undo.state()).undo).toBeNull();
  });

  test('leaves alone what is so already, and says how many changed', async () => {
    const desk = await deskWith(3);
    const three = all.slice(0, 3);
    must(await desk.services.cases.close(three.slice(0, 1), false));
    expect(must(await desk.services.cases.close(three, false))).toEqual({ changed: 2 });
    expect(must(await desk.services.cases.snooze(three, AFTER))).toEqual({ changed: 0 });
    expect(must(await desk.services.cases.reopen([...three, ...three]))).toEqual({ changed: 3 });
    expect(must(await desk.services.cases.reopen(three))).toEqual({ changed: 0 });
    expect((await desk.services.cases.read(idOf(2)))?.events).toHaveLength(4);
  });

  test('is done to all of them or to none', async () => {
    const desk = await deskWith(2);
    const refused = await desk.services.cases.close([idOf(0), CaseId.parse(`x:${newId()}`)], false);
    expect(refused).toMatchObject({ ok: false, code: 'not-found' });
    expect(await statusOf(desk, 0)).toBe('open');
  });

  test('is refused beyond a thousand, which no undo could take back', async () => {
    const desk = deskOf();
    const many = Array.from({ length: 1_001 }, (_, number) => idOf(number));
    expect(await desk.services.cases.close(many, false)).toMatchObject({ ok: false, code: 'malformed' });
  });

  test('nothing happens with none', async () => {
    expect(must(await deskOf().services.cases.close([], false))).toEqual({ changed: 0 });
  });
});

describe('a case', () => {
  test('sleeps until its hour and is due then', async () => {
    const desk = await deskWith(1);
    must(await desk.services.cases.snooze([idOf(0)], AFTER));
    expect(await desk.services.cases.read(idOf(0))).toMatchObject({ status: 'waiting', dueAt: AFTER });
    expect((await desk.services.cases.list({})).counts).toMatchObject({ snoozed: 1, mine: 0, open: 1 });
    desk.clock.pass(DAY + MINUTE);
    expect((await desk.services.cases.list({})).counts).toMatchObject({ snoozed: 0, mine: 1, overdue: 1 });
  });

  test.each([
    ['an instant that is over', NOW],
    ['no instant', 'tomorrow'],
  ])('cannot sleep until %s', async (_what, until) => {
    const desk = await deskWith(1);
    expect(await desk.services.cases.snooze([idOf(0)], until)).toMatchObject({
      ok: false,
      code: 'malformed',
    });
  });

  test('is assigned to a member of the team alone', async () => {
    const desk = await deskWith(1);
    expect(must(await desk.services.cases.assign([idOf(0)], reza))).toEqual({ changed: 1 });
    const unknown = MemberId.parse('gone');
    const asLead = deskOf({ member: 'sara', database: desk.database, clock: desk.clock });
    expect(await asLead.services.cases.assign([idOf(0)], unknown)).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });

  test('is handed over with its note and the way the card went', async () => {
    const desk = await deskWith(1);
    must(await desk.services.cases.handOver(idOf(0), sara, 'فوری', 'telegram'));
    const record = await desk.services.cases.read(idOf(0));
    expect(record).toMatchObject({ status: 'waiting', memberId: 'sara' });
    expect(record?.events.at(-1)).toMatchObject({ type: 'handedOver', note: 'فوری', via: 'telegram' });
  });
});
