// The team's data as a file, out and in: a preview first, nothing written until confirmed, a backup before it, then
// one transaction. What came in can be undone as a whole (the backup opens as a workspace of its own), and, by the
// lead and for everybody, field by field.
import { isoNow } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, ok, type Result } from '@/utils/base/result';
import type { ComparedRow } from '@/utils/data/comparison';
import { writeKv } from '@/utils/data/kv';
import { mergeStaged } from '@/utils/data/merge-staged';
import { bytesLacking, needRoom } from '@/utils/data/room';
import { asMap } from '@/utils/data/rows';
import { newFileId, unstage } from '@/utils/data/staging';
import { z } from '@/utils/schema/zod';
import { answering } from './answering';
import type { Backups } from './backups';
import { type Context, writerOf } from './context';
import type {
  ExchangeService,
  ExportedFile,
  ExportScope,
  ImportChoice,
  ImportPreview,
  ImportReport,
  PastImport,
  PreviewOptions,
  PreviewRow,
  TransferOptions,
} from './contract';
import { type ReadFile, readFile } from './incoming-file';
import { writeBundleFile, writeReadableFile } from './outgoing-file';
import { writePlan } from './outgoing-plan';
import { previewRevert, revertForEverybody } from './revert';
import { accept, registerOwn, viewSender } from './roster';
import type { Workspaces } from './workspaces';

interface Pending {
  file: string;
  content: Blob;
  options: PreviewOptions;
  read: ReadFile;
}

/** Less than five minutes is what clocks do. */
const CLOCK_WARNING_MS = 5 * 60_000;
/** A merged row takes about so many times the bytes it takes in a compressed file. */
const GROWTH = 8;
const KEPT_CONFLICTS = 500;

export function createExchangeService(
  context: Context,
  backups: Backups,
  workspaces: Workspaces,
): ExchangeService {
  const { engine, clock, device, exports } = context;
  let pending: Pending | null = null;
  let visit = 0;

  const forgetPending = async () => {
    const { file } = pending ?? {};
    pending = null;
    if (file !== undefined) await unstage(engine, file);
  };

  const write = async (
    kind: 'hamseda' | 'json',
    scope: ExportScope,
    options: TransferOptions = {},
  ): Promise<Result<ExportedFile>> => {
    for (const { name } of await exports.list()) await exports.remove(name); // the last export has been downloaded
    const team = (await context.playbook.read()).workspace?.name ?? 'hamseda';
    const name = `${fileName(team, isoNow(clock), scope)}.${kind}`;
    if (kind === 'hamseda') await registerOwn(context);
    const writer = kind === 'json' ? writeReadableFile : writeBundleFile;
    const written = await writer(context, exports, scope, name, options);
    if (written.ok && kind === 'hamseda')
      await writeKv(await engine.open(), 'lastExchange', engine.clock.next());
    return written;
  };

  return {
    exportFile: (scope, options) => answering('export', () => write('hamseda', scope, options)),
    exportReadable: (scope, options) => answering('export', () => write('json', scope, options)),
    exportPlan: (format) => answering('export', () => writePlan(context, exports, format)),
    preview: (content, options = {}) => answering('preview', () => preview(content, options)),
    confirm: (choice = {}, options = {}) => answering('import', () => confirm(choice, options)),
    cancel() {
      visit++;
      forgetPending().catch((cause: unknown) => logFailure('unstage', cause)); // nobody waits for it
    },
    async imports() {
      const kept = new Set((await backups.list()).map(({ name }) => name));
      const rows: unknown[] = await (await engine.open()).getAll('imports');
      return rows.flatMap((row) => pastImport(row, kept) ?? []).sort((a, b) => b.at.localeCompare(a.at));
    },
    async undoImport(id) {
      const row: unknown = await (await engine.open()).get('imports', id);
      const { backup } = asMap(row);
      if (typeof backup !== 'string') return fail('not-found');
      return backups.restore(backup, 'newWorkspace');
    },
    previewRevert: (id) => answering('revert', () => previewRevert(context, id)),
    revertForEverybody: (id) => revertForEverybody(context, id),
  };

  async function preview(content: Blob, options: PreviewOptions): Promise<Result<ImportPreview>> {
    const mine = ++visit;
    await forgetPending();
    const file = newFileId(engine);
    const read = await answering('read', () => readFile(context, file, content, options));
    if (mine !== visit || !read.ok) {
      await unstage(engine, file).catch((cause: unknown) => logFailure('unstage', cause)); // the answer is the reading's
      return read.ok ? fail('cancelled') : read;
    }
    pending = { file, content, options, read: read.value };
    return ok(await describe(read.value, content.size));
  }

  async function confirm(choice: ImportChoice, options: TransferOptions): Promise<Result<ImportReport>> {
    if (!pending) return fail('not-found');
    const { read, content } = pending;
    const { sender } = read;
    await needRoom(engine, content.size * GROWTH);
    if (choice.asNewWorkspace) return intoNewWorkspace(pending, options);
    if (sender?.standing === 'unknownNeedsLead') return fail('refused', 'a lead has to accept this device');
    if (sender?.standing === 'unknown' && !choice.acceptSender) return fail('refused', 'not accepted');
    const by = await writerOf(context);
    const hadData = (await context.playbook.read()).workspace !== null;
    options.onProgress?.({ phase: 'backup', share: null });
    const backup = hadData ? await backups.take('import', options) : null;
    if (backup && !backup.ok) return backup;
    const report = await merge(pending, choice, backup?.ok ? backup.value.name : null, options);
    if (!report.ok) return report;
    if (sender && (sender.standing === 'unknown' || sender.standing === 'newTeam')) {
      await accept(context, sender, by);
    }
    pending = null;
    await device.change({ settingsSince: isoNow(clock) });
    await writeKv(await engine.open(), 'lastExchange', engine.clock.next());
    return report;
  }

  async function merge(
    { file, read }: Pending,
    { leaveOut = [] }: ImportChoice,
    backup: string | null,
    { onProgress, signal }: TransferOptions,
  ): Promise<Result<ImportReport>> {
    const { counts, rows } = read.tally;
    const about = {
      at: isoNow(clock),
      team: read.team,
      sender: read.sender ? viewSender(read.sender).fingerprint : '',
      senderName: read.sender?.member?.name ?? '',
      backup,
      conflicts: rows.filter(({ change }) => change === 'conflicting').slice(0, KEPT_CONFLICTS),
    };
    const merged = await mergeStaged(engine, {
      file,
      leaveOut: new Set(leaveOut),
      about,
      isUndoable: backup !== null,
      onPart: (done, of) => onProgress?.({ phase: 'writing', share: done / of }),
      ...(signal ? { signal } : {}),
    });
    if (!merged.ok) return merged;
    const { records, putAside } = merged.value;
    return ok({ id: file, written: records, counts: { ...counts }, putAside });
  }

  // The same file, read once more into an empty database, which then is the open one.
  async function intoNewWorkspace(
    { file, content, options: reading }: Pending,
    options: TransferOptions,
  ): Promise<Result<ImportReport>> {
    await forgetPending();
    const made = await workspaces.fill(async (fresh) => {
      const read = await readFile(fresh, file, content, { ...options, ...pick(reading) });
      if (!read.ok) return read;
      const about = { at: isoNow(clock), team: read.value.team, sender: '', backup: null, conflicts: [] };
      const merged = await mergeStaged(fresh.engine, { file, leaveOut: new Set(), about, isUndoable: false });
      if (!merged.ok) return merged;
      if (read.value.sender) await accept(fresh, read.value.sender, await writerOf(fresh));
      const { records, putAside } = merged.value;
      return ok({ id: file, written: records, counts: { ...read.value.tally.counts }, putAside });
    });
    return made;
  }

  async function describe(
    { team, exportedAt, tally, sender, notes, table, eventsAs, zone }: ReadFile,
    bytes: number,
  ): Promise<ImportPreview> {
    const ahead = tally.latestMs - clock.now();
    const lacking = await bytesLacking(engine, bytes * GROWTH);
    return {
      teamName: team,
      exportedAt,
      counts: { ...tally.counts },
      rows: notes?.size ? notedFirst(tally.rows, notes) : tally.rows,
      ...(notes?.size ? { noted: notes.size } : {}),
      ...(table && { table }),
      ...(eventsAs && { eventsAs }),
      ...(zone && { zone }),
      sender: sender ? viewSender(sender) : { fingerprint: '', memberName: null, standing: 'unsigned' },
      clockAheadMinutes: ahead > CLOCK_WARNING_MS ? Math.round(ahead / 60_000) : null,
      bytesLacking: lacking > 0 ? lacking : null,
    };
  }
}

