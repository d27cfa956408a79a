// A row and its past as the operations that would make them anew anywhere: the set of registers, grouped by the
// act (clock and writer) that wrote them. Merged into an empty replica they give the same row and the same past.
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import type { PastRegister } from './merge';
import {
  asMap,
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

function registerValues(store: StoreName, row: Row): Operation['fields'] {
  // The ids of events are keys that no other row has: an ordinary object would learn a new shape for each of them.
  const fields: Operation['fields'] = Object.create(null);
  for (const [field, value] of Object.entries(row)) {
    if (mapField(store, field) || field === '_undone') {
      for (const [key, entry] of Object.entries(asMap(value))) fields[`${field}/${key}`] = entry;
    } else if (isRegisterName(store, field)) fields[field] = value;
  }
  return fields;
}

const speaksOf = ({ fields, gone }: Operation, name: string): boolean =>
  Object.hasOwn(fields, name) || (gone?.includes(name) ?? false);

const isAppend = (store: StoreName, name: string): boolean =>
  mapField(store, splitName(name)[0])?.kind === 'append';
