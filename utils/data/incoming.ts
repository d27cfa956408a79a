// What arrives: a file's operations are judged and staged first, compared with what stands for the preview, and
// merged on confirmation in ONE transaction. A browser that dies at any moment has either all of a file or nothing
// of it.
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { remember, type Touched, titleOf } from './acts';
import type { Tally } from './comparison';
import type { TableName, Transaction } from './db';
import { differenceOf } from './difference';
import { commit, type Engine, logOperations } from './engine';
import { msOf } from './hlc';
import { kvValue } from './kv';
import { inPassing, isEmptyTable } from './ledger';
import { type Merged, mergeOperation, type PastRegister, pastKey } from './merge';
import { unpack } from './pack';
import { quarantineId } from './quarantine';
import { leaveForPacking } from './repack';
import { asMap, isRow, lastStamp, type Row, readRegister, recordOfRow } from './rows';
import { type Arriving, keepPart, type StagedPart, stagedParts } from './staging';
import { allows, belongsTo } from './stream';
import { judge } from './validate';

/** Judges and stages one segment's operations, and adds what they would do to the tally. */
export async function stage(
  engine: Engine,
  arriving: Arriving,
  raws: readonly unknown[],
  tally: Tally,
): Promise<void> {
  const nowMs = engine.wall.now();
  const part: StagedPart = { ...arriving, operations: [], refused: [] };
  for (const raw of raws) {
    const judged = judge(raw, nowMs);
    if (judged.isGood && !belongsTo(arriving.stream, judged.store, judged.operation)) {
      // Its signer may write the stream that the segment names; that says nothing about any other.
      part.refused.push({ raw, reason: 'notAllowed' });
      tally.reject(raw, 'notAllowed');
    } else if (judged.isGood) {
      tally.sawClock(msOf(judged.operation.clock));
      part.operations.push({ store: judged.store, operation: judged.operation });
    } else {
      const { reason, field } = judged;
      part.refused.push({ raw, reason, ...(field === undefined ? {} : { field }) });
      tally.reject(raw, field === undefined ? reason : `field:${field}`);
    }
  }
  await compare(engine, part, tally);
  await keepPart(engine, part);
}

/** What would this part do to the rows that stand? What its signer may not do moves to the refused. */
async function compare({ open }: Engine, part: StagedPart, tally: Tally): Promise<void> {
  const groups = groupByRecord(part.operations);
  if (groups.size === 0) return;
  const stores = [...new Set(part.operations.map(({ store }) => store))];
  const tables: TableName[] = [...stores, 'versions'];
  const transaction = (await open()).transaction(tables);
  const empty = new Map(
    await Promise.all(stores.map(async (store) => [store, await isEmptyTable(transaction, store)] as const)),
  );
  const rows: unknown[] = await Promise.all(
    [...groups.values()].map(({ store, id }) =>
      empty.get(store) ? undefined : transaction.objectStore(store).get(id),
    ),
  );
  // History that is known already is no news, whoever tells it.
  const isKnown = async (register: PastRegister) =>
    (await transaction.objectStore('versions').getKey(pastKey(register))) !== undefined;
  const isNews = async ({ isChanged, past }: Merged) =>
    isChanged || (await Promise.all(past.map(isKnown))).includes(false);
  const refused = new Set<Operation>();
  for (const [index, { store, id, operations }] of [...groups.values()].entries()) {
    const standing = unpack(store, rows[index]);
    const before = isRow(standing) ? standing : undefined;
    const isAllowed = allows(part.right, id);
    if (!before && isAllowed && !operations.some(({ fields }) => fields._del === true)) {
      tally.added({ store, id, title: titleOf(operations.at(-1)?.fields ?? {}) });
      continue;
    }
    let row: Row | undefined = before;
    let isRefused = false;
    const shown: { name: string; operation: Operation }[] = [];
    for (const operation of operations) {
      const merged = mergeOperation(store, row, operation);
      if (!isAllowed && (await isNews(merged))) {
        isRefused = true;
        refused.add(operation);
        continue;
      }
      row = merged.row;
      for (const name of merged.shown) shown.push({ name, operation });
    }
    const title = titleOf(
      (row && recordOfRow(store, { ...row, _del: false })) ?? operations[0]?.fields ?? {},
    );
    if (isRefused) tally.reject({ store, id, title }, 'notAllowed');
    else if (row) tally.compared({ store, id, title, before, row, shown, operations });
  }
  if (refused.size === 0) return;
  part.refused.push(...[...refused].map((raw) => ({ raw, reason: 'notAllowed' as const })));
  part.operations = part.operations.filter(({ operation }) => !refused.has(operation));
}

