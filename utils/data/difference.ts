// From a record as somebody wants it to the registers that change: what is the same is not written, so that two
// people who change two fields of one record both keep their change.
import { isSame } from '@/utils/base/canonical';
import type { StoreName } from '@/utils/schema/records';
import { asMap, elementKey, type Fields, isRegisterName, mapField, type Row, splitName } from './rows';

export interface Difference {
  fields: Fields;
  gone: string[];
}

/**
 * What turns `current` (the record as the caller saw it; undefined = none) into `wanted`. `row` is what stands,
 * for the keys of its sets.
 */
export function differenceOf(
  store: StoreName,
  row: Row | undefined,
  current: Fields | undefined,
  wanted: Fields,
): Difference {
  const change: Difference = { fields: {}, gone: [] };
  if (row?._del === true) change.gone.push('_del');
  for (const name of new Set([...Object.keys(current ?? {}), ...Object.keys(wanted)])) {
    const [before, after] = [current?.[name], wanted[name]];
    const map = mapField(store, name);
    if (map?.kind === 'set') differSet(name, row, asList(before), asList(after), change);
    else if (map?.kind === 'map') differMap(name, asMap(before), asMap(after), change);
    else if (map) append(name, row, asList(after), change);
    else if (!isRegisterName(store, name)) continue;
    else if (after === undefined) before !== undefined && change.gone.push(name);
    else if (before === undefined || !isSame(before, after)) change.fields[name] = after;
  }
  return change;
}

export const isEmpty = ({ fields, gone }: Difference): boolean =>
  gone.length === 0 && Object.keys(fields).length === 0;

// Events are only ever added; one that is missing from the wanted list was not meant to go.
function append(name: string, row: Row | undefined, wanted: readonly unknown[], change: Difference): void {
  const standing = asMap(row?.[name]);
  for (const event of wanted) {
    const id = asMap(event).id;
    if (typeof id === 'string' && !Object.hasOwn(standing, id)) change.fields[`${name}/${id}`] = event;
  }
}

function differMap(name: string, before: Fields, after: Fields, change: Difference): void {
  for (const [key, value] of Object.entries(after)) {
    if (!isSame(before[key], value)) change.fields[`${name}/${key}`] = value;
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) change.gone.push(`${name}/${key}`);
}

function differSet(
  name: string,
  row: Row | undefined,
  before: readonly unknown[],
  after: readonly unknown[],
  change: Difference,
): void {
  const wanted = new Map(after.map((element) => [elementKey(element), element]));
  const known = new Set(before.map(elementKey));
  const kept = [...known].filter((key) => wanted.has(key));
  const added = [...wanted.keys()].filter((key) => !known.has(key));
  const expected = [...kept, ...added];
  // Appending writes the new elements only; whoever moves elements writes all their positions.
  const isInOrder = [...wanted.keys()].every((key, index) => expected[index] === key);
  [...wanted].forEach(([key, element], position) => {
    if (!isInOrder || !known.has(key)) change.fields[`${name}/${key}`] = [position, element];
  });
  for (const key of Object.keys(asMap(row?.[name]))) {
    if (known.has(key) && !wanted.has(key)) change.gone.push(`${name}/${key}`);
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Names that a person would recognise: `keywords` for any of its elements. */
export const fieldsOf = ({ fields, gone }: Difference): string[] => [
  ...new Set([...Object.keys(fields), ...gone].map((name) => splitName(name)[0])),
];
