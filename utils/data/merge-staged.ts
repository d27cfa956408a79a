// A staged file becomes part of the database on confirmation, in ONE transaction. A browser that dies at any moment
// has either all of a file or nothing of it.
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { STORE_NAMES } from '@/utils/schema/records';
import { remember, type Touched } from './acts';
import type { Transaction } from './db';
import { commit, type Engine, logOperations } from './engine';
import { kvValue } from './kv';
import { inPassing } from './ledger';
import { operationsIn } from './prepared';
import { quarantineId } from './quarantine';
import { leaveForPacking } from './repack';
import { asMap, isRow } from './rows';
import { type StagedPart, stagedParts } from './staging';
import { allows } from './stream';

export interface MergeOrder {
  file: string;
  /** Keys `store/id` that stay out. */
  leaveOut: ReadonlySet<string>;
  /** What is kept about this import, beside what it touched. */
  about: Record<string, unknown>;
  /** Keep what it replaces, so that it can be reverted; senseless for the first file of an empty workspace. */
  isUndoable: boolean;
  onPart?: (done: number, of: number) => void;
  signal?: AbortSignal;
}

export interface MergeOutcome {
  records: number;
  putAside: number;
}

/** An import of more operations is large: its rows are packed afterwards. */
const FEW_OPERATIONS = 5_000;

/** Merges a staged file: one transaction, on the disk before it is acknowledged. */
export async function mergeStaged(engine: Engine, order: MergeOrder): Promise<Result<MergeOutcome>> {
  const { file, leaveOut, about, isUndoable, onPart, signal } = order;
  const tables = [...STORE_NAMES, 'staged', 'seen', 'imports', 'kv'] as const;
  let largest = '';
  const merged = await commit(
    engine,
    tables,
    STORE_NAMES,
    async (transaction, ledger) => {
      const staged = await stagedParts(engine, transaction, file);
      if (staged.count === 0) return fail('not-found', file);
      await ledger.expectMany(STORE_NAMES);
      const outcome: MergeOutcome = { records: 0, putAside: 0 };
      const purged: string[] = [];
      let merging = 0;
      for (let index = 0; index < staged.count; index++) {
        if (signal?.aborted) return fail('cancelled');
        const part = await staged.read(index);
        const wanted = part.operations.filter(
          ({ store, operation }) => !leaveOut.has(`${store}/${operation.id}`),
        );
        const isWhole = wanted.length === part.operations.length;
        let isAllPrepared = true;
        for (const prepared of part.prepared) {
          if (leaveOut.has(`${prepared.store}/${prepared.id}`)) isAllPrepared = false;
          // What is to be reverted some day is merged act by act, which tells what each has replaced.
          else if (isUndoable || !ledger.put(prepared)) {
            for (const operation of operationsIn(prepared)) wanted.push({ store: prepared.store, operation });
          } else {
            outcome.records++;
            if (prepared.clock > largest) largest = prepared.clock;
          }
        }
        merging += wanted.length;
        if (merging > FEW_OPERATIONS && !ledger.putsWhole) {
          ledger.putsWhole = true;
          leaveForPacking(transaction);
        }
        await ledger.readAll(wanted.map(({ store, operation }) => ({ store, id: operation.id })));
        const touched = new Map<string, Touched>();
        const changed = new Set<string>();
        for (const { store, operation } of wanted) {
          const row = await ledger.read(store, operation.id);
          const { isChanged, shown } = await ledger.merge(store, operation);
          if (!isChanged) continue;
          changed.add(`${store}/${operation.id}`);
          if (isUndoable) remember(touched, store, operation, row, shown);
          if (operation.purge) purged.push(`${store}/${operation.id}`);
          if (operation.clock > largest) largest = operation.clock;
        }
        ledger.flush();
        if (part.isOwn)
          logOperations(
            transaction,
            wanted.map(({ operation }) => operation),
          );
        outcome.records += changed.size;
        outcome.putAside += await putAside(transaction, part, isoNow(engine.wall));
        // A segment of which something stayed out is not known yet: it may be offered again.
        if (isWhole && isAllPrepared) {
          inPassing(transaction.objectStore('seen').put({ name: part.segment, at: isoNow(engine.wall) }));
        }
        const parts = { id: `${file}#${index}`, touched: [...touched.values()] };
        if (touched.size > 0) inPassing(transaction.objectStore('imports').put(parts));
        onPart?.(index + 1, staged.count);
      }
      staged.remove();
      inPassing(transaction.objectStore('imports').put({ ...about, ...outcome, id: file }));
      if (purged.length > 0) await queueForgetting(transaction, purged);
      return ok(outcome);
    },
    'strict',
  );
  if (!merged.ok) return merged;
  engine.held.delete(file);
  if (largest !== '') engine.clock.observe(largest);
  return merged;
}

/** What was purged has to disappear from logs, segments and backups as well: forget.ts goes through this list. */
export async function queueForgetting(transaction: Transaction, keys: readonly string[]): Promise<void> {
  const table = transaction.objectStore('kv');
  const standing = kvValue('toForget', await table.get('toForget')) ?? [];
  inPassing(table.put({ key: 'toForget', value: [...new Set([...standing, ...keys])] }));
}

async function putAside(transaction: Transaction, part: StagedPart, at: string): Promise<number> {
  let count = 0;
  for (const { raw, reason } of part.refused) {
    const { store: name, id } = asMap(raw);
    const store = STORE_NAMES.find((known) => known === name);
    const row = store && typeof id === 'string' ? await transaction.objectStore(store).get(id) : undefined;
    if (isRow(row) && row._purged) continue; // gone for ever: not even as something that was put aside
    const { stream, right } = part;
    const entry = {
      id: quarantineId(raw),
      at,
      kind: 'operation',
      store: name,
      reason,
      raw,
      stream,
      isAllowed: allows(right, id),
    };
    inPassing(transaction.objectStore('quarantine').put(entry));
    count++;
  }
  return count;
}
