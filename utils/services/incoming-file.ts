// From a file of either kind to staged operations and what they would do. Nothing of the team's data changes here.
import { fail, ok, type Result } from '@/utils/base/result';
import { createTally, type Tally } from '@/utils/data/comparison';
import { formatHlc, NO_CLOCK } from '@/utils/data/hlc';
import { stage, stageRecords } from '@/utils/data/incoming';
import { readKv } from '@/utils/data/kv';
import type { Secret } from '@/utils/data/secret';
import { openSegment } from '@/utils/data/segment';
import type { Arriving } from '@/utils/data/staging';
import { type Bundle, MAX_JSON_BYTES, readBundle } from '@/utils/exchange/bundle';
import type { EventsAs } from '@/utils/schema/events-as';
import type { Writer } from '@/utils/schema/record';
import { STORE_NAMES } from '@/utils/schema/records';
import type { RowNote } from '@/utils/schema/row-problem';
import { type BundleHeader, readBundleFile } from '@/utils/sharing/bundle-file';
import { unlock } from '@/utils/sharing/passphrase';
import type { Context } from './context';
import type { PreviewOptions, TableView, TransferOptions, ZoneView } from './contract';
import { readPlanned } from './incoming-plan';
import { claimOf, INTRODUCTION, readRoster, type Sender } from './roster';

export interface ReadFile {
  team: string;
  exportedAt: string;
  tally: Tally;
  /** null = unsigned. */
  sender: Sender | null;
  /** What was done to rows that are offered, by `store/id`. */
  notes?: ReadonlyMap<string, readonly RowNote[]>;
  table?: TableView;
  eventsAs?: EventsAs;
  zone?: ZoneView;
}

/** Bytes at the start of a file that tell its kind. */
const HEAD_BYTES = 64;
/** Records of a readable file that are staged at once. */
const RECORDS_PER_PART = 1_000;

/** Stages a file under the id `file`. `underneath`: an unsigned one changes nothing that stands, see stageRecords. */
export async function readFile(
  context: Context,
  file: string,
  content: Blob,
  options: PreviewOptions,
  underneath = false,
): Promise<Result<ReadFile>> {
  const head = await content.slice(0, HEAD_BYTES).text();
  if (/^\uFEFF?\s*\{/u.test(head)) {
    if (content.size > MAX_JSON_BYTES) return fail('file-too-large');
    const read = readBundle(await content.text(), content.size);
    return read.ok ? stageBundle(context, file, read.value, options, underneath) : read;
  }
  const planned = await readPlanned(context, content, head, options);
  if (!planned) return readSegments(context, file, content, options);
  const staged = await stageBundle(context, file, planned.bundle, options, underneath);
  return staged.ok ? ok({ ...staged.value, ...planned.read }) : staged;
}

async function readSegments(
  context: Context,
  file: string,
  content: Blob,
  { passphrase, signal, onProgress }: TransferOptions,
): Promise<Result<ReadFile>> {
  const lastExchange = (await readKv(await context.engine.open(), 'lastExchange')) ?? NO_CLOCK;
  const tally = createTally(lastExchange, STORE_NAMES);
  const roster = await readRoster(context);
  const claims = new Map<string, string | null>();
  let header: BundleHeader | null = null;
  let secret: Secret | undefined;
  let first: Sender | null = null;
  let part = 0;
  let bytes = 0;
  for await (const frame of readBundleFile(content)) {
    if (signal?.aborted) return fail('cancelled');
    if (!frame.ok) return frame;
    switch (frame.value.type) {
      case 'header': {
        header = frame.value.header;
        if (!header.protection) break;
        if (!passphrase) return fail('passphrase-needed');
        const unlocked = await unlock(passphrase, header.protection);
        if (!unlocked.ok) return unlocked;
        secret = unlocked.value;
        break;
      }
      case 'segment': {
        const opened = await openSegment(frame.value.bytes, secret);
        if (!opened.ok) return opened;
        const { name, header: about, fingerprint, operations } = opened.value;
        if (about.stream === INTRODUCTION) claims.set(fingerprint, claimOf(operations[0], fingerprint));
        const sender = roster.senderOf(fingerprint, about.key, claims.get(fingerprint) ?? null);
        first ??= sender;
        bytes += frame.value.bytes.length;
        onProgress?.({ phase: 'reading', share: Math.min(1, bytes / content.size) });
        if (about.stream === INTRODUCTION) break; // whoever introduces himself is accepted by a person, or not at all
        const right = roster.rightOf(sender, about.stream);
        const arriving: Arriving = { file, part: part++, segment: name, stream: about.stream, right };
        await stage(context.engine, arriving, operations, tally);
        break;
      }
      case 'media': {
        // Named by what it holds: harmless while nothing refers to it, and there once something does.
        const { media } = frame.value;
        const [about, blob] = [await media.describe(secret), await media.content(secret)];
        if (!about.ok) return about;
        if (!blob.ok) return blob;
        await (await context.engine.open()).put('media', { id: about.value.hash, blob: blob.value });
        break;
      }
      case 'end':
        break;
    }
  }
  if (!header || !first) return fail('file-nothing-valid');
  return ok({ team: header.team, exportedAt: header.exportedAt, tally, sender: first });
}

async function stageBundle(
  context: Context,
  file: string,
  read: Bundle,
  { signal, onProgress }: TransferOptions,
  underneath: boolean,
): Promise<Result<ReadFile>> {
  // It carries no clocks: what was written here after the file was is contested, as far as anybody can tell.
  const writtenMs = Date.parse(read.exportedAt) || context.clock.now();
  const tally = createTally(formatHlc(writtenMs + 1, 0, ''), STORE_NAMES);
  const { memberId } = await context.device.read();
  const by: Writer = memberId ?? 'system';
  const bundle = intoThisTeam(read, (await context.playbook.read()).workspace?.id);
  for (const { reason, ...row } of bundle.rejected) tally.reject(row, reason);
  for (let at = 0; at < bundle.rows.length; at += RECORDS_PER_PART) {
    if (signal?.aborted) return fail('cancelled');
    const records = bundle.rows.slice(at, at + RECORDS_PER_PART);
    const part = at / RECORDS_PER_PART;
    const arriving = { file, part, segment: `text:${file}/${part}`, stream: 'text' };
    await stageRecords(context.engine, arriving, records, by, tally, underneath);
    onProgress?.({ phase: 'reading', share: Math.min(1, (at + records.length) / bundle.rows.length) });
  }
  const { team, exportedAt, notes } = bundle;
  return ok({ team, exportedAt, tally, sender: null, ...(notes && { notes }) });
}

// One database holds one team: an unsigned file's workspace lays itself over the one that is here.
function intoThisTeam(bundle: Bundle, workspaceId: string | undefined): Bundle {
  if (workspaceId === undefined) return bundle;
  const first = bundle.rows.findIndex(({ store }) => store === 'workspaces');
  const rows = bundle.rows
    .filter(({ store }, index) => store !== 'workspaces' || index === first)
    .map(
      (row) =>
        row.store === 'workspaces'
          ? ({ ...row, record: { ...row.record, id: workspaceId } } as Bundle['rows'][number])
          : row, // same shape, this team's id
    );
  return { ...bundle, rows };
}
