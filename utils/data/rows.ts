// The layout of a stored row, and the two ways to look at it: as registers (for merging) and as a record (for
// the rest of the product). A row is the record's own fields, indexable as they are, and beside them
//   _h, _w   clock and writer of every field that `_f` does not name
//   _f       {field: [clock, writer]} of the others; a field named here without a value was taken away
//   _t       the largest [clock, writer] ever merged into the row, where it is not the row's own
//   _undone  {event id: true} events that were taken back
//   _del     true = deleted; the fields stay, so that it can be undone
//   _purged  the row is gone for ever: nothing else stands here
import { canonical, shortHash } from '@/utils/base/canonical';
import { DERIVED_FIELDS, MAP_FIELDS, type MapField, STAMPS } from '@/utils/schema/merge-kinds';
import type { Contribution, Hlc } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import type { StoreName } from '@/utils/schema/records';
import { NO_CLOCK } from './hlc';

export type Fields = Record<string, unknown>;
export type Stamp = readonly [clock: Hlc, by: Writer];

/** Fields with their clocks and writers. */
export interface Stamped extends Fields {
  _h: Hlc;
  _w: Writer;
  _f?: Record<string, Stamp>;
  _t?: Stamp;
  _purged?: { clock: Hlc; by: Writer; figures: Contribution[] };
}

export interface Row extends Stamped {
  id: string;
}

/** A map's key and what it holds there. */
export type Entry = readonly [key: string, value: unknown];

/** One value with its clock and writer. `isAbsent`: the field was taken away at that clock. */
export interface Register {
  clock: Hlc;
  by: Writer;
  value?: unknown;
  isAbsent?: true;
}

/** The parts of a register's name: `events/abc` is entry `abc` of the map `events`. */
export function splitName(name: string): [field: string, key: string | null] {
  const slash = name.indexOf('/');
  return slash < 0 ? [name, null] : [name.slice(0, slash), name.slice(slash + 1)];
}

export const mapField = (store: StoreName, field: string): MapField | undefined =>
  own(MAP_FIELDS[store], field);

/** Is this the name of a register that an operation may carry? Stamps, columns and the row's own book-keeping are not. */
export function isRegisterName(store: StoreName, name: string): boolean {
  const [field, key] = splitName(name);
  if (name === '_del') return true;
  if (field === '_undone') return key !== null && mapField(store, 'events')?.kind === 'append';
  if (field === 'id' || field === '' || field.startsWith('_')) return false;
  if (STAMPS.some((stamp) => stamp === field) || DERIVED_FIELDS[store]?.includes(field)) return false;
  return (mapField(store, field) !== undefined) === (key !== null);
}

/** The register of a name; undefined = nothing was ever heard of it. */
export function readRegister(row: Row, name: string): Register | undefined {
  const stamp = own(row._f, name);
  const [field, key] = splitName(name);
  const value = key === null ? own(row, field) : own(asMap(own(row, field)), key);
  if (value === undefined && !stamp) return undefined;
  const [clock, by] = stamp ?? [row._h, row._w];
  return value === undefined ? { clock, by, isAbsent: true } : { clock, by, value };
}

/** Puts a register into a row that belongs to the caller. `isTimeless`: its clock is never compared, so never kept. */
export function setRegister(row: Row, name: string, register: Register, isTimeless: boolean): void {
  const [field, key] = splitName(name);
  if (key === null) setOrDelete(row, field, register.value);
  else {
    const map = { ...asMap(own(row, field)) };
    setOrDelete(map, key, register.value);
    row[field] = map;
  }
  const isRowClock = register.clock === row._h && register.by === row._w && !register.isAbsent;
  if (isRowClock || isTimeless) {
    if (row._f?.[name]) delete row._f[name];
  } else {
    row._f = { ...row._f, [name]: [register.clock, register.by] };
  }
}

/** Names of all registers of a row. */
export function registerNames(store: StoreName, row: Row): string[] {
  const names = new Set(Object.keys(row._f ?? {}));
  for (const [field, value] of Object.entries(row)) {
    if (mapField(store, field) || field === '_undone') {
      for (const key of Object.keys(asMap(value))) names.add(`${field}/${key}`);
    } else if (isRegisterName(store, field)) names.add(field);
  }
  return [...names];
}

/** The largest stamp ever merged into a row: what a new write must exceed, and who wrote last. */
export const lastStamp = (row: Row): Stamp => row._t ?? [row._h, row._w];

/** The row as the product knows it, not yet parsed; undefined when it is deleted or purged. */
export function recordOfRow(store: StoreName, row: Row): Fields | undefined {
  if (row._del === true || row._purged) return undefined;
  // Copied whole and cut back: adding thirty fields by name to an empty object takes ten times as long.
  const record: Fields = { ...row };
  for (const field of Object.keys(record)) {
    if (field.startsWith('_')) delete record[field];
  }
  for (const [field, kinds] of Object.entries(MAP_FIELDS[store] ?? {})) {
    if (Object.hasOwn(record, field)) record[field] = listOfMap(row, field, kinds);
  }
  return record;
}

