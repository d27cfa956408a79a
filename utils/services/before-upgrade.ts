// The copy of everything that is made before an upgrade of the database touches anything.
import { utf8 } from '@/utils/base/bytes';
import { type Clock, isoNow } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import type { Database } from '@/utils/data/db';
import { unpackAll } from '@/utils/data/pack';
import { asMap } from '@/utils/data/rows';
import type { Shelf } from '@/utils/data/shelf';
import { readableText } from '@/utils/exchange/bundle';
import { STORE_NAMES } from '@/utils/schema/records';
import { backupName } from './backup-name';

/**
 * Writes all records as they stand into a readable backup. Should that fail, the upgrade still goes on: it is one
 * transaction, and what it cannot finish it leaves as it was.
 */
export async function backUpOld(old: Database, shelf: Shelf, clock: Clock): Promise<void> {
  try {
    const stores = STORE_NAMES.filter((name) => old.objectStoreNames.contains(name));
    const rows = await Promise.all(
      stores.map(async (name) => [name, unpackAll(name, await old.getAll(name)).map(asMap)] as const),
    );
    const takenAt = isoNow(clock);
    const sink = await shelf.create(backupName(takenAt, 'migration', 'json'));
    await sink.write(utf8(readableText('', takenAt, Object.fromEntries(rows))));
    await sink.close();
  } catch (cause) {
    logFailure('backup before an upgrade', cause);
  }
}
