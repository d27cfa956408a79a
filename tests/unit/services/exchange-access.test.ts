// Who may bring what: an unknown device is accepted once, by a lead; an agent's files bring cases and nothing of the
// playbook; an operation travels in its own stream or not at all.
import { describe, expect, test } from 'vitest';
import { openRaw } from '@/tests/unit/data/contents';
import { formatHlc } from '@/utils/data/hlc';
import { ownDevice } from '@/utils/data/own-device';
import { asWrittenJson, packSegment } from '@/utils/data/segment';
import type { Operation } from '@/utils/schema/operation';
import { introduction } from '@/utils/services/roster';
import { bundleWriter } from '@/utils/sharing/bundle-file';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, at, change, type Desk, deskOf, fileOf, foundTeam, MINUTE, put, take } from './desk';

/** Sara leads; the other has taken the team over from her and works with its own device. */
async function team(member: string) {
  const sara = deskOf({ member: 'sara' });
  await foundTeam(sara);
  const other = deskOf({ member });
  await take(other, await fileOf(sara));
  sara.clock.pass(MINUTE);
  other.clock.pass(MINUTE);
  return { sara, other };
}
const titleOf = async ({ context }: Desk, id: string) => (await context.store.get('topics', id))?.title;
const capture = captureOf(commentWith({ text: 'سلام چنده؟', commentId: '7' }));

describe('an unknown device', () => {
  test('is shown with its fingerprint and accepted once', async () => {
    const { sara, other } = await team('dara');
    await act(other, change('topics', 't1', { title: 'نرخ' }));
    const preview = must(await sara.services.exchange.preview(await fileOf(other)));
    expect(preview.sender).toMatchObject({ memberName: 'دارا', standing: 'unknown' });
    expect(preview.sender.fingerprint).toMatch(/^(\w{4} ){4}\w{4}$/u);
    expect(await sara.services.exchange.confirm()).toMatchObject({ ok: false, code: 'refused' });
    expect(await titleOf(sara, 't1')).toBe('قیمت');
    must(await sara.services.exchange.confirm({ acceptSender: true }));
    expect(await titleOf(sara, 't1')).toBe('نرخ');
    const next = must(await sara.services.exchange.preview(await fileOf(other)));
    expect(next.sender).toMatchObject({ memberName: 'دارا', standing: 'known' });
  });

  test('is accepted by a lead and by nobody else', async () => {
    const { sara, other } = await team('reza');
    const third = deskOf({ member: 'dara' });
    await take(third, await fileOf(sara));
    await act(third, change('topics', 't1', { title: 'نرخ' }));
    const preview = must(await other.services.exchange.preview(await fileOf(third)));
    expect(preview.sender.standing).toBe('unknownNeedsLead');
    expect(await other.services.exchange.confirm({ acceptSender: true })).toMatchObject({
      ok: false,
      code: 'refused',
    });
    // Once a lead has accepted it, the roster travels with the lead's next file.
    await take(sara, await fileOf(third));
    await take(other, await fileOf(sara));
    expect(must(await other.services.exchange.preview(await fileOf(third))).sender.standing).toBe('known');
  });

  test('from which an empty browser took the team is known with its member from then on', async () => {
    const { sara, other } = await team('reza');
    await act(sara, change('topics', 't1', { title: 'نرخ' }));
    const preview = await take(other, await fileOf(sara), {});
    expect(preview.sender).toMatchObject({ memberName: 'سارا', standing: 'known' });
    expect(await titleOf(other, 't1')).toBe('نرخ');
  });

  test('needs no level of access while the team has no lead', async () => {
    const [one, two] = [deskOf(), deskOf()];
    must(await one.services.team.startWithGrid({ brand: 'خانه', pages: [], people: [], grid: [] }, 'fa'));
    await take(two, await fileOf(one));
    await act(two, put('topics', { id: 't1', title: 'قیمت' }));
    await take(one, await fileOf(two));
    expect(await titleOf(one, 't1')).toBe('قیمت');
  });
});

describe('an agent', () => {
  test('brings cases and read marks; what they changed in the playbook is put aside, visibly', async () => {
    const { sara, other } = await team('reza');
    must(await other.services.comment.route(capture));
    await act(other, change('topics', 't1', { title: 'نرخ' }), put('topics', { id: 't9', title: 'تازه' }));
    must(await other.services.today.acknowledge('di1' as never)); // an id of the team
    const report = await take(sara, await fileOf(other));
    expect(report.putAside).toBe(2);
    expect(report.rows.filter((row) => row.change === 'rejected').map((row) => row.detail)).toEqual([
      'notAllowed',
      'notAllowed',
    ]);
    expect(await titleOf(sara, 't1')).toBe('قیمت');
    expect(await titleOf(sara, 't9')).toBeUndefined();
    expect((await sara.services.cases.list({})).total).toBe(1);
    expect((await sara.context.store.get('directives', 'di1'))?.readBy).toHaveProperty('reza');
    expect(await sara.services.safety.quarantine()).toMatchObject([
      { kind: 'operation', reason: 'notAllowed', store: 'topics' },
      { kind: 'operation', reason: 'notAllowed', store: 'topics' },
    ]);
    // The same file, and the next one, do not pile up.
    await take(sara, await fileOf(other));
    expect(await sara.services.safety.quarantine()).toHaveLength(2);
  });

  test('may pass on what a lead has written, with all its history', async () => {
    const { sara, other } = await team('reza');
    await act(sara, change('topics', 't1', { title: 'نرخ' }));
    sara.clock.pass(MINUTE);
    await act(sara, change('topics', 't1', { title: 'هزینه' }));
    await take(other, await fileOf(sara));
    const report = await take(sara, await fileOf(other));
    expect(report).toMatchObject({ putAside: 0, counts: { rejected: 0, changed: 0 } });
  });

  test('cannot hide a change of the playbook in a stream that they may write', async () => {
    const { sara, other } = await team('reza');
    const operation: Operation = {
      store: 'topics',
      id: 't1',
      clock: formatHlc(other.clock.now() + MINUTE, 0, 'aaaaaa'),
      by: 'sara' as never, // what a forger would write
      v: 1,
      fields: { title: 'دزدی' },
    };
    for (const stream of ['cases.2026-11', 'acks', 'absences', 'examples']) {
      const report = await take(sara, await forged(other, stream, operation));
      expect(report).toMatchObject({ putAside: 1, written: 0 });
      expect(await titleOf(sara, 't1')).toBe('قیمت');
    }
  });
});

