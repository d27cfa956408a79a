// Rows that are ready before their file is confirmed. Of a file that comes into an empty table nothing has to be
// compared with what stands: its rows are merged, derived and packed while the file is read, and the transaction that
// a person waits for has only to put them down. Whatever has come in between meanwhile is merged with the operations
// that the row is made of, as ever.
import type { Contribution, Hlc, Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { operationsOf } from './checkpoint';
import { complete, withStamps } from './complete';
import type { Derive } from './derive';
import { mergeOperation, type PastRegister, pastKey } from './merge';
import { pack, unpack } from './pack';
import { isRow, type Row } from './rows';

export interface Prepared {
  store: StoreName;
  id: string;
  /** As it is put into the database. */
  stored: object;
  /** What no longer shows. */
  past: PastRegister[];
  figures: readonly Contribution[];
  /** The largest of its operations. */
  clock: Hlc;
}

/** The row that operations about one record make where nothing stands; null where a purge is among them, or none. */
export function prepare(
  derive: Derive,
  store: StoreName,
  id: string,
  operations: readonly Operation[],
): Prepared | null {
  let row: Row | undefined;
  let clock: Hlc = '';
  const past = new Map<string, PastRegister>();
  for (const operation of operations) {
    if (operation.purge) return null;
    const merged = mergeOperation(store, row, operation);
    if (merged.isChanged) row = merged.row;
    for (const register of merged.past) {
      const key = pastKey(register).join('|');
      if (!register.isLate || !past.has(key)) past.set(key, register);
    }
    if (operation.clock > clock) clock = operation.clock;
  }
  if (!row) return null;
  const whole = complete(derive, store, withStamps(row));
  return {
    store,
    id,
    stored: pack(store, whole.row),
    past: [...past.values()],
    figures: whole.figures(),
    clock,
  };
}

/** The operations that a prepared row is made of: merged anywhere they give the same row and the same past. */
export function operationsIn({ store, stored, past }: Prepared): Operation[] {
  const row = unpack(store, stored);
  return isRow(row) ? operationsOf(store, row, past) : []; // `prepare` made it of a row
}
