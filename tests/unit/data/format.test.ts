// docs/data-format.md is true: its example is the fixture, and a second reader, written from that text alone with
// Node's own zlib and crypto, reads what ours reads.
import { createDecipheriv, createHash, createPublicKey, pbkdf2Sync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shortHash } from '@/utils/base/canonical';
import { openSegment } from '@/utils/data/segment';
import { readBundleFile } from '@/utils/sharing/bundle-file';
import { unlock } from '@/utils/sharing/passphrase';

const ROOT = new URL('../../../', import.meta.url);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`tests/fixtures/data/${name}`, ROOT)));
const text = readFileSync(new URL('docs/data-format.md', ROOT), 'utf8');
const segment = fixture('example.seg');
const OPERATION = {
  store: 'topics',
  id: 't1',
  clock: '0mwsz6rk00000k3x9qz',
  by: 'system',
  v: 1,
  fields: { title: 'قیمت' },
};
const PICTURE = 'not really a picture';

describe('the example of docs/data-format.md', () => {
  test('is the fixture, byte by byte', () => {
    const hex = text.match(/```hex\n([\s\S]*?)```/)?.[1]?.replace(/\s/g, '');
    expect(hex).toBe(Buffer.from(segment).toString('hex'));
  });

  test('has the name, the device and the words that stand beside it', async () => {
    const opened = await openSegment(segment);
    expect(opened).toMatchObject({ ok: true, value: { operations: [OPERATION], covers: [] } });
    if (!opened.ok) return;
    expect(text).toContain(opened.value.name);
    expect(text).toContain(opened.value.fingerprint);
    expect(text).toContain(JSON.stringify({ ops: [OPERATION], covers: [] }));
    expect(text).toContain(JSON.stringify(opened.value.header));
  });

  test.each([
    ['example.hamseda', undefined],
    ['example-protected.hamseda', 'example 123'],
  ])('%s is read by our reader', async (name, passphrase) => {
    const words: string[] = [];
    let secret: Parameters<typeof openSegment>[1];
    for await (const frame of readBundleFile(new Blob([fixture(name)]))) {
      if (!frame.ok) throw new Error(frame.code);
      if (frame.value.type === 'header' && passphrase) {
        const unlocked = await unlock(passphrase, frame.value.header.protection);
        if (unlocked.ok) secret = unlocked.value;
      } else if (frame.value.type === 'segment') {
        const opened = await openSegment(frame.value.bytes, secret);
        expect(opened).toMatchObject({ ok: true, value: { operations: [OPERATION] } });
      } else if (frame.value.type === 'media') {
        const content = await frame.value.media.content(secret);
        if (content.ok) words.push(await content.value.text());
      }
    }
    expect(words).toEqual([PICTURE]);
  });

  test('names a set entry by the short hash of its canonical JSON', () => {
    expect(text).toContain(`"keywords/${shortHash('"how much"')}": [0, "how much"]`);
  });
});

describe('a reader written from the text alone', () => {
  test('reads the segment', () => {
    expect(secondReader(segment).ops).toEqual([OPERATION]);
  });

  test('refuses a changed one', () => {
    const changed = segment.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(() => secondReader(changed)).toThrow('signature');
  });

  test('reads the plain bundle', () => {
    const frames = framesOf(fixture('example.hamseda'));
    expect(frames.map(([type]) => type)).toEqual(['H', 'S', 'M', 'E']);
    const [, s, m, e] = frames.map(([, payload]) => payload) as [Buffer, Buffer, Buffer, Buffer]; // as above
    expect(secondReader(s).ops).toEqual([OPERATION]);
    const descriptor = m.subarray(4, 4 + m.readUInt32LE(0));
    const content = m.subarray(4 + descriptor.length);
    expect(JSON.parse(String(descriptor)).hash).toBe(sha(sha(content)).toString('hex'));
    expect(String(content)).toBe(PICTURE);
    expect(JSON.parse(String(e))).toEqual({
      segments: [sha(s).toString('hex')],
      media: [sha(descriptor).toString('hex')],
    });
  });

  test('reads the protected bundle', () => {
    const [h, s, m] = framesOf(fixture('example-protected.hamseda')).map(([, payload]) => payload) as [
      Buffer,
      Buffer,
      Buffer,
    ]; // as in the plain one
    const { salt, iv, rounds, wrappedKey } = JSON.parse(String(h)).protection;
    const wrapping = pbkdf2Sync('example 123', Buffer.from(salt, 'base64url'), rounds, 32, 'sha256');
    const none = Buffer.alloc(0);
    const key = aesGcm(wrapping, Buffer.from(iv, 'base64url'), Buffer.from(wrappedKey, 'base64url'), none);
    expect(secondReader(s, key).ops).toEqual([OPERATION]);
    const descriptor = m.subarray(4, 4 + m.readUInt32LE(0));
    const media = aesGcm(
      key,
      descriptor.subarray(0, 12),
      descriptor.subarray(12),
      Buffer.from('hamseda-media'),
    );
    expect(JSON.parse(String(media))).toMatchObject({ bytes: PICTURE.length, type: 'image/png' });
    const content = m.subarray(4 + descriptor.length);
    const firstIv = Buffer.concat([content.subarray(0, 8), Buffer.from([0, 0, 0, 0])]);
    expect(String(aesGcm(key, firstIv, content.subarray(8), descriptor))).toBe(PICTURE);
  });
});

const sha = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function secondReader(segmentBytes: Uint8Array, key?: Buffer): { ops: unknown[]; covers: string[] } {
  const bytes = Buffer.from(segmentBytes);
  if (bytes.toString('latin1', 0, 6) !== 'HMSEG1') throw new Error('magic');
  const head = bytes.subarray(10, 10 + bytes.readUInt32LE(6));
  const header = JSON.parse(String(head));
  const point = Buffer.from(header.key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.toString('base64url', 1, 33),
    y: point.toString('base64url', 33, 65),
  };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const signer = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', bytes.subarray(0, -64), signer, bytes.subarray(-64))) throw new Error('signature');
  const body = bytes.subarray(10 + head.length, -64);
  const packed = key && header.enc ? aesGcm(key, Buffer.from(header.enc.iv, 'base64url'), body, head) : body;
  return JSON.parse(String(gunzipSync(packed)));
}

function aesGcm(key: Buffer, iv: Buffer, sealed: Buffer, additional: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(additional);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

function framesOf(file: Uint8Array): [type: string, payload: Buffer][] {
  const bytes = Buffer.from(file);
  const frames: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; at += 5 + bytes.readUInt32LE(at + 1)) {
    frames.push([
      String.fromCharCode(bytes[at] ?? 0),
      bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at + 1)),
    ]);
  }
  return frames;
}
