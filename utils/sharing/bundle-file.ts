// The bundle file `.hamseda`: a row of frames that is written and read without ever holding more than one segment.
// docs/data-format.md has every byte.
//
//   "HAMSEDA2" | H header | S segment, M media, in any order and number | E end
//   frame = type (1 byte) | u32 payload length | payload
//
// A file without its end frame is incomplete, and that is known before anything of it is handed out.
import { type Bytes, concat, readU32, startsWith, u32, utf8 } from '@/utils/base/bytes';
import { parseJson } from '@/utils/base/json';
import { fail, ok, type Result } from '@/utils/base/result';
import { bytesOf } from '@/utils/data/media-hash';
import type { Secret } from '@/utils/data/secret';
import { MAX_SEGMENT_BYTES, type PackedSegment, SegmentName, segmentName } from '@/utils/data/segment';
import { Day, Instant } from '@/utils/schema/parts';
import { z } from '@/utils/schema/zod';
import { MAX_MEDIA_BYTES, type MediaDescriptor, type MediaFrame, openMedia, packMedia } from './media-frame';
import { Protection } from './passphrase';

const MAGIC = utf8('HAMSEDA2');
const FORMAT = 'hamseda-bundle';
const VERSION = 2;
const HEAD_BYTES = 5;
const MB = 1024 * 1024;
const MAX_FRAMES = 100_000;
const JSON_LIMITS = { depth: 20, values: 300_000 };

/** The longest payload of each type of frame. */
const FRAME_LIMITS = { H: MB, S: MAX_SEGMENT_BYTES, M: MAX_MEDIA_BYTES, E: 16 * MB } as const;
type FrameType = keyof typeof FRAME_LIMITS;

const count = z.int().check(z.minimum(0));

/** What part of a workspace the file holds; the days of a period of cases are both included. */
export const BundleScope = z.object({
  kind: z.enum(['workspace', 'settings', 'calendar', 'responses', 'cases']),
  from: z.exactOptional(Day),
  to: z.exactOptional(Day),
});

export const BundleHeader = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: Instant,
  /** '' in a protected file. */
  team: z.string().check(z.maxLength(200)),
  scope: BundleScope,
  /** Fingerprint of the device that wrote the file. */
  device: z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{20}$/u)),
  // For a preview and a progress bar; what must be there is said by the end frame.
  /** Rows of the selection when writing began. */
  records: z._default(count, 0),
  media: count,
  mediaBytes: count,
  protection: z.nullable(Protection),
});
export type BundleHeader = z.infer<typeof BundleHeader>;

/** Names of all frames of the file. */
const End = z.object({
  segments: z.array(SegmentName).check(z.maxLength(MAX_FRAMES)),
  media: z.array(SegmentName).check(z.maxLength(MAX_FRAMES)),
});

export type Frame =
  | { type: 'header'; header: BundleHeader }
  | { type: 'segment'; name: string; bytes: Bytes }
  | { type: 'media'; media: MediaFrame }
  | { type: 'end' };

export interface Sink {
  write(bytes: Bytes): Promise<void>;
}

export interface BundleWriter {
  /** First, and once. */
  header(header: Omit<BundleHeader, 'format' | 'version'>): Promise<void>;
  segment(segment: PackedSegment): Promise<void>;
  /** Encrypted when the writer has a secret; `hash` as utils/data/media-hash.ts computes it. */
  media(media: Omit<MediaDescriptor, 'bytes'>, content: Blob): Promise<void>;
  /** Last, and once: without it the file is incomplete. */
  end(): Promise<void>;
}

/** Writes a bundle file piece by piece. `secret`: the one whose protection stands in the header, for the media. */
export function bundleWriter(sink: Sink, secret?: Secret): BundleWriter {
  const end: z.infer<typeof End> = { segments: [], media: [] };
  const frame = async (type: FrameType, payload: Bytes) => {
    await sink.write(frameHead(type, payload.length));
    await sink.write(payload);
  };
  return {
    async header(header) {
      await sink.write(MAGIC);
      await frame('H', utf8(JSON.stringify({ format: FORMAT, version: VERSION, ...header })));
    },
    async segment({ name, bytes }) {
      end.segments.push(name);
      await frame('S', bytes);
    },
    async media(media, content) {
      const packed = await packMedia(media, content, secret);
      end.media.push(packed.name);
      await sink.write(frameHead('M', packed.payloadBytes));
      for await (const piece of packed.pieces()) await sink.write(piece);
    },
    end: () => frame('E', utf8(JSON.stringify(end))),
  };
}

const frameHead = (type: FrameType, payloadBytes: number): Bytes => concat([utf8(type), u32(payloadBytes)]);

/**
 * The frames of a file in their order; a failure is the last thing handed out. Codes: `file-not-ours`, `file-newer`,
 * `file-incomplete`, `file-damaged`, `file-too-large`. A segment is not opened here: openSegment judges each.
 */
export async function* readBundleFile(file: Blob): AsyncGenerator<Result<Frame>> {
  try {
    yield* frames(file);
  } catch (cause) {
    yield fail('file-damaged', String(cause)); // the disk or the browser could not read a part of the file
  }
}

