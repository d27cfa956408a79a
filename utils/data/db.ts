// The only file that knows idb. One object store per record, the engine's own beside them, a handful of indexes,
// additive upgrades only: a store is never dropped, renamed or given another meaning.
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { pack } from './pack';

export const DEFAULT_DATABASE = 'hamseda';
export const DATABASE_VERSION = 6;

/** What the engine keeps beside the records: store → key path, null = numbered by the database. */
export const ENGINE_STORES = {
  snapshots: 'id', // version 1's copies of the settings; read until they have become backup files
  versions: ['store', 'id', 'field', 'clock', 'hash'], // values that no longer show
  figures: 'id', // anonymous counts, kept when their cases go
  log: null, // own operations that are not yet packed
  segments: 'name', // packed ones
  seen: 'name', // names of segments that were merged
  staged: ['file', 'part'], // a file that was read and waits for its confirmation
  imports: 'id', // what was imported, and what it replaced
  quarantine: 'id', // what could not be taken in
  acts: null, // own acts that can be undone
  media: 'id', // blobs by content hash
  kv: 'key',
} as const;
export type EngineStore = keyof typeof ENGINE_STORES;
export type TableName = StoreName | EngineStore;

/** Rows go in and come out as `unknown`; whoever reads parses them. */
type Tables = {
  [S in TableName]: { key: IDBValidKey; value: object; indexes: Record<string, IDBValidKey> };
};
export interface Schema extends DBSchema, Tables {}

export type Database = IDBPDatabase<Schema>;
export type Transaction = IDBPTransaction<Schema, TableName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<Schema, TableName[], 'versionchange'>;

/** The indexes, by store: name → path inside the row. Few on purpose; each costs every write. */
export const INDEXES = {
  // What lasts longer than a day, comes again, or has days of its own besides is in few rows: a day asks for them
  // beside those that begin on it.
  calendar: {
    date: 'date',
    publishedUrl: 'publishedUrl',
    endDate: 'endDate',
    recurrence: 'recurrence',
    extraDays: 'lastExtraDay',
  },
  cases: {
    openedAt: 'openedAt',
    author: 'snapshot.author.url',
    statusDue: ['status', 'dueAt'],
  },
  responses: { topicIds: 'topicIds' },
} as const satisfies Partial<Record<StoreName, Record<string, string | readonly string[]>>>;

/** Indexes whose path holds a list, one entry per element. */
const MULTIPLE: readonly string[] = ['topicIds'];

/** What a connection tells about its troubles. */
export type DatabaseTrouble =
  | 'database-newer'
  | 'database-blocked'
  | 'database-unavailable'
  | 'migration-failed';
export class DatabaseError extends Error {
  readonly code: DatabaseTrouble;
  constructor(code: DatabaseTrouble, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

export interface ConnectionOptions {
  /** Called with the old database before it is upgraded, for a copy of everything in it. */
  beforeUpgrade?: (old: Database) => Promise<void>;
  /** Called when an upgrade that was blocked by another context has come through after all. */
  afterBlocked?: () => void;
}

/** The database of this browser profile: opened at the first use, and again after it had to give way to an upgrade. */
export function connection(
  name: string | (() => Promise<string>) = DEFAULT_DATABASE,
  options: ConnectionOptions = {},
): () => Promise<Database> {
  const nameOf = typeof name === 'string' ? async () => name : name;
  let current: Promise<Database> | null = null;
  const forget = () => {
    current = null;
  };
  return () => {
    current ??= nameOf().then((known) => openDatabase(known, forget, options));
    current.catch(forget); // a failed opening must not be remembered
    return current;
  };
}

/**
 * Puts packed (`isWhole`: as it is, for repack.ts), without waiting and without a promise: a failure ends the
 * transaction, whose own end is awaited. Ten times cheaper than a promise a row, where there are forty thousand.
 */
export function putRow(transaction: Transaction, table: TableName, row: object, isWhole = false): void {
  unwrap(transaction.objectStore(table)).put(isWhole ? row : pack(table, row));
}

/** Deletes a whole database; false when another context keeps it open. */
export async function removeDatabase(name: string): Promise<boolean> {
  let isBlocked = false;
  await deleteDB(name, {
    blocked() {
      isBlocked = true;
    },
  });
  return !isBlocked;
}

// The database that exists is opened as it is, whatever its version: in the ordinary case that was all, and where
// an upgrade is due its old content can be copied before anything touches it.
async function openDatabase(
  name: string,
  onClose: () => void,
  options: ConnectionOptions,
): Promise<Database> {
  const existing = await patiently(() => openExisting(name, onClose), options);
  if (existing) {
    if (existing.version === DATABASE_VERSION) return existing;
    if (existing.version > DATABASE_VERSION) {
      existing.close();
      throw new DatabaseError('database-newer');
    }
    await options.beforeUpgrade?.(existing);
    existing.close();
  }
  // Its code is needed once in the life of a version, and has to be there before the transaction that cannot wait for it.
  const upgradeRows = existing ? (await import('./upgrade')).upgradeRows : null;
  return openUpgraded(name, upgradeRows, onClose, options);
}

type UpgradeRows = (transaction: UpgradeTransaction, oldVersion: number) => Promise<void>;

/** Opening takes milliseconds. What takes this long waits behind another window, which no event tells. */
const PATIENCE_MS = 4_000;

function patiently(
  open: () => Promise<Database | null>,
  { afterBlocked }: ConnectionOptions,
): Promise<Database | null> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new DatabaseError('database-blocked'));
    }, PATIENCE_MS);
    open().then(
      (db) => {
        clearTimeout(timer);
        if (!isLate) return resolve(db);
        db?.close(); // the next read opens its own
        afterBlocked?.();
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(cause);
      },
    );
  });
}

