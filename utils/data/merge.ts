// The one merge of the product, for our own operations and for foreign ones alike.
//
// A replica is the set of registers it has seen. A row shows, field by field, the largest of them; all others are
// its past. Adding registers to a set is commutative, associative and idempotent, and the largest of a set does
// not depend on the order of arrival: that is the whole proof, and tests/unit/data/merge.test.ts holds it to that
// over random histories.
//
//   row {title: 'Price', _h: c1}   ← {title: 'Cost', clock c2}   c2 > c1: shows 'Cost', past: 'Price' at c1
//                                  ← {title: 'Rate', clock c0}   c0 < c2: shows 'Cost', past: 'Rate' at c0
import { canonical, isSame, shortHash } from '@/utils/base/canonical';
import { WITHOUT_HISTORY } from '@/utils/schema/merge-kinds';
import type { Hlc, Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { NO_CLOCK } from './hlc';
import {
  asMap,
  isRegisterName,
  lastStamp,
  mapField,
  type Register,
  type Row,
  readRegister,
  type Stamp,
  setRegister,
  splitName,
} from './rows';

/** A value that no longer shows, or never did. Its key is (store, id, field, clock, hash): a set, not a list. */
export interface PastRegister extends Register {
  store: StoreName;
  id: string;
  field: string;
  hash: string;
  /** It came from elsewhere and was older than what stood here. */
  isLate?: true;
}

export interface Merged {
  row: Row;
  past: PastRegister[];
  /** False when the row stays as it was; late values may be news all the same, see newsIn. */
  isChanged: boolean;
  /** Names of the registers that show another value than before. */
  shown: string[];
}

/** Merges one operation into a row (undefined = none yet). The row that is handed in stays as it is. */
export function mergeOperation(store: StoreName, current: Row | undefined, operation: Operation): Merged {
  if (operation.purge || current?._purged) return mergePurge(current, operation);
  const { clock, by } = operation;
  if (!current)
    return { row: newRow(store, operation), past: [], isChanged: true, shown: namesOf(operation) };
  const row: Row = { ...current };
  const merged: Merged = { row, past: [], isChanged: false, shown: [] };
  for (const [name, value] of Object.entries(operation.fields)) {
    mergeRegister(store, name, { clock, by, value }, merged);
  }
  for (const name of operation.gone ?? []) mergeRegister(store, name, { clock, by, isAbsent: true }, merged);
  if (isLater([clock, by], lastStamp(row))) {
    row._t = [clock, by];
    merged.isChanged = true;
  }
  return merged;
}

// The first that is heard of a record: nothing to compare with.
function newRow(store: StoreName, { id, clock, by, fields, gone = [] }: Operation): Row {
  const row: Row = { id, _h: clock, _w: by };
  for (const [name, value] of Object.entries(fields)) {
    if (!isRegisterName(store, name)) continue;
    const [field, key] = splitName(name);
    if (key === null) row[field] = value;
    else {
      const map = asMap(row[field]);
      map[key] = value;
      row[field] = map;
    }
  }
  for (const name of gone) {
    if (isRegisterName(store, name))
      setRegister(row, name, { clock, by, isAbsent: true }, isAppend(store, name));
  }
  return row;
}

const namesOf = ({ fields, gone = [] }: Operation): string[] => [...Object.keys(fields), ...gone];

function mergeRegister(store: StoreName, name: string, incoming: Register, merged: Merged): void {
  if (!isRegisterName(store, name)) return;
  const { row } = merged;
  const isTimeless = isAppend(store, name);
  const current = readRegister(row, name);
  const sign = current ? (isTimeless ? byContent : byClock)(incoming, current) : 1;
  if (sign === 0) return;
  if (sign < 0) {
    keep(store, name, incoming, merged, true);
    return;
  }
  merged.isChanged = true;
  if (current) keep(store, name, current, merged, false);
  if (!current || !isSame(current.value, incoming.value)) merged.shown.push(name);
  setRegister(row, name, incoming, isTimeless);
}

function keep(store: StoreName, field: string, register: Register, merged: Merged, isLate: boolean): void {
  if (WITHOUT_HISTORY[store]?.includes(field)) return;
  const { value, by } = register;
  const isTimeless = isAppend(store, field);
  merged.past.push({
    ...register,
    // An event's own clock and writer are not kept in its row, so its past must not depend on them either.
    ...(isTimeless ? { clock: NO_CLOCK, by: 'system' } : {}),
    store,
    id: merged.row.id,
    field,
    hash: shortHash(`${isTimeless ? '' : by}|${text(register)}`),
    ...(value === undefined ? { isAbsent: true } : {}),
    ...(isLate ? { isLate: true } : {}),
  });
}

/** The key of a past value in the store `versions`. */
export const pastKey = ({ store, id, field, clock, hash }: PastRegister): string[] => [
  store,
  id,
  field,
  clock,
  hash,
];

/** Positive when `a` is the larger register. Equal clocks: the larger canonical JSON, absent being the smallest. */
function byClock(a: Register, b: Register): number {
  return order(a.clock, b.clock) || byContent(a, b) || order(a.by, b.by);
}

function byContent(a: Register, b: Register): number {
  if (a.isAbsent || b.isAbsent) return Number(b.isAbsent ?? false) - Number(a.isAbsent ?? false);
  return isSame(a.value, b.value) ? 0 : order(text(a), text(b));
}

const isLater = (a: Stamp, b: Stamp): boolean => (order(a[0], b[0]) || order(a[1], b[1])) > 0;

const text = (register: Register): string => (register.isAbsent ? '' : canonical(register.value));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAppend = (store: StoreName, name: string): boolean =>
  mapField(store, splitName(name)[0])?.kind === 'append';

// A purge wins over every clock. Of two purges of one record the larger stays, for its figures.
function mergePurge(current: Row | undefined, { id, clock, by, purge }: Operation): Merged {
  const standing = current?._purged;
  const incoming = purge && { clock, by, figures: purge.figures };
  const wins =
    incoming !== undefined && (standing === undefined || order(purgeKey(incoming), purgeKey(standing)) > 0);
  const kept = wins ? incoming : standing;
  if (!kept) throw new Error('a purge without a purge'); // the caller has looked for one of the two
  const row: Row = { id, _h: kept.clock, _w: kept.by, _purged: kept };
  return { row, past: [], isChanged: wins, shown: [] };
}

const purgeKey = (purge: { clock: Hlc; by: string; figures: unknown }): string =>
  `${purge.clock}${canonical([purge.by, purge.figures])}`;
