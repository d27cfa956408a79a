// The databases of older versions. Version 1 is as its own code wrote it: plain records, the events of a case as a
// list, copies of the settings in a store of their own. Version 2 had registers, and absences as one of them.
import { readFileSync } from 'node:fs';
import { ENGINE_STORES } from '@/utils/data/db';
import { STORE_NAMES } from '@/utils/schema/records';

interface Version1 {
  version: 1;
  stores: Record<string, { keyPath: string; indexes: Record<string, string>; rows: Row[] }>;
}
type Row = Record<string, unknown> & { id: string };

export const VERSION_1: Version1 = JSON.parse(
  readFileSync(new URL('../../fixtures/data/v1.json', import.meta.url), 'utf8'),
);

/** The rows of version 1, by store; without the copies. */
export const rowsOfVersion1 = (): [string, Row[]][] =>
  Object.entries(VERSION_1.stores).flatMap(([name, { rows }]) =>
    STORE_NAMES.some((known) => known === name) ? [[name, rows] satisfies [string, Row[]]] : [],
  );

/** Makes such a database, and leaves it closed. */
export async function makeVersion1(name: string): Promise<void> {
  const db = await openAsIs(name, VERSION_1.version, (fresh) => {
    for (const [store, { keyPath, indexes, rows }] of Object.entries(VERSION_1.stores)) {
      const table = fresh.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) table.createIndex(index, path);
      for (const row of rows) table.put(row);
    }
  });
  db.close();
}

/** Makes a database as version 2 (or 3, which had the same stores) laid it out, with these rows, and leaves it closed. */
export async function makeVersion2(
  name: string,
  rows: Readonly<Record<string, readonly object[]>>,
  version: 2 | 3 | 4 | 5 = 2,
): Promise<void> {
  const paths = { ...Object.fromEntries(STORE_NAMES.map((store) => [store, 'id'])), ...ENGINE_STORES };
  const db = await openAsIs(name, version, (fresh) => {
    for (const [store, path] of Object.entries<string | readonly string[] | null>(paths)) {
      const keys = path === null ? { autoIncrement: true } : { keyPath: path as string | string[] }; // read only
      const table = fresh.createObjectStore(store, keys);
      for (const row of rows[store] ?? []) table.put(row);
    }
  });
  db.close();
}

/** Opens a database without our code; with a version, makes it. */
export function openAsIs(
  name: string,
  version?: number,
  make: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Everything that stands in a database, by store; and its version. */
export async function everythingIn(name: string): Promise<unknown> {
  const db = await openAsIs(name);
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores);
  const rows = await Promise.all(
    stores.map(
      (store) =>
        new Promise((resolve) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => resolve([store, request.result]);
        }),
    ),
  );
  db.close();
  return { version: db.version, rows };
}
