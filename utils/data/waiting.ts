// Operations of a newer version: kept as they came, handed on in every export of the workspace, and judged again by
// each version that runs here, until one understands them.
import { ok } from '@/utils/base/result';
import type { Database } from './db';
import { commit, type Engine } from './engine';
import { inPassing } from './ledger';
import { queueForgetting } from './merge-staged';
import { asMap } from './rows';
import { belongsTo, type Stream } from './stream';
import { judge } from './validate';

/** Why an operation waits for an update and is not simply wrong. */
const WAITING: readonly string[] = ['newer', 'unknownKind'];

/** Operations that an update may understand, by stream: they travel on as they came. */
export async function waitingOperations(db: Database): Promise<Map<Stream, unknown[]>> {
  const waiting = new Map<Stream, unknown[]>();
  for (const entry of await db.getAll('quarantine')) {
    const { reason, stream, raw, isAllowed } = asMap(entry);
    if (typeof stream !== 'string' || isAllowed !== true || !WAITING.includes(String(reason))) continue;
    waiting.set(stream, [...(waiting.get(stream) ?? []), raw]);
  }
  return waiting;
}

/** Judges once more what waited for an update; what is good now is merged, each by itself. */
export async function judgeAgain(engine: Engine): Promise<void> {
  const db = await engine.open();
  for (const entry of await db.getAll('quarantine')) {
    const { id, reason, raw, stream, isAllowed } = asMap(entry);
    if (!WAITING.includes(String(reason)) || typeof id !== 'string') continue;
    const judged = judge(raw, engine.wall.now());
    if (!judged.isGood) {
      if (judged.reason !== reason) await db.put('quarantine', { ...entry, reason: judged.reason });
      continue;
    }
    const { store, operation } = judged;
    if (isAllowed !== true || !belongsTo(String(stream), store, operation)) {
      await db.put('quarantine', { ...entry, reason: 'notAllowed' });
      continue;
    }
    await commit(engine, [store, 'kv'], [store], async (transaction, ledger) => {
      await ledger.merge(store, operation);
      if (operation.purge) await queueForgetting(transaction, [`${store}/${operation.id}`]);
      inPassing(transaction.objectStore('quarantine').delete(id));
      return ok(null);
    });
  }
}
