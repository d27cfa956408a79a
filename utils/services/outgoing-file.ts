// From the database to a file on the shelf: the signed bundle that merges, and the readable JSON beside it.
import { utf8 } from '@/utils/base/bytes';
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { instantOf } from '@/utils/base/zone';
import { addDays, isIsoDay } from '@/utils/calendar/day';
import { countOf, outgoing, type Selection } from '@/utils/data/outgoing';
import { ownDevice } from '@/utils/data/own-device';
import { unpackAll } from '@/utils/data/pack';
import { portions } from '@/utils/data/portions';
import { needRoom } from '@/utils/data/room';
import { afterRow, isRow, recordOfRow } from '@/utils/data/rows';
import { asWrittenJson, packSegment, type SegmentContent } from '@/utils/data/segment';
import type { Shelf } from '@/utils/data/shelf';
import { waitingOperations } from '@/utils/data/waiting';
import { readableHead, readableTail } from '@/utils/exchange/bundle';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { bundleWriter } from '@/utils/sharing/bundle-file';
import { lock } from '@/utils/sharing/passphrase';
import type { Context } from './context';
import type { ExportedFile, ExportScope, TransferOptions } from './contract';
import { INTRODUCTION, introduction } from './roster';

/** Portions of four million characters that wait in memory at most. */
const AHEAD = 4;

/** Writes the signed file; a file that was not finished is not there. */
export async function writeBundleFile(
  context: Context,
  shelf: Shelf,
  scope: ExportScope,
  fileName: string,
  { passphrase, signal, onProgress }: TransferOptions,
): Promise<Result<ExportedFile>> {
  const { engine, playbook } = context;
  const db = await engine.open();
  const book = await playbook.read();
  const selection = selectionOf(scope, book.timeZone);
  if (!selection) return fail('malformed', 'period');
  const device = await ownDevice(engine.open);
  const protection = passphrase ? await lock(passphrase) : null;
  const total = await countOf(db, selection);
  const media = scope.kind === 'workspace' ? await mediaIn(db) : [];
  const sink = await shelf.create(fileName);
  try {
    const writer = bundleWriter(sink, protection?.secret);
    await writer.header({
      exportedAt: isoNow(engine.wall),
      team: protection ? '' : (book.workspace?.name ?? ''),
      scope,
      device: device.fingerprint,
      records: total,
      media: media.length,
      mediaBytes: media.reduce((sum, one) => sum + one.bytes, 0),
      protection: protection?.protection ?? null,
    });
    const secret = protection?.secret;
    let written: Promise<void> = Promise.resolve();
    const pack = (content: Omit<SegmentContent, 'covers'>): Promise<void> => {
      const packed = packSegment({ ...content, covers: [] }, device, secret, context.compress);
      written = Promise.all([packed, written]).then(([segment]) => writer.segment(segment));
      written.catch(() => undefined); // because whoever comes next, or the end, hears of it
      return written;
    };
    await pack({ stream: INTRODUCTION, kind: 's', written: asWrittenJson([await introduction(context)]) });
    let records = 0;
    const underway: Promise<void>[] = [];
    for await (const portion of outgoing(db, selection)) {
      if (signal?.aborted) throw new Cancelled();
      await needRoom(engine);
      const { stream, written } = portion;
      // While some portions are compressed and written, the next are read. They come in bursts.
      if (underway.length === AHEAD) await underway.shift();
      underway.push(pack({ stream, kind: 'c', written }));
      records = portion.records;
      onProgress?.({ phase: 'packing', share: total === 0 ? 1 : Math.min(1, records / total) });
    }
    await written;
    for (const [stream, operations] of scope.kind === 'workspace' ? await waitingOperations(db) : []) {
      for (const written of portions(asWrittenJson(operations))) await pack({ stream, kind: 's', written });
    }
    for (const { hash, type } of media) {
      if (signal?.aborted) throw new Cancelled();
      const stored: unknown = await db.get('media', hash);
      if (isMedia(stored)) await writer.media({ hash, type }, stored.blob);
    }
    await writer.end();
    return ok({ fileName, blob: await sink.close(), records });
  } catch (cause) {
    await sink.abort();
    if (cause instanceof Cancelled) return fail('cancelled');
    throw cause;
  }
}

