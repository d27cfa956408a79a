import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat } from '@/utils/base/bytes';
import { deflate, inflate } from '@/utils/data/inflate';

const MB = 1024 * 1024;

/** A gigabyte of zeros as gzip, about a megabyte: one deflated piece, flushed to a byte border, 64 times. */
function bomb(): Bytes {
  const gzipHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
  const piece = deflateRawSync(new Uint8Array(16 * MB), { finishFlush: constants.Z_FULL_FLUSH });
  return concat([gzipHeader, ...Array<Uint8Array>(64).fill(piece)]);
}

describe('gzip', () => {
  test('comes back as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100_000 }), async (source) => {
        const bytes = new Uint8Array(source);
        expect(await inflate(await deflate(bytes), bytes.length)).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 50 },
    );
  });

  test('the limit is what may come out, not one byte less', async () => {
    const packed = await deflate(new Uint8Array(1000));
    expect(await inflate(packed, 1000)).toMatchObject({ ok: true });
    expect(await inflate(packed, 999)).toMatchObject({ ok: false, code: 'file-too-large' });
  });

  test('a gigabyte in a megabyte stops at the limit and in bounded memory', async () => {
    const bytes = bomb();
    expect(bytes.length).toBeLessThan(2 * MB);
    const before = process.memoryUsage().rss;
    expect(await inflate(bytes, 64 * MB)).toMatchObject({ ok: false, code: 'file-too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MB);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['text', new TextEncoder().encode('no gzip at all')],
    ['half of a gzip', new Uint8Array(gzipSync('x'.repeat(1000)).subarray(0, 20))],
    [
      'a gzip with a wrong checksum',
      new Uint8Array(gzipSync('hello').map((b, i, all) => (i === all.length - 6 ? b ^ 1 : b))),
    ],
  ])('%s is damaged', async (_what, bytes) => {
    expect(await inflate(bytes, MB)).toMatchObject({ ok: false, code: 'file-damaged' });
  });

  test('never throws and leaves no rejection behind, wherever a bit is flipped', async () => {
    const packed = await deflate(new TextEncoder().encode('سلام '.repeat(2_000)));
    for (let bit = 0; bit < packed.length * 8; bit += 3) {
      const flipped = packed.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const result = await inflate(flipped, MB);
      if (!result.ok) expect(['file-damaged', 'file-too-large']).toContain(result.code);
    }
  });
});
