// Own acts as they can be undone: for every register that an act changed, what stood there before. Undoing writes
// those values again as a new operation, so it travels like any other change, and it is refused as soon as one of
// the registers carries another clock than the act left in it: somebody has changed it since.
// An event of a case cannot be taken out of its history; undoing marks it as undone instead.
// Undoing gives a register a new clock for an old value, so the acts beneath, which left that value there, learn its
// new clock: `was` says under which one they know it. A record that an act has made is known by its row's clock.
//
//   act 1: A → B at c1   act 2: B → C at c2 (was c1)   undo 2: C → B at c3, and act 1 now stands at c3
import { fail, ok, type Result } from '@/utils/base/result';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import type { Ledger } from './ledger';
import { asMap, lastStamp, mapField, type Row, readRegister, recordOfRow, splitName } from './rows';

/** An act that changes more records than this (a whole team's file) has its own backup and is no step of Ctrl+Z. */
const MOST_RECORDS = 1_000;

const Before = z.object({
  name: z.string(),
  /** The clock that the act, or its undoing, left in the register. */
  clock: z.string(),
  /** Absent = the register had no value. */
  value: z.optional(z.unknown()),
  /** The clock of that value; absent = nothing stood there, or nobody will ask. */
  was: z.optional(z.string()),
});
/** What an act or an import did to one record: its registers, each with what stood there before. */
export const StoredTouched = z.object({
  store: z.enum(STORE_NAMES as [StoreName, ...StoreName[]]), // the list is never empty
  id: z.string(),
  isNew: z.boolean(),
  /** The row's largest clock before. */
  stamp: z.optional(z.string()),
  /** The row's largest clock that the act, or its undoing, left in it. */
  left: z.optional(z.string()),
  before: z.array(Before),
});
export const StoredAct = z.object({
  at: z.string(),
  by: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  store: z.string(),
  title: z.string(),
  isUndone: z.boolean(),
  touched: z.array(StoredTouched),
});
export type StoredAct = z.infer<typeof StoredAct>;
export type Touched = z.infer<typeof StoredTouched>;

/** An act in the making. */
export interface Act {
  /** Before an operation is merged: remembers what it is about to replace. */
  note(store: StoreName, operation: Operation, ledger: Ledger): Promise<void>;
  finished(): StoredAct | null;
}

export function actOf(at: string, by: Writer): Act {
  const touched: Touched[] = [];
  let title = '';
  let kind: StoredAct['kind'] = 'changed';
  return {
    async note(store, operation, ledger) {
      const row = await ledger.read(store, operation.id);
      if (touched.length === 0) {
        kind = operation.fields._del === true ? 'removed' : row && row._del !== true ? 'changed' : 'added';
        title = titleOf((row && recordOfRow(store, { ...row, _del: false })) ?? operation.fields);
      }
      const known = touched.find((one) => one.store === store && one.id === operation.id);
      const one = chained(touchedBy(store, operation, row), row);
      if (known) extend(known, one);
      else touched.push(one);
    },
    finished() {
      const [first] = touched;
      if (!first || touched.length > MOST_RECORDS) return null;
      return { at, by, kind, store: first.store, title, isUndone: false, touched };
    },
  };
}

/** Notes in a list what a merged operation has replaced; `names` are the registers that now show another value. */
export function remember(
  touched: Map<string, Touched>,
  store: StoreName,
  operation: Operation,
  before: Row | undefined,
  names: readonly string[],
): void {
  const key = `${store}/${operation.id}`;
  const one = touchedBy(store, operation, before, names);
  const known = touched.get(key);
  if (known?.isNew)
    raise(known, operation.clock); // even where it shows nothing new: the row has its clock now
  else if (known) extend(known, one);
  else if (one.before.length > 0) touched.set(key, one);
}

/**
 * The operations that take an act back (or forth again, from the values it then finds), merged into the ledger;
 * `changed-since` when one of its registers no longer carries the act's clock.
 */
export async function reverse(
  act: StoredAct,
  ledger: Ledger,
  by: Writer,
  nextClock: (row: Row) => string,
): Promise<Result<{ act: StoredAct; operations: Operation[]; moves: Move[] }>> {
  const operations: Operation[] = [];
  const touched: Touched[] = [];
  const moves: Move[] = [];
  for (const one of act.touched) {
    const row = await ledger.read(one.store, one.id);
    if (!row || row._purged) return fail('changed-since', `${one.store}/${one.id}`);
    const changed = one.before.find((entry) => !isUntouched(row, one, entry));
    if (changed) return fail('changed-since', `${one.store}/${one.id}: ${changed.name}`);
    const clock = nextClock(row);
    const operation: Operation = {
      store: one.store,
      id: one.id,
      clock,
      by,
      v: FIRST_VERSION,
      fields: {},
    };
    for (const { name, value } of one.before) put(operation, ...inverse(one.store, name, value, row));
    const back = chained(touchedBy(one.store, operation, row), row);
    touched.push({ ...back, isNew: one.isNew });
    const place = { store: one.store, id: one.id, to: clock };
    for (const { name, was } of one.before) if (was !== undefined) moves.push({ ...place, name, from: was });
    // The row as a whole is what it was before the act only if nobody else has written into it since.
    const isLast = one.left === lastStamp(row)[0];
    if (one.stamp !== undefined && isLast) moves.push({ ...place, name: null, from: one.stamp });
    await ledger.merge(one.store, operation);
    operations.push(operation);
  }
  return ok({ act: { ...act, touched, isUndone: !act.isUndone }, operations, moves });
}

