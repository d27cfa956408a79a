// The only file that knows idb. One object store per record, a handful of indexes, additive upgrades only:
// a store or an index is never dropped, renamed or given another meaning.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';

const NAME = 'hamseda';
const VERSION = 1;

/** Rows go in and come out as `unknown`; the store above parses them. */
type Row = { id: string };
type Tables = { [S in StoreName]: { key: string; value: Row; indexes: Record<string, string> } };
export interface Schema extends DBSchema, Tables {
  snapshots: { key: string; value: Row };
}

export type Database = IDBPDatabase<Schema>;
export type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type TableName = StoreName | 'snapshots';

/** The indexes, by store: name → path inside the row. Few on purpose; each costs every write. */
export const INDEXES = {
  calendar: { date: 'date', publishedUrl: 'publishedUrl' },
  cases: { openedAt: 'openedAt', status: 'status', author: 'snapshot.author.url' },
} as const satisfies Partial<Record<StoreName, Record<string, string>>>;

/** The database of this browser profile: opened at the first use, and again after it had to give way to an upgrade. */
export function connection(name = NAME): () => Promise<Database> {
  let current: Promise<Database> | null = null;
  const forget = () => {
    current = null;
  };
  return () => {
    current ??= openDatabase(name, forget);
    current.catch(forget); // a failed opening must not be remembered
    return current;
  };
}

function openDatabase(name: string, onClose: () => void): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db) {
      for (const store of STORE_NAMES) {
        if (db.objectStoreNames.contains(store)) continue;
        const table = db.createObjectStore(store, { keyPath: 'id' });
        for (const [index, path] of Object.entries(indexesOf(store))) table.createIndex(index, path);
      }
      if (!db.objectStoreNames.contains('snapshots')) db.createObjectStore('snapshots', { keyPath: 'id' });
    },
    // Another context wants to upgrade: give way at once, our next read opens the new version.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close(); // the event's target is the connection itself (IDB 3.0)
      onClose();
    },
    terminated: onClose,
  });
}

const indexesOf = (store: StoreName): Record<string, string> =>
  store === 'calendar' || store === 'cases' ? INDEXES[store] : {};
