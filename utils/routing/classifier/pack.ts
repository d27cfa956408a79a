// The classifier as bytes: small enough to be kept, quick enough to be there before the first comment. A weight is
// kept as one byte times the scale of its feature.
import type { Bytes } from '@/utils/base/bytes';
import { z } from '@/utils/schema/zod';
import { SLOTS } from './features';
import { asNumbers, open, seal } from './frame';
import type { Engine } from './predict';
import { Spelling } from './spelling';
import type { Learned } from './teach';
import type { Vector } from './vector';

const KIND = 0x33526d48; // "HmR3"

const Numbers = z.array(z.number()).check(z.maxLength(100));
const JUDGEMENT = { weights: Numbers, means: Numbers, spreads: Numbers };
const Head = z.object({
  topics: z.array(z.string()).check(z.maxLength(65_535)),
  words: z.array(z.string()),
  temperature: z.number().check(z.gt(0)),
  kinWeight: z.number().check(z.minimum(0), z.maximum(1)),
  sureness: z.nullable(z.object(JUDGEMENT)),
  refusal: z.object({ ...JUDGEMENT, threshold: z.number() }),
});

/** The classifier as bytes, without what only learning needs. */
export function pack({ topics, vocabulary, spelling, weights, prints, ...rest }: Learned): Bytes {
  const scales = new Float32Array(vocabulary.size);
  const small = new Int8Array(vocabulary.size * topics.length);
  quantise(weights, topics.length, scales, small);
  const { temperature, sureness, refusal } = rest;
  const { kinWeight } = vocabulary;
  const words = [...spelling.words];
  return seal(KIND, { topics, words, temperature, kinWeight, sureness, refusal }, [
    Float64Array.from(prints.keys()),
    Uint16Array.from(prints.values()),
    Int32Array.from(vocabulary.slots),
    vocabulary.idf,
    scales,
    small,
  ]);
}

/** The classifier that `bytes` hold, or undefined where they are no such thing or damaged. */
export function unpack(bytes: Uint8Array): Engine | undefined {
  const opened = open(KIND, bytes);
  const head = Head.safeParse(opened?.head).data;
  const [printed, printTopics, slots, idf, scales, weights] = opened?.parts ?? [];
  if (!head || !printed || !printTopics || !slots || !idf || !scales || !weights) return undefined;
  const size = slots.length / 4;
  const fits =
    Number.isInteger(size) &&
    idf.length === size * 4 &&
    scales.length === size * 4 &&
    weights.length === size * head.topics.length &&
    printed.length === printTopics.length * 4;
  if (!fits) return undefined;
  const scaleOf = asNumbers(scales, Float32Array);
  const small = asNumbers(weights, Int8Array);
  const { kinWeight, words, ...known } = head;
  return {
    ...known,
    spelling: new Spelling(words),
    prints: printsOf(printed, printTopics, head.topics.length),
    lexicon: { columns: columnsOf(slots), idf: asNumbers(idf, Float32Array), kinWeight },
    score: (vector, into) => scoreBytes(into, small, scaleOf, vector),
    weight: (column, topic) => (small[column * head.topics.length + topic] ?? 0) * (scaleOf[column] ?? 0),
  };
}

function columnsOf(part: Uint8Array): Int32Array {
  const slots = asNumbers(part, Int32Array);
  const columns = new Int32Array(SLOTS);
  for (let column = 1; column < slots.length; column += 1) {
    columns[(slots[column] ?? 0) & (SLOTS - 1)] = column;
  }
  return columns;
}

function printsOf(printed: Uint8Array, printTopics: Uint8Array, topics: number): Map<number, number> {
  const keys = asNumbers(printed, Float64Array);
  const values = asNumbers(printTopics, Uint16Array);
  const prints = new Map<number, number>();
  for (const [index, print] of keys.entries()) {
    const topic = values[index] ?? 0;
    if (topic < topics) prints.set(print, topic);
  }
  return prints;
}

function quantise(from: Float32Array, topics: number, scales: Float32Array, into: Int8Array): void {
  for (let column = 0; column < scales.length; column += 1) {
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