const pick = ({ passphrase, reading, eventsAs }: PreviewOptions): PreviewOptions => ({
  ...(passphrase === undefined ? {} : { passphrase }),
  ...(reading && { reading }),
  ...(eventsAs && { eventsAs }),
});

/** Among thousands of rows those of which there is something to say come first. */
function notedFirst(rows: readonly ComparedRow[], notes: NonNullable<ReadFile['notes']>): PreviewRow[] {
  const told = rows.map((row) => {
    const said = notes.get(row.key);
    return said ? { ...row, notes: said } : row;
  });
  return [...told.filter(({ key }) => notes.has(key)), ...told.filter(({ key }) => !notes.has(key))];
}

const StoredImport = z.object({
  id: z.string(),
  at: z.string(),
  team: z.string(),
  sender: z.string(),
  senderName: z._default(z.string(), ''),
  backup: z.nullable(z.string()),
  records: z.number(),
  conflicts: z.array(z.looseObject({ key: z.string() })),
});

function pastImport(row: unknown, backups: ReadonlySet<string>): PastImport | null {
  const parsed = StoredImport.safeParse(row);
  if (!parsed.success) return null; // the parts of an import stand in the same store
  const { id, at, team, sender, senderName, backup, records, conflicts } = parsed.data;
  return {
    id,
    at,
    teamName: team,
    sender: senderName || sender,
    written: records,
    conflicts: conflicts as unknown as PreviewRow[], // written by `merge` above
    canUndo: backup !== null && backups.has(backup),
  };
}

function fileName(team: string, now: string, scope: ExportScope): string {
  const safe = team.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'team';
  const part = scope.kind === 'workspace' ? '' : `-${scope.kind}`;
  return `hamseda-${safe}${part}-${now.slice(0, 10)}`;
}
