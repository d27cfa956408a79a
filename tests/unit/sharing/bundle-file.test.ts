import { describe, expect, test } from 'vitest';
import { type Bytes, concat, readU32, u32, utf8 } from '@/utils/base/bytes';
import { makeDeviceKey } from '@/utils/data/device-key';
import { mediaHash } from '@/utils/data/media-hash';
import { asWrittenJson, openSegment, packSegment } from '@/utils/data/segment';
import { MemberId } from '@/utils/schema/parts';
import {
  type BundleHeader,
  bundleWriter,
  type Frame,
  readBundleFile,
  readHeader,
} from '@/utils/sharing/bundle-file';
import { MAX_MEDIA_BYTES, type MediaFrame } from '@/utils/sharing/media-frame';
import { lock, unlock } from '@/utils/sharing/passphrase';

const device = await makeDeviceKey();
const locked = await lock('رمز ما');
const by = MemberId.parse('m1');
const operation = (id: string) => ({
  store: 'topics',
  id,
  clock: 'mgx3k2a9c0001k3x9qz',
  by,
  v: 1,
  fields: { title: 'قیمت محرمانه' },
});
const picture = new Blob([Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 31 + (at >> 8)) & 255)]);
const hash = await mediaHash(picture);
const empty = new Blob([]);

/** A small file with two segments, a picture of three chunks and an empty one. */
async function build(secret?: typeof locked.secret): Promise<Bytes> {
  const pieces: Bytes[] = [];
  const writer = bundleWriter({ write: async (bytes) => void pieces.push(bytes.slice()) }, secret);
  await writer.header({
    exportedAt: '2026-11-23T08:00:00.000Z',
    team: secret ? '' : 'تیم',
    scope: { kind: 'workspace' },
    device: device.fingerprint,
    records: 2,
    media: 2,
    mediaBytes: picture.size,
    protection: secret ? locked.protection : null,
  } satisfies Omit<BundleHeader, 'format' | 'version'>);
  for (const id of ['t1', 't2']) {
    const content = {
      kind: 's',
      stream: 'playbook',
      written: asWrittenJson([operation(id)]),
      covers: [],
    } as const;
    await writer.segment(await packSegment(content, device, secret));
  }
  await writer.media({ hash, type: 'image/png' }, picture);
  await writer.media({ hash: await mediaHash(empty), type: '' }, empty);
  await writer.end();
  return concat(pieces);
}

const plain = await build();
const sealed = await build(locked.secret);

async function read(bytes: Bytes | Blob): Promise<{ frames: Frame[]; code: string }> {
  const frames: Frame[] = [];
  for await (const frame of readBundleFile(bytes instanceof Blob ? bytes : new Blob([bytes]))) {
    if (!frame.ok) return { frames, code: frame.code };
    frames.push(frame.value);
  }
  return { frames, code: 'ok' };
}
const mediaOf = (frames: Frame[]): MediaFrame[] =>
  frames.flatMap((f) => (f.type === 'media' ? [f.media] : []));

interface Piece {
  type: string;
  from: number;
  to: number;
}
function split(bytes: Bytes): Piece[] {
  const list: Piece[] = [];
  for (let from = 8; from < bytes.length; from = list.at(-1)?.to ?? bytes.length) {
    const to = from + 5 + readU32(bytes, from + 1);
    list.push({ type: String.fromCharCode(bytes[from] ?? 0), from, to });
  }
  return list;
}
const pieces = split(plain);
const join = (list: Piece[]) =>
  concat([plain.slice(0, 8), ...list.map(({ from, to }) => plain.slice(from, to))]);
const flip = (bytes: Bytes, at: number) => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};
const withHeader = (change: (header: Record<string, unknown>) => object) => {
  const [head] = pieces;
  const json = JSON.parse(new TextDecoder().decode(plain.slice(13, head?.to)));
  const payload = utf8(JSON.stringify(change(json)));
  return concat([plain.slice(0, 8), utf8('H'), u32(payload.length), payload, plain.slice(head?.to)]);
};

