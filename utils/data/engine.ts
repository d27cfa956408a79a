// What a context's engine is made of, and the one write transaction of the product: whatever changes rows runs in it,
// all of it or nothing, and is announced after the commit and never before.
import { type Clock, systemClock } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, type Result } from '@/utils/base/result';
import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import type { Changes } from './changes';
import { type Database, DatabaseError, type TableName, type Transaction } from './db';
import type { Derive } from './derive';
import { createLogicalClock, type LogicalClock } from './hlc';
import { inPassing, LEDGER_STORES, Ledger } from './ledger';
import { bytesLacking, needRoom } from './room';
import { HELD_OPERATIONS, type Held } from './staging';
import { asWritten } from './stream';

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
  let cases: readonly string[] = [];
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
      cases = [...ledger.changedCases];
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
  if (announced.length > 0) engine.changes.announce(new Set(announced), cases);
  return result;
}

/** Own operations wait in the log until they are packed into a segment. */
export function logOperations(transaction: Transaction, operations: readonly Operation[]): void {
  if (operations.length === 0) return;
  inPassing(transaction.objectStore('log').put({ operations: operations.map(asWritten) }));
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
