// Compression beside: what comes back is the same gzip, and a thread that dies costs time and no file. There are no
// workers outside of a browser; a pair of functions stands for the thread, the real one is in the stories.
import { describe, expect, it } from 'vitest';
import { inflate } from '@/utils/data/inflate';
import { compressBeside, serveCompression } from '@/utils/services/heavy/compress';

const LARGE = 'قیمت '.repeat(30_000);

/** A thread that answers, or one that fails at its first order. */
function thread(dies = false): { start: () => Worker; orders: () => number } {
  let orders = 0;
  const worker = {
    onmessage: (_event: { data: unknown }): void => undefined,
    onerror: (_event: { message: string }): void => undefined,
    postMessage(order: unknown): void {
      orders += 1;
      if (dies) return void setTimeout(() => worker.onerror({ message: 'gone' }));
      void serveCompression((data) => worker.onmessage({ data }))(structuredClone(order));
    },
  };
  return { start: () => worker as unknown as Worker, orders: () => orders }; // the three parts that are used
}

const contentOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const inflated = await inflate(bytes, 10_000_000);
  return inflated.ok ? new TextDecoder().decode(inflated.value) : inflated.code;
};

describe('compression beside', () => {
  it('gives the gzip of a large content, several at once', async () => {
    const { start, orders } = thread();
    const compress = compressBeside(start);
    const other = 'x'.repeat(100_000);
    const [one, two] = await Promise.all([compress(LARGE), compress(other)]);
    expect(await contentOf(one)).toEqual(LARGE);
    expect(await contentOf(two)).toEqual(other);
    expect(orders()).toBe(2);
  });

  it('does a small one at once, without a thread', async () => {
    const { start, orders } = thread();
    expect(await contentOf(await compressBeside(start)('کوتاه'))).toEqual('کوتاه');
    expect(orders()).toBe(0);
  });

  it('goes on here when the thread dies', async () => {
    const { start, orders } = thread(true);
    const compress = compressBeside(start);
    expect(await contentOf(await compress(LARGE))).toEqual(LARGE);
    expect(await contentOf(await compress(LARGE))).toEqual(LARGE);
    expect(orders()).toBe(1);
  });
});