describe('a bundle file', () => {
  test('comes back frame by frame, and its picture is a part of the file itself', async () => {
    const { frames, code } = await read(plain);
    expect(code).toBe('ok');
    expect(frames.map((frame) => frame.type)).toEqual([
      'header',
      'segment',
      'segment',
      'media',
      'media',
      'end',
    ]);
    expect(frames[0]).toMatchObject({ header: { version: 2, team: 'تیم', records: 2, protection: null } });
    for (const frame of frames)
      if (frame.type === 'segment') expect(await openSegment(frame.bytes)).toMatchObject({ ok: true });
    const [first, second] = mediaOf(frames);
    expect(await first?.describe()).toEqual({
      ok: true,
      value: { hash, bytes: picture.size, type: 'image/png' },
    });
    const content = await first?.content();
    expect(content?.ok && content.value.type).toBe('image/png');
    expect(content?.ok && (await content.value.bytes())).toEqual(await picture.bytes());
    expect(await second?.content()).toMatchObject({ ok: true, value: { size: 0 } });
  });

  test('tells its header alone', async () => {
    expect(await readHeader(new Blob([plain]))).toMatchObject({
      ok: true,
      value: { scope: { kind: 'workspace' } },
    });
  });

  test('may hold its segments and pictures in any order, and twice', async () => {
    const [header, s1, s2, m1, m2, end] = pieces as [Piece, Piece, Piece, Piece, Piece, Piece]; // as split above
    expect((await read(join([header, m1, s2, s1, s1, m2, end]))).code).toBe('ok');
  });
});

describe('a protected bundle file', () => {
  test('shows neither text, team, picture nor the hash of one', () => {
    const shown = new TextDecoder('latin1').decode(sealed);
    for (const word of ['محرمانه', 'تیم', hash, 'image/png']) {
      expect(shown).not.toContain(new TextDecoder('latin1').decode(utf8(word)));
    }
  });

  test('opens with its passphrase', async () => {
    const { frames, code } = await read(sealed);
    expect(code).toBe('ok');
    const [header] = frames;
    const protection = header?.type === 'header' ? header.header.protection : null;
    const secret = await unlock('رمز ما', protection);
    if (!secret.ok) throw new Error(secret.code);
    for (const frame of frames) {
      if (frame.type !== 'segment') continue;
      expect(await openSegment(frame.bytes, secret.value)).toMatchObject({ ok: true });
      expect(await openSegment(frame.bytes)).toMatchObject({ code: 'passphrase-needed' });
    }
    const content = await mediaOf(frames)[0]?.content(secret.value);
    expect(content?.ok && (await content.value.bytes())).toEqual(await picture.bytes());
    expect(await mediaOf(frames)[1]?.content(secret.value)).toMatchObject({ ok: true, value: { size: 0 } });
  });

  test('keeps its pictures from everybody else', async () => {
    const [media] = mediaOf((await read(sealed)).frames);
    expect(await media?.content()).toMatchObject({ code: 'passphrase-needed' });
    const other = (await lock('دیگر')).secret;
    expect(await media?.describe(other)).toMatchObject({ code: 'passphrase-wrong' });
    expect(await media?.content(other)).toMatchObject({ code: 'passphrase-wrong' });
  });

  test('does not let chunks of a picture be changed or change places', async () => {
    const place = split(sealed).find(({ type }) => type === 'M');
    if (!place) throw new Error('no picture');
    const firstChunk = place.from + 5 + 4 + readU32(sealed, place.from + 5) + 8;
    const chunk = 1024 * 1024 + 16;
    const swapped = concat([
      sealed.slice(0, firstChunk),
      sealed.slice(firstChunk + chunk, firstChunk + 2 * chunk),
      sealed.slice(firstChunk, firstChunk + chunk),
      sealed.slice(firstChunk + 2 * chunk),
    ]);
    for (const bytes of [swapped, flip(sealed, firstChunk + 5), flip(sealed, firstChunk - 3)]) {
      const [media] = mediaOf((await read(bytes)).frames);
      expect(await media?.content(locked.secret)).toMatchObject({ code: 'file-damaged' });
    }
  });
});

