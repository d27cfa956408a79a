// The classifier as bytes: small enough to be kept, quick enough to be there before the first comment.
//   0   magic "HmR1", then the length of the head
//   8   the head: JSON (topics, counts, temperature, refusal), padded with spaces to a multiple of 8
//   …   prints      float64 each
//   …   slots, idf and scales of the columns, 4 bytes each
//   …   topics of the prints, 2 bytes each
//   …   weights     int8, [column][topic]; a weight is its byte times the scale of its column
//   end a checksum of everything before it
// All numbers have the smallest byte first, as every browser's typed arrays do.
import { type Bytes, readU32, u32, utf8 } from '@/utils/base/bytes';
import { z } from '@/utils/schema/zod';
import { SLOTS } from './features';
import type { Engine } from './predict';
import type { Learned } from './teach';
import type { Vector } from './vector';

const MAGIC = 0x31526d48; // "HmR1" read as a number
const HEAD_AT = 8;

const Finite = z.number();
const Head = z.object({
  topics: z.array(z.string()).check(z.maxLength(65_535)),
  prints: z.int().check(z.minimum(0)),
  columns: z.int().check(z.minimum(1), z.maximum(SLOTS + 1)),
  temperature: z.number().check(z.gt(0)),
  refusal: z.object({
    weights: z.array(Finite).check(z.maxLength(100)),
    means: z.array(Finite).check(z.maxLength(100)),
    spreads: z.array(Finite).check(z.maxLength(100)),
    threshold: Finite,
  }),
});

/** The classifier as bytes, without what only learning needs. */
export function pack(learned: Learned): Bytes {
  const { topics, vocabulary, temperature, refusal, prints } = learned;
  const columns = vocabulary.size;
  const head = utf8(JSON.stringify({ topics, prints: prints.size, columns, temperature, refusal }));
  const layout = layoutOf(Math.ceil(head.length / 8) * 8, topics.length, prints.size, columns);
  const bytes: Bytes = new Uint8Array(layout.end);
  bytes.set(u32(MAGIC));
  bytes.set(u32(layout.prints - HEAD_AT), 4);
  bytes.fill(0x20, HEAD_AT, layout.prints);
  bytes.set(head, HEAD_AT);
  const { buffer } = bytes;
  new Float64Array(buffer, layout.prints, prints.size).set([...prints.keys()]);
  new Uint16Array(buffer, layout.printTopics, prints.size).set([...prints.values()]);
  new Int32Array(buffer, layout.slots, columns).set(vocabulary.slots);
  new Float32Array(buffer, layout.idf, columns).set(vocabulary.idf);
  const scales = new Float32Array(buffer, layout.scales, columns);
  const weights = new Int8Array(buffer, layout.weights, columns * topics.length);
  quantise(learned.weights, topics.length, scales, weights);
  bytes.set(u32(checksum(bytes.subarray(0, layout.checksum))), layout.checksum);
  return bytes;
}

/** The classifier that `bytes` hold, or undefined when they are no such thing or damaged. */
export function unpack(bytes: Uint8Array): Engine | undefined {
  // The arrays below need a beginning at a multiple of eight.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  if (whole.length < HEAD_AT + 12 || readU32(whole, 0) !== MAGIC) return undefined;
  const headLength = readU32(whole, 4);
  if (headLength % 8 !== 0 || HEAD_AT + headLength > whole.length) return undefined;
  const head = parseHead(whole.subarray(HEAD_AT, HEAD_AT + headLength));
  if (!head) return undefined;
  const layout = layoutOf(headLength, head.topics.length, head.prints, head.columns);
  if (layout.end !== whole.length) return undefined;
  if (readU32(whole, layout.checksum) !== checksum(whole.subarray(0, layout.checksum))) return undefined;
  return engineAt(whole, head, layout);
}

function engineAt(whole: Uint8Array, head: z.infer<typeof Head>, layout: Layout): Engine | undefined {
  const { buffer, byteOffset } = whole;
  const slots = new Int32Array(buffer, byteOffset + layout.slots, head.columns);
  const columns = new Int32Array(SLOTS);
  for (let column = 1; column < slots.length; column += 1)
    columns[(slots[column] ?? 0) & (SLOTS - 1)] = column;
  const prints = new Map<number, number>();
  const printed = new Float64Array(buffer, byteOffset + layout.prints, head.prints);
  const printTopics = new Uint16Array(buffer, byteOffset + layout.printTopics, head.prints);
  for (const [index, print] of printed.entries()) {
    const topic = printTopics[index] ?? 0;
    if (topic < head.topics.length) prints.set(print, topic);
  }
  const scales = new Float32Array(buffer, byteOffset + layout.scales, head.columns);
  const weights = new Int8Array(buffer, byteOffset + layout.weights, head.columns * head.topics.length);
  return {
    topics: head.topics,
    temperature: head.temperature,
    refusal: head.refusal,
    prints,
    lexicon: { columns, idf: new Float32Array(buffer, byteOffset + layout.idf, head.columns) },
    score: (vector, into) => scoreBytes(into, weights, scales, vector),
  };
}

function parseHead(bytes: Uint8Array): z.infer<typeof Head> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return Head.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // neither UTF-8 nor JSON
  }
}

/** Where each part begins. */
type Layout = Record<
  'prints' | 'slots' | 'idf' | 'scales' | 'printTopics' | 'weights' | 'checksum' | 'end',
  number
>;

function layoutOf(headLength: number, topics: number, prints: number, columns: number): Layout {
  const start = HEAD_AT + headLength;
  const slots = start + 8 * prints;
  const idf = slots + 4 * columns;
  const scales = idf + 4 * columns;
  const printTopics = scales + 4 * columns;
  const weights = printTopics + 2 * prints;
  const checksum = Math.ceil((weights + columns * topics) / 4) * 4;
  return { prints: start, slots, idf, scales, printTopics, weights, checksum, end: checksum + 4 };
}

function quantise(from: Float32Array, topics: number, scales: Float32Array, into: Int8Array): void {
  for (const column of scales.keys()) {
    const start = column * topics;
    let most = 0;
    for (let at = start; at < start + topics; at += 1) most = Math.max(most, Math.abs(from[at] ?? 0));
    const scale = most / 127;
    scales[column] = scale;
    if (scale === 0) continue;
    for (let at = start; at < start + topics; at += 1) into[at] = Math.round((from[at] ?? 0) / scale);
  }
}

function scoreBytes(into: Float32Array, weights: Int8Array, scales: Float32Array, vector: Vector): void {
  const topics = into.length;
  const { columns, values } = vector;
  into.fill(0);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? 0;
    const value = (values[index] ?? 0) * (scales[column] ?? 0);
    const row = column * topics;
    for (let topic = 0; topic < topics; topic += 1) {
      into[topic] = (into[topic] ?? 0) + value * (weights[row + topic] ?? 0);
    }
  }
}

/** FNV-1a over the bytes, four at a time: it finds damage, it keeps out nobody. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ (words[index] ?? 0), 16_777_619);
  }
  return value >>> 0;
}