async function openExisting(name: string, onClose: () => void): Promise<Database | null> {
  let isNew = false;
  try {
    return await openDB<Schema>(name, undefined, {
      upgrade(_db, _old, _new, transaction) {
        isNew = true;
        rollBack(transaction); // nothing was there: it is made with its version below
      },
      ...giveWay(onClose),
    });
  } catch (cause) {
    if (isNew) return null;
    // How Firefox refuses a database to an extension in a private window; old ones have another name for it.
    const isRefused = cause instanceof Error && ['InvalidStateError', 'SecurityError'].includes(cause.name);
    throw isRefused ? new DatabaseError('database-unavailable', cause) : cause;
  }
}

// An upgrade that is blocked stays asked for: whoever waits is told at once, and again when it has come through.
function openUpgraded(
  name: string,
  upgradeRows: UpgradeRows | null,
  onClose: () => void,
  { afterBlocked }: ConnectionOptions,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    let isBlocked = false;
    openDB<Schema>(name, DATABASE_VERSION, {
      async upgrade(db, oldVersion, _new, transaction) {
        try {
          addStores(db);
          addIndexes(transaction);
          await upgradeRows?.(transaction, oldVersion);
        } catch (cause) {
          failure = cause;
          rollBack(transaction);
        }
      },
      blocked() {
        isBlocked = true;
        reject(new DatabaseError('database-blocked'));
      },
      ...giveWay(onClose),
    }).then(
      (db) => {
        if (!isBlocked) return resolve(db);
        db.close(); // the next read opens its own
        afterBlocked?.();
      },
      (cause: unknown) => reject(new DatabaseError('migration-failed', failure ?? cause)),
    );
  });
}

function rollBack(transaction: UpgradeTransaction): void {
  transaction.done.catch(() => undefined); // because opening itself fails with the same reason
  transaction.abort();
}

// Another context wants to upgrade: give way at once, our next read opens the new version.
const giveWay = (onClose: () => void) => ({
  blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent) {
    (event.target as IDBDatabase).close(); // the event's target is the connection itself (IDB 3.0)
    onClose();
  },
  terminated: onClose,
});

function addStores(db: Database): void {
  for (const store of STORE_NAMES) {
    if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: 'id' });
  }
  for (const [name, path] of Object.entries(ENGINE_STORES)) {
    if (db.objectStoreNames.contains(name as EngineStore)) continue; // a key of that very object
    const options =
      path === null ? { autoIncrement: true } : { keyPath: typeof path === 'string' ? path : [...path] };
    db.createObjectStore(name as EngineStore, options); // as above
  }
}

function addIndexes(transaction: UpgradeTransaction): void {
  for (const [store, indexes] of Object.entries(INDEXES)) {
    const table = transaction.objectStore(store as StoreName); // a key of INDEXES is a store
    // An index holds nothing of its own: one that nobody asks any more only costs every write.
    for (const known of table.indexNames) if (!Object.hasOwn(indexes, known)) table.deleteIndex(known);
    for (const [index, path] of Object.entries(indexes)) {
      if (table.indexNames.contains(index)) continue;
      const keyPath: string | string[] = typeof path === 'string' ? path : [...path];
      table.createIndex(index, keyPath, { multiEntry: MULTIPLE.includes(index) });
    }
  }
}
