// The name of a media file: a SHA-256 that can be computed of 2 GB without holding them, because WebCrypto
// digests whole buffers only. Each megabyte is digested by itself, then the row of digests.
import { type Bytes, concat, sha256, toHex } from '@/utils/base/bytes';

/** The last chunk of a file may be shorter; an empty file has none. */
export const MEDIA_CHUNK_BYTES = 1024 * 1024;

/** 64 hexadecimal digits: SHA-256 of the concatenated SHA-256 of every chunk. */
export async function mediaHash(content: Blob): Promise<string> {
  const digests: Bytes[] = [];
  for await (const chunk of chunksOf(content)) digests.push(await sha256(chunk));
  return toHex(await sha256(concat(digests)));
}

/** A file's chunks one after the other, one in memory at a time. */
export async function* chunksOf(content: Blob, size = MEDIA_CHUNK_BYTES): AsyncGenerator<Bytes> {
  for (let at = 0; at < content.size; at += size) yield bytesOf(content, at, at + size);
}

/** Reads a part of a file. */
export const bytesOf = async (file: Blob, from = 0, to = file.size): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());
