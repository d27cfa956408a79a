// Automatic copies of the team's settings before anything large happens to them. The last eight are kept,
// each restores the settings exactly as they were; cases are no part of a snapshot.
import { type Clock, isoNow, systemClock } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { SETTINGS_STORES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import type { Changes } from './changes';
import type { Database, TableName } from './db';

const KEEP = 8;

const Snapshot = z.object({
  id: z.string(),
  takenAt: z.string(),
  reason: z.enum(['import', 'start', 'removeExamples', 'restore']),
  rows: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});
export type Snapshot = z.infer<typeof Snapshot>;

export interface Snapshots {
  take(reason: Snapshot['reason']): Promise<string>;
  list(): Promise<Snapshot[]>;
  restore(id: string): Promise<Result<null>>;
}

export function createSnapshots(
  open: () => Promise<Database>,
  changes: Changes,
  clock: Clock = systemClock,
): Snapshots {
  const list = async () => {
    const rows: unknown[] = await (await open()).getAll('snapshots');
    return rows
      .map((row) => Snapshot.safeParse(row))
      .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
      .sort((a, b) => b.takenAt.localeCompare(a.takenAt));
  };
  const take = async (reason: Snapshot['reason']) => {
    const tables: TableName[] = [...SETTINGS_STORES, 'snapshots'];
    const transaction = (await open()).transaction(tables, 'readwrite');
    const rows: Snapshot['rows'] = {};
    for (const store of SETTINGS_STORES) rows[store] = await transaction.objectStore(store).getAll();
    const id = newId();
    const snapshot: Snapshot = { id, takenAt: isoNow(clock), reason, rows };
    await transaction.objectStore('snapshots').put(snapshot);
    await transaction.done;
    const old = (await list()).slice(KEEP);
    await Promise.all(old.map(async (one) => (await open()).delete('snapshots', one.id)));
    return id;
  };
  return {
    take,
    list,
    async restore(id) {
      const found = (await list()).find((one) => one.id === id);
      if (!found) return fail('not-found');
      await take('restore'); // so that a restore can be taken back as well
      const transaction = (await open()).transaction([...SETTINGS_STORES], 'readwrite');
      for (const store of SETTINGS_STORES) {
        const table = transaction.objectStore(store);
        await table.clear();
        for (const row of found.rows[store] ?? []) await table.put(row);
      }
      await transaction.done;
      changes.announce(new Set<StoreName>(SETTINGS_STORES));
      return ok(null);
    },
  };
}
