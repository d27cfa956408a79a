// A list that version 1 wrote whole, as one register, and that two people add to today: it comes in as its elements,
// and a register beside them says that nothing older counts. So what that version replaced stays replaced.
//
//   {absences: [a, b]} at c   →   {absences/h(a): [0, a], absences/h(b): [1, b], absences/*: true} at c
import { MAP_FIELDS } from '@/utils/schema/merge-kinds';
import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { elementKey, type Fields, type Register, splitName, WHOLE } from './rows';

/** An operation as today's: lists that were one register as their elements. The same object where there are none. */
export function withElements(store: StoreName, operation: Operation): Operation {
  const names = wholeLists(store).filter(
    (name) => Array.isArray(operation.fields[name]) || operation.gone?.includes(name),
  );
  if (names.length === 0) return operation;
  const fields = { ...operation.fields };
  for (const name of names) {
    const list = fields[name];
    delete fields[name];
    Object.assign(fields, elementsOf(name, Array.isArray(list) ? list : []));
  }
  const { gone, ...rest } = operation;
  const left = gone?.filter((name) => !names.includes(name)) ?? [];
  return { ...rest, fields, ...(left.length > 0 ? { gone: left } : {}) };
}

/** The fields of a store's records that were one register once. */
export const wholeLists = (store: StoreName): string[] =>
  Object.entries(MAP_FIELDS[store] ?? {}).flatMap(([name, map]) =>
    map.kind === 'set' && map.wasWhole ? [name] : [],
  );

function elementsOf(name: string, list: readonly unknown[]): Fields {
  const elements = list.map((element, position) => [`${name}/${elementKey(element)}`, [position, element]]);
  return { ...Object.fromEntries(elements), [`${name}/${WHOLE}`]: true };
}

/** Of registers by their names those that count: without the marks, and without what a whole list has replaced. */
export function counting(registers: ReadonlyMap<string, Register>): Map<string, Register> {
  return new Map(
    [...registers].filter(([name, { clock }]) => {
      const [field, key] = splitName(name);
      if (key === null) return true;
      return key !== WHOLE && clock >= (registers.get(`${field}/${WHOLE}`)?.clock ?? '');
    }),
  );
}
