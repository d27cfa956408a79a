// The readable file: one JSON object with records as people and other programs would write them. `hamseda-settings`
// is the team's settings, never cases or customers (every released version wrote it, so it imports for ever);
// `hamseda-records` may hold cases as well. Reading trusts nothing: size, JSON, format, version, then every row by
// its own schema. A bad row is put aside with its reason and the rest goes on.
import { fail, ok, type Result } from '@/utils/base/result';
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';
import { RECORDS, type RecordOf, SETTINGS_STORES, type StoreName } from '@/utils/schema/records';
import type { RowNote } from '@/utils/schema/row-problem';
import { z } from '@/utils/schema/zod';

/** A readable file is read as a whole; larger teams travel in the streamed one. */
export const MAX_JSON_BYTES = 64 * 1024 * 1024;
const FORMATS = { settings: 'hamseda-settings', records: 'hamseda-records' } as const;
const VERSION = 1;
const MAX_ROWS = 200_000;
const MAX_DEPTH = 20; // below the limit of an operation, so that what came in here can also leave as one

const Header = z.object({
  format: z.enum(FORMATS),
  version: z.int().check(z.minimum(1)),
  exportedAt: z._default(z.string(), ''),
  team: z._default(z.string(), ''),
  records: z.record(z.string(), z.unknown()),
});

export type BundleRow = { [S in StoreName]: { store: S; record: RecordOf<S> } }[StoreName];

export type Reason =
  | 'unsafe'
  | 'duplicate'
  | 'unknownKind'
  | 'notSettings'
  | `field:${string}`
  | `row:${string}`;
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
  /** What was done to rows that are offered, by `store/id`. */
  notes?: ReadonlyMap<string, readonly RowNote[]>;
}

/** The text of a readable file up to its first store; stores follow as `"name": [rows]`, then the tail. */
export function readableHead(team: string, exportedAt: string, hasCases: boolean): string {
  const format = hasCases ? FORMATS.records : FORMATS.settings;
  const head = JSON.stringify({ format, version: VERSION, exportedAt, team }, null, 1);
  return `${head.slice(0, -2)},\n "records": {\n`;
}

/** A whole readable file in one text, for what is small enough to be held. */
export function readableText(
  team: string,
  exportedAt: string,
  records: Readonly<Record<string, readonly object[]>>,
): string {
  const hasCases = (records.cases?.length ?? 0) > 0;
  const stores = hasCases ? [...SETTINGS_STORES, CASES] : SETTINGS_STORES;
  const body = stores.map((store) => ` ${JSON.stringify(store)}: ${JSON.stringify(records[store] ?? [])}`);
  return `${readableHead(team, exportedAt, hasCases)}${body.join(',\n')}${readableTail()}`;
}

export const readableTail = (): string => '\n }\n}\n';

/** A readable file without some records (keys `store/id`); null when none of them is in it. */
export function withoutRecords(text: string, keys: ReadonlySet<string>): string | null {
  const parsed = z
    .looseObject({ records: z.record(z.string(), z.array(z.unknown())) })
    .safeParse(JSON.parse(text));
  if (!parsed.success) return null;
  let isDifferent = false;
  const records = Object.fromEntries(
    Object.entries(parsed.data.records).map(([store, rows]) => {
      const kept = rows.filter((row) => !keys.has(`${store}/${textOf(row, 'id')}`));
      isDifferent ||= kept.length < rows.length;
      return [store, kept];
    }),
  );
  return isDifferent ? `${JSON.stringify({ ...parsed.data, records }, null, 1)}\n` : null;
}

/** Reads a file's text; `bytes` is its size on disk. Codes: file-too-large, -not-json, -not-ours, -newer, -nothing-valid. */
export function readBundle(text: string, bytes: number): Result<Bundle> {
  if (bytes > MAX_JSON_BYTES || text.length > MAX_JSON_BYTES) return fail('file-too-large');
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
  const known = header.data.format === FORMATS.records ? [...SETTINGS_STORES, CASES] : SETTINGS_STORES;
  for (const [store, rows] of Object.entries(header.data.records)) readRows(store, rows, known, bundle);
  return bundle.rows.length === 0 ? fail('file-nothing-valid') : ok(bundle);
}

const CASES = 'cases' as const;

function readRows(name: string, rows: unknown, stores: readonly StoreName[], bundle: Bundle): void {
  const store = stores.find((known) => known === name);
  if (!store || !Array.isArray(rows)) {
    const reason = name === CASES ? 'notSettings' : 'unknownKind';
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
