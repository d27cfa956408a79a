// The copy of everything that is made before an upgrade of the database touches anything.
import { utf8 } from '@/utils/base/bytes';
import { type Clock, isoNow } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import type { Database } from '@/utils/data/db';
import { unpackAll } from '@/utils/data/pack';
import { asMap, isRow, recordOfRow } from '@/utils/data/rows';
import type { Shelf } from '@/utils/data/shelf';
import { readableText } from '@/utils/exchange/bundle';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { backupName } from './backup-name';

/**
 * Writes all records as they stand into a readable backup. Should that fail, the upgrade still goes on: it is one
 * transaction, and what it cannot finish it leaves as it was.
 */
export async function backUpOld(old: Database, shelf: Shelf, clock: Clock): Promise<void> {
  try {
    const stores = STORE_NAMES.filter((name) => old.objectStoreNames.contains(name));
    const rows = await Promise.all(
      stores.map(async (name) => [name, recordsOf(name, unpackAll(name, await old.getAll(name)))] as const),
    );
    const takenAt = isoNow(clock);
    const sink = await shelf.create(backupName(takenAt, 'migration', 'json'));
    await sink.write(utf8(readableText('', takenAt, Object.fromEntries(rows))));
    await sink.close();
  } catch (cause) {
    logFailure('backup before an upgrade', cause);
  }
}

/** Version 1 kept plain records; what has registers is read as the record that it shows. */
const recordsOf = (store: StoreName, rows: readonly unknown[]): object[] =>
  rows.map((row) => (isRow(row) ? recordOfRow(store, row) : asMap(row))).filter((one) => one !== undefined);
