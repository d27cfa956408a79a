// What has been learned of the team's topics, as it lies in the database. It is worked out anew from the topics
// whenever they change (teaching.ts), so it is no record: it never travels, and losing it costs seconds.
import type { Database } from '@/utils/data/db';
import { type KvValue, readKv } from '@/utils/data/kv';

export type StoredModel = KvValue<'model'>;

export interface ModelReader {
  /** The newest one, whichever window has made it; null = nothing was learned yet. */
  read(): Promise<StoredModel | null>;
}

export function createModelReader(open: () => Promise<Database>): ModelReader {
  let known: StoredModel | null = null;
  return {
    async read() {
      const db = await open();
      const stamp = await readKv(db, 'modelStamp');
      if (stamp === undefined) return null;
      if (known?.stamp !== stamp) known = (await readKv(db, 'model')) ?? null;
      return known;
    },
  };
}
