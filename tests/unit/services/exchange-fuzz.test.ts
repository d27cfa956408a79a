// Spoilt files are thrown at the real import: a team that knows the sender, so that what is signed and wrong comes as
// far as the merge. Whatever they are, they are answered; they are taken whole or not at all; and what was taken
// leaves a team that can be read, exported and merged like any other.
// HAMSEDA_BUNDLES says how many; `npm run test:long` throws 100,000.
import { expect, test } from 'vitest';
import { type Json, mulberry32, spoilJson } from '@/tests/fuzz/hostile-json';
import { createMutator, type Mutant } from '@/tests/fuzz/mutate';
import { databaseContents, openRaw } from '@/tests/unit/data/contents';
import type { Result } from '@/utils/base/result';
import { removeDatabase, type TableName } from '@/utils/data/db';
import { mediaHash } from '@/utils/data/media-hash';
import { ownDevice } from '@/utils/data/own-device';
import { STORE_NAMES } from '@/utils/schema/records';
import { captureOf, commentWith } from '../comment';
import { must, NOW } from './bench';
import { act, change, type Desk, deskOf, fileOf, put, take } from './desk';

const BUNDLES = Number(process.env.HAMSEDA_BUNDLES ?? 5_000);
/** One database takes so many, then a fresh one stands for it. */
const BATCH = 500;
/** Two in so many are confirmed if they can be; each takes a backup of the whole team first. */
const CONFIRMED = 10;
/** One in so many is a readable file. */
const READABLE = 5;
const MEMORY_MB = 600;

/** A team as small as every kind of merge allows, its lead Dara's device, and a file of hers. */
async function sender() {
  const dara = deskOf({ member: 'dara' });
  await act(
    dara,
    put('workspaces', { id: 'w1', name: 'خانه' }),
    put('members', { id: 'dara', name: 'دارا', access: 'lead' }),
    put('topics', {
      id: 't1',
      title: 'قیمت',
      keywords: ['چنده'],
      examples: [{ text: 'چند', source: 'team' }],
    }),
    put('topics', { id: 't2', title: 'گله' }),
    put('directives', { id: 'di1', title: 'لحن', readBy: { sara: NOW } }),
    put('crises', {
      id: 'cr1',
      title: 'قطعی',
      openedBy: 'dara',
      log: [{ at: NOW, by: 'dara', text: 'آغاز' }],
    }),
  );
  const capture = captureOf(commentWith({ text: 'چنده؟', commentId: '1' }));
  const { caseId } = must(await dara.services.comment.route(capture));
  must(await dara.services.cases.close([caseId], false));
  must(await dara.services.undo.undo());
  must(await dara.services.today.acknowledge('di1' as never)); // the id above
  await act(dara, change('topics', 't1', { title: 'نرخ', keywords: ['نرخ'] }), {
    store: 'topics',
    remove: 't2',
  });
  const picture = new Blob([new Uint8Array(500).fill(7)], { type: 'image/png' });
  await (await openRaw(dara.database)).put('media', { id: await mediaHash(picture), blob: picture });
  const file = await fileOf(dara);
  const device = await ownDevice(dara.context.engine.open);
  const { blob } = must(await dara.services.exchange.exportReadable({ kind: 'workspace' }));
  const readable: Json = JSON.parse(await blob.text());
  return { file, readable, mutate: createMutator(new Uint8Array(await file.arrayBuffer()), device) };
}

/** A team that knows the sender. */
async function receiver(file: Blob): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await take(desk, file);
  return desk;
}

/** All rows and their past as one text. */
async function rowsOf({ database }: Desk): Promise<string> {
  const tables: TableName[] = [...STORE_NAMES, 'versions', 'figures', 'log'];
  const transaction = (await openRaw(database)).transaction(tables);
  return JSON.stringify(await Promise.all(tables.map((name) => transaction.objectStore(name).getAll())));
}

const spoiltFile = ({ what, bytes }: Mutant) => ({ what, content: new Blob([bytes]) });

function spoiltText(readable: Json, seed: number) {
  const { what, text } = spoilJson(readable, mulberry32(seed));
  return { what: `readable: ${what}`, content: new Blob([text]) };
}

const PROTOTYPE = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

test(`${BUNDLES} spoilt files: no exception, nothing half, no prototype changed, memory bounded`, {
  timeout: 4 * 60 * 60_000,
}, async () => {
  const { file, mutate, readable } = await sender();
  const answers = new Map<string, number>();
  const count = (what: string, result: Result<unknown>, label: string) => {
    const answer = result.ok ? 'ok' : result.code;
    // An exception on the way becomes this answer; no file may cause one.
    expect(answer, label).not.toBe('storage-failed');
    answers.set(`${what} ${answer}`, (answers.get(`${what} ${answer}`) ?? 0) + 1);
  };
  let mostMb = 0;
  for (let from = 0; from < BUNDLES; from += BATCH) {
    const desk = await receiver(file);
    let before = await rowsOf(desk);
    for (let seed = from; seed < Math.min(from + BATCH, BUNDLES); seed++) {
      const { what, content } =
        seed % READABLE === 1 ? spoiltText(readable, seed) : spoiltFile(await mutate(seed));
      const label = `${seed}: ${what}`;
      const preview = await desk.services.exchange.preview(content);
      count('preview', preview, label);
      if (preview.ok && seed % CONFIRMED < 2) {
        const confirmed = await desk.services.exchange.confirm({ acceptSender: true });
        count('confirm', confirmed, label);
        const after = await rowsOf(desk);
        if (!confirmed.ok) expect(after, label).toBe(before);
        before = after;
      } else if (seed % CONFIRMED < 2) expect(await rowsOf(desk), label).toBe(before);
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()), label).toBe(PROTOTYPE);
    }
    expect(await rowsOf(desk), 'after the last preview').toBe(before);
    desk.services.exchange.cancel();
    await isSound(desk);
    mostMb = Math.max(mostMb, process.memoryUsage().heapUsed / 2 ** 20);
    await forgetDatabase(desk);
  }
  expect(mostMb).toBeLessThan(MEMORY_MB);
  // The mutants reach every room.
  expect(answers.get('confirm ok')).toBeGreaterThan(BUNDLES / CONFIRMED / 4);
  for (const code of [
    'file-not-ours',
    'file-incomplete',
    'file-damaged',
    'signature-wrong',
    'segment-damaged',
    'malformed',
  ]) {
    expect([...answers.keys()]).toContain(`preview ${code}`);
  }
});

/** Everything that was let in can be read, handed on, and is the same elsewhere. */
async function isSound(desk: Desk): Promise<void> {
  const { services } = desk;
  await services.team.read();
  await services.today.read();
  for (const { id } of (await services.cases.list({})).glances) await services.comment.reopenCase(id);
  for (const { store, id } of await services.safety.quarantine())
    if (store) await services.history.of(store, id);
  await services.safety.maintain();
  const other = deskOf({ clock: desk.clock });
  await take(other, await fileOf(desk));
  expect(await databaseContents(other.database)).toEqual(await databaseContents(desk.database));
  await forgetDatabase(other);
}

async function forgetDatabase({ context, database }: Desk): Promise<void> {
  context.engine.changes.close();
  (await context.engine.open()).close();
  await removeDatabase(database);
}
