// The door to the stored truth: typed reads, and one `write` for every change of the product.
// Nothing outside utils/data sees idb. A change may be a function of the record as it stands inside the
// transaction (undefined = it does not exist and should), so two panels that add an event to one case at
// the same moment lose neither. What is written is the difference, field by field, as one operation per record:
// into the row, into the log of what is not yet packed, and into the acts that can be undone.
import { type Clock, isoNow, systemClock } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, ok, type Result } from '@/utils/base/result';
import { OPERATION_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import { ACT_STORES, type Act, actOf, keepAct } from './acts';
import type { ChangeListener, Changes } from './changes';
import { type Database, DatabaseError, type INDEXES, type TableName, type Transaction } from './db';
import type { Derive } from './derive';
import { type Difference, differenceOf, isEmpty } from './difference';
import { createLogicalClock, type LogicalClock } from './hlc';
import { inPassing, LEDGER_STORES, Ledger } from './ledger';
import { bytesLacking, needRoom } from './room';
import { isRow, lastStamp, type Row, recordOfRow } from './rows';
import { HELD_OPERATIONS, type Held } from './staging';
import { seenMsOf, withoutStale, writtenSince } from './stale';

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
  from?: IDBValidKey;
  to?: IDBValidKey;
  /** Newest (largest) first. */
  newestFirst?: boolean;
  most?: number;
}

export interface WriteOptions {
  /** An act of the product and not of a person (a routed comment, a parked draft): nothing for Ctrl+Z. */
  silent?: boolean;
}

export interface Store {
  get<S extends StoreName>(store: S, id: string): Promise<RecordOf<S> | undefined>;
  all<S extends StoreName>(store: S): Promise<RecordOf<S>[]>;
  /** Several stores as of one moment. */
  together<S extends StoreName>(stores: readonly S[]): Promise<{ [K in S]: RecordOf<K>[] }>;
  /** Records by an index, in its order. */
  by<S extends keyof typeof INDEXES>(
    store: S,
    index: keyof (typeof INDEXES)[S] & string,
    range: Range,
  ): Promise<RecordOf<S>[]>;
  /** How many rows an index holds in a range, without reading them. */
  count<S extends keyof typeof INDEXES>(
    store: S,
    index: keyof (typeof INDEXES)[S] & string,
    range: Pick<Range, 'from' | 'to'>,
  ): Promise<number>;
  /** All of it or nothing: parsed, one transaction, then the announcement. */
  write(changes: readonly Change[], by: Writer, options?: WriteOptions): Promise<Result<null>>;
  listen(listener: ChangeListener): () => void;
}

const NOTHING_DERIVED: Derive = () => ({ columns: {}, figures: () => [] });

/** What a context's engine is built from; every part of it shares one connection, one clock, one announcer. */
export interface Engine {
  open: () => Promise<Database>;
  changes: Changes;
  wall: Clock;
  clock: LogicalClock;
  /** Columns and figures, computed by functions that the services hand in. */
  derive: () => Promise<Derive>;
  /** Bytes that are free for the database; null = nobody knows. */
  freeBytes: () => Promise<number | null>;
  /** Files that were read here and wait for their confirmation. */
  held: Held;
  /** Operations that may wait in memory. */
  heldOperations: number;
}

export function createEngine(
  open: () => Promise<Database>,
  changes: Changes,
  wall: Clock = systemClock,
  derive: () => Promise<Derive> = async () => NOTHING_DERIVED,
  freeBytes: () => Promise<number | null> = async () => null,
): Engine {
  return {
    open,
    changes,
    wall,
    clock: createLogicalClock(wall),
    derive,
    freeBytes,
    held: new Map(),
    heldOperations: HELD_OPERATIONS,
  };
}

export function createStore(engine: Engine): Store {
  const { open, changes } = engine;
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
      const table = (await open()).transaction(store).store.index(index);
      if (!newestFirst) return readRows(store, await table.getAll(keyRange(from, to), most));
      // A value cursor costs ten times what `getAll` does: a key cursor finds where the last ones begin.
      const key = most === undefined ? null : await keyFromEnd(table, keyRange(from, to), most);
      const rows: unknown[] = await table.getAll(keyRange(key ?? from, to));
      return readRows(store, rows.reverse().slice(0, most));
    },
    async count(store, index, { from, to }) {
      return (await open()).countFromIndex(store, index, keyRange(from, to));
    },
    write: (list, by, options = {}) => write(engine, list, by, options),
    listen: (listener) => changes.listen(listener),
  };
}

