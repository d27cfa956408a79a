// The log becomes segments, many segments become one checkpoint, and at every moment the log and the segments hold
// all that was ever done here.
import { describe, expect, test } from 'vitest';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import { must } from '@/tests/unit/services/bench';
import {
  act,
  change,
  DAY,
  type Desk,
  deskOf,
  foundTeam,
  handClock,
  MINUTE,
  put,
} from '@/tests/unit/services/desk';
import { packLog } from '@/utils/data/compact';
import { createTally } from '@/utils/data/comparison';
import { NO_CLOCK } from '@/utils/data/hlc';
import { stage } from '@/utils/data/incoming';
import { mergeStaged } from '@/utils/data/merge-staged';
import { ownDevice } from '@/utils/data/own-device';
import { asMap } from '@/utils/data/rows';
import { openSegment } from '@/utils/data/segment';
import { STORE_NAMES } from '@/utils/schema/records';
import { captureOf, commentWith } from '../comment';

const withTeam = async () => {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  return desk;
};
const pack = async ({ context: { engine } }: Desk) => packLog(engine, await ownDevice(engine.open));
const count = async ({ database }: Desk, table: 'log' | 'segments' | 'quarantine') =>
  (await openRaw(database)).count(table);
const rename = (desk: Desk, title: string) => act(desk, change('topics', 't1', { title }));
const kept = async ({ database }: Desk): Promise<Record<string, unknown>[]> =>
  (await (await openRaw(database)).getAll('segments')).map((entry) => asMap(entry));
const streams = async (desk: Desk) =>
  (await kept(desk)).map(({ kind, stream }) => `${String(kind)} ${String(stream)}`).sort();

/** A month's work in short, with everything that is logged. */
async function work(desk: Desk): Promise<void> {
  const { services, clock } = desk;
  for (let day = 0; day < 5; day++) {
    clock.pass(DAY);
    const capture = captureOf(
      commentWith({
        text: 'چنده؟',
        commentId: `${day}`,
        author: { name: null, handle: null, url: `https://www.instagram.com/${day}/`, verified: null },
      }),
      new Date(clock.now() + 8 * DAY * (day % 2)).toISOString(),
    );
    const routed = must(await services.comment.route(capture));
    must(await services.cases.note(routed.caseId, `یادداشت ${day}`));
    must(await services.cases.close([routed.caseId], false));
    must(await services.undo.undo());
    must(await services.comment.correct(routed, 't2' as never)); // a topic of the team
    await rename(desk, `عنوان ${day}`);
    await act(
      desk,
      change('topics', 't2', { keywords: [`${day}`, 'ارسال'] }),
      put('facts', { id: `f${day}`, key: `k${day}` }),
    );
    must(await services.today.acknowledge('di1' as never)); // as above
  }
  await act(desk, { store: 'blocks', remove: 'b1' }, change('members', 'ali', { departmentId: 'd1' }));
  await act(desk, {
    store: 'members',
    id: 'ali',
    update: (row) => row && ({ ...row, departmentId: undefined } as never),
  }); // taken away
  must(
    await services.history.restore(
      'topics',
      't1',
      (await services.history.of('topics', 't1'))[3]?.clock ?? '',
    ),
  );
  must(await services.safety.purgeCustomer('https://www.instagram.com/3/'));
}

/** What an empty database becomes out of another one's segments. */
async function replayed(desk: Desk): Promise<Desk> {
  const fresh = deskOf({ clock: handClock('2027-02-01T00:00:00.000Z') });
  const tally = createTally(NO_CLOCK, STORE_NAMES);
  for (const [part, { stream, bytes }] of (await kept(desk)).reverse().entries()) {
    const opened = must(await openSegment(bytes as Uint8Array<ArrayBuffer>)); // written by compact.ts
    const arriving = {
      file: 'all',
      part,
      segment: opened.name,
      stream: String(stream),
      right: { isAllowed: true },
    };
    await stage(fresh.context.engine, arriving, opened.operations, tally);
  }
  must(
    await mergeStaged(fresh.context.engine, {
      file: 'all',
      leaveOut: new Set(),
      about: {},
      isUndoable: false,
    }),
  );
  expect(tally.counts.rejected).toBe(0);
  return fresh;
}

