// Second half of a purge: whatever still holds a purged record's text in this database is rewritten or dropped.
// Backups and exports are files and are rewritten by their own keepers, before an id leaves the list.
import { type CompactOptions, type OwnStream, rebuildStreams } from './compact';
import type { Engine } from './engine';
import { readKv, writeKv } from './kv';
import { inPassing } from './ledger';
import { asMap } from './rows';
import { openSegment } from './segment';

/** Keys `store/id` that must still be forgotten somewhere. */
export async function toForget({ open }: Engine): Promise<ReadonlySet<string>> {
  return new Set((await readKv(await open(), 'toForget')) ?? []);
}

/**
 * Takes purged records out of everything inside the database, then out of the files beside it, then off the list.
 * What could not be done now (another window packs, a file cannot be written) is tried again at the next upkeep.
 */
export async function forget(
  engine: Engine,
  options: CompactOptions,
  rewriteFiles: (keys: ReadonlySet<string>) => Promise<boolean>,
): Promise<void> {
  const keys = await toForget(engine);
  if (keys.size === 0) return;
  await forgetInDatabase(engine, keys);
  const isPacked = await rebuildStreams(engine, options, (own) => holds(engine, own, keys));
  const isRewritten = await rewriteFiles(keys);
  if (!isPacked || !isRewritten) return;
  const db = await engine.open();
  const since = (await readKv(db, 'toForget')) ?? [];
  await writeKv(
    db,
    'toForget',
    since.filter((key) => !keys.has(key)),
  );
}

/** Does a packed segment of a stream hold one of the records? One that cannot be opened may. */
async function holds(
  { open }: Engine,
  { stream, names }: OwnStream,
  keys: ReadonlySet<string>,
): Promise<boolean> {
  if (!stream.startsWith('cases.')) return false; // only cases are purged
  const db = await open();
  for (const name of names) {
    const { bytes } = asMap(await db.get('segments', name));
    const opened = bytes instanceof Uint8Array ? await openSegment(new Uint8Array(bytes)) : null;
    if (!opened?.ok || opened.value.operations.some((one) => !isPurge(one) && concerns(one, keys)))
      return true;
  }
  return false;
}

async function forgetInDatabase({ open }: Engine, keys: ReadonlySet<string>): Promise<void> {
  const tables = ['versions', ...HOLDERS] as const;
  const transaction = (await open()).transaction(tables, 'readwrite');
  for (const key of keys) {
    const [store, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    inPassing(transaction.objectStore('versions').delete(IDBKeyRange.bound([store, id], [store, id, []])));
  }
  const names = namesIn(keys);
  // The log keeps the purge itself and forgets what was written before.
  for (const table of HOLDERS) {
    let cursor = await transaction.objectStore(table).openCursor();
    while (cursor) {
      const kept = without(cursor.value, table, names);
      if (kept === null) inPassing(cursor.delete());
      else if (kept !== cursor.value) inPassing(cursor.update(kept as object)); // a stored entry is an object
      cursor = await cursor.continue();
    }
  }
  await transaction.done;
}

/** Stores whose entries may hold something of a record among other things. */
const HOLDERS = ['log', 'acts', 'imports', 'staged', 'quarantine'] as const;

/** An entry without what it holds of the records; null when nothing worth keeping is left. */
function without(entry: unknown, table: (typeof HOLDERS)[number], names: ReadonlySet<string>): unknown {
  // Nobody can say what a damaged segment holds, and the rows hold it as well.
  const isSealed = table === 'quarantine' && asMap(entry).kind === 'segment';
  if (!isSealed && !mentions(entry, names)) return entry;
  // An act is undone as a whole or not at all, and what was put aside is of no use in halves.
  if (table === 'acts' || table === 'quarantine') return null;
  const kept = { ...asMap(entry) };
  for (const list of ['operations', 'touched', 'refused', 'conflicts'] as const) {
    const before: unknown = kept[list];
    if (Array.isArray(before)) kept[list] = before.filter((one) => isPurge(one) || !mentions(one, names));
  }
  return kept;
}

const isPurge = (one: unknown): boolean => asMap(asMap(one).operation ?? one).purge !== undefined;

const concerns = (one: unknown, keys: ReadonlySet<string>): boolean => {
  const { store, id } = asMap(one);
  return keys.has(`${String(store)}/${String(id)}`);
};

/** How records are named in other entries: their id, with their store, or as a row that was put aside. */
const namesIn = (keys: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...keys].flatMap((key) => [key.slice(key.indexOf('/') + 1), key, `row:${key}`]));

function mentions(value: unknown, names: ReadonlySet<string>): boolean {
  const containers: unknown[] = [[value]];
  for (const container of containers) {
    for (const inner of Object.values(asObject(container))) {
      if (typeof inner === 'string' && names.has(inner)) return true;
      if (typeof inner === 'object' && inner !== null && !ArrayBuffer.isView(inner)) containers.push(inner);
    }
  }
  return false;
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
