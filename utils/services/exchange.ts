// The team's settings as a file, out and in: preview first, nothing written until confirmed, a snapshot
// before, then one transaction.
import { type Clock, isoNow } from '@/utils/base/clock';
import { fail, ok } from '@/utils/base/result';
import type { Change } from '@/utils/data/store';
import {
  type Bundle,
  type BundleRow,
  MAX_FILE_BYTES,
  readBundle,
  titleOf,
  writeBundle,
} from '@/utils/exchange/bundle';
import { differingFields } from '@/utils/exchange/compare';
import { SETTINGS_STORES } from '@/utils/schema/records';
import { type Context, writerOf } from './context';
import type { ExchangeService, ImportPreview, PreviewRow } from './contract';

type Compared = { row: BundleRow; change: 'added' | 'changed' | 'unchanged'; detail: string };

export function createExchangeService(context: Context): ExchangeService {
  const { store, snapshots, clock, device, playbook } = context;
  let pending: Compared[] | null = null;

  return {
    async exportSettings() {
      const rows = await store.together(SETTINGS_STORES);
      const team = rows.workspaces?.[0]?.name ?? 'hamseda';
      return { fileName: fileName(team, clock), text: writeBundle(team, isoNow(clock), rows) };
    },
    async preview(text, bytes) {
      pending = null;
      const read = readBundle(text, Math.max(bytes, text.length));
      if (!read.ok) return read;
      const bundle = await intoThisTeam(read.value, (await playbook.read()).workspace?.id);
      pending = await compare(bundle.rows, store);
      return ok(describe(bundle, pending));
    },
    async confirm() {
      if (!pending) return fail('not-found');
      const wanted = pending.filter((one) => one.change !== 'unchanged');
      await snapshots.take('import');
      const changes = wanted.map(({ row }) => ({ store: row.store, put: row.record }) as Change); // a row names its own store
      const written = await store.write(changes, await writerOf(context));
      if (!written.ok) return written;
      pending = null;
      await device.change({ settingsSince: isoNow(clock) });
      return ok({ written: wanted.length });
    },
    cancel() {
      pending = null;
    },
    async snapshots() {
      return (await snapshots.list()).map(({ id, takenAt, reason, rows }) => ({
        id,
        takenAt,
        reason,
        records: Object.values(rows).reduce((sum, list) => sum + list.length, 0),
      }));
    },
    restore: (id) => snapshots.restore(id),
  };
}

/** The largest file that may be chosen, in bytes, for a refusal before it is read. */
export { MAX_FILE_BYTES };

// One database holds one team: the file's workspace lays itself over the one that is here.
function intoThisTeam(bundle: Bundle, workspaceId: string | undefined): Bundle {
  if (workspaceId === undefined) return bundle;
  const rows = bundle.rows
    .filter(
      (row, index, all) =>
        row.store !== 'workspaces' || all.findIndex((one) => one.store === 'workspaces') === index,
    )
    .map(
      (row) =>
        row.store === 'workspaces'
          ? ({ ...row, record: { ...row.record, id: workspaceId } } as BundleRow)
          : row, // same shape, this team's id
    );
  return { ...bundle, rows };
}

async function compare(rows: readonly BundleRow[], store: Context['store']): Promise<Compared[]> {
  const stores = [...new Set(rows.map((row) => row.store))];
  const standing = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [name, list] of Object.entries(stores.length > 0 ? await store.together(stores) : {})) {
    for (const record of list) standing.set(`${name}/${record.id}`, record);
  }
  return rows.map((row) => {
    const current = standing.get(`${row.store}/${row.record.id}`);
    if (!current) return { row, change: 'added', detail: '' };
    const fields = differingFields(current, row.record);
    return { row, change: fields.length > 0 ? 'changed' : 'unchanged', detail: fields.join(', ') };
  });
}

function describe(bundle: Bundle, compared: readonly Compared[]): ImportPreview {
  const rows: PreviewRow[] = [
    ...compared.map(({ row, change, detail }) => ({
      store: row.store,
      id: row.record.id as string, // a branded id is a string
      title: titleOf(row.record),
      change,
      detail,
    })),
    ...bundle.rejected.map(({ store, id, title, reason }) => ({
      store,
      id,
      title,
      change: 'rejected' as const,
      detail: reason,
    })),
  ];
  const counts = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const row of rows) counts[row.change]++;
  return { teamName: bundle.team, exportedAt: bundle.exportedAt, counts, rows };
}

function fileName(team: string, clock: Clock): string {
  const safe = team.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'team';
  return `hamseda-${safe}-${isoNow(clock).slice(0, 10)}.json`;
}
