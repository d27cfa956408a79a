// What an upgrade does to rows that already stand, version by version, inside the upgrade's own transaction: when
// anything here throws, the whole upgrade is rolled back and the old data is as it was.
import { MAP_FIELDS } from '@/utils/schema/merge-kinds';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import type { UpgradeTransaction } from './db';
import { formatHlc } from './hlc';
import { pack } from './pack';
import { asMap, elementKey, type Fields, type Row } from './rows';

/** Brings the rows of an older database into today's layout; 0 = there was none. */
export async function upgradeRows(transaction: UpgradeTransaction, oldVersion: number): Promise<void> {
  if (oldVersion === 1) await fromVersion1(transaction);
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
