// From what lies in a store to a record that is not yet parsed, by the shortest way.
import type { StoreName } from '@/utils/schema/records';
import { openPacked, unpack } from './pack';
import { isRow, isStamped, recordOfParts, recordOfRow } from './rows';

/** The record in a stored row; undefined when it is deleted or purged. What is no row of ours comes back as it is. */
export function recordOfStored(store: StoreName, stored: unknown): unknown {
  const opened = openPacked(store, stored);
  if (!opened) {
    const row = unpack(store, stored);
    return isRow(row) ? recordOfRow(store, row) : row;
  }
  const { row, kept, entries } = opened;
  if (typeof kept.id !== 'string' || !isStamped(row)) return row;
  const record = recordOfParts(store, row, entries);
  return record && Object.assign(record, kept);
}