async function* frames(file: Blob): AsyncGenerator<Result<Frame>> {
  const header = await readHeader(file);
  if (!header.ok) return yield header;
  const table = await frameTable(file);
  if (!table.ok) return yield table;
  yield ok({ type: 'header', header: header.value });
  const seen = { segments: new Set<string>(), media: new Set<string>() };
  for (const { type, from, to } of table.value) {
    if (type === 'S') {
      const bytes = await bytesOf(file, from, to);
      const name = await segmentName(bytes);
      seen.segments.add(name);
      yield ok({ type: 'segment', name, bytes });
    } else if (type === 'M') {
      const media = await openMedia(file.slice(from, to), header.value.protection !== null);
      if (!media.ok) return yield media;
      seen.media.add(media.value.name);
      yield ok({ type: 'media', media: media.value });
    } else if (type === 'E') yield readEnd(await bytesOf(file, from, to), seen);
  }
}

/** Reads only what a bundle file says about itself. Codes as readBundleFile. */
export async function readHeader(file: Blob): Promise<Result<BundleHeader>> {
  const start = await bytesOf(file, 0, MAGIC.length + HEAD_BYTES);
  if (!startsWith(start, MAGIC)) return fail(isNewerMagic(start) ? 'file-newer' : 'file-not-ours');
  const frame = readHead(start, MAGIC.length);
  if (!frame.ok) return frame;
  if (frame.value.type !== 'H') return fail('file-damaged', 'no header');
  const from = start.length;
  const to = from + frame.value.length;
  if (to > file.size) return fail('file-incomplete', 'header');
  const json = parseJson(await bytesOf(file, from, to), JSON_LIMITS);
  if (!json.ok) return fail('file-damaged', 'header');
  if (Newer.safeParse(json.value).success) return fail('file-newer');
  const header = BundleHeader.safeParse(json.value);
  return header.success
    ? ok(header.data)
    : fail('file-damaged', `header: ${header.error.issues[0]?.path.join('.')}`);
}

const Newer = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(VERSION + 1)) });
const isNewerMagic = (start: Bytes): boolean =>
  /^HAMSEDA[3-9]/u.test(String.fromCharCode(...start.subarray(0, MAGIC.length)));

interface FramePlace {
  type: FrameType;
  from: number;
  to: number;
}

/** Where each frame stands: one walk from head to head, payloads unread. */
async function frameTable(file: Blob): Promise<Result<FramePlace[]>> {
  const read = windowOf(file);
  const table: FramePlace[] = [];
  for (let at = MAGIC.length; at < file.size; ) {
    const head = readHead(await read(at, at + HEAD_BYTES), 0);
    if (!head.ok) return head;
    const { type, length } = head.value;
    const from = at + HEAD_BYTES;
    at = from + length;
    if (at > file.size) return fail('file-incomplete', `frame ${table.length}`);
    if ((type === 'H') !== (table.length === 0)) return fail('file-damaged', 'a second header');
    if (table.length === MAX_FRAMES) return fail('file-too-large', 'frames');
    table.push({ type, from, to: at });
    if (type === 'E') return at === file.size ? ok(table) : fail('file-damaged', 'bytes after the end');
  }
  return fail('file-incomplete', 'no end frame');
}

function readHead(bytes: Bytes, at: number): Result<{ type: FrameType; length: number }> {
  if (bytes.length < at + HEAD_BYTES) return fail('file-incomplete', 'frame head');
  const letter = String.fromCharCode(bytes[at] ?? 0);
  const type = FRAME_TYPES.find((known) => known === letter);
  if (!type) return fail('file-damaged', 'frame type');
  const length = readU32(bytes, at + 1);
  return length > FRAME_LIMITS[type] ? fail('file-too-large', `frame ${type}`) : ok({ type, length });
}

const FRAME_TYPES = ['H', 'S', 'M', 'E'] as const satisfies readonly FrameType[];

/** Reads small parts of a file through a window, so that thousands of small frames are few reads. */
function windowOf(file: Blob): (from: number, to: number) => Promise<Bytes> {
  const windowBytes = 64 * 1024;
  let start = 0;
  let bytes: Bytes = new Uint8Array(0);
  return async (from, to) => {
    if (from < start || to > start + bytes.length) {
      bytes = await bytesOf(file, from, from + windowBytes);
      start = from;
    }
    return bytes.slice(from - start, to - start);
  };
}

function readEnd(bytes: Bytes, seen: { segments: Set<string>; media: Set<string> }): Result<Frame> {
  const json = parseJson(bytes, JSON_LIMITS);
  const end = End.safeParse(json.ok ? json.value : undefined);
  if (!end.success) return fail('file-damaged', 'end frame');
  const { segments, media } = end.data;
  const isWhole =
    segments.every((name) => seen.segments.has(name)) && media.every((name) => seen.media.has(name));
  if (isWhole) return ok({ type: 'end' });
  const areFewer = seen.segments.size < new Set(segments).size || seen.media.size < new Set(media).size;
  return areFewer
    ? fail('file-incomplete', 'a frame is missing')
    : fail('file-damaged', 'a frame has changed');
}
