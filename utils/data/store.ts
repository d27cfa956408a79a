// The door to the stored truth: typed reads, and one `write` for every change of the product.
// Nothing outside utils/data sees idb. A change may be a function of the row as it stands inside the
// transaction (undefined = it does not exist and should), so two panels that add an event to one case at
// the same moment lose neither.
import { type Clock, isoNow, systemClock } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, ok, type Result } from '@/utils/base/result';
import type { Writer } from '@/utils/schema/record';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import type { ChangeListener, Changes } from './changes';
import type { Database, INDEXES, Transaction } from './db';

/** A record as a caller gives it: the stamps are the store's business. */
export type Draft<S extends StoreName> = Omit<RecordOf<S>, 'createdAt' | 'updatedAt' | 'updatedBy'>;

export type Change =
  | { store: StoreName; remove: string }
  | {
      [S in StoreName]:
        | { store: S; put: Draft<S> }
        | { store: S; id: string; update: (current: RecordOf<S> | undefined) => Draft<S> | undefined };
    }[StoreName];

export interface Range {
  from?: string;
  to?: string;
  /** Newest (largest) first. */
  newestFirst?: boolean;
  most?: number;
}

export interface Store {
  get<S extends StoreName>(store: S, id: string): Promise<RecordOf<S> | undefined>;
  all<S extends StoreName>(store: S): Promise<RecordOf<S>[]>;
  /** Several stores as of one moment. */
  together<S extends StoreName>(stores: readonly S[]): Promise<{ [K in S]: RecordOf<K>[] }>;
  /** Rows by an index, in its order. */
  by<S extends keyof typeof INDEXES>(
    store: S,
    index: keyof (typeof INDEXES)[S] & string,
    range: Range,
  ): Promise<RecordOf<S>[]>;
  /** All of it or nothing: parsed, stamped, one transaction, then the announcement. */
  write(changes: readonly Change[], by: Writer): Promise<Result<null>>;
  listen(listener: ChangeListener): () => void;
}

export function createStore(
  open: () => Promise<Database>,
  changes: Changes,
  clock: Clock = systemClock,
): Store {
  return {
    async get(store, id) {
      return readRow(store, await (await open()).get(store, id));
    },
    async all(store) {
      return readRows(store, await (await open()).getAll(store));
    },
    async together(stores) {
      const transaction = (await open()).transaction([...stores]);
      const lists = await Promise.all(
        stores.map(async (store) => [store, readRows(store, await transaction.objectStore(store).getAll())]),
      );
      return Object.fromEntries(lists);
    },
    async by(store, index, { from, to, newestFirst, most }) {
      const transaction = (await open()).transaction(store);
      const rows: unknown[] = [];
      const direction = newestFirst ? 'prev' : 'next';
      let cursor = await transaction.store.index(index).openCursor(keyRange(from, to), direction);
      while (cursor && rows.length < (most ?? Number.POSITIVE_INFINITY)) {
        rows.push(cursor.value);
        cursor = await cursor.continue();
      }
      return readRows(store, rows);
    },
    async write(list, by) {
      if (list.length === 0) return ok(null);
      const stores = new Set(list.map((change) => change.store));
      try {
        const transaction = (await open()).transaction([...stores], 'readwrite');
        // Ask for the end first: when a row is refused the abort must not go unheard.
        const done = transaction.done;
        const refused = await applyAll(transaction, list, by, isoNow(clock));
        if (refused) {
          transaction.abort();
          await done.catch(() => undefined); // the abort is ours, it is the answer below
          return refused;
        }
        await done;
      } catch (cause) {
        logFailure('write', cause);
        return fail(isQuota(cause) ? 'storage-full' : 'storage-failed', String(cause));
      }
      changes.announce(stores);
      return ok(null);
    },
    listen: (listener) => changes.listen(listener),
  };
}

async function applyAll(
  transaction: Transaction,
  list: readonly Change[],
  by: Writer,
  now: string,
): Promise<Result<null> | undefined> {
  for (const change of list) {
    const table = transaction.objectStore(change.store);
    if ('remove' in change) {
      await table.delete(change.remove);
      continue;
    }
    const id = 'put' in change ? change.put.id : change.id;
    const current = readRow(change.store, await table.get(id));
    // The union of stores is resolved pairwise above; TypeScript cannot follow a correlated union here.
    const draft =
      'put' in change ? change.put : (change.update as (row: unknown) => object | undefined)(current);
    if (draft === undefined) return fail('not-found', `${change.store}/${id}`);
    const stamped = { ...draft, createdAt: current?.createdAt ?? now, updatedAt: now, updatedBy: by };
    const parsed = RECORDS[change.store].safeParse(stamped);
    if (!parsed.success)
      return fail('malformed', `${change.store}/${id}: ${parsed.error.issues[0]?.path.join('.')}`);
    await table.put(parsed.data);
  }
  return undefined;
}

// A row that no longer parses (a newer version wrote it) is left in place and left out of the view.
function readRow<S extends StoreName>(store: S, row: unknown): RecordOf<S> | undefined {
  if (row === undefined) return undefined;
  const parsed = RECORDS[store].safeParse(row);
  if (parsed.success) return parsed.data as RecordOf<S>; // the schema of S was looked up by S
  logFailure(`row of ${store} not readable`, parsed.error.issues[0]?.path.join('.'));
  return undefined;
}

function readRows<S extends StoreName>(store: S, rows: readonly unknown[]): RecordOf<S>[] {
  return rows.map((row) => readRow(store, row)).filter((row) => row !== undefined);
}

function keyRange(from: string | undefined, to: string | undefined): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  if (to !== undefined) return IDBKeyRange.upperBound(to);
  return undefined;
}

const isQuota = (cause: unknown): boolean => cause instanceof Error && cause.name === 'QuotaExceededError';
