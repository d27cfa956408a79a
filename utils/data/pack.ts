// How a row lies on the disk. A case is some eighty named values, and the names weigh as much as what they name. So
// a row of a large store is stored as the few fields that indexes look at, and all others as the bytes of one JSON text
// in which every known name has become two characters (pack-words.ts). In that text
//   - a map of registers (the events of a case, the examples of a topic) is the list of its entries: an object with
//     keys of its own that no other has takes several times as long to make, and readers want a list anyway
//   - clocks and writers stand last, where they can be cut off cheaply
// What is long and seldom looked at (the examples by which a topic is known) lies in bytes of its own beside it, which
// are opened by whoever asks for it.
// Rows that were stored whole, or packed with their maps as maps (`_p`, until version 5), are read as they are: all may
// stand side by side, and nothing has to be migrated.

import type { CaseStatus } from '@/utils/schema/case';
import { MAP_FIELDS } from '@/utils/schema/merge-kinds';
import type { StoreName } from '@/utils/schema/records';
import { lengthen, shorten } from './pack-words';
import { asMap, type Entry, type Fields } from './rows';

/** A row as it is put into the database. Whoever calls keeps the row; the result shares values with it. */
export function pack(store: string, row: object): object {
  const plan = planOf(store);
  if (!plan || '_purged' in row) return row;
  const { kept, maps, indexed, apart = [] } = plan;
  const { _f, _t, _undone, _del, _h, _w, ...rest }: Fields = { ...row };
  for (const name of kept) rest[name] = undefined; // JSON leaves out what has no value
  for (const name of maps) {
    if (!Object.hasOwn(rest, name)) continue;
    if (!isMap(rest[name])) return row; // of another layout than ours: nothing of it may be lost
    rest[name] = Object.entries(rest[name]).map(entryOut);
  }
  const long = apart.filter((name) => rest[name] !== undefined);
  const beside = Object.fromEntries(long.map((name) => [name, shorten(JSON.stringify(rest[name]))]));
  for (const name of long) rest[name] = undefined;
  const text = JSON.stringify({ ...rest, _f, _t, _undone, _del, _h, _w });
  const bare = kept.flatMap((name) => (Object.hasOwn(row, name) ? [[name, Reflect.get(row, name)]] : []));
  return {
    ...Object.fromEntries(bare),
    ...indexed?.(asMap(row)),
    [PACKED]: shorten(text),
    ...(long.length > 0 && { [APART]: beside }),
  };
}

/** The row as it was before `pack`. What was not packed, or is damaged, comes back as it is. */
export function unpack(store: string, stored: unknown): unknown {
  const opened = openPacked(store, stored) ?? openOlder(store, stored);
  if (!opened) return stored;
  const { row, kept, maps, apart } = opened;
  for (const [name, list] of maps) row[name] = Object.fromEntries(list);
  for (const [name, open] of apart) {
    const list = open();
    if (!list) return stored;
    row[name] = Object.fromEntries(list);
  }
  return Object.assign(row, kept);
}

export const unpackAll = (store: string, rows: readonly unknown[]): unknown[] =>
  rows.map((row) => unpack(store, row));

export interface Opened {
  /** All fields but those that are kept bare; belongs to the caller. */
  row: Fields;
  /** The fields that lay bare. */
  kept: Fields;
  /** What the maps of the row hold, by field. */
  maps: ReadonlyMap<string, readonly Entry[]>;
  /** The same of those that lie beside it, to be opened; undefined = damaged. */
  apart: ReadonlyMap<string, () => readonly Entry[] | undefined>;
}

/** What lies packed in the layout of this version, before it is put together; undefined = it does not, or is damaged. */
export function openPacked(store: string, stored: unknown): Opened | undefined {
  const plan = planOf(store);
  const row = plan && jsonIn(asMap(stored)[PACKED]);
  if (!isMap(row)) return undefined;
  const maps = new Map<string, readonly Entry[]>();
  for (const name of plan?.maps ?? []) {
    if (!Object.hasOwn(row, name)) continue;
    const entries = entriesIn(row[name]);
    if (!entries) return undefined;
    maps.set(name, entries);
  }
  const beside = asMap(asMap(stored)[APART]);
  const apart = (plan?.apart ?? []).filter((name) => Object.hasOwn(beside, name));
  return {
    row,
    kept: keptOf(plan?.kept, stored),
    maps,
    apart: new Map(apart.map((name) => [name, () => entriesIn(jsonIn(beside[name]))])),
  };
}

/** The same of rows whose maps lie as maps. */
function openOlder(store: string, stored: unknown): Opened | undefined {
  const plan = planOf(store);
  const row = plan && jsonIn(asMap(stored)[PACKED_BEFORE]);
  return isMap(row)
    ? { row, kept: keptOf(plan?.keptBefore ?? plan?.kept, stored), maps: new Map(), apart: new Map() }
    : undefined;
}

