// A row and its past as the operations that would make them anew anywhere: the set of registers, grouped by the
// act (clock and writer) that wrote them. Merged into an empty replica they give the same row and the same past.
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import type { PastRegister } from './merge';
import {
  asMap,
  type Fields,
  isRegisterName,
  lastStamp,
  mapField,
  type Register,
  type Row,
  readRegister,
  registerNames,
  splitName,
} from './rows';

/** The operations of one record, oldest first. */
export function operationsOf(store: StoreName, row: Row, past: readonly PastRegister[]): Operation[] {
  const head = { store, id: row.id, v: FIRST_VERSION };
  if (row._purged) {
    const { clock, by, figures } = row._purged;
    return [{ ...head, clock, by, fields: {}, purge: { figures } }];
  }
  if (!row._f && !row._t && past.length === 0) {
    // The ordinary case: written once, by one act.
    return [{ ...head, clock: row._h, by: row._w, fields: registerValues(store, row) }];
  }
  const acts = new Map<string, Operation[]>();
  const add = (name: string, { clock, by, value }: Register) => {
    const made = acts.get(`${clock}|${by}`) ?? [];
    acts.set(`${clock}|${by}`, made);
    // Two past values of one register under one clock cannot stand in one operation.
    let operation = made.find((one) => !speaksOf(one, name));
    if (!operation) {
      operation = { ...head, clock, by, fields: {} };
      made.push(operation);
    }
    if (value === undefined) operation.gone = [...(operation.gone ?? []), name];
    else operation.fields[name] = value;
  };
  const [clock, by] = lastStamp(row);
  for (const name of registerNames(store, row)) {
    const register = readRegister(row, name);
    // An event has no clock of its own; the largest of the row lets its stamp travel along.
    if (register) add(name, isAppend(store, name) ? { ...register, clock, by } : register);
  }
  if (!acts.has(`${clock}|${by}`)) acts.set(`${clock}|${by}`, [{ ...head, clock, by, fields: {} }]);
  for (const register of past) {
    add(register.field, isAppend(store, register.field) ? { ...register, clock, by } : register);
  }
  return [...acts.values()].flat().sort((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
}

/**
 * The one operation of a row that was written once, by one act, as JSON; null for any other row. What `operationsOf`
 * says of it, without an object in between: most rows are such, and an export has tens of thousands of them.
 */
export function jsonOfOnce(store: StoreName, row: Row): string | null {
  if (row._purged || row._f || row._t) return null;
  const plain: Fields = { ...row };
  let entries = '';
  for (const [name, value] of Object.entries(row)) {
    const kind = kindOf(store, name);
    if (kind === 'register') continue;
    plain[name] = undefined; // which JSON leaves out
    if (kind === 'none') continue;
    for (const [key, entry] of Object.entries(asMap(value))) {
      if (entry !== undefined) entries += `,${JSON.stringify(`${name}/${key}`)}:${JSON.stringify(entry)}`;
    }
  }
  const text = JSON.stringify(plain);
  const fields = text === '{}' ? `{${entries.slice(1)}}` : `${text.slice(0, -1)}${entries}}`;
  const head = JSON.stringify({ store, id: row.id, v: FIRST_VERSION, clock: row._h, by: row._w });
  return `${head.slice(0, -1)},"fields":${fields}}`;
}

/** What a field of a row is: a register, a map of them, or nothing that an operation carries. */
type FieldKind = 'register' | 'map' | 'none';
const kinds = new Map<string, FieldKind>();
/** Rows of damaged databases may have any names. */
const MOST_KINDS = 2_000;

function kindOf(store: StoreName, field: string): FieldKind {
  const key = `${store}/${field}`;
  const known = kinds.get(key);
  if (known) return known;
  const isMap = mapField(store, field) !== undefined || field === '_undone';
  const kind = isMap ? 'map' : isRegisterName(store, field) ? 'register' : 'none';
  if (kinds.size < MOST_KINDS) kinds.set(key, kind);
  return kind;
}

function registerValues(store: StoreName, row: Row): Operation['fields'] {
  // The ids of events are keys that no other row has: an ordinary object would learn a new shape for each of them.
  const fields: Operation['fields'] = Object.create(null);
  for (const [field, value] of Object.entries(row)) {
    const kind = kindOf(store, field);
    if (kind === 'register') fields[field] = value;
    else if (kind === 'map') {
      for (const [key, entry] of Object.entries(asMap(value))) fields[`${field}/${key}`] = entry;
    }
  }
  return fields;
}

const speaksOf = ({ fields, gone }: Operation, name: string): boolean =>
  Object.hasOwn(fields, name) || (gone?.includes(name) ?? false);

const isAppend = (store: StoreName, name: string): boolean =>
  mapField(store, splitName(name)[0])?.kind === 'append';
