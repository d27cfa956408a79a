// A replica in memory over the product's own merge: rows and their past, nothing else. For properties that have
// to hold over thousands of histories, where a database would only be slow.
import { operationsOf } from '@/utils/data/checkpoint';
import { mergeOperation, type PastRegister, pastKey } from '@/utils/data/merge';
import { type Row, readRegister, recordOfRow, registerNames } from '@/utils/data/rows';
import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';

export class Replica {
  readonly rows = new Map<string, Row>();
  readonly past = new Map<string, PastRegister>();

  take(operations: readonly Operation[]): this {
    for (const operation of operations) {
      const store = operation.store as StoreName; // the histories name stores that exist
      const key = `${store}/${operation.id}`;
      const merged = mergeOperation(store, this.rows.get(key), operation);
      this.rows.set(key, merged.row);
      if (merged.row._purged) for (const one of this.pastOf(key)) this.past.delete(pastKey(one).join('|'));
      for (const one of merged.past) this.past.set(pastKey(one).join('|'), one);
    }
    return this;
  }

  /** Everything known, as operations. */
  checkpoint(): Operation[] {
    return [...this.rows].flatMap(([key, row]) => operationsOf(storeOf(key), row, this.pastOf(key)));
  }

  contents(): unknown {
    return contentsOf(this.rows, this.past.values());
  }

  private pastOf(key: string): PastRegister[] {
    return [...this.past.values()].filter((one) => `${one.store}/${one.id}` === key);
  }
}

/** What the product would show, and what its history holds, independent of how rows are laid out. */
export function contentsOf(rows: ReadonlyMap<string, Row>, past: Iterable<PastRegister>): unknown {
  const shown = [...rows].map(([key, row]) => [
    key,
    recordOfRow(storeOf(key), row),
    row._purged ?? null,
    Object.fromEntries(registersOf(key, row)),
  ]);
  // Whether a value came late is another matter on every device.
  const kept = [...past].map(({ isLate: _local, ...register }) => [pastKey(register).join('|'), register]);
  return JSON.parse(JSON.stringify([sorted(shown), sorted(kept)]));
}

const storeOf = (key: string) => key.slice(0, key.indexOf('/')) as StoreName; // made by `take`

function registersOf(key: string, row: Row): [string, unknown][] {
  const store = storeOf(key);
  const list = registerNames(store, row).map((name): [string, unknown] => {
    const register = readRegister(row, name);
    return [name, name.startsWith('events/') ? register?.value : register];
  });
  return sorted(list);
}

const sorted = <T extends readonly unknown[]>(list: T[]): T[] =>
  list.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