/** Writes the readable JSON: the same records without clocks and history. */
export async function writeReadableFile(
  context: Context,
  shelf: Shelf,
  scope: ExportScope,
  fileName: string,
  { signal, onProgress }: TransferOptions,
): Promise<Result<ExportedFile>> {
  const db = await context.engine.open();
  const book = await context.playbook.read();
  const selection = selectionOf(scope, book.timeZone);
  if (!selection) return fail('malformed', 'period');
  const total = await countOf(db, selection);
  const sink = await shelf.create(fileName);
  let records = 0;
  try {
    const hasCases = selection.stores.includes('cases');
    await sink.write(utf8(readableHead(book.workspace?.name ?? '', isoNow(context.engine.wall), hasCases)));
    for (const [index, store] of readableStores(selection.stores).entries()) {
      await sink.write(utf8(`${index > 0 ? ',\n' : ''} ${JSON.stringify(store)}: [`));
      let isFirst = true;
      for await (const batch of recordBatches(db, store, selection)) {
        if (signal?.aborted) throw new Cancelled();
        const lines = batch.map((record) => `  ${JSON.stringify(record)}`).join(',\n');
        await sink.write(utf8(`${isFirst ? '' : ','}\n${lines}`));
        isFirst = false;
        records += batch.length;
        onProgress?.({ phase: 'packing', share: total === 0 ? 1 : Math.min(1, records / total) });
      }
      await sink.write(utf8(isFirst ? ']' : '\n ]'));
    }
    await sink.write(utf8(readableTail()));
    return ok({ fileName, blob: await sink.close(), records });
  } catch (cause) {
    await sink.abort();
    if (cause instanceof Cancelled) return fail('cancelled');
    throw cause;
  }
}

class Cancelled extends Error {}

/** The rows that a scope means; null for a period that is none. */
export function selectionOf(scope: ExportScope, timeZone: string): Selection | null {
  switch (scope.kind) {
    case 'workspace':
      return { stores: STORE_NAMES };
    case 'settings':
      return { stores: STORE_NAMES.filter((name) => name !== 'cases') };
    case 'calendar':
      return { stores: ['calendar', 'occasions'] };
    case 'responses':
      return { stores: ['responses', 'blocks'] };
    case 'cases': {
      if (!isIsoDay(scope.from) || !isIsoDay(scope.to) || scope.from > scope.to) return null;
      const from = new Date(instantOf(scope.from, '00:00', timeZone)).toISOString();
      const to = new Date(instantOf(addDays(scope.to, 1), '00:00', timeZone) - 1).toISOString();
      return { stores: ['cases'], openedBetween: [from, to] };
    }
  }
}

const readableStores = (stores: readonly StoreName[]): StoreName[] =>
  stores.filter((store) => store !== 'devices'); // whom to believe is no text that anybody may write

const BATCH = 500;

type Db = Awaited<ReturnType<Context['engine']['open']>>;

async function* recordBatches(
  db: Db,
  store: StoreName,
  { openedBetween }: Selection,
): AsyncGenerator<Record<string, unknown>[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const rows: unknown[] = await db.getAll(store, after, BATCH);
    const records = unpackAll(store, rows)
      .filter(isRow)
      .flatMap((row) => {
        const opened = String(row.openedAt);
        const isWanted = !openedBetween || (opened >= openedBetween[0] && opened <= openedBetween[1]);
        const record = isWanted ? recordOfRow(store, row) : undefined;
        return record ? [record] : [];
      });
    if (records.length > 0) yield records;
    if (rows.length < BATCH) return;
    after = afterRow(rows.at(-1));
  }
}

async function mediaIn(db: Db): Promise<{ hash: string; type: string; bytes: number }[]> {
  const found: { hash: string; type: string; bytes: number }[] = [];
  let cursor = await db.transaction('media').store.openCursor();
  while (cursor) {
    const stored: unknown = cursor.value;
    if (isMedia(stored)) found.push({ hash: stored.id, type: stored.blob.type, bytes: stored.blob.size });
    cursor = await cursor.continue();
  }
  return found;
}

const isMedia = (stored: unknown): stored is { id: string; blob: Blob } =>
  typeof stored === 'object' &&
  stored !== null &&
  'blob' in stored &&
  stored.blob instanceof Blob &&
  'id' in stored;
