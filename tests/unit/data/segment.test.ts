import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, readU32, u32, utf8 } from '@/utils/base/bytes';
import { fingerprintOf, makeDeviceKey } from '@/utils/data/device-key';
import { deflate } from '@/utils/data/inflate';
import { portions } from '@/utils/data/portions';
import type { Secret } from '@/utils/data/secret';
import {
  asWrittenJson,
  MAX_SEGMENT_BYTES,
  openSegment,
  packSegment,
  readSegmentHeader,
  SEGMENT_LIMITS,
  sealSegment,
  segmentName,
} from '@/utils/data/segment';
import type { Operation } from '@/utils/schema/operation';
import { MemberId } from '@/utils/schema/parts';

const device = await makeDeviceKey();
const other = await makeDeviceKey();
const by = MemberId.parse('m1');
const operation = (id: string, fields: Operation['fields'] = { title: 'قیمت' }): Operation => ({
  store: 'topics',
  id,
  clock: 'mgx3k2a9c0001k3x9qz',
  by,
  v: 1,
  fields,
});
const beyondLimit = await deflate(new Uint8Array(SEGMENT_LIMITS.inflatedBytes + 1));
const operations = [operation('t1'), operation('t2', { 'keywords/1a2b': [0, 'چنده'] })];
const content = { kind: 's', stream: 'playbook', written: asWrittenJson(operations), covers: [] } as const;

const newSecret = async (keyId = 'key1'): Promise<Secret> => ({
  key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  keyId,
});
const secret = await newSecret();
const impostor = await newSecret();
const plain = await packSegment(content, device);
const sealed = await packSegment(content, device, secret);

const header = { v: 1, kind: 's', stream: 'playbook', count: 0, key: '', enc: null };
const headerOf = async (bytes: Bytes) => {
  const read = await readSegmentHeader(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.value;
};
/** A segment signed as it should be, whatever it says. */
const signed = async (more: object, body: string | Bytes) => {
  const { key } = await headerOf(plain.bytes);
  const packed = typeof body === 'string' ? await deflate(utf8(body)) : body;
  return (await sealSegment({ ...header, key, ...more }, packed, device)).bytes;
};
const codeOf = async (bytes: Bytes, withSecret?: Secret) => {
  const opened = await openSegment(bytes, withSecret);
  return opened.ok ? 'ok' : opened.code;
};
const flip = (bytes: Bytes, at: number) => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

describe('a segment', () => {
  test('comes back as it was packed, with the device that signed it', async () => {
    expect(await openSegment(plain.bytes)).toEqual({
      ok: true,
      value: {
        name: plain.name,
        header: { v: 1, kind: 's', stream: 'playbook', count: 2, key: expect.any(String), enc: null },
        fingerprint: device.fingerprint,
        operations,
        covers: [],
      },
    });
  });

  test('comes back from its ciphertext, which does not show the text', async () => {
    expect(await openSegment(sealed.bytes, secret)).toMatchObject({ ok: true, value: { operations } });
    expect((await openSegment(sealed.bytes)).ok).toBe(false);
  });

  test('of a checkpoint says what it covers', async () => {
    const checkpoint = await packSegment({ ...content, kind: 'c', covers: [plain.name] }, device);
    expect(await openSegment(checkpoint.bytes)).toMatchObject({ ok: true, value: { covers: [plain.name] } });
  });

  test('is named by all of its bytes', async () => {
    expect(plain.name).toMatch(/^[0-9a-f]{64}$/);
    expect(await segmentName(plain.bytes)).toBe(plain.name);
    expect(await segmentName(flip(plain.bytes, 50))).not.toBe(plain.name);
  });

  test('may hold any JSON in its fields', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 5 }), { maxLength: 20 }), async (values) => {
        const written = values.map((value, at) => operation(`t${at}`, { value }));
        const packed = await packSegment({ ...content, written: asWrittenJson(written) }, device);
        const opened = await openSegment(packed.bytes);
        expect(opened.ok && JSON.stringify(opened.value.operations)).toBe(JSON.stringify(written));
      }),
      { numRuns: 50 },
    );
  });

  test('tells its header to whoever has only its beginning', async () => {
    const length = 10 + readU32(plain.bytes, 6);
    expect(await readSegmentHeader(plain.bytes.slice(0, length))).toMatchObject({
      ok: true,
      value: { stream: 'playbook', count: 2, fingerprint: await fingerprintOf(device.publicKey) },
    });
    expect(await readSegmentHeader(plain.bytes.slice(0, length - 1))).toMatchObject({
      code: 'segment-damaged',
    });
  });
});

