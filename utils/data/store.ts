import type { Result } from '@/utils/base/result';
import { FigureRow } from '@/utils/schema/figure';
import type { Writer } from '@/utils/schema/record';
import type { RecordOf, StoreName } from '@/utils/schema/records';
import type { ChangeListener } from './changes';
import type { INDEXES } from './db';
import type { Engine } from './engine';
import { readRow } from './read-row';
import { type Change, type WriteOptions, write } from './write';

export interface Range {
  from?: IDBValidKey;
  to?: IDBValidKey;
  /** Newest (largest) first. */
  newestFirst?: boolean;
  most?: number;
}

export interface Store {
  get<S extends StoreName>(store: S, id: string): Promise<RecordOf<S> | undefined>;
  all<S extends StoreName>(store: S): Promise<RecordOf<S>[]>;
  /** Several stores as of one moment. */
  together<S extends StoreName>(stores: readonly S[]): Promise<{ [K in S]: RecordOf<K>[] }>;
  /** Records by an index, in its order. */
  by<S extends keyof typeof INDEXES>(
    store: S,
    index: keyof (typeof INDEXES)[S] & string,
    range: Range,
  ): Promise<RecordOf<S>[]>;
  /** How many rows an index holds in a range, without reading them. */
  count<S extends keyof typeof INDEXES>(
    store: S,
    index: keyof (typeof INDEXES)[S] & string,
    range: Pick<Range, 'from' | 'to'>,
  ): Promise<number>;
  /** The anonymous counts of days, both included. */
  figures(from: string, to: string): Promise<FigureRow[]>;
  /** All of it or nothing: parsed, one transaction, then the announcement. */
  write(changes: readonly Change[], by: Writer, options?: WriteOptions): Promise<Result<null>>;
  listen(listener: ChangeListener): () => void;
}

export function createStore(engine: Engine): Store {
  const { open, changes } = engine;
  return {
    async get(store, id) {
      return readRow(store, await (await open()).get(store, id));
    },
    async all(store) {
      return readRows(store, await (await open()).getAll(store));
    },
    async together(stores) {
      const transaction = (await open()).transaction([...stores]);
      const lists = await Promise.all(
        stores.map(async (store) => [store, readRows(store, await transaction.objectStore(store).getAll())]),
      );
      return Object.fromEntries(lists);
    },
    async by(store, index, { from, to, newestFirst, most }) {
      const table = (await open()).transaction(store).store.index(index);
      if (!newestFirst) return readRows(store, await table.getAll(keyRange(from, to), most));
      // A value cursor costs ten times what `getAll` does: a key cursor finds where the last ones begin.
      const key = most === undefined ? null : await keyFromEnd(table, keyRange(from, to), most);
      const rows: unknown[] = await table.getAll(keyRange(key ?? from, to));
      return readRows(store, rows.reverse().slice(0, most));
    },
    async count(store, index, { from, to }) {
      return (await open()).countFromIndex(store, index, keyRange(from, to));
    },
    async figures(from, to) {
      // A key begins with its day.
      const rows: unknown[] = await (await open()).getAll('figures', IDBKeyRange.bound(from, `${to}|\uffff`));
      return rows.flatMap((row) => {
        const parsed = FigureRow.safeParse(row);
        return parsed.success ? [parsed.data] : [];
      });
    },
    write: (list, by, options) => write(engine, list, by, options),
    listen: (listener) => changes.listen(listener),
  };
}

/** The key of the entry that stands `count` before the end of a range; null when there are not so many. */
async function keyFromEnd(
  index: { openKeyCursor(range?: IDBKeyRange, direction?: 'prev'): Promise<KeyCursor | null> },
  range: IDBKeyRange | undefined,
  count: number,
): Promise<IDBValidKey | null> {
  const last = await index.openKeyCursor(range, 'prev');
  const first = count > 1 ? await last?.advance(count - 1) : last;
  return first?.key ?? null;
}
interface KeyCursor {
  key: IDBValidKey;
  advance(count: number): Promise<KeyCursor | null>;
}

function readRows<S extends StoreName>(store: S, rows: readonly unknown[]): RecordOf<S>[] {
  return rows.map((row) => readRow(store, row)).filter((row) => row !== undefined);
}

function keyRange(from: IDBValidKey | undefined, to: IDBValidKey | undefined): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  if (to !== undefined) return IDBKeyRange.upperBound(to);
  return undefined;
}
