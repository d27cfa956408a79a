// What cannot be taken in is put aside: visible, exportable, without touching the rest; and what only this version
// does not understand waits for one that does.
import { describe, expect, test } from 'vitest';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import { formatHlc } from '@/utils/data/hlc';
import { ownDevice } from '@/utils/data/own-device';
import { asWrittenJson, packSegment } from '@/utils/data/segment';
import { OPERATION_VERSION } from '@/utils/schema/operation';
import { introduction } from '@/utils/services/roster';
import { bundleWriter } from '@/utils/sharing/bundle-file';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { act, at, change, DAY, type Desk, deskOf, fileOf, foundTeam, MINUTE, take } from './desk';

/** Sara's team, and Dara's device, which Sara knows. */
async function team() {
  const sara = deskOf({ member: 'sara' });
  await foundTeam(sara);
  const dara = deskOf({ member: 'dara', clock: sara.clock });
  await take(dara, await fileOf(sara));
  await take(sara, await fileOf(dara));
  sara.clock.pass(MINUTE);
  return { sara, dara };
}

/** A file of Dara's whose playbook segment holds exactly these operations. */
async function fileWith({ context, clock }: Desk, ...raws: object[]): Promise<Blob> {
  const device = await ownDevice(context.engine.open);
  const parts: BlobPart[] = [];
  const writer = bundleWriter({ write: async (bytes) => void parts.push(bytes) });
  const exportedAt = new Date(clock.now()).toISOString();
  const about = { records: 1, media: 0, mediaBytes: 0, protection: null, device: device.fingerprint };
  await writer.header({ exportedAt, team: 'خانه', scope: { kind: 'workspace' }, ...about });
  for (const [stream, operations] of [
    ['device', [await introduction(context)]],
    ['playbook', raws],
  ] as const) {
    const content = { kind: 's', stream, written: asWrittenJson(operations), covers: [] } as const;
    await writer.segment(await packSegment(content, device));
  }
  await writer.end();
  return new Blob(parts);
}

const NEWER = OPERATION_VERSION + 1;
const operation = ({ clock }: Desk, fields: object, more: object = {}) => ({
  store: 'topics',
  id: 't1',
  clock: formatHlc(clock.now(), 0, 'dddddd'),
  by: 'dara',
  v: 1,
  fields,
  ...more,
});
const aside = async ({ services }: Desk) => (await services.safety.quarantine()).map(({ reason }) => reason);
const topicAt = async ({ context }: Desk) => context.store.get('topics', 't1');

describe('an operation', () => {
  test.each([
    ['that is malformed', (desk: Desk) => operation(desk, { color: 'red' }), 'malformed'],
    [
      'without a clock',
      (desk: Desk) => operation(desk, { color: '#111111' }, { clock: 'soon' }),
      'malformed',
    ],
    [
      'that gives a field a value and takes it away',
      (desk: Desk) => operation(desk, { color: '#111111' }, { gone: ['color'] }),
      'malformed',
    ],
    ['of a newer version', (desk: Desk) => operation(desk, {}, { v: NEWER, fields: 'otherwise' }), 'newer'],
    ['of an unknown kind', (desk: Desk) => operation(desk, { x: 1 }, { store: 'polls' }), 'unknownKind'],
    [
      'that names a prototype',
      (desk: Desk) => operation(desk, { 'keywords/__proto__': [0, 'x'] }),
      'malformed',
    ],
    [
      'with a prototype in its value',
      (desk: Desk) => operation(desk, JSON.parse('{"limits": {"__proto__": {"may": []}}}')),
      'unsafe',
    ],
    [
      'more than a day ahead',
      (desk: Desk) =>
        operation(desk, { color: '#111111' }, { clock: formatHlc(desk.clock.now() + DAY + 1, 0, 'dddddd') }),
      'clockAhead',
    ],
    [
      'that purges with figures which are none',
      (desk: Desk) =>
        operation(desk, {}, { store: 'cases', purge: { figures: [{ key: 'x', counts: { cases: 1e308 } }] } }),
      'malformed',
    ],
  ])('%s is put aside, and the others of its segment count', async (_what, wrong, reason) => {
    const { sara, dara } = await team();
    const raw = wrong(dara);
    const report = await take(sara, await fileWith(dara, raw, operation(dara, { title: 'نرخ' })));
    expect(report).toMatchObject({ putAside: 1, written: 1, counts: { changed: 1, rejected: 1 } });
    expect(await topicAt(sara)).toMatchObject({ title: 'نرخ', color: '#0f766e' });
    expect(await aside(sara)).toEqual([reason]);
    const file: unknown = JSON.parse(await (await sara.services.safety.quarantineFile()).text());
    expect(file).toMatchObject([{ reason, raw }]);
    expect((await sara.services.safety.health()).quarantined).toBe(1);
  });

  test('that is put aside twice is one entry, and is gone when somebody discards it', async () => {
    const { sara, dara } = await team();
    const wrong = operation(dara, { color: 'red' });
    await take(sara, await fileWith(dara, wrong));
    await take(sara, await fileWith(dara, wrong));
    const [entry, ...more] = await sara.services.safety.quarantine();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: 'operation', store: 'topics', at: at(sara) });
    must(await sara.services.safety.discardQuarantined(entry?.id ?? ''));
    expect(await sara.services.safety.quarantine()).toEqual([]);
  });
});

