// The pile of acts that can be undone, the newest on top. What was undone lies there until the next act: then it can no
// longer be redone and goes.
import { type Act, StoredAct } from './acts';
import type { Transaction } from './db';
import { inPassing } from './ledger';

/** How many acts can be undone. */
export const KEPT_ACTS = 50;

/** Stores that a transaction needs for keeping acts. */
export const ACT_STORES = ['acts'] as const;

/** The keys of all kept acts, oldest first, and the newest act as it is stored. */
export interface Pile {
  keys: IDBValidKey[];
  top: unknown;
}

/** To be asked together with the rows: a write waits for the disk once, and not for each of its questions. */
export async function readPile(transaction: Transaction): Promise<Pile> {
  const table = transaction.objectStore('acts');
  const [keys, newest] = await Promise.all([table.getAllKeys(), table.openCursor(null, 'prev')]);
  return { keys, top: newest?.value };
}

/** Puts an act on top: what had been undone below it can no longer be redone. */
export async function keepAct(transaction: Transaction, act: Act, { keys, top }: Pile): Promise<void> {
  const finished = act.finished();
  if (!finished) return;
  const table = transaction.objectStore('acts');
  // What was undone lies on top; below it nothing needs to be read.
  for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
    const stored = StoredAct.safeParse(top);
    if (stored.success && !stored.data.isUndone) {
      keys.push(key);
      break;
    }
    inPassing(table.delete(key));
    const next = keys.at(-1);
    top = next === undefined ? undefined : await table.get(next);
  }
  for (const key of keys.slice(0, Math.max(0, keys.length + 1 - KEPT_ACTS))) inPassing(table.delete(key));
  inPassing(table.put(finished));
}

/** All kept acts with their keys, oldest first; what cannot be read is left out. */
export async function readActs(transaction: {
  objectStore(name: 'acts'): { getAll(): Promise<unknown[]>; getAllKeys(): Promise<IDBValidKey[]> };
}): Promise<[IDBValidKey, StoredAct][]> {
  const table = transaction.objectStore('acts');
  const [keys, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
  return keys.flatMap((key, index) => {
    const parsed = StoredAct.safeParse(values[index]);
    return parsed.success ? [[key, parsed.data] satisfies [IDBValidKey, StoredAct]] : [];
  });
}
