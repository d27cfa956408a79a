// What leaves: the records of a selection as operations by stream, in portions that fit into a segment each. Read
// in batches of rows with their past, so that a workspace of any size needs the memory of one batch.
import type { StoreName } from '@/utils/schema/records';
import { jsonOfOnce, operationsOf } from './checkpoint';
import type { Database } from './db';
import type { PastRegister } from './merge';
import { unpackAll } from './pack';
import { portions } from './portions';
import { afterRow, isRow, type Row } from './rows';
import { asWritten, type Stream, streamOf, wholeStreamOf } from './stream';

export interface Selection {
  stores: readonly StoreName[];
  /** Only cases opened in this period (instants, both included); absent = all of the store. */
  openedBetween?: readonly [from: string, to: string];
  /** Only this stream; absent = all. */
  stream?: Stream;
}

export interface OutgoingPortion {
  stream: Stream;
  /** Operations, each as JSON. */
  written: string[];
  /** Records that were read so far. */
  records: number;
}

const BATCH = 1_000;
/** About as many operations as one segment takes: streams are gathered until then. */
const GATHERED = 4_000;

/** How many rows a selection holds. */
export async function countOf(db: Database, { stores, openedBetween }: Selection): Promise<number> {
  const counts = await Promise.all(
    stores.map((store) =>
      store === 'cases' && openedBetween
        ? db.countFromIndex('cases', 'openedAt', IDBKeyRange.bound(...openedBetween))
        : db.count(store),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** All operations of a selection. */
export async function* outgoing(db: Database, selection: Selection): AsyncGenerator<OutgoingPortion> {
  const gathered = new Map<Stream, string[]>();
  let records = 0;
  for (const store of selection.stores) {
    for await (const batch of batches(db, store, selection.openedBetween)) {
      for (const { row, past } of batch) {
        for (const [stream, json] of writtenOf(store, row, past)) {
          if (selection.stream !== undefined && stream !== selection.stream) continue;
          const list = gathered.get(stream);
          if (list) list.push(json);
          else gathered.set(stream, [json]);
        }
        records++;
      }
      for (const [stream, list] of gathered) {
        if (list.length < GATHERED) continue;
        gathered.delete(stream);
        for (const written of portions(list)) yield { stream, written, records };
      }
    }
  }
  for (const [stream, list] of gathered) {
    for (const written of portions(list)) yield { stream, written, records };
  }
}

/** What is known of a row as JSON, and the stream of each. */
function writtenOf(store: StoreName, row: Row, past: readonly PastRegister[]): [Stream, string][] {
  const known = past.length === 0 ? wholeStreamOf(store, row.openedAt) : null;
  const json = known && jsonOfOnce(store, row);
  if (known && json) return [[known, json]];
  return operationsOf(store, row, past).map((one) => {
    const operation = asWritten(one);
    return [streamOf(store, operation, row.openedAt), JSON.stringify(operation)];
  });
}

interface Known {
  row: Row;
  past: PastRegister[];
}

/** A store's sound rows with their past, in the order of their ids. */
async function* batches(
  db: Database,
  store: StoreName,
  openedBetween: Selection['openedBetween'],
): AsyncGenerator<Known[]> {
  if (store === 'cases' && openedBetween) {
    const range = IDBKeyRange.bound(...openedBetween);
    const ids = (await db.getAllKeysFromIndex('cases', 'openedAt', range)).map(String).sort();
    for (let at = 0; at < ids.length; at += BATCH) {
      const part = ids.slice(at, at + BATCH);
      const rows = await rowsOf(db, part);
      yield withPast(db, store, rows);
    }
    return;
  }
  // The next rows are read while these are packed: the disk and the processor need not wait for each other.
  const read = async (after: IDBKeyRange | undefined) => {
    const rows: unknown[] = await db.getAll(store, after, BATCH);
    return { rows, known: await withPast(db, store, unpackAll(store, rows).filter(isRow)) };
  };
  let coming: ReturnType<typeof read> | null = read(undefined);
  while (coming) {
    const { rows, known }: Awaited<ReturnType<typeof read>> = await coming;
    coming = rows.length < BATCH ? null : read(afterRow(rows.at(-1)));
    coming?.catch(() => undefined); // because it is awaited above, unless the reader stops before
    if (known.length > 0) yield known;
  }
}

async function rowsOf(db: Database, ids: readonly string[]): Promise<Row[]> {
  const table = db.transaction('cases').store;
  const rows: unknown[] = await Promise.all(ids.map((id) => table.get(id)));
  return unpackAll('cases', rows).filter(isRow);
}

async function withPast(db: Database, store: StoreName, rows: readonly Row[]): Promise<Known[]> {
  const known = new Map(rows.map((row): [string, Known] => [row.id, { row, past: [] }]));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  // Both sides are sorted by id: one range brings the past of the whole batch.
  const range = IDBKeyRange.bound([store, first.id], [store, last.id, []]);
  for (const register of await db.getAll('versions', range)) {
    const past = register as PastRegister; // only the ledger writes there
    known.get(past.id)?.past.push(past);
  }
  return [...known.values()];
}