describe('a clock that runs ahead', () => {
  test.each([
    [4, null],
    [7, 7],
    [60, 60],
  ])('by %i minutes is said in the preview: %s', async (minutes, warned) => {
    const { sara, dara } = await team();
    const ahead = operation(
      dara,
      { title: 'نرخ' },
      { clock: formatHlc(dara.clock.now() + minutes * MINUTE, 0, 'dddddd') },
    );
    const preview = must(await sara.services.exchange.preview(await fileWith(dara, ahead)));
    expect(preview.clockAheadMinutes).toBe(warned);
    must(await sara.services.exchange.confirm());
    expect((await topicAt(sara))?.title).toBe('نرخ');
    // Whoever writes now writes later than that.
    await act(sara, change('topics', 't1', { title: 'هزینه' }));
    expect((await topicAt(sara))?.title).toBe('هزینه');
  });
});

describe('what waits for an update', () => {
  /** As an update would: the entry is one that this version understands. */
  async function updated({ database }: Desk, raw: object): Promise<void> {
    const db = await openRaw(database);
    const [entry] = await db.getAll('quarantine');
    await db.put('quarantine', { ...entry, raw });
  }

  test('is merged when a version runs that understands it', async () => {
    const { sara, dara } = await team();
    await take(sara, await fileWith(dara, operation(dara, { title: 'نرخ' }, { v: NEWER })));
    await sara.services.safety.maintain();
    expect(await aside(sara)).toEqual(['newer']);
    await updated(sara, operation(dara, { title: 'نرخ' }));
    await sara.services.safety.maintain();
    expect(await aside(sara)).toEqual([]);
    expect((await topicAt(sara))?.title).toBe('نرخ');
  });

  test('does not win over what was written since', async () => {
    const { sara, dara } = await team();
    const waiting = operation(dara, { title: 'نرخ' });
    await take(sara, await fileWith(dara, { ...waiting, v: NEWER }));
    sara.clock.pass(MINUTE);
    await act(sara, change('topics', 't1', { title: 'هزینه' }));
    await updated(sara, waiting);
    await sara.services.safety.maintain();
    expect((await topicAt(sara))?.title).toBe('هزینه');
    expect((await sara.services.history.of('topics', 't1'))[1]).toMatchObject({ kind: 'lost', by: 'dara' });
  });

  test('is put aside for another reason when it turns out to be wrong', async () => {
    const { sara, dara } = await team();
    await take(sara, await fileWith(dara, operation(dara, { color: 'red' }, { v: NEWER })));
    await updated(sara, operation(dara, { color: 'red' }));
    await sara.services.safety.maintain();
    expect(await aside(sara)).toEqual(['malformed']);
  });

  test('is merged only if its sender might write it', async () => {
    const { sara } = await team();
    const reza = deskOf({ member: 'reza', clock: sara.clock });
    await take(reza, await fileOf(sara));
    await take(sara, await fileWith(reza, operation(reza, { title: 'نرخ' }, { v: NEWER })));
    await updated(sara, operation(reza, { title: 'نرخ' }));
    await sara.services.safety.maintain();
    expect(await aside(sara)).toEqual(['notAllowed']);
    expect((await topicAt(sara))?.title).toBe('قیمت');
  });

  test('travels on in an export, for those who understand it, and does not multiply', async () => {
    const { sara, dara } = await team();
    const poll = operation(dara, { question: 'کدام رنگ؟' }, { store: 'polls', v: NEWER });
    await take(sara, await fileWith(dara, poll));
    const third = deskOf({ clock: sara.clock });
    await take(third, await fileOf(sara));
    await third.context.device.change({ memberId: 'dara' as never }); // a lead of the team
    for (let round = 0; round < 3; round++) {
      await take(sara, await fileOf(third));
      await take(third, await fileOf(sara));
    }
    for (const desk of [sara, third]) {
      const entries = await (await openRaw(desk.database)).getAll('quarantine');
      expect(entries).toMatchObject([{ reason: 'newer', raw: poll }]);
    }
  });
});

