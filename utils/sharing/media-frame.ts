// A media file inside a bundle file: u32 descriptor length | descriptor | content. Plain content is handed out as
// a part of the file itself and never copied; encrypted content is worked through a megabyte at a time.
import { type Bytes, concat, readU32, sha256, toHex, u32, utf8 } from '@/utils/base/bytes';
import { parseJson } from '@/utils/base/json';
import { fail, ok, type Result } from '@/utils/base/result';
import { bytesOf, chunksOf, MEDIA_CHUNK_BYTES, mediaHash } from '@/utils/data/media-hash';
import { decrypt, encrypt, IV_BYTES, newIv, type Secret, TAG_BYTES } from '@/utils/data/secret';
import { z } from '@/utils/schema/zod';

/** The longest media frame. */
export const MAX_MEDIA_BYTES = 2 * 1024 ** 3;
const MAX_DESCRIPTOR_BYTES = 4 * 1024;
const CONTEXT = utf8('hamseda-media');
/** The first part of every chunk's iv, random per file; the rest is the chunk's number. */
const PREFIX_BYTES = 8;

export const MediaDescriptor = z.object({
  /** utils/data/media-hash.ts of the plain content. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  bytes: z.int().check(z.minimum(0), z.maximum(MAX_MEDIA_BYTES)),
  type: z.string().check(z.maxLength(100), z.regex(/^([\w.+-]+\/[\w.+-]+)?$/u)),
});
export type MediaDescriptor = z.infer<typeof MediaDescriptor>;

/** A media frame that is still in its file. Without the secret of a protected file: `passphrase-needed`. */
export interface MediaFrame {
  /** SHA-256 of the descriptor as it stands: names the frame in the end frame, and tells nothing about the content. */
  name: string;
  /** What it is, without reading it. Codes: `file-damaged`, `passphrase-needed`, `passphrase-wrong`. */
  describe(secret?: Secret): Promise<Result<MediaDescriptor>>;
  /** The content, once it has proved to be what the descriptor says. Codes: those of describe. */
  content(secret?: Secret): Promise<Result<Blob>>;
}

export interface PackedMedia {
  name: string;
  payloadBytes: number;
  /** The payload piece by piece. */
  pieces(): AsyncGenerator<Bytes>;
}

/** The payload of a media file. Throws a RangeError above MAX_MEDIA_BYTES. */
export async function packMedia(
  media: Omit<MediaDescriptor, 'bytes'>,
  content: Blob,
  secret?: Secret,
): Promise<PackedMedia> {
  const json = utf8(JSON.stringify({ hash: media.hash, bytes: content.size, type: media.type }));
  const descriptor = secret ? await sealDescriptor(json, secret) : json;
  const head = concat([u32(descriptor.length), descriptor]);
  const payloadBytes = head.length + (secret ? sealedBytes(content.size) : content.size);
  if (payloadBytes > MAX_MEDIA_BYTES) throw new RangeError(`a media frame of ${payloadBytes} bytes`);
  return {
    name: toHex(await sha256(descriptor)),
    payloadBytes,
    async *pieces() {
      yield head;
      yield* secret ? sealedChunks(content, descriptor, secret) : chunksOf(content);
    },
  };
}

/** Reads the beginning of a payload. `isProtected`: the file has a passphrase. Codes: `file-damaged`, `file-too-large`. */
export async function openMedia(payload: Blob, isProtected: boolean): Promise<Result<MediaFrame>> {
  if (payload.size < 4) return fail('file-damaged', 'media frame');
  const length = readU32(await bytesOf(payload, 0, 4), 0);
  if (length > MAX_DESCRIPTOR_BYTES) return fail('file-too-large', 'media descriptor');
  if (4 + length > payload.size) return fail('file-damaged', 'media frame');
  const descriptor = await bytesOf(payload, 4, 4 + length);
  const stored = payload.slice(4 + length);
  const describe = async (secret?: Secret): Promise<Result<MediaDescriptor>> => {
    if (!isProtected) return readDescriptor(descriptor);
    if (!secret) return fail('passphrase-needed');
    const json = await decrypt(secret, descriptor.slice(0, IV_BYTES), descriptor.slice(IV_BYTES), CONTEXT);
    return json.ok ? readDescriptor(json.value) : json;
  };
  return ok({
    name: toHex(await sha256(descriptor)),
    describe,
    async content(secret) {
      const media = await describe(secret);
      if (!media.ok) return media;
      const plain =
        isProtected && secret ? await openChunks(stored, descriptor, media.value, secret) : ok(stored);
      if (!plain.ok) return plain;
      const isWhole =
        plain.value.size === media.value.bytes && (await mediaHash(plain.value)) === media.value.hash;
      if (!isWhole) return fail('file-damaged', 'media hash');
      return ok(plain.value.slice(0, plain.value.size, media.value.type));
    },
  });
}

function readDescriptor(bytes: Bytes): Result<MediaDescriptor> {
  const json = parseJson(bytes, { depth: 4, values: 20 });
  const parsed = MediaDescriptor.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? ok(parsed.data) : fail('file-damaged', 'media descriptor');
}

async function sealDescriptor(json: Bytes, secret: Secret): Promise<Bytes> {
  const iv = newIv();
  return concat([iv, await encrypt(secret, iv, json, CONTEXT)]);
}

const sealedBytes = (bytes: number): number =>
  PREFIX_BYTES + bytes + TAG_BYTES * Math.ceil(bytes / MEDIA_CHUNK_BYTES);

// Each chunk is bound to its descriptor (which holds the length) and by its iv to its place: none can be moved,
// left out or taken from another file.
async function* sealedChunks(content: Blob, descriptor: Bytes, secret: Secret): AsyncGenerator<Bytes> {
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_BYTES));
  yield prefix;
  let number = 0;
  for await (const chunk of chunksOf(content)) {
    yield await encrypt(secret, chunkIv(prefix, number), chunk, descriptor);
    number += 1;
  }
}

async function openChunks(
  stored: Blob,
  descriptor: Bytes,
  media: MediaDescriptor,
  secret: Secret,
): Promise<Result<Blob>> {
  if (stored.size !== sealedBytes(media.bytes)) return fail('file-damaged', 'media length');
  const prefix = await bytesOf(stored, 0, PREFIX_BYTES);
  const parts: Blob[] = []; // of Blobs and not of bytes: the browser may keep them on the disk
  for await (const chunk of chunksOf(stored.slice(PREFIX_BYTES), MEDIA_CHUNK_BYTES + TAG_BYTES)) {
    const plain = await decrypt(secret, chunkIv(prefix, parts.length), chunk, descriptor);
    if (!plain.ok) return fail('file-damaged', 'media chunk'); // the descriptor has proved the key
    parts.push(new Blob([plain.value]));
  }
  return ok(new Blob(parts));
}

const chunkIv = (prefix: Bytes, number: number): Bytes => concat([prefix, u32(number)]);
