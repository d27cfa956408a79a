// The settings file: one JSON object with every record of the team's settings, never cases or customers.
// Reading trusts nothing: size, JSON, format, version, then every row by its own schema. A bad row is put
// aside with its reason and the rest goes on.
import { fail, ok, type Result } from '@/utils/base/result';
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';
import { RECORDS, type RecordOf, SETTINGS_STORES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const FORMAT = 'hamseda-settings';
const VERSION = 1;
const MAX_ROWS = 50_000;
const MAX_DEPTH = 20; // below the limit of an operation, so that what came in here can also leave as one

const Header = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  exportedAt: z._default(z.string(), ''),
  team: z._default(z.string(), ''),
  records: z.record(z.string(), z.unknown()),
});

export type BundleRow = { [S in StoreName]: { store: S; record: RecordOf<S> } }[StoreName];

export type Reason = 'unsafe' | 'duplicate' | 'unknownKind' | 'notSettings' | `field:${string}`;
export interface Rejected {
  store: StoreName | null;
  id: string;
  title: string;
  reason: Reason;
}

export interface Bundle {
  team: string;
  exportedAt: string;
  rows: BundleRow[];
  rejected: Rejected[];
}

/** The file's text for the given rows. */
export function writeBundle(
  team: string,
  exportedAt: string,
  rows: Partial<Record<StoreName, unknown[]>>,
): string {
  const records = Object.fromEntries(SETTINGS_STORES.map((store) => [store, rows[store] ?? []]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, team, records }, null, 1)}\n`;
}

/** Reads a file's text; `bytes` is its size on disk. Codes: file-too-large, -not-json, -not-ours, -newer, -nothing-valid. */
export function readBundle(text: string, bytes: number): Result<Bundle> {
  if (bytes > MAX_FILE_BYTES || text.length > MAX_FILE_BYTES) return fail('file-too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    return fail('file-not-json', String(cause).slice(0, 80));
  }
  const header = Header.safeParse(raw);
  if (!header.success) return fail('file-not-ours', header.error.issues[0]?.path.join('.') ?? '');
  if (header.data.version > VERSION) return fail('file-newer');
  const bundle: Bundle = {
    team: header.data.team.slice(0, 200),
    exportedAt: header.data.exportedAt,
    rows: [],
    rejected: [],
  };
  for (const [store, rows] of Object.entries(header.data.records)) readRows(store, rows, bundle);
  return bundle.rows.length === 0 ? fail('file-nothing-valid') : ok(bundle);
}

function readRows(name: string, rows: unknown, bundle: Bundle): void {
  const store = SETTINGS_STORES.find((known) => known === name);
  if (!store || !Array.isArray(rows)) {
    const reason = name === 'cases' ? 'notSettings' : 'unknownKind';
    bundle.rejected.push({ store: null, id: name.slice(0, 80), title: name.slice(0, 80), reason });
    return;
  }
  const seen = new Set<string>();
  for (const row of rows.slice(0, MAX_ROWS)) {
    const parsed = hasUnsafeKey(row, MAX_DEPTH) ? null : RECORDS[store].safeParse(row);
    const id = parsed?.success ? parsed.data.id : textOf(row, 'id');
    const reason = reasonAgainst(parsed, seen.has(id));
    if (reason || !parsed?.success) {
      bundle.rejected.push({ store, id, title: titleOf(row), reason: reason ?? 'unsafe' });
      continue;
    }
    seen.add(id);
    bundle.rows.push({ store, record: parsed.data } as BundleRow); // the schema was looked up by the store
  }
}

type Parsed = { success: boolean; error?: { issues: readonly { path: PropertyKey[] }[] } } | null;
function reasonAgainst(parsed: Parsed, isDuplicate: boolean): Reason | null {
  if (parsed === null) return 'unsafe';
  if (!parsed.success) return `field:${parsed.error?.issues[0]?.path.join('.') ?? ''}`;
  return isDuplicate ? 'duplicate' : null;
}

/** What a person would call the row: its title, name or key. */
export function titleOf(row: unknown): string {
  return textOf(row, 'title') || textOf(row, 'name') || textOf(row, 'key') || textOf(row, 'id');
}

function textOf(row: unknown, field: string): string {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, field)) return '';
  const value = Object.entries(row).find(([key]) => key === field)?.[1];
  return typeof value === 'string' ? value.slice(0, 200) : '';
}
