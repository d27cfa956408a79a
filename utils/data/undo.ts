// Undo and redo over the kept acts of this browser, whichever view or window made them.
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import type { Writer } from '@/utils/schema/record';
import type { StoreName } from '@/utils/schema/records';
import { afterMoves, reverse, type StoredAct } from './acts';
import { commit, type Engine, logOperations } from './engine';
import { inPassing } from './ledger';
import { ACT_STORES, readActs } from './pile';
import { lastStamp } from './rows';

export interface KeptAct extends StoredAct {
  key: IDBValidKey;
}
export interface UndoStack {
  undo: KeptAct | null;
  redo: KeptAct | null;
}

/** The act that undo and redo would take now. */
export async function undoStack({ open }: Engine): Promise<UndoStack> {
  return stackOf(await readActs((await open()).transaction(['acts'])));
}

/**
 * Takes the newest act back, or the last one undone forth again; all of it or nothing. One that is refused because
 * somebody has changed the same since leaves the stack: it could never be taken, and those beneath it can.
 */
export async function step(engine: Engine, way: 'undo' | 'redo', by: Writer): Promise<Result<StoredAct>> {
  const found = (await undoStack(engine))[way];
  if (!found) return fail('not-found');
  const done = await take(engine, found, way, by);
  const isHopeless = !done.ok && done.code === 'changed-since' && done.detail !== undefined;
  if (isHopeless) await (await engine.open()).delete('acts', found.key);
  return done;
}

function take(engine: Engine, found: KeptAct, way: 'undo' | 'redo', by: Writer): Promise<Result<StoredAct>> {
  const stores: StoreName[] = [...new Set(found.touched.map(({ store }) => store))];
  return commit(engine, [...stores, ...ACT_STORES], stores, async (transaction, ledger) => {
    // Another window may have been quicker: what counts is what stands inside the transaction.
    const acts = await readActs(transaction);
    const act = stackOf(acts)[way];
    if (!act || act.key !== found.key) return fail('changed-since'); // asked once more, it may go
    const { key, ...stored } = act;
    const reversed = await reverse(stored, ledger, by, (row) => engine.clock.next(lastStamp(row)[0]));
    if (!reversed.ok) return reversed;
    logOperations(transaction, reversed.value.operations);
    const table = transaction.objectStore('acts');
    for (const [otherKey, other] of acts) {
      const moved =
        otherKey === key
          ? { ...reversed.value.act, at: isoNow(engine.wall) }
          : afterMoves(other, reversed.value.moves);
      if (moved !== other) inPassing(table.put(moved, otherKey));
    }
    return ok(stored);
  });
}

function stackOf(acts: readonly [IDBValidKey, StoredAct][]): UndoStack {
  const kept = acts.map(([key, act]) => ({ ...act, key }));
  return {
    undo: kept.findLast((act) => !act.isUndone) ?? null,
    redo: kept.find((act) => act.isUndone) ?? null,
  };
}
