// Files that are small on the disk and endless in memory: each is stopped at the limit that docs/data-format.md states,
// at once, and nothing of it stays.
import { describe, expect, test } from 'vitest';
import { openRaw } from '@/tests/unit/data/contents';
import { type Bytes, concat, toBase64Url, u32, utf8 } from '@/utils/base/bytes';
import { type DeviceKey, makeDeviceKey } from '@/utils/data/device-key';
import { deflate } from '@/utils/data/inflate';
import { SEGMENT_LIMITS, sealSegment } from '@/utils/data/segment';
import { MAX_JSON_BYTES } from '@/utils/exchange/bundle';
import { bundleWriter } from '@/utils/sharing/bundle-file';
import { NOW } from './bench';
import { deskOf } from './desk';

const MB = 2 ** 20;
const device = await makeDeviceKey();

/** A valid file around one segment whose gzipped body is `body`. */
async function fileAround(body: Bytes, signer: DeviceKey, count = 1): Promise<Blob> {
  const parts: BlobPart[] = [];
  const writer = bundleWriter({ write: async (bytes) => void parts.push(bytes) });
  const about = { records: 1, media: 0, mediaBytes: 0, protection: null };
  await writer.header({
    exportedAt: NOW,
    team: '',
    scope: { kind: 'workspace' },
    device: signer.fingerprint,
    ...about,
  });
  const header = {
    v: 1,
    kind: 's',
    stream: 'playbook',
    count,
    key: toBase64Url(signer.publicKey),
    enc: null,
  };
  await writer.segment(await sealSegment(header, body, signer));
  await writer.end();
  return new Blob(parts);
}

/** gzip of `unit` again and again, `bytes` in all, without ever holding them. */
async function gzipOf(unit: string, bytes: number): Promise<Bytes> {
  const piece = utf8(unit.repeat(Math.ceil(MB / unit.length)));
  let left = Math.ceil(bytes / piece.length);
  const source = new ReadableStream<Bytes>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(piece.slice());
      else controller.close();
    },
  });
  const zipped = source.pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

const bombs: [string, () => Promise<Blob>, string][] = [
  ['a gigabyte of zeros', async () => fileAround(await gzipOf('0', 1_024 * MB), device), 'file-too-large'],
  [
    'sixty megabytes of empty lists',
    async () => fileAround(await gzipOf('[],', 60 * MB), device),
    'file-too-large',
  ],
  [
    'sixty megabytes of opening brackets',
    async () => fileAround(await gzipOf('[', 60 * MB), device),
    'file-too-large',
  ],
  [
    'more operations than a segment may hold',
    async () => {
      const ops = Array.from({ length: SEGMENT_LIMITS.operations + 1 }, () => 0);
      return fileAround(
        await deflate(utf8(JSON.stringify({ ops, covers: [] }))),
        device,
        SEGMENT_LIMITS.operations,
      );
    },
    'malformed',
  ],
  [
    'a frame that says it is four gigabytes long',
    async () => new Blob([concat([utf8('HAMSEDA2H'), u32(0xffffffff)])]),
    'file-too-large',
  ],
  [
    'a hundred thousand frames and more',
    async () => {
      const whole = new Uint8Array(await (await fileAround(await deflate(utf8('{}')), device)).arrayBuffer());
      const headerEnds = 8 + 5 + new DataView(whole.buffer).getUint32(9, true);
      const frames = concat([utf8('S'), u32(0)]);
      const many = new Uint8Array(frames.length * 100_001);
      for (let at = 0; at < many.length; at += frames.length) many.set(frames, at);
      return new Blob([whole.slice(0, headerEnds), many]);
    },
    'file-too-large',
  ],
  [
    'a readable file beyond its limit',
    async () => new Blob(['{', new Uint8Array(MAX_JSON_BYTES)]),
    'file-too-large',
  ],
  [
    'a readable file of brackets',
    async () => new Blob([`{"format":"hamseda-settings","records":${'['.repeat(5 * MB)}`]),
    'file-not-json',
  ],
];

describe('an import', () => {
  test.each(bombs)('stops %s', { timeout: 120_000 }, async (_what, make, code) => {
    const file = await make();
    const { services, database } = deskOf();
    const memory = process.memoryUsage().rss;
    expect(await services.exchange.preview(file)).toMatchObject({ ok: false, code });
    expect(process.memoryUsage().rss - memory).toBeLessThan(400 * MB);
    expect(await (await openRaw(database)).count('staged')).toBe(0);
  });
});
