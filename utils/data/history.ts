// The versions of one record out of its registers: what each act changed, from what to what. Nothing is kept for
// this alone; a record's history is the set of all values that were ever seen for it.

import { isSame } from '@/utils/base/canonical';
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { Writer } from '@/utils/schema/record';
import { RECORDS, type StoreName } from '@/utils/schema/records';
import { actOf } from './acts';
import { commit, type Engine, logOperations } from './engine';
import type { PastRegister } from './merge';
import { unpack } from './pack';
import { ACT_STORES, keepAct, readPile } from './pile';
import {
  isRow,
  lastStamp,
  mapField,
  type Register,
  type Row,
  readRegister,
  registerNames,
  splitName,
} from './rows';
import { counting } from './whole-list';

export interface StoredVersion {
  clock: string;
  by: string;
  kind: 'created' | 'changed' | 'removed' | 'restored' | 'lost';
  changes: { field: string; before: unknown; after: unknown }[];
}

type Known = Register & { name: string; isLate: boolean };

/** Every version of a record, newest first; events of a case are its own history and stand in the case. */
export async function versionsOf({ open }: Engine, store: StoreName, id: string): Promise<StoredVersion[]> {
  const transaction = (await open()).transaction([store, 'versions']);
  const [stored, past] = await Promise.all([
    transaction.objectStore(store).get(id),
    transaction.objectStore('versions').getAll(IDBKeyRange.bound([store, id], [store, id, []])),
  ]);
  const row = unpack(store, stored);
  return isRow(row) && !row._purged ? versionList(store, row, past as PastRegister[]) : []; // written by the ledger alone
}

/** Pure part of the above. */
export function versionList(store: StoreName, row: Row, past: readonly PastRegister[]): StoredVersion[] {
  const state = new Map<string, Register>();
  const versions: StoredVersion[] = [];
  for (const [, registers] of actsOf(store, row, past)) {
    const [first] = registers;
    if (!first) continue;
    const before = lists(store, state);
    for (const register of registers) state.set(register.name, register);
    const changes = changesBetween(before, lists(store, state));
    const kind = kindOf(registers, versions.length === 0);
    if (changes.length > 0 || kind === 'removed' || kind === 'restored') {
      versions.push({ clock: first.clock, by: first.by, kind, changes });
    }
  }
  return versions.reverse();
}

/** Writes the values that a record had at a version, as a new act of `by`. */
export function restoreVersion(
  engine: Engine,
  store: StoreName,
  id: string,
  clock: string,
  by: Writer,
): Promise<Result<null>> {
  return commit(engine, [store, ...ACT_STORES], [store], async (transaction, ledger) => {
    const row = await ledger.read(store, id);
    if (!row || row._purged) return fail('not-found', `${store}/${id}`);
    const past: unknown[] = await transaction
      .objectStore('versions')
      .getAll(IDBKeyRange.bound([store, id], [store, id, []]));
    const then = new Map<string, Register>();
    for (const [at, registers] of actsOf(store, row, past as PastRegister[])) {
      if (at <= clock) for (const register of registers) then.set(register.name, register);
    }
    if (then.size === 0) return fail('not-found', `${store}/${id}@${clock}`);
    const operation: Operation = {
      store,
      id,
      clock: engine.clock.next(lastStamp(row)[0]),
      by,
      v: FIRST_VERSION,
      fields: {},
      gone: [],
    };
    const [wanted, standing] = [counting(then), counting(registersOf(store, row))];
    for (const name of new Set([...wanted.keys(), ...standing.keys()])) {
      if (isAppend(store, name)) continue;
      const [value, current] = [wanted.get(name)?.value, standing.get(name)?.value];
      if (isSame(value, current)) continue;
      if (value === undefined) operation.gone?.push(name);
      else operation.fields[name] = value;
    }
    const act = actOf(isoNow(engine.wall), by);
    await act.note(store, operation, ledger);
    await ledger.merge(store, operation);
    const record = await ledger.record(store, id);
    if (record && !RECORDS[store].safeParse(record).success) return fail('malformed', `${store}/${id}`);
    logOperations(transaction, [operation]);
    await keepAct(transaction, act, await readPile(transaction));
    return ok(null);
  });
}

/** All registers ever seen of a record, by act (clock and writer), oldest first. */
function actsOf(store: StoreName, row: Row, past: readonly PastRegister[]): [clock: string, Known[]][] {
  const known: Known[] = [...past.map((one) => ({ ...one, name: one.field, isLate: one.isLate ?? false }))];
  for (const [name, register] of registersOf(store, row)) known.push({ ...register, name, isLate: false });
  const acts = new Map<string, Known[]>();
  for (const register of known) {
    if (isAppend(store, register.name)) continue;
    const key = `${register.clock}|${register.by}`;
    acts.set(key, [...(acts.get(key) ?? []), register]);
  }
  return [...acts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => [key.slice(0, key.indexOf('|')), list]);
}

/** What stands, by name. */
const registersOf = (store: StoreName, row: Row): Map<string, Register> =>
  new Map(
    registerNames(store, row).flatMap((name) => {
      const register = readRegister(row, name);
      return register ? [[name, register] satisfies [string, Register]] : [];
    }),
  );

/** The state as fields that a person knows: sets and maps as lists again. */
function lists(store: StoreName, state: ReadonlyMap<string, Register>): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, { value }] of counting(state)) {
    const [field, key] = splitName(name);
    const map = mapField(store, field);
    if (key === null || !map) fields.set(name, value);
    else if (value !== undefined) {
      const element = map.kind === 'set' && Array.isArray(value) ? value[1] : [key, value];
      fields.set(field, [...asList(fields.get(field)), element]);
    } else if (!fields.has(field)) fields.set(field, []);
  }
  return fields;
}

function changesBetween(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(
      (field) => field !== '_del' && field !== 'createdAt' && !isSame(before.get(field), after.get(field)),
    )
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }));
}

function kindOf(registers: readonly Known[], isFirst: boolean): StoredVersion['kind'] {
  const deletion = registers.find(({ name }) => name === '_del');
  if (deletion) return deletion.value === true ? 'removed' : 'restored';
  if (isFirst) return 'created';
  return registers.every(({ isLate }) => isLate) ? 'lost' : 'changed';
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isAppend = (store: StoreName, name: string): boolean =>
  mapField(store, splitName(name)[0])?.kind === 'append' || name.startsWith('_undone/');
