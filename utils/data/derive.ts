// What the data layer asks of the rest of the product whenever a row changes: the columns that follow from other
// fields, and what the record adds to the figures. The answers are handed in by services; types only live here.
import type { Contribution } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';

export interface Derived {
  /** The derived columns of a record, all of them: one that is not named has no value. Empty while too much is missing. */
  columns: Record<string, unknown>;
  /** The anonymous counts that a record adds to the figures; none while too much is missing. */
  figures(): Contribution[];
}

/** Never throws, whatever the record holds, and never looks at the derived columns that stand in it. */
export type Derive = (store: StoreName, record: Record<string, unknown>) => Derived;
