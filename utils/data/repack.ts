// Packs the rows that a large import has put down whole (packing takes a third of the time of putting, and a person
// waits for the import), and those of an older layout. Upkeep does it, some hundred rows at a time, and goes on where it
// was stopped.
import { putRow, type Transaction } from './db';
import type { Engine } from './engine';
import { kvValue, readKv } from './kv';
import { inPassing } from './ledger';
import { EVERYTHING_TO_PACK, isPacked, unpack } from './pack';
import { afterRow, isRow } from './rows';

const BATCH = 500;

/** Notes inside an import's transaction that rows lie whole. */
export function leaveForPacking(transaction: Transaction): void {
  inPassing(transaction.objectStore('kv').put(EVERYTHING_TO_PACK));
}

/** Packs what was left; nothing to do in the ordinary case. */
export async function packRows({ open }: Engine): Promise<void> {
  const db = await open();
  for (;;) {
    const [first] = (await readKv(db, 'toPack')) ?? [];
    if (!first) return;
    const { store } = first;
    const transaction: Transaction = db.transaction([store, 'kv'], 'readwrite', { durability: 'relaxed' });
    const kv = transaction.objectStore('kv');
    const left = kvValue('toPack', await kv.get('toPack')) ?? [];
    // Another import may have begun it anew meanwhile.
    const { after } = left.find((one) => one.store === store) ?? first;
    const range = after === null ? undefined : afterRow({ id: after });
    const rows: unknown[] = await transaction.objectStore(store).getAll(range, BATCH);
    for (const stored of rows) {
      const row = isPacked(stored) ? undefined : unpack(store, stored);
      if (isRow(row)) putRow(transaction, store, row);
    }
    const last = rows.findLast(isKeyed);
    const others = left.filter((one) => one.store !== store);
    const value = rows.length < BATCH || !last ? others : [{ store, after: last.id }, ...others];
    inPassing(value.length > 0 ? kv.put({ key: 'toPack', value }) : kv.delete('toPack'));
    await transaction.done;
  }
}

const isKeyed = (row: unknown): row is { id: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
