// What a database says, whatever its rows are laid out like: every record with all its registers, the values that no
// longer show, and the figures. And all of its text, for proving that something is nowhere.
import { contentsOf } from '@/tests/unit/data/replica';
import { connection, type Database } from '@/utils/data/db';
import type { PastRegister } from '@/utils/data/merge';
import { unpackAll } from '@/utils/data/pack';
import { isRow, type Row } from '@/utils/data/rows';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';

export const openRaw = (name: string): Promise<Database> => connection(name)();

/** Two databases with equal contents show the same, and remember the same. */
export async function databaseContents(name: string, without: readonly StoreName[] = []): Promise<unknown> {
  const db = await openRaw(name);
  const rows = new Map<string, Row>();
  for (const store of STORE_NAMES.filter((one) => !without.includes(one))) {
    const stored = unpackAll(store, await db.getAll(store));
    for (const row of stored.filter(isRow)) rows.set(`${store}/${row.id}`, row);
  }
  const past = (await db.getAll('versions')) as unknown as PastRegister[]; // only the ledger writes there
  const contents = contentsOf(
    rows,
    past.filter(({ store }) => !without.includes(store)),
  );
  return { contents, figures: await db.getAll('figures') };
}
