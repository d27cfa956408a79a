// Small things the engine remembers about this database, one value per key; what is read is parsed.
import { STORE_NAMES } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import type { Database } from './db';
import { asMap } from './rows';

const Bytes = z.custom<Uint8Array>((value) => ArrayBuffer.isView(value));
const VALUES = {
  /** Clock of the last file that went out or came in: what both sides wrote since is contested. */
  lastExchange: z.string(),
  /** Keys `store/id` of purged records that logs, segments and backups must still forget. */
  toForget: z.array(z.string()),
  /** How and when the figures were last folded anew as a whole. */
  figures: z.object({ version: z.number(), timeZone: z.string() }),
  lastBackupAt: z.string(),
  /** Stores whose rows a large import has put down whole, and the row up to which they are packed again. */
  toPack: z.array(z.object({ store: z.enum(STORE_NAMES), after: z.nullable(z.string()) })),
  /** The device from which this browser took the team over, believed here alone. */
  founder: z.object({ fingerprint: z.string(), publicKey: z.string(), memberId: z.nullable(z.string()) }),
  /** When all rows and segments were last looked through for damage. */
  inspectedAt: z.string(),
  /** Which `model` stands there: asked before each comment, since the model itself is a megabyte. */
  modelStamp: z.string(),
  /** What has been learned of the team's topics, and of which versions of them (by id). */
  model: z.object({
    stamp: z.string(),
    versions: z.record(z.string(), z.string()),
    bytes: Bytes,
  }),
  /** What learning found out about each text, for going on from there in another session. */
  modelMemory: Bytes,
} as const;

type Key = keyof typeof VALUES;
export type KvValue<K extends Key> = z.infer<(typeof VALUES)[K]>;

/** The value of a key; undefined when it was never set or cannot be read. */
export async function readKv<K extends Key>(db: Database, key: K): Promise<KvValue<K> | undefined> {
  return kvValue(key, await db.get('kv', key));
}

export async function writeKv<K extends Key>(db: Database, key: K, value: KvValue<K>): Promise<void> {
  await db.put('kv', { key, value });
}

/** A stored entry as its value. */
export function kvValue<K extends Key>(key: K, entry: unknown): KvValue<K> | undefined {
  const parsed = VALUES[key].safeParse(asMap(entry).value);
  return parsed.success ? (parsed.data as KvValue<K>) : undefined; // the schema of K was looked up by K
}
