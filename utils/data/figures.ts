// Folding all figures anew from the rows: after a change of the workspace's time zone or of the fold itself, when
// what stands was counted by other rules.

import { ok } from '@/utils/base/result';
import { addContributions } from '@/utils/schema/figure';
import type { Contribution } from '@/utils/schema/operation';
import { commit, type Engine } from './engine';
import { kvValue } from './kv';
import { inPassing } from './ledger';
import { unpackAll } from './pack';
import { afterRow, isRow } from './rows';

/** Raised whenever utils/reports/figures counts differently. */
export const FIGURES_VERSION = 1;
const BATCH = 1_000;

/** Folds anew when the rules have changed since the last time; one transaction. */
export async function refoldFigures(engine: Engine, timeZone: string): Promise<void> {
  const db = await engine.open();
  const rules = { version: FIGURES_VERSION, timeZone };
  const last = kvValue('figures', await db.get('kv', 'figures'));
  if (last?.version === rules.version && last.timeZone === timeZone) return;
  await commit(engine, ['cases', 'kv'], [], async (transaction, ledger) => {
    const figures = transaction.objectStore('figures');
    inPassing(figures.clear());
    let sums: ReturnType<typeof addContributions> = new Map();
    let after: IDBKeyRange | undefined;
    for (;;) {
      const rows: unknown[] = await transaction.objectStore('cases').getAll(after, BATCH);
      const sound = unpackAll('cases', rows).filter(isRow);
      const deltas: Contribution[] = sound.flatMap((row) => ledger.contributions('cases', row));
      sums = new Map([...sums, ...addContributions(sums, deltas)]);
      if (rows.length < BATCH) break;
      after = afterRow(rows.at(-1));
    }
    for (const row of sums.values()) inPassing(figures.put(row));
    inPassing(transaction.objectStore('kv').put({ key: 'figures', value: rules }));
    return ok(null);
  });
}