describe('a damaged row', () => {
  test.each([
    ['no row at all', { title: 'بی‌ساعت' }],
    ['a field of another kind', { title: 7, _h: '0'.repeat(19), _w: 'system' }],
    ['a clock that is none', { title: 'x', _h: 'x', _w: 'system' }],
  ])(
    '(%s) is left out of the views, shown among what was put aside, and stays where it is',
    async (_what, fields) => {
      const { sara } = await team();
      const db = await openRaw(sara.database);
      const row = { ...fields, id: 't8' };
      await db.put('topics', row);
      expect((await sara.services.team.read()).topics).toHaveLength(3);
      expect(await sara.services.safety.quarantine()).toMatchObject([
        { kind: 'row', store: 'topics', reason: 'corrupt', id: 'row:topics/t8' },
      ]);
      expect(await db.get('topics', 't8')).toEqual(row);
      // It stops neither an export nor a search for more, and goes when somebody discards it.
      await take(deskOf({ clock: sara.clock }), await fileOf(sara));
      must(await sara.services.safety.discardQuarantined('row:topics/t8'));
      expect(await db.get('topics', 't8')).toBeUndefined();
      expect(await sara.services.safety.quarantine()).toEqual([]);
    },
  );

  test('is found once a day when nobody looks', async () => {
    const { sara } = await team();
    await sara.services.safety.maintain();
    await (await openRaw(sara.database)).put('cases', { id: 'c8', noise: true });
    sara.clock.pass(DAY);
    await sara.services.safety.maintain();
    expect((await sara.services.safety.health()).quarantined).toBe(1);
  });

  test('comes back whole with a colleague’s file', async () => {
    const { sara, dara } = await team();
    const db = await openRaw(sara.database);
    await db.put('topics', { id: 't1', title: 'خراب' });
    await take(sara, await fileOf(dara));
    expect(await topicAt(sara)).toMatchObject({ title: 'قیمت', keywords: ['قیمت', 'چنده'] });
    expect(await databaseContents(sara.database, ['devices'])).toEqual(
      await databaseContents(dara.database, ['devices']),
    );
    const file = await (await sara.services.safety.quarantineFile()).text();
    expect(file).toContain('خراب');
  });

  test('in a deleted record, or one whose other half has not come yet, is none', async () => {
    const { sara, dara } = await team();
    await take(sara, await fileWith(dara, operation(dara, { color: '#222222' }, { id: 'half' })));
    await act(sara, { store: 'topics', remove: 't2' });
    expect(await sara.services.safety.quarantine()).toEqual([]);
    expect(await sara.context.store.get('topics', 'half')).toBeUndefined();
    const rest = { title: 'نیمه', createdAt: at(sara) };
    await take(sara, await fileWith(dara, operation(dara, rest, { id: 'half' })));
    expect(await sara.context.store.get('topics', 'half')).toMatchObject({ title: 'نیمه', color: '#222222' });
  });

  test('is no row of a whole team', async () => {
    const { sara } = await team();
    must(await sara.services.comment.route(captureOf(commentWith({ text: 'چنده؟', commentId: '1' }))));
    await sara.services.safety.maintain();
    expect(await sara.services.safety.quarantine()).toEqual([]);
  });
});
