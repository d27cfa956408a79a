// From what lies in a store to a record of the product, by the shortest way.
import { logFailure } from '@/utils/base/log';
import { quickParse } from '@/utils/schema/quick-parse';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import type { z } from '@/utils/schema/zod';
import { openPacked, unpack } from './pack';
import { type Fields, isRow, isStamped, recordOfParts, recordOfRow, valueOfEntries } from './rows';

/**
 * The record in a stored row. One that no longer parses (a newer version wrote it, or its other half has not arrived)
 * is left in place and left out of the view.
 */
export function readRow<S extends StoreName>(store: S, stored: unknown): RecordOf<S> | undefined {
  if (stored === undefined) return undefined;
  const { record, later } = recordOfStored(store, stored);
  if (record === undefined) return undefined;
  const parsed = quickParse(RECORDS[store], record); // a row of the database is held by nobody else
  if (!parsed.success) {
    logFailure(`row of ${store} not readable`, parsed.error.issues[0]?.path.join('.'));
    return undefined;
  }
  const read = parsed.data as RecordOf<S>; // the schema of S was looked up by S
  for (const [field, open] of later) openLater(read, field, () => listIn(store, field, open()));
  return read;
}

export interface StoredRecord {
  /** Not yet parsed; undefined when it is deleted or purged. What is no row of ours comes back as it is. */
  readonly record: unknown;
  /** Lists that lie apart, to be opened by whoever asks for them; `record` has an empty one in their place. */
  readonly later: readonly (readonly [field: string, open: () => unknown])[];
}

export function recordOfStored(store: StoreName, stored: unknown): StoredRecord {
  const opened = openPacked(store, stored);
  if (!opened) {
    const row = unpack(store, stored);
    return { record: isRow(row) ? recordOfRow(store, row) : row, later: [] };
  }
  const { row, kept, maps, apart } = opened;
  if (typeof kept.id !== 'string' || !isStamped(row)) return { record: row, later: [] };
  const stamps = { _h: row._h, _w: row._w, ...(row._f && { _f: row._f }) };
  const later = [...apart].map(
    ([field, open]) => [field, () => valueOfEntries(store, stamps, field, open() ?? [])] as const,
  );
  const record = recordOfParts(store, row, maps);
  if (!record) return { record, later: [] };
  for (const [field] of later) record[field] = [];
  return { record: Object.assign(record, kept), later };
}

/** An element that does not parse is left out, as a row is: the others may be read all the same. */
function listIn(store: StoreName, field: string, list: unknown): unknown[] {
  const whole = parsedField(store, field, list);
  if (Array.isArray(whole)) return whole;
  const sound = Array.isArray(list) ? list.filter((one) => parsedField(store, field, [one])) : [];
  logFailure(
    `${field} of ${store} not readable`,
    Array.isArray(list) ? list.length - sound.length : undefined,
  );
  return sound;
}

function parsedField(store: StoreName, field: string, value: unknown): unknown {
  const { shape }: { shape: Readonly<Record<string, z.ZodMiniType>> } = RECORDS[store]; // every record is an object
  const schema = shape[field];
  const parsed = schema && quickParse(schema, value);
  return parsed?.success ? parsed.data : undefined;
}

/** A property that is made when it is first asked for, and from then on is one like all others. */
function openLater(record: Fields, name: string, open: () => unknown): void {
  const become = (value: unknown) =>
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  Object.defineProperty(record, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = open();
      become(value);
      return value;
    },
    set: become,
  });
}
