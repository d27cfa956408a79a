// Every change of the product as operations. A change may be a function of the record as it stands inside the
// transaction (undefined = it does not exist and should), so two panels that add an event to one case at the same
// moment lose neither. What is written is the difference, field by field, as one operation per record: into the row,
// into the log of what is not yet packed, and into the acts that can be undone.
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { slicesOf } from '@/utils/base/slices';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import { type Act, actOf } from './acts';
import { type Difference, differenceOf, isEmpty } from './difference';
import { commit, type Engine, logOperations } from './engine';
import type { Ledger } from './ledger';
import { ACT_STORES, keepAct, readPile } from './pile';
import { lastStamp, type Row, recordOfRow } from './rows';
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

export interface WriteOptions {
  /** An act of the product and not of a person (a routed comment, a parked draft): nothing for Ctrl+Z. */
  silent?: boolean;
}

/** Writes all of the changes or none of them. */
export async function write(
  engine: Engine,
  list: readonly Change[],
  by: Writer,
  { silent = false }: WriteOptions = {},
): Promise<Result<null>> {
  if (list.length === 0) return ok(null);
  const stores = [...new Set(list.map((change) => change.store))];
  return commit(engine, [...stores, ...ACT_STORES], stores, async (transaction, ledger) => {
    const operations: Operation[] = [];
    const act: Act | null = silent ? null : actOf(isoNow(engine.wall), by);
    const pile = act && readPile(transaction);
    for (const changes of slicesOf(list, AT_ONCE)) {
      await Promise.all([
        pile,
        ledger.readAll(changes.map((change) => ({ store: change.store, id: idOf(change) }))),
      ]);
      for (const change of changes) {
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
    }
    logOperations(transaction, operations);
    if (act && pile) await keepAct(transaction, act, await pile);
    return ok(null);
  });
}

/** Rows that are asked for together. Between two such portions the thread belongs to whoever else needs it. */
const AT_ONCE = 25;

const idOf = (change: Change): string =>
  'remove' in change ? change.remove : 'put' in change ? change.put.id : change.id;

/** The operation that a change amounts to; null when it changes nothing. */
async function operationOf(
  { clock, wall }: Engine,
  ledger: Ledger,
  change: Change,
  by: Writer,
): Promise<Result<Operation | null>> {
  const { store } = change;
  const id = idOf(change);
  const row = await ledger.read(store, id);
  if (row?._purged) return 'remove' in change ? ok(null) : fail('purged', `${store}/${id}`);
  const head = { store, id, by, v: FIRST_VERSION };
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
