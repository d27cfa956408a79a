// A table of selectors as a file: what a lead sends round on the day a site has changed. Plain JSON that a person can
// read and mend; a stranger's file, so nothing of it counts before it was parsed (schema/platform-table).
import { fail, ok, type Result } from '@/utils/base/result';
import { PlatformTable } from '@/utils/schema/platform-table';

/** The largest table there can be is far smaller. */
const MOST_BYTES = 200_000;

/** The table in a file. Code `table-refused` has the name of the entry that is none of a table as its detail. */
export async function readTableFile(file: Blob): Promise<Result<PlatformTable>> {
  if (file.size > MOST_BYTES) return fail('file-too-large');
  let raw: unknown;
  try {
    raw = JSON.parse((await file.text()).replace(/^\uFEFF/u, ''));
  } catch {
    return fail('file-not-json');
  }
  if (typeof raw !== 'object' || raw === null || !('selectors' in raw)) return fail('file-not-ours');
  const parsed = PlatformTable.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const keys = issue && 'keys' in issue && Array.isArray(issue.keys) ? issue.keys : [];
  return fail('table-refused', [...(issue?.path ?? []), ...keys.slice(0, 1)].join('.').slice(0, 80));
}

/** The same table as a file of this name. */
export function tableFile(table: PlatformTable): { fileName: string; blob: Blob } {
  const text = `${JSON.stringify(table, null, 2)}\n`;
  return {
    fileName: `hamseda-table-${table.platform}-${table.asOf}.json`,
    blob: new Blob([text], { type: 'application/json' }),
  };
}
