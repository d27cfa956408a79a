// «Revert for everybody»: what an import brought is taken back by new writes that travel to all others. Only what
// nobody has changed since; the rest stays, and the preview shows exactly which fields that leaves.
import { fail, ok, type Result } from '@/utils/base/result';
import { extend, isUntouched, reverse, StoredTouched, type Touched, titleOf } from '@/utils/data/acts';
import { commit, logOperations } from '@/utils/data/engine';
import { unpack } from '@/utils/data/pack';
import { isRow, lastStamp, type Row, readRegister, recordOfRow, splitName } from '@/utils/data/rows';
import { STORE_NAMES } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import { type Context, writerOf } from './context';
import type { RevertRow } from './contract';

const Part = z.object({ id: z.string(), touched: z.array(StoredTouched) });

/** The fields that would go back, with what stands now and what stood before. */
export async function previewRevert(context: Context, id: string): Promise<Result<RevertRow[]>> {
  const db = await context.engine.open();
  const touched = await touchedBy(context, id);
  if (touched.length === 0) return fail('not-found');
  const rows: RevertRow[] = [];
  for (const one of touched) {
    const row = unpack(one.store, await db.get(one.store, one.id));
    if (!isRow(row) || row._purged) continue;
    const title = titleOf(recordOfRow(one.store, { ...row, _del: false }) ?? {});
    for (const { name, value } of untouchedIn(one, row)) {
      rows.push({
        key: `${one.store}/${one.id}/${name}`,
        store: one.store,
        title,
        field: splitName(name)[0],
        from: readRegister(row, name)?.value,
        to: value,
      });
    }
  }
  return ok(rows);
}

/** Writes the old values anew, in one transaction. */
export async function revertForEverybody(context: Context, id: string): Promise<Result<{ written: number }>> {
  const by = await writerOf(context);
  const touched = await touchedBy(context, id);
  if (touched.length === 0) return fail('not-found');
  const { engine } = context;
  return commit(engine, [...STORE_NAMES], STORE_NAMES, async (transaction, ledger) => {
    let written = 0;
    for (const one of touched) {
      const row = await ledger.read(one.store, one.id);
      const before = row && !row._purged ? untouchedIn(one, row) : [];
      if (before.length === 0) continue; // somebody has worked on it since: their work stays
      const act = { at: '', by, kind: 'changed' as const, store: one.store, title: '', isUndone: false };
      const reversed = await reverse({ ...act, touched: [{ ...one, before }] }, ledger, by, (standing) =>
        engine.clock.next(lastStamp(standing)[0]),
      );
      if (!reversed.ok) return reversed;
      logOperations(transaction, reversed.value.operations);
      written++;
    }
    return ok({ written });
  });
}

/** The registers that still are as the import left them. An event that was taken back already stays taken back. */
const untouchedIn = (one: Touched, row: Row): Touched['before'] =>
  one.before.filter(
    (entry) =>
      isUntouched(row, one, entry) &&
      readRegister(row, `_undone/${splitName(entry.name)[1] ?? ''}`)?.value !== true,
  );

/** What an import has touched; a record that came in several parts is one. */
async function touchedBy({ engine }: Context, id: string): Promise<Touched[]> {
  const range = IDBKeyRange.bound(`${id}#`, `${id}#\uffff`);
  const parts: unknown[] = await (await engine.open()).getAll('imports', range);
  const records = new Map<string, Touched>();
  for (const part of parts) {
    for (const one of Part.safeParse(part).data?.touched ?? []) {
      const key = `${one.store}/${one.id}`;
      const known = records.get(key);
      if (!known) records.set(key, one);
      else if (known.isNew || !one.isNew) extend(known, one);
      else {
        extend(one, known);
        records.set(key, one);
      }
    }
  }
  return [...records.values()];
}
