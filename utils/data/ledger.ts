// What happens to rows inside one write transaction, whoever caused it: read once, merge, re-derive columns and
// figures, and at the end put each touched row once, with the values it no longer shows.
import { logFailure } from '@/utils/base/log';
import { addContributions, FigureRow, FigureSums, isEmpty as hasNoCounts } from '@/utils/schema/figure';
import { DERIVED_FIELDS } from '@/utils/schema/merge-kinds';
import type { Contribution, Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { complete, withStamps } from './complete';
import { putRow, type Transaction } from './db';
import type { Derive } from './derive';
import { type Merged, mergeOperation, type PastRegister, pastKey } from './merge';
import { unpack } from './pack';
import type { Prepared } from './prepared';
import { isRow, type Row, recordOfRow } from './rows';

/** The engine's stores that any write may touch, beside the records it names. */
export const LEDGER_STORES = ['versions', 'figures', 'quarantine'] as const;

type Touched = { store: StoreName; before: Row | undefined; row: Row; isChanged: boolean };

export class Ledger {
  /** Ids of the cases whose rows it has put. */
  readonly changedCases = new Set<string>();
  private readonly touched = new Map<string, Touched>();
  /** By its key in `versions`. */
  private readonly past = new Map<string, PastRegister>();
  /** What the flushed rows change in the figures. */
  private readonly figures = new FigureSums();
  /** Tables in which nothing stood before this transaction, as far as it was asked. */
  private readonly emptyAtFirst = new Set<StoreName>();
  /** Keys of the rows that it has put into them. */
  private readonly written = new Set<string>();
  /** Rows are put whole from here on, and packed later (repack.ts). */
  putsWhole = false;
  private readonly transaction: Transaction;
  private readonly derive: Derive;

  constructor(transaction: Transaction, derive: Derive) {
    this.transaction = transaction;
    this.derive = derive;
  }

  /** The row as it stands now, with what this transaction has merged into it. */
  async read(store: StoreName, id: string): Promise<Row | undefined> {
    const known = this.touched.get(`${store}/${id}`);
    if (known) return known.isChanged ? known.row : known.before;
    const isNew = this.emptyAtFirst.has(store) && !this.written.has(`${store}/${id}`);
    const raw: unknown = isNew ? undefined : await this.transaction.objectStore(store).get(id);
    const row = this.soundRow(store, id, unpack(store, raw));
    this.touched.set(`${store}/${id}`, { store, before: row, row: row ?? EMPTY, isChanged: false });
    return row;
  }

  /** Reads many rows at once, so that merging them waits for the disk once. */
  async readAll(names: readonly { store: StoreName; id: string }[]): Promise<void> {
    await Promise.all(names.map(({ store, id }) => this.read(store, id)));
  }

  /** Before many rows: in an empty browser forty thousand questions would all have one answer. */
  async expectMany(stores: readonly StoreName[]): Promise<void> {
    const empty = await Promise.all(stores.map((store) => isEmptyTable(this.transaction, store)));
    stores.forEach((store, index) => {
      if (empty[index]) this.emptyAtFirst.add(store);
    });
  }

  /** Merges one operation; its row has been read before or is read now. `isChanged`: it brought something new. */
  async merge(store: StoreName, operation: Operation): Promise<Merged> {
    const current = await this.read(store, operation.id);
    const merged = mergeOperation(store, current, operation);
    const entry = this.touched.get(`${store}/${operation.id}`);
    if (entry && merged.isChanged) {
      entry.isChanged = true;
      entry.row = withStamps(merged.row);
    }
    let isNews = merged.isChanged;
    for (const register of merged.past) {
      // What came late and is known already is no news, and must not make the history say that it came late.
      if (register.isLate && (await this.isKnown(register))) continue;
      this.past.set(pastKey(register).join('|'), register);
      isNews = true;
    }
    return { ...merged, isChanged: isNews };
  }

  /** The values of a record that no longer show. */
  async pastOf(store: StoreName, id: string): Promise<PastRegister[]> {
    const range = IDBKeyRange.bound([store, id], [store, id, []]);
    const stored: unknown[] = await this.transaction.objectStore('versions').getAll(range);
    const pending = [...this.past.values()].filter((one) => one.store === store && one.id === id);
    return [...(stored as PastRegister[]), ...pending]; // only the ledger writes there
  }

  private async isKnown(register: PastRegister): Promise<boolean> {
    const key = pastKey(register);
    if (this.past.has(key.join('|'))) return true;
    return (await this.transaction.objectStore('versions').getKey(key)) !== undefined;
  }

  /** The record as the product would read it now: columns derived, not yet parsed. */
  async record(store: StoreName, id: string): Promise<Record<string, unknown> | undefined> {
    const row = await this.read(store, id);
    return row && recordOfRow(store, complete(this.derive, store, row).row);
  }

  /** Puts a row that was made before; false where something stands by now that it has to be merged with. */
  put({ store, id, stored, past, figures }: Prepared): boolean {
    const name = `${store}/${id}`;
    if (!this.emptyAtFirst.has(store) || this.written.has(name) || this.touched.has(name)) return false;
    putRow(this.transaction, store, stored, true);
    this.hasPut(store, id);
    for (const register of past) putRow(this.transaction, 'versions', register);
    for (const contribution of figures) this.figures.add(contribution, 1);
    return true;
  }

  private hasPut(store: StoreName, id: string): void {
    if (store === 'cases') this.changedCases.add(id);
    if (this.emptyAtFirst.has(store)) this.written.add(`${store}/${id}`);
  }

  /** Puts the rows that have changed since the last flush, and forgets them: memory stays that of one part. */
  flush(): void {
    for (const { store, before, row } of [...this.touched.values()].filter((one) => one.isChanged)) {
      const whole = complete(this.derive, store, row);
      putRow(this.transaction, store, whole.row, this.putsWhole);
      this.hasPut(store, row.id);
      if (!DERIVED_FIELDS[store]) continue;
      for (const contribution of this.contributions(store, before)) this.figures.add(contribution, -1);
      for (const contribution of whole.figures()) this.figures.add(contribution, 1);
    }
    for (const register of this.past.values()) {
      putRow(this.transaction, 'versions', register);
    }
    this.touched.clear();
    this.past.clear();
  }

  /** The last flush, and the figures of all of them; the transaction itself is awaited by its owner. */
  async finish(): Promise<void> {
    this.flush();
    await this.putFigures();
  }

  /** What a row adds to the figures. */
  contributions(store: StoreName, row: Row | undefined): readonly Contribution[] {
    return row ? complete(this.derive, store, row).figures() : [];
  }

  private async putFigures(): Promise<void> {
    const deltas = this.figures.deltas();
    if (deltas.length === 0) return;
    const table = this.transaction.objectStore('figures');
    const standing: unknown[] = await Promise.all(deltas.map(({ key }) => table.get(key)));
    const rows = standing.flatMap((row) => {
      const parsed = FigureRow.safeParse(row);
      return parsed.success ? [[parsed.data.id, parsed.data] satisfies [string, FigureRow]] : [];
    });
    for (const [key, row] of addContributions(new Map(rows), deltas)) {
      inPassing(hasNoCounts(row.counts) ? table.delete(key) : table.put(row));
    }
  }

  // A damaged row is put aside whole before anything is written over it.
  private soundRow(store: StoreName, id: string, raw: unknown): Row | undefined {
    if (raw === undefined || isRow(raw)) return raw;
    logFailure(`row of ${store} damaged`);
    const at = new Date().toISOString();
    const entry = { id: `row:${store}/${id}`, at, kind: 'row', store, reason: 'corrupt', raw };
    inPassing(this.transaction.objectStore('quarantine').put(entry));
    return undefined;
  }
}

const EMPTY: Row = { id: '', _h: '', _w: 'system' };

/** Has a table no row at all? One key is looked for: counting would walk through a million. */
export const isEmptyTable = async (
  transaction: {
    objectStore(name: StoreName): { getAllKeys(range?: null, count?: number): Promise<unknown[]> };
  },
  store: StoreName,
): Promise<boolean> => (await transaction.objectStore(store).getAllKeys(null, 1)).length === 0;

/** A request whose failure the end of its transaction reports: nobody waits for it alone. */
export function inPassing(request: Promise<unknown>): void {
  request.catch(() => undefined); // because the transaction's own end rejects with the same reason
}
