// Rows that no write of ours can have made: a failing disk, or a hand in the developer tools. Reading leaves them out
// of the views; here they are looked for, and shown among what was put aside.
import { isoNow } from '@/utils/base/clock';
import { quickParse } from '@/utils/schema/quick-parse';
import { RECORDS, STORE_NAMES, type StoreName } from '@/utils/schema/records';
import type { Engine } from './engine';
import { unpackAll } from './pack';
import { afterRow, asMap, isRow, recordOfRow } from './rows';

const BATCH = 500;

/** No row at all, or one with a field that does not parse. A row that merely lacks something may be completed yet. */
export function isDamaged(store: StoreName, raw: unknown): boolean {
  if (!isRow(raw)) return true;
  const record = recordOfRow(store, raw);
  if (!record) return false;
  const { error } = quickParse(RECORDS[store], record);
  return error?.issues.some(({ path: [field] }) => record[String(field)] !== undefined) ?? false;
}

/** Copies all damaged rows into the quarantine; they themselves stay where they are. */
export async function findDamage(engine: Engine, stores: readonly StoreName[] = STORE_NAMES): Promise<void> {
  const db = await engine.open();
  for (const store of stores) {
    let after: IDBKeyRange | undefined;
    for (;;) {
      const rows: unknown[] = await db.getAll(store, after, BATCH);
      for (const raw of unpackAll(store, rows).filter((row) => isDamaged(store, row))) {
        const id = `row:${store}/${String(asMap(raw).id)}`;
        if (await db.getKey('quarantine', id)) continue; // with the day on which it was found
        await db.put('quarantine', {
          id,
          at: isoNow(engine.wall),
          kind: 'row',
          store,
          reason: 'corrupt',
          raw,
        });
      }
      if (rows.length < BATCH) break;
      after = afterRow(rows.at(-1));
    }
  }
}