/**
 * Stages the records of an unsigned file as own operations: what differs from the rows that stand, so that a file
 * in which a field is missing takes nothing away. `underneath` (a backup): only what nothing stands for any more.
 */
export async function stageRecords(
  engine: Engine,
  arriving: Omit<Arriving, 'right' | 'isOwn'>,
  records: readonly { store: StoreName; record: Readonly<Record<string, unknown>> & { id: string } }[],
  by: Writer,
  tally: Tally,
  underneath = false,
): Promise<void> {
  const right = { isAllowed: true };
  const part: StagedPart = { ...arriving, right, isOwn: true, operations: [], refused: [] };
  const stores = [...new Set(records.map(({ store }) => store))];
  if (stores.length > 0) {
    const transaction = (await engine.open()).transaction(stores);
    const rows: unknown[] = await Promise.all(
      records.map(({ store, record }) => transaction.objectStore(store).get(record.id)),
    );
    records.forEach(({ store, record }, index) => {
      const standing = unpack(store, rows[index]);
      const before = isRow(standing) ? standing : undefined;
      const { id } = record;
      if (before?._purged) {
        tally.reject({ ...record, store }, 'purged');
        return;
      }
      const operation = operationFor(engine, store, before, record, by, underneath);
      const reason = operation && reasonAgainst(operation, engine);
      if (reason) tally.reject({ ...record, store }, reason);
      else if (operation) part.operations.push({ store, operation });
      else if (before) {
        tally.compared({ store, id, title: titleOf(record), before, row: before, shown: [], operations: [] });
      }
    });
  }
  await compare(engine, part, tally);
  await keepPart(engine, part);
}

// What came in here has to be able to leave again, so it is judged as a colleague would judge it.
function reasonAgainst(operation: Operation, { wall }: Engine): string | null {
  const judged = judge(operation, wall.now());
  if (judged.isGood || judged.reason === 'clockAhead') return null; // later than a row whose clock runs ahead
  return judged.field === undefined ? judged.reason : `field:${judged.field}`;
}

function operationFor(
  { clock }: Engine,
  store: StoreName,
  before: Row | undefined,
  record: Readonly<Record<string, unknown>> & { id: string },
  by: Writer,
  underneath: boolean,
): Operation | null {
  const current = before && recordOfRow(store, before);
  const { createdAt: _ours, ...standing } = record;
  const { fields } = differenceOf(store, before, current, current ? { ...current, ...standing } : record);
  if (underneath && before) {
    for (const name of Object.keys(fields)) if (readRegister(before, name)) delete fields[name];
  }
  const isRevival = !underneath && before?._del === true;
  if (Object.keys(fields).length === 0 && !isRevival) return null;
  return {
    store,
    id: record.id,
    clock: clock.next(before && lastStamp(before)[0]),
    by,
    v: FIRST_VERSION,
    fields,
    ...(isRevival ? { gone: ['_del'] } : {}),
  };
}

function groupByRecord(operations: StagedPart['operations']) {
  const groups = new Map<string, { store: StoreName; id: string; operations: Operation[] }>();
  for (const { store, operation } of operations) {
    const key = `${store}/${operation.id}`;
    const group = groups.get(key);
    if (group) group.operations.push(operation);
    else groups.set(key, { store, id: operation.id, operations: [operation] });
  }
  return groups;
}

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
        if (wanted.length === part.operations.length) {
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
