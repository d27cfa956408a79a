// Spoils a valid bundle file in one of many ways, by a seed. Some mutants are torn bytes; the more dangerous ones
// are signed by a valid key, name all their segments in the end frame, and are wrong only in what they say, so that
// they come as far as the merge. (Signatures are random: equal seeds give equal mutations, not equal bytes.)
import { type Bytes, concat, readU32, toBase64Url, u32, utf8 } from '@/utils/base/bytes';
import { type DeviceKey, sign } from '@/utils/data/device-key';
import { deflate } from '@/utils/data/inflate';
import { openSegment, segmentName } from '@/utils/data/segment';
import { int, type Json, mulberry32, pick, type Random, spoilJson } from './hostile-json';

export interface Mutant {
  /** What was done, for the report of a failure. */
  what: string;
  bytes: Bytes;
}

interface Frame {
  type: string;
  payload: Bytes;
}

/** `bundle`: a valid, unprotected file. `device`: signs what is mutated inside of segments. */
export function createMutator(bundle: Bytes, device: DeviceKey): (seed: number) => Promise<Mutant> {
  return async (seed) => {
    const random = mulberry32(seed);
    if (random() < 0.3) return spoilBytes(bundle, random);
    const frames = split(bundle);
    if (random() < 0.3) return spoilFrames(frames, random);
    return spoilWords(frames, device, random);
  };
}

// ---------------------------------------------------------------- bytes
function spoilBytes(bundle: Bytes, random: Random): Mutant {
  const at = int(random, bundle.length);
  const length = int(random, 40);
  const noise = Uint8Array.from({ length }, () => int(random, 256));
  return pick(random, [
    () => {
      const bytes = bundle.slice();
      const flips = 1 + int(random, 8);
      for (let n = 0; n < flips; n++) {
        const place = int(random, bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << int(random, 8));
      }
      return { what: `${flips} bits flipped`, bytes };
    },
    () => ({ what: `cut off at ${at}`, bytes: bundle.slice(0, at) }),
    () => ({ what: `noise at ${at}`, bytes: concat([bundle.slice(0, at), noise, bundle.slice(at)]) }),
    () => ({ what: `hole at ${at}`, bytes: concat([bundle.slice(0, at), bundle.slice(at + length)]) }),
    () => ({
      what: `zeros from ${at}`,
      bytes: concat([bundle.slice(0, at), new Uint8Array(bundle.length - at)]),
    }),
    () => ({ what: 'twice the file', bytes: concat([bundle, bundle]) }),
  ])();
}

// ---------------------------------------------------------------- frames
function spoilFrames(frames: Frame[], random: Random): Mutant {
  const at = int(random, frames.length);
  const other = int(random, frames.length);
  const [one, two] = [frames[at], frames[other]];
  if (!one || !two) return { what: 'no frames', bytes: utf8('HAMSEDA2') };
  const length = pick(random, [0, 1, one.payload.length - 1, one.payload.length + 1, 0x7fffffff, 0xffffffff]);
  return pick(random, [
    () => ({ what: `frame ${at} twice`, bytes: join(frames.toSpliced(other, 0, one)) }),
    () => ({ what: `without frame ${at}`, bytes: join(frames.toSpliced(at, 1)) }),
    () => ({
      what: `frames ${at} and ${other} exchanged`,
      bytes: join(frames.with(at, two).with(other, one)),
    }),
    () => ({ what: 'frames reversed', bytes: join(frames.toReversed()) }),
    () => {
      const type = pick(random, ['H', 'S', 'M', 'E', 'X', '\0']);
      return { what: `frame ${at} as ${type}`, bytes: join(frames.with(at, { ...one, type })) };
    },
    () => ({ what: `frame ${at} says ${length} bytes`, bytes: join(frames, { at, length }) }),
    () => {
      const payload = one.payload.slice();
      if (payload.length > 10)
        payload.set(u32(pick(random, [0, 1, 65_536, 0xffffffff])), one.type === 'S' ? 6 : 0);
      return { what: `inner length of frame ${at}`, bytes: join(frames.with(at, { ...one, payload })) };
    },
  ])();
}

