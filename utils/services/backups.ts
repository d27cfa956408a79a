// Backups: the whole workspace as one signed file on the extension's private shelf, weekly and before everything
// large. Eight are kept. They are the same files that travel, so restoring one is importing it.
import { utf8 } from '@/utils/base/bytes';
import { isoNow } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, ok, type Result } from '@/utils/base/result';
import type { DeviceKey } from '@/utils/data/device-key';
import { writeKv } from '@/utils/data/kv';
import { mergeStaged } from '@/utils/data/merge-staged';
import { ownDevice } from '@/utils/data/own-device';
import { asWrittenJson, openSegment, packSegment } from '@/utils/data/segment';
import { newFileId, unstage } from '@/utils/data/staging';
import { withoutRecords } from '@/utils/exchange/bundle';
import { type BundleWriter, bundleWriter, readBundleFile } from '@/utils/sharing/bundle-file';
import { answering } from './answering';
import { backupName, parseBackupName } from './backup-name';
import type { Context } from './context';
import type { Backup, BackupReason, TransferOptions } from './contract';
import { readFile } from './incoming-file';
import { writeBundleFile } from './outgoing-file';
import type { Workspaces } from './workspaces';

const KEEP = 8;
export interface Backups {
  /** Newest first. */
  list(): Promise<Backup[]>;
  take(reason: BackupReason, options?: TransferOptions): Promise<Result<Backup>>;
  file(name: string): Promise<Result<Blob>>;
  restore(name: string, way: 'merge' | 'newWorkspace', options?: TransferOptions): Promise<Result<null>>;
  /** Rewrites all kept files without these records (keys `store/id`); false when one of them could not be. */
  forget(keys: ReadonlySet<string>): Promise<boolean>;
}

export function createBackups(context: Context, workspaces: Workspaces): Backups {
  const { shelf, engine, clock } = context;

  const list = async (): Promise<Backup[]> =>
    (await shelf.list())
      .flatMap(({ name, bytes }) => {
        const parsed = parseBackupName(name);
        return parsed ? [{ name, bytes, ...parsed }] : [];
      })
      .sort((a, b) => b.name.localeCompare(a.name));

  const take = (reason: BackupReason, options: TransferOptions = {}): Promise<Result<Backup>> =>
    answering('backup', () => write(reason, options));

  const write = async (reason: BackupReason, options: TransferOptions): Promise<Result<Backup>> => {
    const takenAt = isoNow(clock);
    const name = backupName(takenAt, reason);
    const written = await writeBundleFile(context, shelf, { kind: 'workspace' }, name, {
      ...(options.signal ? { signal: options.signal } : {}),
      onProgress: ({ share }) => options.onProgress?.({ phase: 'backup', share }),
    });
    if (!written.ok) return written;
    for (const old of (await list()).slice(KEEP)) await shelf.remove(old.name);
    await writeKv(await engine.open(), 'lastBackupAt', takenAt);
    return ok({ name, takenAt, reason, bytes: written.value.blob.size });
  };

  return {
    list,
    take,
    async file(name) {
      const file = parseBackupName(name) ? await shelf.read(name) : null;
      return file ? ok(file) : fail('not-found');
    },
    restore: (name, way, options = {}) => answering('restore', () => restore(name, way, options)),
    async forget(keys) {
      let isDone = true;
      for (const { name } of await list()) {
        const file = await shelf.read(name);
        if (!file) continue;
        const work = name.endsWith('.json') ? forgetInText(name, file, keys) : rewrite(name, file, keys);
        await work.catch((cause: unknown) => {
          logFailure('backup', cause);
          isDone = false;
        });
      }
      return isDone;
    },
  };

  async function restore(
    name: string,
    way: 'merge' | 'newWorkspace',
    options: TransferOptions,
  ): Promise<Result<null>> {
    const file = parseBackupName(name) ? await shelf.read(name) : null;
    if (!file) return fail('not-found');
    if (way === 'newWorkspace') {
      return workspaces.fill((fresh) => mergeInto(fresh, file, options, true));
    }
    const before = await take('restore', options); // so that a restore can be taken back as well
    return before.ok ? mergeInto(context, file, options, false) : before;
  }

  async function mergeInto(
    target: Context,
    file: Blob,
    options: TransferOptions,
    isNew: boolean,
  ): Promise<Result<null>> {
    const id = newFileId(target.engine);
    const read = await readFile(target, id, file, options, !isNew);
    if (!read.ok) {
      await unstage(target.engine, id);
      return read;
    }
    const about = { at: isoNow(clock), team: read.value.team, sender: '', backup: null, conflicts: [] };
    const merged = await mergeStaged(target.engine, {
      file: id,
      leaveOut: new Set(),
      about,
      isUndoable: false,
    });
    if (!merged.ok && isNew && merged.code === 'not-found') return ok(null); // a backup of an empty workspace
    return merged.ok ? ok(null) : merged;
  }

  async function forgetInText(name: string, file: Blob, keys: ReadonlySet<string>): Promise<void> {
    const text = withoutRecords(await file.text(), keys);
    if (text === null) return;
    const sink = await shelf.create(name);
    await sink.write(utf8(text));
    await sink.close();
  }

  // A segment cannot be changed: the whole file is written anew, and takes its name when it is whole.
  async function rewrite(name: string, file: Blob, keys: ReadonlySet<string>): Promise<void> {
    const device = await ownDevice(engine.open);
    const sink = await shelf.create(name);
    try {
      const isDifferent = await copyWithout(file, keys, device, bundleWriter(sink));
      await (isDifferent ? sink.close() : sink.abort());
    } catch (cause) {
      await sink.abort();
      throw cause;
    }
  }
}

/** Copies a backup without some records; false = there was nothing of them in it. Throws when it cannot be read. */
async function copyWithout(
  file: Blob,
  keys: ReadonlySet<string>,
  device: DeviceKey,
  writer: BundleWriter,
): Promise<boolean> {
  let isDifferent = false;
  for await (const frame of readBundleFile(file)) {
    const value = need(frame);
    if (value.type === 'header') {
      const { format: _format, version: _version, ...header } = value.header;
      await writer.header(header);
    } else if (value.type === 'media') {
      const { hash, type } = need(await value.media.describe());
      await writer.media({ hash, type }, need(await value.media.content()));
    } else if (value.type === 'segment') {
      const { operations, header } = need(await openSegment(value.bytes));
      const kept = operations.filter((raw) => !concerns(raw, keys));
      if (kept.length === operations.length) {
        await writer.segment({ name: value.name, bytes: value.bytes });
        continue;
      }
      isDifferent = true;
      const { kind, stream } = header;
      const written = asWrittenJson(kept); // as this device has packed them
      await writer.segment(await packSegment({ kind, stream, written, covers: [] }, device));
    }
  }
  await writer.end();
  return isDifferent;
}

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

const concerns = (raw: unknown, keys: ReadonlySet<string>): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  'store' in raw &&
  'id' in raw &&
  keys.has(`${String(raw.store)}/${String(raw.id)}`);