async function write(
  engine: Engine,
  list: readonly Change[],
  by: Writer,
  { silent = false }: WriteOptions,
): Promise<Result<null>> {
  if (list.length === 0) return ok(null);
  const stores = [...new Set(list.map((change) => change.store))];
  return commit(engine, [...stores, ...ACT_STORES], stores, async (transaction, ledger) => {
    const operations: Operation[] = [];
    const act: Act | null = silent ? null : actOf(isoNow(engine.wall), by);
    for (const change of list) {
      const made = await operationOf(engine, ledger, change, by);
      if (!made.ok) return made;
      const operation = made.value;
      if (!operation) continue;
      const { store } = change;
      await act?.note(store, operation, ledger);
      await ledger.merge(store, operation);
      const unfit = await unfitness(ledger, store, operation.id);
      if (unfit !== undefined) return fail('malformed', `${store}/${operation.id}: ${unfit}`);
      operations.push(operation);
    }
    logOperations(transaction, operations);
    if (act) await keepAct(transaction, act);
    return ok(null);
  });
}

/**
 * One write transaction over the given stores: all of it or nothing, and after the commit the announcement of
 * `announced`. The body refuses by returning a failure.
 */
export async function commit<T>(
  engine: Engine,
  tables: readonly TableName[],
  announced: readonly StoreName[],
  body: (transaction: Transaction, ledger: Ledger) => Promise<Result<T>>,
  durability: IDBTransactionDurability = 'relaxed',
): Promise<Result<T>> {
  let result: Result<T>;
  try {
    await needRoom(engine);
    const derive = await engine.derive();
    const scope = [...new Set<TableName>([...tables, ...LEDGER_STORES, 'log'])];
    const transaction = (await engine.open()).transaction(scope, 'readwrite', { durability });
    // Ask for the end first: when a row is refused the abort must not go unheard.
    const done = transaction.done;
    inPassing(done);
    try {
      const ledger = new Ledger(transaction, derive);
      result = await body(transaction, ledger);
      if (result.ok) await ledger.finish();
    } catch (cause) {
      abort(transaction);
      await done.catch((reason: unknown) => {
        // The disk's own reason says more than what it broke, and what broke more than that all was taken back.
        throw [transaction.error, cause, reason].find(isReason) ?? cause;
      });
      throw cause;
    }
    if (!result.ok) {
      abort(transaction);
      await done.catch(() => undefined); // the abort is ours, it is the answer below
      return result;
    }
    await done;
  } catch (cause) {
    logFailure('write', cause);
    // A disk that somebody else has filled meanwhile fails by other names than its own.
    return fail((await bytesLacking(engine)) > 0 ? 'storage-full' : codeOf(cause), String(cause));
  }
  if (announced.length > 0) engine.changes.announce(new Set(announced));
  return result;
}

/** The key of the entry that stands `count` before the end of a range; null when there are not so many. */
async function keyFromEnd(
  index: { openKeyCursor(range?: IDBKeyRange, direction?: 'prev'): Promise<KeyCursor | null> },
  range: IDBKeyRange | undefined,
  count: number,
): Promise<IDBValidKey | null> {
  const last = await index.openKeyCursor(range, 'prev');
  const first = count > 1 ? await last?.advance(count - 1) : last;
  return first?.key ?? null;
}
interface KeyCursor {
  key: IDBValidKey;
  advance(count: number): Promise<KeyCursor | null>;
}

/** Own operations wait in the log until they are packed into a segment. */
export function logOperations(transaction: Transaction, operations: readonly Operation[]): void {
  if (operations.length > 0) inPassing(transaction.objectStore('log').put({ operations: [...operations] }));
}