/** What packed bytes say; undefined where they are none, or damaged. */
function jsonIn(bytes: unknown): unknown {
  if (!isBytes(bytes)) return undefined;
  try {
    return JSON.parse(lengthen(bytes));
  } catch {
    return undefined; // because a row without its layout is what the search for damage finds
  }
}

function keptOf(names: readonly string[] | undefined, stored: unknown): Fields {
  const bare = asMap(stored);
  const found: Fields = {};
  for (const name of names ?? []) if (Object.hasOwn(bare, name)) found[name] = bare[name];
  return found;
}

// Most entries say their own key: the id of an event, which need not be written twice.
const entryOut = ([key, value]: [string, unknown]): unknown =>
  isMap(value) && value.id === key ? value : [key, value];

function entriesIn(list: unknown): readonly Entry[] | undefined {
  const read = Array.isArray(list) ? list.map(entryIn) : [undefined];
  return read.every((entry) => entry !== undefined) ? read : undefined;
}

function entryIn(entry: unknown): Entry | undefined {
  if (Array.isArray(entry)) return typeof entry[0] === 'string' ? [entry[0], entry[1]] : undefined;
  return isMap(entry) && typeof entry.id === 'string' ? [entry.id, entry] : undefined;
}

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// By what it is and not by its class: the database may hand out bytes of another realm.
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** The one property of a packed row that is no field, and its name until version 5. */
const PACKED = '_e';
const PACKED_BEFORE = '_p';
/** Where long maps lie beside the rest of a row, by field. */
const APART = '_a';

interface Plan {
  /** Fields that stay as they are: the key, and what indexes look at. */
  kept: readonly string[];
  /** Fields that are maps of registers. */
  maps: readonly string[];
  /** Those of them that lie apart. */
  apart?: readonly string[];
  /** What indexes look at inside of other fields, a second time. */
  indexed?(row: Fields): object;
  /** What stayed as it is until version 5, where that was more. */
  keptBefore?: readonly string[];
}

/** Nobody waits for a case of these. */
const SETTLED = ['answered', 'closed', 'ignored'] as const satisfies readonly CaseStatus[];

const PLANS: { readonly [S in StoreName]?: Plan } = {
  cases: {
    kept: ['id', 'openedAt'],
    keptBefore: ['id', 'openedAt', 'status', 'dueAt'],
    maps: mapsOf('cases'),
    indexed: (row) => {
      const { status, dueAt } = row;
      const url = authorUrl(row);
      return {
        ...(url !== undefined && { snapshot: { author: { url } } }),
        // By their deadlines only cases that wait are asked for; an entry less is a fifth less to put.
        ...(!SETTLED.some((one) => one === status) && { status, dueAt }),
      };
    },
  },
  calendar: {
    kept: ['id', 'date', 'publishedUrl', 'endDate', 'recurrence'],
    maps: mapsOf('calendar'),
    indexed: (row) => {
      const lastExtraDay = lastDayIn(row.extraDays);
      return lastExtraDay === undefined ? {} : { lastExtraDay };
    },
  },
  responses: { kept: ['id', 'topicIds'], maps: mapsOf('responses') },
  topics: { kept: ['id'], maps: mapsOf('topics'), apart: ['examples'] },
};

/** Stores whose rows are packed. */
export const PACKED_STORES = Object.keys(PLANS) as StoreName[]; // its own keys

/** The row of `kv` by which upkeep begins to look through all of them (repack.ts). */
export const EVERYTHING_TO_PACK = {
  key: 'toPack',
  value: PACKED_STORES.map((store) => ({ store, after: null })),
};

/** Does a stored row lie packed in the layout of this version? */
export const isPacked = (stored: unknown): boolean => Object.hasOwn(asMap(stored), PACKED);

const planOf = (store: string): Plan | undefined =>
  Object.hasOwn(PLANS, store) ? PLANS[store as StoreName] : undefined; // one of its own keys

/** The names of a store's maps; a function, since the plans above are made with it. */
function mapsOf(store: StoreName): readonly string[] {
  return Object.keys(MAP_FIELDS[store] ?? {});
}

/** The last element of a set of days, as a row holds it: registers of position and day. */
function lastDayIn(set: unknown): string | undefined {
  const registers: unknown[] = typeof set === 'object' && set !== null ? Object.values(set) : [];
  const days = registers.map((register) => (Array.isArray(register) ? register[1] : undefined));
  return days
    .filter((day): day is string => typeof day === 'string')
    .sort()
    .at(-1);
}

function authorUrl({ snapshot }: Fields): string | undefined {
  const { url } = asMap(asMap(snapshot).author);
  return typeof url === 'string' ? url : undefined;
}