/**
 * The same of a row whose maps are still lists of entries, as the disk has them (pack.ts). The row belongs to the caller
 * and becomes the record: nothing is copied.
 */
export function recordOfParts(
  store: StoreName,
  row: Stamped,
  maps: ReadonlyMap<string, readonly Entry[]>,
): Fields | undefined {
  if (row._del === true) return undefined;
  for (const [field, entries] of maps) row[field] = valueOfEntries(store, row, field, entries);
  const record: Fields = row;
  const names = Object.keys(record);
  // From the end: taking away what was added last leaves an object as quick as it was.
  for (const name of names.reverse()) if (name.startsWith('_')) delete record[name];
  return record;
}

/** What a record says in the field of a map, out of the map's entries and the clocks of its row. */
export function valueOfEntries(
  store: StoreName,
  stamps: Stamped,
  field: string,
  entries: readonly Entry[],
): unknown {
  const kinds = mapField(store, field);
  return !kinds || kinds.kind === 'map'
    ? Object.fromEntries(entries)
    : listOfEntries(stamps, field, kinds, entries);
}

/** The name of a set's element: the same on every device. */
export const elementKey = (element: unknown): string => shortHash(canonical(element));

/** The key, beside the elements' own, that says when a set was written whole (whole-list.ts). No short hash has that sign. */
export const WHOLE = '*';

function listOfMap(row: Row, field: string, kinds: MapField): unknown {
  if (Array.isArray(row[field])) return row[field]; // of an older version: it is read before it is upgraded
  const map = asMap(row[field]);
  return kinds.kind === 'map' ? map : listOfEntries(row, field, kinds, Object.entries(map));
}

function listOfEntries(row: Stamped, field: string, kinds: MapField, entries: readonly Entry[]): unknown[] {
  if (kinds.kind !== 'set') {
    const undone = asMap(row._undone);
    const shown = entries.filter(([id]) => undone[id] !== true);
    sortIfNeeded(shown, isLater);
    return shown.map(([, event]) => event);
  }
  const { _f: stamps, _h } = row;
  const clockOf = (key: string) => stamps?.[`${field}/${key}`]?.[0] ?? _h;
  const since = entries.some(([key]) => key === WHOLE) ? clockOf(WHOLE) : '';
  const placed = entries
    .filter(([key]) => key !== WHOLE && (since === '' || clockOf(key) >= since))
    .map(([key, entry]): Placed => ({ key, clock: stamps ? clockOf(key) : _h, place: placeOf(entry) }));
  sortIfNeeded(placed, isBehind);
  return placed.slice(-kinds.most).map(({ place }) => place[1]);
}

interface Placed {
  key: string;
  clock: Hlc;
  place: readonly [position: number, element: unknown];
}

/** Most often a list lies in its order; to see that is cheaper than to sort. */
function sortIfNeeded<T>(list: T[], compare: (a: T, b: T) => number): void {
  const isSorted = list.every((one, place) => {
    const before = list[place - 1];
    return before === undefined || compare(before, one) <= 0;
  });
  if (!isSorted) list.sort(compare);
}

const isBehind = (a: Placed, b: Placed): number =>
  order(a.clock, b.clock) || a.place[0] - b.place[0] || order(a.key, b.key);
const isLater = ([id, event]: Entry, [otherId, other]: Entry): number =>
  order(timeOf(event), timeOf(other)) || order(id, otherId);
const timeOf = (event: unknown): string => String(asMap(event).at ?? '');
const placeOf = (entry: unknown): [number, unknown] =>
  Array.isArray(entry) && typeof entry[0] === 'number' ? [entry[0], entry[1]] : [0, entry];
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A map field's value; anything else (a damaged row) counts as empty. */
export const asMap = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}; // checked on this line

const own = <T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;

function setOrDelete(target: Fields, key: string, value: unknown): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** The rows behind this one, for reading in batches. A damaged row has its key all the same. */
export const afterRow = (row: unknown): IDBKeyRange => IDBKeyRange.lowerBound(asMap(row).id, true);

/** Has a stored value the layout of a row at all? What does not is a damaged row. */
export const isRow = (value: unknown): value is Row =>
  typeof asMap(value).id === 'string' && isStamped(asMap(value));

/** Does a row say when and by whom it was written? */
export function isStamped(fields: Fields): fields is Stamped {
  const { _h, _w, _f } = fields;
  return (
    typeof _h === 'string' &&
    _h.length === NO_CLOCK.length &&
    typeof _w === 'string' &&
    (_f === undefined || (typeof _f === 'object' && _f !== null && Object.values(_f).every(isStamp)))
  );
}

const isStamp = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