// ---------------------------------------------------------------- words
async function spoilWords(frames: Frame[], device: DeviceKey, random: Random): Promise<Mutant> {
  const places = frames.flatMap(({ type }, at) => (type === 'M' ? [] : [at]));
  const segments = places.filter((at) => frames[at]?.type === 'S');
  const at = pick(random, random() < 0.8 ? segments : places);
  const frame = frames[at];
  if (!frame) return { what: 'nothing to say', bytes: join(frames) };
  if (frame.type !== 'S') {
    const { what, text } = spoilJson(parse(frame.payload), random);
    return {
      what: `${frame.type}: ${what}`,
      bytes: join(frames.with(at, { ...frame, payload: utf8(text) })),
    };
  }
  const { what, payload } = await spoilSegment(frame.payload, device, random);
  const spoilt = frames.with(at, { ...frame, payload });
  return { what: `segment ${at}: ${what}`, bytes: join(await withTrueEnd(spoilt, frame.payload, payload)) };
}

async function spoilSegment(bytes: Bytes, device: DeviceKey, random: Random) {
  const opened = await openSegment(bytes);
  if (!opened.ok) throw new Error(`the mutator needs valid segments: ${opened.code}`);
  const { operations, covers } = opened.value;
  const header = { ...opened.value.header, key: toBase64Url(device.publicKey) };
  const body = JSON.stringify({ ops: operations, covers });
  // Sealed as text: a header that nests too deep for JSON.stringify has to get in.
  const seal = async (what: string, head: string, text: string) => {
    const headBytes = utf8(head);
    const body = await deflate(utf8(text));
    const signed = concat([utf8('HMSEG1'), u32(headBytes.length), headBytes, body]);
    return { what, payload: concat([signed, await sign(device, signed)]) };
  };
  const place = random();
  if (place < 0.1) {
    const { what, text } = spoilJson(header, random);
    return seal(`header ${what}`, text, body);
  }
  if (place < 0.25) {
    const { what, text } = spoilJson(JSON.parse(body), random);
    return seal(`body ${what}`, JSON.stringify(header), text);
  }
  const whats: string[] = [];
  const texts = operations.map((operation) => {
    if (random() > Math.max(0.1, 1 / operations.length)) return JSON.stringify(operation);
    const { what, text } = spoilJson(operation as Json, random); // it came out of JSON.parse
    whats.push(what);
    return text;
  });
  return seal(
    whats.join(', '),
    JSON.stringify(header),
    `{"ops":[${texts.join(',')}],"covers":${JSON.stringify(covers)}}`,
  );
}

/** The end frame names the new segment instead of the old one. */
async function withTrueEnd(frames: Frame[], before: Bytes, after: Bytes): Promise<Frame[]> {
  const [old, now] = [await segmentName(before), await segmentName(after)];
  return frames.map((frame) => {
    if (frame.type !== 'E') return frame;
    return { ...frame, payload: utf8(new TextDecoder().decode(frame.payload).replaceAll(old, now)) };
  });
}

const parse = (bytes: Bytes): Json => JSON.parse(new TextDecoder().decode(bytes));

const MAGIC_BYTES = 8;
const HEAD_BYTES = 5;

function split(bundle: Bytes): Frame[] {
  const frames: Frame[] = [];
  for (let at = MAGIC_BYTES; at < bundle.length; ) {
    const from = at + HEAD_BYTES;
    const to = from + readU32(bundle, at + 1);
    frames.push({ type: String.fromCharCode(bundle[at] ?? 0), payload: bundle.slice(from, to) });
    at = to;
  }
  return frames;
}

/** The bytes of a file; `lie`: one frame whose head says another length than it has. */
function join(frames: readonly Frame[], lie?: { at: number; length: number }): Bytes {
  const parts = frames.flatMap(({ type, payload }, at) => {
    const length = lie?.at === at ? Math.max(0, lie.length) : payload.length;
    return [utf8(type), u32(length), payload];
  });
  return concat([utf8('HAMSEDA2'), ...parts]);
}
