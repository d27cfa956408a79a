// What an import would do, row by row: counted in full, listed as far as a person would read.
import { isSame } from '@/utils/base/canonical';
import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import { asMap, type Row, readRegister, recordOfRow, splitName } from './rows';

export type RowChange = 'added' | 'changed' | 'conflicting' | 'unchanged' | 'rejected';

export interface ComparedRow {
  key: string;
  store: StoreName | null;
  id: string;
  title: string;
  change: RowChange;
  /** Field names joined by a comma; the reason, for rejected ones. */
  detail: string;
}

interface Compared {
  store: StoreName;
  id: string;
  title: string;
  before: Row | undefined;
  row: Row;
  /** Registers that would show another value, with the operation that brings it. */
  shown: readonly { name: string; operation: Operation }[];
  operations: readonly Operation[];
}

/** So many rows of each kind are listed. */
const LISTED = 2_000;

export interface Tally {
  readonly counts: Record<RowChange, number>;
  readonly rows: ComparedRow[];
  /** Milliseconds since the epoch of the latest clock that was seen. */
  readonly latestMs: number;
  compared(one: Compared): void;
  /** A record of which nothing stood here. */
  added(one: Pick<Compared, 'store' | 'id' | 'title'>): void;
  reject(raw: unknown, reason: string): void;
  sawClock(ms: number): void;
}

/** Counts rows; `lastExchange` is the clock of the last file that went out or came in. */
export function createTally(lastExchange: string, storeNames: readonly StoreName[]): Tally {
  const counts: Record<RowChange, number> = {
    added: 0,
    changed: 0,
    conflicting: 0,
    unchanged: 0,
    rejected: 0,
  };
  const rows: ComparedRow[] = [];
  let latestMs = 0;
  const add = (row: ComparedRow) => {
    counts[row.change]++;
    if (counts[row.change] <= LISTED) rows.push(row);
  };
  return {
    counts,
    rows,
    get latestMs() {
      return latestMs;
    },
    compared(one) {
      const { store, id, title } = one;
      const [change, fields] = judgement(one, lastExchange);
      add({ key: `${store}/${id}`, store, id, title, change, detail: fields.join(', ') });
    },
    added({ store, id, title }) {
      add({ key: `${store}/${id}`, store, id, title, change: 'added', detail: '' });
    },
    reject(raw, reason) {
      const { store, id, title, fields } = asMap(raw);
      const known = storeNames.find((name) => name === store) ?? null;
      const named = [title, asMap(fields).title, asMap(fields).name, id].find(
        (one) => typeof one === 'string',
      );
      add({
        key: `${String(store)}/${String(id)}`.slice(0, 250),
        store: known,
        id: String(id ?? '').slice(0, 200),
        title: String(named ?? '').slice(0, 200),
        change: 'rejected',
        detail: reason,
      });
    },
    sawClock(ms) {
      if (ms > latestMs) latestMs = ms;
    },
  };
}

function judgement(one: Compared, lastExchange: string): [RowChange, string[]] {
  const { store, before, row, shown } = one;
  const wasThere = before !== undefined && recordOfRow(store, before) !== undefined;
  if (!wasThere) return [recordOfRow(store, row) || row._purged ? 'added' : 'unchanged', []];
  const contested = one.operations.flatMap((operation) =>
    Object.keys(operation.fields).filter(
      (name) => isContested(before, name, operation, lastExchange) && !isSeen(before, name, one.operations),
    ),
  );
  const fields = namesOf([...shown.map(({ name }) => name), ...contested]);
  if (contested.length > 0) return ['conflicting', fields];
  return row._purged || shown.length > 0 ? ['changed', fields] : ['unchanged', []];
}

// Both sides have written the same register since they last exchanged, and not the same value.
function isContested(before: Row, name: string, operation: Operation, lastExchange: string): boolean {
  const standing = readRegister(before, name);
  return (
    standing !== undefined &&
    !name.includes('/') &&
    name !== 'createdAt' &&
    standing.clock > lastExchange &&
    operation.clock > lastExchange &&
    standing.clock !== operation.clock &&
    !isSame(standing.value, operation.fields[name])
  );
}

// A file carries its history: a value of ours that is in it was known to whoever replaced it.
function isSeen(before: Row, name: string, operations: readonly Operation[]): boolean {
  const { clock, by } = readRegister(before, name) ?? {};
  return operations.some((one) => one.clock === clock && one.by === by && Object.hasOwn(one.fields, name));
}

const namesOf = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => splitName(name)[0]).filter((name) => name !== 'createdAt')),
];
