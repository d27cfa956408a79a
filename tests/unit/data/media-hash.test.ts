import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MEDIA_CHUNK_BYTES, mediaHash } from '@/utils/data/media-hash';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

describe('the name of a media file', () => {
  test.each([0, 1, MEDIA_CHUNK_BYTES - 1, MEDIA_CHUNK_BYTES, MEDIA_CHUNK_BYTES + 1, 3 * MEDIA_CHUNK_BYTES])(
    'of %i bytes is the digest of the digests of its chunks',
    async (size) => {
      const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7 + (at >> 9)) & 255);
      const digests: Uint8Array[] = [];
      for (let at = 0; at < size; at += MEDIA_CHUNK_BYTES) {
        digests.push(sha(bytes.subarray(at, at + MEDIA_CHUNK_BYTES)));
      }
      expect(await mediaHash(new Blob([bytes]))).toBe(sha(Buffer.concat(digests)).toString('hex'));
    },
  );
});
