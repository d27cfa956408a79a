// What an upgrade does to rows that already stand, version by version, inside the upgrade's own transaction: when
// anything here throws, the whole upgrade is rolled back and the old data is as it was.
import { MAP_FIELDS } from '@/utils/schema/merge-kinds';
import { FIRST_VERSION } from '@/utils/schema/operation';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import type { UpgradeTransaction } from './db';
import { formatHlc } from './hlc';
import { mergeOperation, type PastRegister } from './merge';
import { EVERYTHING_TO_PACK, pack, unpack } from './pack';
import { asMap, elementKey, type Fields, isRow, type Row } from './rows';
import { wholeLists, withElements } from './whole-list';

/** Brings the rows of an older database into today's layout; 0 = there was none. */
export async function upgradeRows(transaction: UpgradeTransaction, oldVersion: number): Promise<void> {
  if (oldVersion === 1) await fromVersion1(transaction);
  if (oldVersion === 2) await fromVersion2(transaction);
  if (oldVersion >= 2 && oldVersion <= 4) await packAnew(transaction, 'calendar');
  // Before version 6 topics lay whole, and maps were packed as maps: both are read, and packed again at leisure.
  if (oldVersion >= 2 && oldVersion <= 5) await transaction.objectStore('kv').put(EVERYTHING_TO_PACK);
}

// Versions 3 and 4 packed fields away that indexes look at since.
async function packAnew(transaction: UpgradeTransaction, store: StoreName): Promise<void> {
  const table = transaction.objectStore(store);
  const rows: unknown[] = await table.getAll();
  for (const row of rows.map((stored) => unpack(store, stored)).filter(isRow)) {
    await table.put(pack(store, row));
  }
}

// Version 2 kept some lists as one register each. Their elements come in as they would in an operation of that time.
async function fromVersion2(transaction: UpgradeTransaction): Promise<void> {
  const versions = transaction.objectStore('versions');
  for (const store of STORE_NAMES.filter((name) => wholeLists(name).length > 0)) {
    const table = transaction.objectStore(store);
    const rows: unknown[] = await table.getAll();
    for (const standing of rows.filter(isRow)) {
      let row = standing;
      for (const field of wholeLists(store)) {
        const range = IDBKeyRange.bound([store, row.id, field], [store, row.id, field, []]);
        const past = (await versions.getAll(range)) as PastRegister[]; // only the ledger wrote there
        const apart = takenApart(store, row, field, past);
        row = apart.row;
        await versions.delete(range);
        for (const register of apart.past) await versions.put(register);
      }
      await table.put(pack(store, row));
    }
  }
}

/** A row with a list as its elements, and the past that belongs to it. */
export function takenApart(
  store: StoreName,
  standing: Row,
  field: string,
  past: readonly PastRegister[],
): { row: Row; past: PastRegister[] } {
  const { [field]: value, ...rest } = standing;
  const { id, _h, _w } = standing;
  const [clock, by] = standing._f?.[field] ?? [_h, _w];
  let row: Row = { ...rest, id, _h, _w };
  if (row._f) {
    const { [field]: _stamp, ...stamps } = row._f;
    row._f = stamps;
  }
  const isKnown = value !== undefined || standing._f?.[field] !== undefined;
  const whole = isKnown ? [...past, { clock, by, value }] : past;
  const kept: PastRegister[] = [];
  for (const register of whole) {
    const fields = { [field]: asList(register.value) };
    const head = { store, id, v: FIRST_VERSION, clock: register.clock, by: register.by };
    const merged = mergeOperation(store, row, withElements(store, { ...head, fields }));
    row = merged.row;
    kept.push(...merged.past);
  }
  return { row, past: kept };
}

async function fromVersion1(transaction: UpgradeTransaction): Promise<void> {
  for (const store of STORE_NAMES) {
    if (!transaction.objectStoreNames.contains(store)) continue;
    let cursor = await transaction.objectStore(store).openCursor();
    while (cursor) {
      await cursor.update(pack(store, rowOfVersion1(store, asMap(cursor.value))));
      cursor = await cursor.continue();
    }
  }
}

/** The node of clocks that were made up for rows written before there were clocks. */
const NODE = '000000';

/**
 * A whole record as one row under one clock. Version 1 kept plain records; the clock is that of their last
 * writing, so that what was changed later still wins when two devices of that time meet.
 */
export function rowOfVersion1(store: StoreName, record: Fields): Row {
  const writtenMs = Date.parse(String(record.updatedAt));
  const clock = formatHlc(Number.isNaN(writtenMs) ? 0 : writtenMs, 0, NODE);
  const by = typeof record.updatedBy === 'string' ? record.updatedBy : 'system';
  return rowOfRecord(store, store === 'cases' ? withColumnsInEvents(record) : record, clock, by);
}

/** A record as a row whose registers all have one clock and one writer. */
export function rowOfRecord(store: StoreName, record: Fields, clock: string, by: string): Row {
  // The id and the writer were checked by whoever made the record; a damaged one stays a damaged row.
  const row = { ...record, _h: clock, _w: by } as Row;
  for (const [field, { kind }] of Object.entries(MAP_FIELDS[store] ?? {})) {
    const value = record[field];
    if (kind === 'map' || !Array.isArray(value)) continue;
    row[field] = Object.fromEntries(
      value.map((entry: unknown, position) =>
        kind === 'append' ? [String(asMap(entry).id), entry] : [elementKey(entry), [position, entry]],
      ),
    );
  }
  return row;
}

// Version 1 wrote deadline, priority and owner of a case beside its events; they belong into the event that
// named the topic, from which they are derived now.
function withColumnsInEvents(record: Fields): Fields {
  if (!Array.isArray(record.events)) return record;
  const events: unknown[] = record.events;
  const last = events.findLastIndex((event) =>
    ['routed', 'reclassified'].includes(String(asMap(event).type)),
  );
  if (last < 0) return record;
  const { priority, ownerRoleId, dueAt, dueFrom } = record;
  const columns = Object.entries({ priority, ownerRoleId, dueAt, dueFrom }).filter(
    ([, value]) => value !== undefined,
  );
  const enriched = { ...asMap(events[last]), ...Object.fromEntries(columns) };
  return { ...record, events: events.with(last, enriched) };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
