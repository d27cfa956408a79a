// Puts generated records straight into the database, in the layout of its rows and past the store's write path:
// a million cases one by one would take an hour. Runs in a page of the extension.
import type { Database } from '@/utils/data/db';
import { formatHlc } from '@/utils/data/hlc';
import { pack } from '@/utils/data/pack';
import { rowOfRecord } from '@/utils/data/upgrade';
import type { StoreName } from '@/utils/schema/records';
import type { Raw } from './team.ts';

const BATCH = 2_000;
const NODE = 'bench0';

/** Writes all records in batches of one transaction each; returns how many there were. */
export async function fill<S extends StoreName>(
  database: Database,
  store: S,
  records: Iterable<Raw<S>>,
): Promise<number> {
  let count = 0;
  let batch: Raw<S>[] = [];
  let written: Promise<void> = Promise.resolve();
  for (const record of records) {
    batch.push(record);
    count += 1;
    if (batch.length < BATCH) continue;
    await written; // One batch is being written while the next one is made.
    written = writeBatch(database, store, batch);
    batch = [];
  }
  await written;
  await writeBatch(database, store, batch);
  return count;
}

async function writeBatch<S extends StoreName>(
  database: Database,
  store: S,
  records: readonly Raw<S>[],
): Promise<void> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  for (const record of records) {
    const clock = formatHlc(Date.parse(record.updatedAt), 0, NODE);
    void transaction.store.put(pack(store, rowOfRecord(store, record, clock, record.updatedBy))); // a refusal ends the transaction
  }
  await transaction.done;
}