describe('a segment that was changed', () => {
  test('at any byte is refused, plain or encrypted', async () => {
    for (const [bytes, key] of [
      [plain.bytes, undefined],
      [sealed.bytes, secret],
    ] as const) {
      for (let at = 0; at < bytes.length; at++) expect(await codeOf(flip(bytes, at), key)).not.toBe('ok');
    }
  });

  test('says where: body and signature differ from what was signed', async () => {
    const bodyAt = 10 + readU32(plain.bytes, 6);
    expect(await codeOf(flip(plain.bytes, 0))).toBe('segment-damaged');
    expect(await codeOf(flip(plain.bytes, bodyAt + 3))).toBe('signature-wrong');
    expect(await codeOf(flip(plain.bytes, plain.bytes.length - 1))).toBe('signature-wrong');
  });

  test('cut off at any border is refused', async () => {
    const bodyAt = 10 + readU32(plain.bytes, 6);
    for (const length of [0, 3, 6, 9, 10, 11, bodyAt - 1, bodyAt, bodyAt + 1, bodyAt + 63]) {
      expect(await codeOf(plain.bytes.slice(0, length))).toBe('segment-damaged');
    }
    for (const length of [bodyAt + 64, plain.bytes.length - 64, plain.bytes.length - 1]) {
      expect(await codeOf(plain.bytes.slice(0, length))).toBe('signature-wrong');
    }
    expect(await codeOf(concat([plain.bytes, Uint8Array.of(0)]))).toBe('signature-wrong');
  });

  test('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (noise, isSegment) => {
        const bytes = isSegment ? concat([plain.bytes.slice(0, 10), noise]) : new Uint8Array(noise);
        expect((await openSegment(bytes)).ok).toBe(false);
      }),
    );
  });

  test('cannot be signed anew by another device without the key', async () => {
    const { fingerprint: _, ...stolen } = await headerOf(sealed.bytes);
    const bodyAt = 10 + readU32(sealed.bytes, 6);
    const mine = { ...stolen, key: (await headerOf((await packSegment(content, other)).bytes)).key };
    const resealed = await sealSegment(mine, sealed.bytes.slice(bodyAt, -64), other);
    expect(await codeOf(resealed.bytes, secret)).toBe('passphrase-wrong');
  });
});

describe('a segment under a key', () => {
  test.each([
    ['none', undefined, 'passphrase-needed'],
    ['another key with the same id', impostor, 'passphrase-wrong'],
    ['a key with another id', { ...secret, keyId: 'key2' }, 'passphrase-wrong'],
    ['its own', secret, 'ok'],
  ])('opened with %s', async (_what, key, code) => {
    expect(await codeOf(sealed.bytes, key)).toBe(code);
  });
});

describe('a segment that is signed well and says nonsense', () => {
  const ops = (count: number) => `{"ops":[${Array(count).fill('1').join(',')}],"covers":[]}`;

  test.each([
    ['a newer version, whatever else it says', { v: 2, kind: 'future', count: [] }, '', 'file-newer'],
    ['version 0', { v: 0 }, ops(0), 'malformed'],
    ['an unknown kind', { kind: 'x' }, ops(0), 'malformed'],
    ['a stream that is a path', { stream: '../../etc' }, ops(0), 'malformed'],
    ['a wrong count', { count: 3 }, ops(2), 'malformed'],
    ['a count that is text', { count: '2' }, ops(2), 'malformed'],
    ['no list of operations', {}, '{"ops":{},"covers":[]}', 'malformed'],
    ['no covers', {}, '{"ops":[]}', 'malformed'],
    ['covers that are no names', { kind: 'c' }, '{"ops":[],"covers":["__proto__"]}', 'malformed'],
    ['covers in mere news', {}, `{"ops":[],"covers":["${'a'.repeat(64)}"]}`, 'malformed'],
    ['a list instead of a body', {}, '[]', 'malformed'],
    ['half a JSON', {}, '{"ops":[', 'malformed'],
    ['nesting without end', {}, '['.repeat(1_001), 'file-too-large'],
    ['five million values', {}, `[${'0,'.repeat(5_000_000)}0]`, 'file-too-large'],
    ['no gzip', {}, utf8('hello'), 'segment-damaged'],
    ['a body beyond its limit', {}, beyondLimit, 'file-too-large'],
    ['50,001 operations', { count: 50_000 }, ops(50_001), 'malformed'],
    ['50,000 operations', { count: 50_000 }, ops(50_000), 'ok'],
    ['any operation at all', { count: 1 }, '{"ops":[{"__proto__":{"polluted":1}}],"covers":[]}', 'ok'],
  ])('%s', async (_what, more, body, code) => {
    expect(await codeOf(await signed(more, body))).toBe(code);
    expect(({} as { polluted?: number }).polluted).toBeUndefined(); // a read of what must not be there
  });

  test('names a key that is no point of the curve', async () => {
    const bytes = (await sealSegment({ ...header, key: 'B'.repeat(87) }, await deflate(utf8(ops(0))), device))
      .bytes;
    expect(await codeOf(bytes)).toBe('signature-wrong');
  });

  test('is of a later family', async () => {
    const bytes = plain.bytes.slice();
    bytes[5] = '2'.charCodeAt(0);
    expect(await codeOf(bytes)).toBe('file-newer');
  });

  test('is too long in all, or in its header', async () => {
    expect(await codeOf(new Uint8Array(MAX_SEGMENT_BYTES + 1))).toBe('file-too-large');
    expect(await codeOf(concat([utf8('HMSEG1'), u32(SEGMENT_LIMITS.headerBytes + 1)]))).toBe(
      'file-too-large',
    );
  });
});

describe('portions', () => {
  test('keep order and number, and each fits into a segment', async () => {
    const many = asWrittenJson(Array.from({ length: 120_000 }, (_, at) => operation(`t${at}`)));
    const lists = [...portions(many)];
    expect(lists.flat()).toEqual(many);
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists)
      expect((await packSegment({ ...content, written: list }, device)).bytes).toBeDefined();
  });

  test('give an operation of its own portion to a giant, and nothing for nothing', () => {
    const giant = operation('t1', { body: 'x'.repeat(5_000_000) });
    expect(
      [...portions(asWrittenJson([operation('t0'), giant, operation('t2')]))].map(({ length }) => length),
    ).toEqual([1, 1, 1]);
    expect([...portions([])]).toEqual([]);
  });
});