describe('what a person says for themselves', () => {
  const AWAY = { from: '2026-11-23T08:00:00.000Z', to: '2026-11-24T08:00:00.000Z', standInMemberId: 'ali' };
  const absences = async ({ context }: Desk, id: string) =>
    (await context.store.get('members', id))?.absences ?? [];

  test('an agent’s stand-in changes who answers on the lead’s device, and its end does', async () => {
    const { sara, other } = await team('reza');
    must(await other.services.duty.standIn('ali' as never, '2026-11-23T18:00:00.000Z')); // an id of the team
    const owner = async () => must(await sara.services.comment.route(capture)).owner?.member?.id;
    expect(await owner()).toBe('reza');
    const report = await take(sara, await fileOf(other));
    expect(report).toMatchObject({ putAside: 0, counts: { rejected: 0 } });
    expect(await owner()).toBe('ali');
    other.clock.pass(MINUTE);
    must(await other.services.duty.endStandIn());
    sara.clock.pass(2 * MINUTE);
    expect(await take(sara, await fileOf(other))).toMatchObject({ putAside: 0 });
    expect(await owner()).toBe('reza');
  });

  test('what a correction of an agent teaches is learned by the lead’s device', async () => {
    const { sara, other } = await team('reza');
    const routed = must(await other.services.comment.route(capture));
    must(await other.services.comment.correct(routed, 't3' as never)); // as above
    expect(await take(sara, await fileOf(other))).toMatchObject({ putAside: 0 });
    expect((await sara.context.store.get('topics', 't3'))?.examples).toEqual([
      { text: 'سلام چنده؟', source: 'correction' },
    ]);
  });

  test.each([
    ['an agent about a colleague', 'reza', 'ali', 1, 0],
    ['an editor about a colleague', 'ali', 'reza', 0, 1],
    ['a viewer about themselves', 'hani', 'hani', 1, 0],
  ])('%s', async (_what, me, about, putAside, count) => {
    const { sara, other } = await team(me);
    await act(other, change('members', about, { absences: [AWAY] }));
    const file = must(await other.services.exchange.exportFile({ kind: 'settings' })).blob; // a viewer's as well
    const report = await take(sara, file);
    expect(report.putAside).toBe(putAside);
    expect(report.rows.filter(({ change: kind }) => kind === 'rejected').map(({ detail }) => detail)).toEqual(
      putAside ? ['notAllowed'] : [],
    );
    expect(await absences(sara, about)).toHaveLength(count);
  });

  test('two people’s changes of one member’s absences both stay', async () => {
    const { sara, other } = await team('reza');
    const later = { from: '2026-12-01T08:00:00.000Z', to: '2026-12-02T08:00:00.000Z' };
    await act(sara, change('members', 'reza', { absences: [later] }));
    await act(other, change('members', 'reza', { absences: [AWAY] }));
    await take(sara, await fileOf(other));
    await take(other, await fileOf(sara));
    for (const desk of [sara, other]) {
      expect(new Set(await absences(desk, 'reza'))).toEqual(new Set([later, AWAY]));
    }
  });

  test('as version 1 wrote it, a whole list among the playbook, is believed of a lead and of nobody else', async () => {
    for (const [member, count] of [
      ['dara', 1],
      ['reza', 0],
    ] as const) {
      const { sara, other } = await team(member);
      const operation: Operation = {
        store: 'members',
        id: 'reza',
        clock: formatHlc(other.clock.now() + MINUTE, 0, 'aaaaaa'),
        by: member as never, // an id of the team
        v: 1,
        fields: { absences: [AWAY] },
      };
      expect(await take(sara, await forged(other, 'playbook', operation))).toMatchObject({
        putAside: 1 - count,
      });
      expect(await absences(sara, 'reza')).toHaveLength(count);
    }
  });
});

/** A file that this desk's device has signed, with one segment that says what it likes. */
async function forged({ context, ...desk }: Desk, stream: string, operation: Operation): Promise<Blob> {
  const device = await ownDevice(() => openRaw(desk.database));
  const parts: BlobPart[] = [];
  const writer = bundleWriter({ write: async (bytes) => void parts.push(bytes) });
  await writer.header({
    exportedAt: at({ context, ...desk }),
    team: 'خانه',
    scope: { kind: 'workspace' },
    device: device.fingerprint,
    records: 1,
    media: 0,
    mediaBytes: 0,
    protection: null,
  });
  const pack = (name: string, one: Operation) =>
    packSegment({ kind: 's', stream: name, written: asWrittenJson([one]), covers: [] }, device);
  await writer.segment(await pack('device', await introduction(context)));
  await writer.segment(await pack(stream, operation));
  await writer.end();
  return new Blob(parts);
}