/** A value that stands under a new clock; `name` null = the row as a whole. */
export interface Move {
  store: StoreName;
  id: string;
  name: string | null;
  from: string;
  to: string;
}

/** The act as it knows its registers after the moves; the same object where none concerns it. */
export function afterMoves(act: StoredAct, moves: readonly Move[]): StoredAct {
  let isMoved = false;
  const touched = act.touched.map((one) => ({
    ...one,
    ...leftAfter(one, moves),
    before: one.before.map((entry) => {
      const name = one.isNew ? null : entry.name;
      const move = moves.find(
        (other) =>
          other.store === one.store &&
          other.id === one.id &&
          other.name === name &&
          other.from === entry.clock,
      );
      isMoved ||= move !== undefined;
      return move ? { ...entry, clock: move.to } : entry;
    }),
  }));
  isMoved ||= touched.some((one, index) => one.left !== act.touched[index]?.left);
  return isMoved ? { ...act, touched } : act;
}

function leftAfter({ store, id, left }: Touched, moves: readonly Move[]): { left?: string } {
  const move = moves.find(
    (one) => one.name === null && one.store === store && one.id === id && one.from === left,
  );
  return move ? { left: move.to } : {};
}

function touchedBy(
  store: StoreName,
  operation: Operation,
  row: Row | undefined,
  names: readonly string[] = [...Object.keys(operation.fields), ...(operation.gone ?? [])],
): Touched {
  const { id, clock } = operation;
  const isNew = row === undefined;
  if (isNew) return { store, id, isNew, left: clock, before: [{ name: '_del', clock, value: true }] };
  const before = names.map((name) => {
    const register = readRegister(row, name);
    return { name, clock, ...(register?.value === undefined ? {} : { value: register.value }) };
  });
  return { store, id, isNew, left: clock, before };
}

/** With the clocks of what stands, so that the acts beneath can be told of new ones. */
function chained(one: Touched, row: Row | undefined): Touched {
  if (!row) return one;
  const before = one.before.map((entry) => {
    const was = readRegister(row, entry.name)?.clock;
    return was === undefined ? entry : { ...entry, was };
  });
  return { ...one, stamp: lastStamp(row)[0], before };
}

/** One record twice in one act: what stood before the first counts, under the clock of the second. */
export function extend(known: Touched, later: Touched): void {
  known.left = later.left;
  if (known.isNew) {
    for (const { clock } of later.before) raise(known, clock);
    return;
  }
  for (const one of later.before) {
    const earlier = known.before.find(({ name }) => name === one.name);
    if (earlier) earlier.clock = one.clock;
    else known.before.push(one);
  }
}

// A record that the act has made stands untouched while its row carries the largest clock of the act.
function raise(known: Touched, clock: string): void {
  const [made] = known.before;
  if (made && clock > made.clock) made.clock = clock;
}

/**
 * Does a register still carry the clock that an act left in it? A record that the act has made (`_del`) is taken
 * back by deleting it, if nobody has touched it since.
 */
export function isUntouched(
  row: Row,
  { store, isNew }: Pick<Touched, 'store' | 'isNew'>,
  { name, clock }: Pick<Touched['before'][number], 'name' | 'clock'>,
): boolean {
  if (isNew) return lastStamp(row)[0] === clock;
  const register = readRegister(row, name);
  return isAppend(store, name) ? register !== undefined : register?.clock === clock;
}

function inverse(store: StoreName, name: string, value: unknown, row: Row): [name: string, value: unknown] {
  if (!isAppend(store, name)) return [name, value];
  const [, id] = splitName(name);
  const undone = `_undone/${id}`;
  return [undone, readRegister(row, undone)?.value === true ? undefined : true];
}

function put(operation: Operation, name: string, value: unknown): void {
  if (value === undefined) operation.gone = [...(operation.gone ?? []), name];
  else operation.fields[name] = value;
}

const isAppend = (store: StoreName, name: string): boolean =>
  mapField(store, splitName(name)[0])?.kind === 'append';

/** What a person would call the record: its title, name or key; a comment's first words for a case. */
export function titleOf(record: Readonly<Record<string, unknown>>): string {
  const text = record.title ?? record.name ?? record.key ?? asMap(record.snapshot).text ?? '';
  return typeof text === 'string' ? text.slice(0, 80) : '';
}