describe('a bundle file that did not arrive whole', () => {
  test('is known as incomplete before anything of it is handed out, wherever it broke off', async () => {
    const borders = pieces.flatMap(({ from, to }) => [from, from + 1, from + 4, from + 5, from + 6, to - 1]);
    for (const length of borders.filter((at) => at < plain.length)) {
      expect(await read(plain.slice(0, length))).toEqual({ frames: [], code: 'file-incomplete' });
    }
  });

  test.each(['S', 'M'])('lacks a frame of type %s that its end names', async (type) => {
    const dropped = pieces.findIndex((piece) => piece.type === type);
    expect((await read(join(pieces.toSpliced(dropped, 1)))).code).toBe('file-incomplete');
  });

  test('has another segment in the place of one', async () => {
    const segment = pieces.find(({ type }) => type === 'S');
    const { frames, code } = await read(flip(plain, (segment?.from ?? 0) + 200));
    expect([frames.length, code]).toEqual([5, 'file-damaged']);
  });

  test('has a changed picture', async () => {
    const place = pieces.find(({ type }) => type === 'M');
    const { frames } = await read(flip(plain, (place?.to ?? 0) - 1));
    expect(await mediaOf(frames)[0]?.content()).toMatchObject({ code: 'file-damaged' });
  });
});

describe('a file that is no bundle of ours', () => {
  const frame = (type: string, length: number, payload: Bytes = new Uint8Array(0)) =>
    concat([utf8(type), u32(length), payload]);
  const [header] = pieces;
  const start = plain.slice(0, header?.to);

  test.each([
    ['is empty', new Uint8Array(0), 'file-not-ours'],
    ['is half of the first word', utf8('HAMS'), 'file-not-ours'],
    ['is a picture', utf8('\u0089PNG\r\n\u001a\n and so on'), 'file-not-ours'],
    ['is the old settings file', utf8('{"format":"hamseda-settings"}'), 'file-not-ours'],
    ['is of a later family', concat([utf8('HAMSEDA3'), plain.slice(8)]), 'file-newer'],
    [
      'is of a later version',
      withHeader((json) => ({ format: json.format, version: 3, else: 1 })),
      'file-newer',
    ],
    ['has no header', concat([utf8('HAMSEDA2'), plain.slice(header?.to)]), 'file-damaged'],
    ['has two headers', concat([start, plain.slice(8)]), 'file-damaged'],
    [
      'has a frame of an unknown type',
      concat([start, frame('X', 0), plain.slice(header?.to)]),
      'file-damaged',
    ],
    ['goes on after its end', concat([plain, Uint8Array.of(0)]), 'file-damaged'],
    ['has an end that is no JSON', concat([start, frame('E', 1, utf8('{'))]), 'file-damaged'],
    ['has a header of two megabytes', concat([utf8('HAMSEDA2'), frame('H', 2_000_000)]), 'file-too-large'],
    ['has a segment of 18 MB', concat([start, frame('S', 18_000_000)]), 'file-too-large'],
    ['has a picture of 3 GB', concat([start, frame('M', 3 * 1024 ** 3)]), 'file-too-large'],
    [
      'has a picture without a descriptor',
      concat([start, frame('M', 0), frame('E', 2, utf8('{}'))]),
      'file-damaged',
    ],
    ['has a million frames', concat([start, ...Array(200_000).fill(frame('S', 0))]), 'file-too-large'],
    ['is of another format', withHeader((json) => ({ ...json, format: 'x' })), 'file-damaged'],
    ['comes from no device', withHeader((json) => ({ ...json, device: '__proto__' })), 'file-damaged'],
    [
      'would keep the browser busy for an hour',
      withHeader((json) => ({ ...json, protection: { ...locked.protection, rounds: 1e12 } })),
      'file-damaged',
    ],
  ])('%s', async (_what, bytes, code) => {
    expect((await read(bytes)).code).toBe(code);
  });

  test('cannot be read from the disk', async () => {
    const gone = new Blob([plain]);
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect((await read(gone)).code).toBe('file-damaged');
  });
});

test('a picture of more than 2 GB is not written', async () => {
  const giant = { size: MAX_MEDIA_BYTES } as Blob; // nobody reads it
  const writer = bundleWriter({ write: async () => undefined });
  await expect(writer.media({ hash, type: '' }, giant)).rejects.toThrow(RangeError);
});
