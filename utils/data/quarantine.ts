// What could not be taken in, and why: visible and exportable. What an update may understand is judged again (waiting.ts).
import { canonical, shortHash } from '@/utils/base/canonical';
import { STORE_NAMES } from '@/utils/schema/records';
import { isDamaged } from './damage';
import type { Engine } from './engine';
import { inPassing } from './ledger';
import { unpack } from './pack';
import { asMap } from './rows';

export interface StoredQuarantine {
  id: string;
  at: string;
  kind: string;
  store: string | null;
  reason: string;
  raw: unknown;
}

/** The id of an operation that is put aside: the same one in ten files is one entry. */
export const quarantineId = (raw: unknown): string => `operation:${shortHash(canonical(raw))}`;

/** All entries; one that is itself damaged is listed as such. */
export async function quarantined({ open }: Engine): Promise<StoredQuarantine[]> {
  const rows: unknown[] = await (await open()).getAll('quarantine');
  return rows.map((row) => {
    const { id, at, kind, store, reason, raw } = asMap(row);
    return {
      id: String(id),
      at: typeof at === 'string' ? at : '',
      kind: String(kind ?? 'operation'),
      store: typeof store === 'string' ? store : null,
      reason: typeof reason === 'string' ? reason : 'corrupt',
      raw,
    };
  });
}

/** Forgets an entry. A damaged row goes with it, so that a colleague's file can bring the record back. */
export async function discard({ open }: Engine, id: string): Promise<void> {
  const [, name, key] = /^row:([a-z]+)\/(.*)$/su.exec(id) ?? [];
  const store = STORE_NAMES.find((known) => known === name);
  const transaction = (await open()).transaction(['quarantine', ...(store ? [store] : [])], 'readwrite');
  if (store && key !== undefined) {
    const row: unknown = await transaction.objectStore(store).get(key);
    if (row !== undefined && isDamaged(store, unpack(store, row)))
      inPassing(transaction.objectStore(store).delete(key));
  }
  inPassing(transaction.objectStore('quarantine').delete(id));
  await transaction.done;
}

/** How many entries there are. */
export async function countQuarantined({ open }: Engine): Promise<number> {
  return (await open()).count('quarantine');
}