describe('the log', () => {
  test('is packed when it has grown, by stream, and not before', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    await desk.services.safety.maintain();
    expect([await count(desk, 'log'), await count(desk, 'segments')]).toEqual([2, 0]);
    for (let number = 0; number < 70; number++) await rename(desk, `${number}`);
    await desk.services.safety.maintain();
    expect(await count(desk, 'log')).toBe(0);
    expect(await streams(desk)).toEqual(['s calendar', 's playbook', 's responses']);
  });

  test('packed, makes an empty database the same as this one', async () => {
    const desk = await withTeam();
    await work(desk);
    await pack(desk);
    expect(await databaseContents((await replayed(desk)).database)).toEqual(
      await databaseContents(desk.database),
    );
  });

  test('packed in many pieces and checkpointed, still does', async () => {
    const desk = await withTeam();
    for (let number = 0; number < 18; number++) {
      desk.clock.pass(MINUTE);
      await rename(desk, `${number}`);
      if (number === 9) await work(desk);
      await pack(desk);
    }
    expect((await streams(desk)).filter((one) => one === 's playbook')).toHaveLength(18);
    await desk.services.safety.maintain();
    expect((await streams(desk)).filter((one) => one.includes('playbook'))).toEqual(['c playbook']);
    expect(await databaseContents((await replayed(desk)).database)).toEqual(
      await databaseContents(desk.database),
    );
  });

  test('is packed once when two windows are idle at the same moment', async () => {
    const one = await withTeam();
    for (let number = 0; number < 70; number++) await rename(one, `${number}`);
    const other = one.again();
    await Promise.all([one.services.safety.maintain(), other.services.safety.maintain()]);
    expect(await streams(one)).toEqual(['s calendar', 's playbook', 's responses']);
  });

  test('loses an entry that is damaged to the quarantine, and nothing else', async () => {
    const desk = await withTeam();
    await rename(desk, 'نرخ');
    const db = await openRaw(desk.database);
    await db.put('log', { operations: [{ store: 'topics', id: 7 }] });
    await db.put('log', { noise: 'خش' });
    await pack(desk);
    expect(await count(desk, 'log')).toBe(0);
    expect(await desk.services.safety.quarantine()).toMatchObject([
      { kind: 'logEntry', reason: 'corrupt' },
      { kind: 'logEntry', reason: 'corrupt' },
    ]);
    expect(await (await desk.services.safety.quarantineFile()).text()).toContain('خش');
    expect(await databaseContents((await replayed(desk)).database)).toEqual(
      await databaseContents(desk.database),
    );
  });
});

describe('a stored segment that is damaged', () => {
  test.each([
    ['a bit has flipped', (entry: Record<string, unknown>) => ({ ...entry, bytes: flipped(entry.bytes) })],
    ['the bytes are gone', (entry: Record<string, unknown>) => ({ ...entry, bytes: null })],
    [
      'the entry is noise',
      ({ name }: Record<string, unknown>) => ({ name, stream: 'playbook', noise: true }),
    ],
  ])('is put aside, shown and exported, and written anew from the rows: %s', async (_what, damage) => {
    const desk = await withTeam();
    await work(desk);
    await pack(desk);
    const db = await openRaw(desk.database);
    const whole = (await kept(desk)).find(({ stream }) => stream === 'playbook') ?? {};
    await db.put('segments', damage(whole));
    await desk.services.safety.maintain();
    const [entry] = await desk.services.safety.quarantine();
    expect(entry).toMatchObject({ kind: 'segment', reason: 'corrupt', id: `segment:${String(whole.name)}` });
    expect(await (await desk.services.safety.quarantineFile()).text()).toContain(String(whole.name));
    expect(await streams(desk)).toContain('c playbook');
    expect(await databaseContents((await replayed(desk)).database)).toEqual(
      await databaseContents(desk.database),
    );
    must(await desk.services.safety.discardQuarantined(entry?.id ?? ''));
    expect(await desk.services.safety.quarantine()).toEqual([]);
  });
});

function flipped(bytes: unknown): Uint8Array {
  const copy = Uint8Array.from(bytes as Uint8Array); // a whole segment's
  copy[200] = (copy[200] ?? 0) ^ 1;
  return copy;
}