/** The operation that a change amounts to; null when it changes nothing. */
async function operationOf(
  { clock, wall }: Engine,
  ledger: Ledger,
  change: Change,
  by: Writer,
): Promise<Result<Operation | null>> {
  const { store } = change;
  const id = 'remove' in change ? change.remove : 'put' in change ? change.put.id : change.id;
  const row = await ledger.read(store, id);
  if (row?._purged) return 'remove' in change ? ok(null) : fail('purged', `${store}/${id}`);
  const head = { store, id, by, v: OPERATION_VERSION };
  const at = () => clock.next(row && lastStamp(row)[0]);
  if ('remove' in change) {
    return ok(row && row._del !== true ? { ...head, clock: at(), fields: { _del: true } } : null);
  }
  const current = row && (await readable(ledger, store, id));
  // The union of stores is resolved pairwise above; TypeScript cannot follow a correlated union here.
  const draft: object | undefined =
    'put' in change ? change.put : (change.update as (row: unknown) => object | undefined)(current);
  if (draft === undefined) return fail('not-found', `${store}/${id}`);
  const createdAt = current?.createdAt ?? isoNow(wall);
  const whole = differenceOf(store, row, current ?? deletedRecord(store, row), { ...draft, createdAt });
  const difference = row && current && 'put' in change ? await news(ledger, store, row, whole, draft) : whole;
  if (current && isEmpty(difference)) return ok(null);
  const { fields, gone } = difference;
  return ok({ ...head, clock: at(), fields, ...(gone.length > 0 ? { gone } : {}) });
}

/** Of a copy that is older than the row: what its writer has changed, and not what others have changed since. */
async function news(
  ledger: Ledger,
  store: StoreName,
  row: Row,
  whole: Difference,
  draft: object,
): Promise<Difference> {
  const seenMs = seenMsOf(draft);
  const suspects = seenMs === undefined ? [] : writtenSince(row, whole, seenMs);
  if (seenMs === undefined || suspects.length === 0) return whole;
  return withoutStale(store, whole, suspects, await ledger.pastOf(store, row.id), seenMs);
}

// Writing a deleted record anew starts from what it last held, so that nothing of it comes back unasked.
const deletedRecord = (store: StoreName, row: Row | undefined) =>
  row?._del === true ? recordOfRow(store, { ...row, _del: false }) : undefined;

/** The record in a ledger as a caller may see it. */
async function readable(
  ledger: Ledger,
  store: StoreName,
  id: string,
): Promise<RecordOf<StoreName> | undefined> {
  const parsed = RECORDS[store].safeParse(await ledger.record(store, id));
  return parsed.success ? parsed.data : undefined;
}

/** Why the merged record is none; undefined = it is one (or is deleted). */
async function unfitness(ledger: Ledger, store: StoreName, id: string): Promise<string | undefined> {
  const record = await ledger.record(store, id);
  if (record === undefined) return undefined;
  const parsed = RECORDS[store].safeParse(record);
  return parsed.success ? undefined : parsed.error.issues[0]?.path.join('.');
}

// A row that no longer parses (a newer version wrote it, or its other half has not arrived) is left in place and
// left out of the view.
function readRow<S extends StoreName>(store: S, row: unknown): RecordOf<S> | undefined {
  if (row === undefined) return undefined;
  const record = isRow(row) ? recordOfRow(store, row) : row;
  if (record === undefined) return undefined;
  const parsed = RECORDS[store].safeParse(record);
  if (parsed.success) return parsed.data as RecordOf<S>; // the schema of S was looked up by S
  logFailure(`row of ${store} not readable`, parsed.error.issues[0]?.path.join('.'));
  return undefined;
}

function readRows<S extends StoreName>(store: S, rows: readonly unknown[]): RecordOf<S>[] {
  return rows.map((row) => readRow(store, row)).filter((row) => row !== undefined);
}

export function keyRange(
  from: IDBValidKey | undefined,
  to: IDBValidKey | undefined,
): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  if (to !== undefined) return IDBKeyRange.upperBound(to);
  return undefined;
}

const isReason = (one: unknown): boolean => one instanceof Error && one.name !== 'AbortError';

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // because a transaction that the disk has ended cannot be ended again
  }
}

/** The sentence for a failure of the database. */
export function codeOf(cause: unknown) {
  if (cause instanceof DatabaseError) return cause.code;
  return cause instanceof Error && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed';
}
