// Packing at leisure: own operations from the log into segments, and, when a stream has gathered many, into one
// checkpoint that makes them superfluous. One context does it at a time, under a lock; whoever comes meanwhile
// leaves it to the other. A segment is built first and swapped in with one transaction: a browser that dies in
// between has packed nothing and lost nothing.
import { isoNow } from '@/utils/base/clock';
import { Operation } from '@/utils/schema/operation';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import type { Database } from './db';
import type { DeviceKey } from './device-key';
import type { Engine } from './engine';
import { outgoing } from './outgoing';
import { portions } from './portions';
import { asMap } from './rows';
import { asWrittenJson, type PackedSegment, packSegment, segmentName } from './segment';
import { type Stream, streamOf } from './stream';

/** So many segments of a stream become one checkpoint. */
const SEGMENTS_PER_CHECKPOINT = 16;
/** The log is packed when it holds so many entries. */
const LOG_ENTRIES = 64;

export interface CompactOptions {
  device: () => Promise<DeviceKey>;
  /** Runs the work while nobody else does, or not at all (false). */
  alone: (work: () => Promise<void>) => Promise<boolean>;
}

const StoredSegment = z.object({
  name: z.string(),
  stream: z.string(),
  kind: z.enum(['s', 'c']),
  at: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});
type StoredSegment = z.infer<typeof StoredSegment>;

/** What is kept of a stream. */
export interface OwnStream {
  stream: Stream;
  names: string[];
  /** One of its segments had to be put aside: what it held is still in the rows. */
  isDamaged: boolean;
}

/** Packs the log when it has grown, and checkpoints streams that have gathered many segments. */
export async function compact(engine: Engine, options: CompactOptions): Promise<void> {
  if ((await (await engine.open()).count('log')) < LOG_ENTRIES) return; // nothing has been added since the last time
  await options.alone(async () => packLog(engine, await options.device()));
  await mendSegments(engine, options);
}

/** Puts damaged segments aside, and checkpoints their streams and those that have gathered many segments. */
export const mendSegments = (engine: Engine, options: CompactOptions): Promise<boolean> =>
  rebuildStreams(
    engine,
    options,
    ({ names, isDamaged }) => isDamaged || names.length > SEGMENTS_PER_CHECKPOINT,
  );

/** Moves all log entries into segments by stream. */
export async function packLog(engine: Engine, device: DeviceKey): Promise<void> {
  const db = await engine.open();
  const reading = db.transaction(['log']);
  const [keys, entries] = await Promise.all([
    reading.objectStore('log').getAllKeys(),
    reading.objectStore('log').getAll(),
  ]);
  const damaged: { id: string; raw: unknown }[] = [];
  const byStream = new Map<Stream, Operation[]>();
  for (const [index, entry] of entries.entries()) {
    const parsed = z.object({ operations: z.array(Operation) }).safeParse(entry);
    if (!parsed.success) damaged.push({ id: `logEntry:${String(keys[index])}`, raw: entry });
    for (const operation of parsed.data?.operations ?? []) {
      const stream = await streamIn(db, operation);
      const list = byStream.get(stream);
      if (list) list.push(operation);
      else byStream.set(stream, [operation]);
    }
  }
  const packed: StoredSegment[] = [];
  for (const [stream, operations] of byStream) {
    for (const written of portions(asWrittenJson(operations))) {
      packed.push(
        stored(engine, stream, 's', await packSegment({ kind: 's', stream, written, covers: [] }, device)),
      );
    }
  }
  const writing = db.transaction(['log', 'segments', 'quarantine'], 'readwrite');
  await Promise.all([
    ...packed.map((segment) => writing.objectStore('segments').put(segment)),
    ...keys.map((key) => writing.objectStore('log').delete(key)),
    ...damaged.map(({ id, raw }) =>
      writing
        .objectStore('quarantine')
        .put({ id, at: isoNow(engine.wall), kind: 'logEntry', store: null, reason: 'corrupt', raw }),
    ),
    writing.done,
  ]);
}

/**
 * Replaces all segments of the chosen streams by a checkpoint of each: everything known of it, from the rows.
 * False = somebody else is packing, and nothing was done.
 */
export function rebuildStreams(
  engine: Engine,
  { device, alone }: CompactOptions,
  isChosen: (stream: OwnStream) => boolean | Promise<boolean>,
): Promise<boolean> {
  return alone(async () => {
    const db = await engine.open();
    for (const own of await ownStreams(engine)) {
      if (!(await isChosen(own))) continue;
      const { stream, names: covers } = own;
      const key = await device();
      const packed: StoredSegment[] = [];
      for await (const { written } of outgoing(db, { stores: storesOf(stream), stream })) {
        const content = { kind: 'c', stream, written, covers } as const;
        packed.push(stored(engine, stream, 'c', await packSegment(content, key)));
      }
      const writing = db.transaction('segments', 'readwrite');
      await Promise.all([
        ...covers.map((name) => writing.store.delete(name)),
        ...packed.map((segment) => writing.store.put(segment)),
        writing.done,
      ]);
    }
  });
}

/** The own segments by stream; one whose bytes are no longer what their name says is put aside. */
async function ownStreams(engine: Engine): Promise<Iterable<OwnStream>> {
  const db = await engine.open();
  const streams = new Map<Stream, OwnStream>();
  const streamOfName = (stream: Stream) => {
    const own = streams.get(stream) ?? { stream, names: [], isDamaged: false };
    streams.set(stream, own);
    return own;
  };
  for (const key of await db.getAllKeys('segments')) {
    const entry: unknown = await db.get('segments', key);
    const { data } = StoredSegment.safeParse(entry);
    if (data && (await segmentName(data.bytes)) === data.name)
      streamOfName(data.stream).names.push(data.name);
    else {
      await putSegmentAside(engine, key, entry);
      const { stream } = asMap(entry);
      if (typeof stream === 'string') streamOfName(stream).isDamaged = true;
    }
  }
  return streams.values();
}

async function putSegmentAside({ open, wall }: Engine, key: IDBValidKey, raw: unknown): Promise<void> {
  const writing = (await open()).transaction(['segments', 'quarantine'], 'readwrite');
  const entry = {
    id: `segment:${String(key)}`,
    at: isoNow(wall),
    kind: 'segment',
    store: null,
    reason: 'corrupt',
    raw,
  };
  await Promise.all([
    writing.objectStore('quarantine').put(entry),
    writing.objectStore('segments').delete(key),
    writing.done,
  ]);
}

async function streamIn(db: Database, operation: Operation): Promise<Stream> {
  const store = STORE_NAMES.find((name) => name === operation.store) ?? 'facts';
  if (store !== 'cases') return streamOf(store, operation, undefined);
  const row: unknown =
    operation.fields.openedAt === undefined ? await db.get('cases', operation.id) : undefined;
  return streamOf(store, operation, operation.fields.openedAt ?? asMap(row).openedAt);
}

function storesOf(stream: Stream): StoreName[] {
  if (stream.startsWith('cases.')) return ['cases'];
  return STORE_NAMES.filter((name) => name !== 'cases');
}

const stored = (
  engine: Engine,
  stream: Stream,
  kind: 's' | 'c',
  { name, bytes }: PackedSegment,
): StoredSegment => ({
  name,
  stream,
  kind,
  at: isoNow(engine.wall),
  bytes,
});
