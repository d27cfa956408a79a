// What arrives: a file's operations are judged and staged, and compared with what stands for the preview. They are
// merged on confirmation (merge-staged.ts).
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import type { StoreName } from '@/utils/schema/records';
import { titleOf } from './acts';
import type { Tally } from './comparison';
import type { TableName } from './db';
import { differenceOf } from './difference';
import type { Engine } from './engine';
import { msOf } from './hlc';
import { isEmptyTable } from './ledger';
import { type Merged, mergeOperation, type PastRegister, pastKey } from './merge';
import { unpack } from './pack';
import { prepare } from './prepared';
import { isRow, lastStamp, type Row, readRegister, recordOfRow } from './rows';
import { type Arriving, keepPart, type StagedPart } from './staging';
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
  const part: StagedPart = { ...arriving, operations: [], prepared: [], refused: [] };
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

/**
 * What would this part do to the rows that stand? What its signer may not do moves to the refused, and what nothing
 * stands for yet is made ready.
 */
async function compare({ open, derive }: Engine, part: StagedPart, tally: Tally): Promise<void> {
  const groups = groupByRecord(part.operations);
  if (groups.size === 0) return;
  const stores = [...new Set(part.operations.map(({ store }) => store))];
  const tables: TableName[] = [...stores, 'versions'];
  const derived = await derive();
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
  const ready = new Set<Operation>();
  for (const [index, { store, id, operations }] of [...groups.values()].entries()) {
    const standing = unpack(store, rows[index]);
    const before = isRow(standing) ? standing : undefined;
    const isAllowed = allows(part.right, id);
    if (!before && isAllowed && !operations.some(({ fields }) => fields._del === true)) {
      tally.added({ store, id, title: titleOf(operations.at(-1)?.fields ?? {}) });
      // Own operations are also logged, one by one.
      const prepared = empty.get(store) && !part.isOwn ? prepare(derived, store, id, operations) : null;
      if (!prepared) continue;
      part.prepared.push(prepared);
      for (const operation of operations) ready.add(operation);
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
  for (const raw of refused) part.refused.push({ raw, reason: 'notAllowed' });
  part.operations = part.operations.filter(
    ({ operation }) => !refused.has(operation) && !ready.has(operation),
  );
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
  const part: StagedPart = { ...arriving, right, isOwn: true, operations: [], prepared: [], refused: [] };
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
