// Do rows, old values, log and figures tell the same story? Read raw, after whatever a story has done to them.
// Every operation of the log and of the own segments must have left its registers in a row or among its old values,
// and every register of the rows must have come by one of those operations or in a file.
import { toBase64Url, utf8 } from '@/utils/base/bytes';
import { canonical } from '@/utils/base/canonical';
import { operationsOf } from '@/utils/data/checkpoint';
import type { Database } from '@/utils/data/db';
import type { PastRegister } from '@/utils/data/merge';
import { unpackAll } from '@/utils/data/pack';
import { isRow, mapField, recordOfRow, splitName } from '@/utils/data/rows';
import { openSegment } from '@/utils/data/segment';
import { addContributions, isEmpty } from '@/utils/schema/figure';
import { Operation } from '@/utils/schema/operation';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import { createDerive } from '@/utils/services/derive';

export interface Audit {
  rows: number;
  operations: number;
  /** Registers that an operation wrote and that neither a row nor an old value holds. */
  lost: string[];
  /** Registers of rows that no operation wrote, those that came in a file aside. */
  unlogged: string[];
  /** Figures that are not the sum of the cases. */
  figures: string[];
  /** Tokens that were acknowledged and are nowhere. */
  missing: string[];
}

const MOST = 20;

/** Reads everything. `tokens` are acknowledged values; records whose id holds `foreign` came in a file. */
export async function audit(
  db: Database,
  tokens: readonly string[],
  foreign: string,
  timeZone: string,
): Promise<Audit> {
  const rows = await registersOfRows(db);
  const operations = await ownOperations(db);
  const written = new Set(operations.flatMap(registersOf));
  const texts = new Set([...rows.keys()].flatMap(tokensIn));
  const isOwn = (register: string) => !rows.get(register)?.includes(foreign);
  return {
    rows: new Set([...rows].map(([register, id]) => `${register.split('/')[0]}/${id}`)).size,
    operations: operations.length,
    lost: [...written].filter((register) => !rows.has(register)).slice(0, MOST),
    unlogged: [...rows.keys()].filter((register) => isOwn(register) && !written.has(register)).slice(0, MOST),
    figures: await wrongFigures(db, timeZone),
    missing: tokens.filter((token) => !texts.has(token)).slice(0, MOST),
  };
}

/**
 * A digest of all registers, shown or past, and their number: equal on two devices that know the same. Whom a device
 * has accepted since is its own news, so the roster is left out.
 */
export async function digestOfRegisters(db: Database): Promise<{ digest: string; count: number }> {
  const registers = [...(await registersOfRows(db)).keys()]
    .filter((one) => !one.startsWith('devices/'))
    .sort();
  const hash = await crypto.subtle.digest('SHA-256', utf8(registers.join('\n')));
  return { digest: toBase64Url(new Uint8Array(hash)), count: registers.length };
}

/** All registers of rows and their past, each with its record's id. */
async function registersOfRows(db: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const past = Map.groupBy(
    (await db.getAll('versions')) as PastRegister[], // only the ledger writes there
    ({ store, id }) => `${store}/${id}`,
  );
  for (const store of STORE_NAMES) {
    const rows = unpackAll(store, await db.getAll(store));
    for (const row of rows.filter(isRow)) {
      const operations = operationsOf(store, row, past.get(`${store}/${row.id}`) ?? []);
      for (const register of operations.flatMap(registersOf)) found.set(register, row.id);
    }
  }
  return found;
}

const LogEntry = z.object({ operations: z.array(Operation) });

async function ownOperations(db: Database): Promise<Operation[]> {
  const logged: unknown[] = await db.getAll('log');
  const found = logged.flatMap((entry) => LogEntry.parse(entry).operations);
  const segments: unknown[] = await db.getAll('segments');
  for (const segment of segments) {
    const { bytes } = z.object({ bytes: z.instanceof(Uint8Array) }).parse(segment);
    const opened = await openSegment(bytes as Uint8Array<ArrayBuffer>); // nothing here is shared memory
    if (!opened.ok) throw new Error(`an own segment cannot be opened: ${opened.code}`);
    found.push(...opened.value.operations.map((raw) => Operation.parse(raw)));
  }
  return found;
}

function registersOf({ store, id, clock, by, fields, gone = [] }: Operation): string[] {
  const name = (register: string) =>
    mapField(store as StoreName, splitName(register)[0])?.kind === 'append' // a name of ours: it was parsed
      ? `${store}/${id}/${register}`
      : `${store}/${id}/${register}@${clock}~${by}`;
  const values = Object.entries(fields).map(([register, value]) => `${name(register)}=${canonical(value)}`);
  return [...values, ...gone.map((register) => `${name(register)}=`)];
}

/** Words that look like a token of writes.ts. */
const tokensIn = (register: string): string[] => register.match(/\b[\w]+-\d+-\d+\b/gu) ?? [];

async function wrongFigures(db: Database, timeZone: string): Promise<string[]> {
  const derive = createDerive(() => timeZone);
  const cases = unpackAll('cases', await db.getAll('cases'));
  const deltas = cases.filter(isRow).flatMap((row) => {
    if (row._purged) return row._purged.figures;
    const record = recordOfRow('cases', row);
    return record ? derive('cases', record).figures() : [];
  });
  const wanted = [...addContributions(new Map(), deltas).values()].filter(({ counts }) => !isEmpty(counts));
  const standing: unknown[] = await db.getAll('figures');
  const [right, found] = [new Set(wanted.map(canonical)), new Set(standing.map(canonical))];
  return [...right.symmetricDifference(found)].slice(0, MOST);
}
