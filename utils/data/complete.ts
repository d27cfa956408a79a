// A merged row as it is put: with the stamps that follow from its clocks, the columns that follow from its fields, and
// what it adds to the figures.
import { DERIVED_FIELDS } from '@/utils/schema/merge-kinds';
import type { Contribution } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import type { Derive } from './derive';
import { msOf } from './hlc';
import { lastStamp, type Row, recordOfRow } from './rows';

export interface Complete {
  row: Row;
  /** Asked for only where figures are summed. */
  figures: () => readonly Contribution[];
}

/** Who wrote last, and when, follows from the clocks. */
export function withStamps(row: Row): Row {
  if (row._purged) return row;
  const [clock, by] = lastStamp(row);
  return { ...row, updatedAt: new Date(msOf(clock)).toISOString(), updatedBy: by };
}

/** A row with its derived columns, and what it adds to the figures: a purged one what it left behind. */
export function complete(derive: Derive, store: StoreName, row: Row): Complete {
  const names = DERIVED_FIELDS[store];
  const purged = row._purged;
  if (purged) return { row, figures: () => purged.figures };
  if (!names) return { row, figures: () => [] };
  const bare = { ...row };
  for (const name of names) delete bare[name];
  const record = recordOfRow(store, row._del === true ? { ...bare, _del: false } : bare) ?? {};
  const { columns, figures } = derive(store, record);
  return { row: Object.assign(bare, columns), figures: row._del === true ? () => [] : figures };
}
