// A correction is learned at once: the text joins the examples, and training goes on for a moment with it and the
// examples that are most like it. Passes over everything may follow when nobody waits.
import { countFeatures, readTokens } from './features';
import { type Lesson, withFinglish } from './lessons';
import { wordsOf } from './spelling';
import type { Learned } from './teach';
import { forget, type Row, stepper } from './train';
import { addTimes, saysNothing, scoreInto, type Vector } from './vector';

export interface Correction {
  readonly text: string;
  /** The place of the right topic. */
  readonly topic: number;
}

const NEIGHBOURS = 40;
const PASSES = 6;
/** A row whose worst dual was no further from its best value stands; so does training from the start (teach.ts). */
const SETTLED = 0.05;
// How far the right topic has to stand above every other one.
const LEAD = 0.3;
const MOST_NUDGES = 200;

/**
 * Learns that `text` belongs to `topic`, in place. A text that was an example of another topic moves. It returns
 * false, and changes nothing, for a text without a word or sign to learn from.
 */
export function learn(learned: Learned, { text, topic }: Correction): boolean {
  if (countFeatures(text).slots.length === 0) return false;
  learned.spelling.add(wordsOf(readTokens(text)));
  for (const lesson of withFinglish({ text, topic, kind: 'example' })) learnLesson(learned, lesson);
  return true;
}

function learnLesson(learned: Learned, lesson: Lesson): void {
  const counted = countFeatures(lesson.text);
  unlearn(learned, counted.print, lesson.topic);
  learned.prints.set(counted.print, lesson.topic);
  learned.vocabulary.extend(counted);
  const vector = learned.vocabulary.vectorOf(counted);
  growWeights(learned);
  const neighbours = nearest(learned, vector, NEIGHBOURS);
  const row: Row = { vector, topic: lesson.topic, duals: new Float32Array(learned.topics.length) };
  learned.lessons.push(lesson);
  learned.rows.push(row);
  learned.seen.push(counted.print);
  settle(learned, [row, ...neighbours]);
  insist(learned, row);
}

/**
 * A few passes over these rows; whoever stands is left alone after the second. Only the first looks at topics that are
 * far from a row.
 */
function settle({ weights, topics }: Learned, rows: readonly Row[]): void {
  const step = stepper(topics.length);
  let moving = rows.map((row) => {
    step.all(weights, row);
    return { row, near: step.near() };
  });
  for (let pass = 1; pass < PASSES && moving.length > 0; pass += 1) {
    moving = moving.filter(({ row, near }) => step.some(weights, row, near) >= SETTLED);
  }
}

/** Takes back what the same text has taught for any other topic. */
function unlearn(learned: Learned, print: number, topic: number): void {
  for (let index = learned.rows.length - 1; index >= 0; index -= 1) {
    const row = learned.rows[index];
    if (!row || learned.seen[index] !== print) continue;
    if (row.topic === topic && learned.lessons[index]?.kind !== 'example') continue;
    forget(learned.weights, row);
    learned.rows.splice(index, 1);
    learned.lessons.splice(index, 1);
    learned.seen.splice(index, 1);
  }
}

/** The rows that share most with `vector`. */
function nearest(learned: Learned, vector: Vector, count: number): Row[] {
  const dense = new Float32Array(learned.vocabulary.size);
  // The constant, which stands last, is common to all.
  for (let index = 0; index < vector.columns.length - 1; index += 1) {
    dense[vector.columns[index] ?? 0] = vector.values[index] ?? 0;
  }
  const likeness = Float32Array.from(learned.rows, ({ vector: { columns, values } }) => {
    let sum = 0;
    for (let index = 0; index < columns.length; index += 1) {
      sum += (values[index] ?? 0) * (dense[columns[index] ?? 0] ?? 0);
    }
    return sum;
  });
  const least = likeness.toSorted().at(-count) ?? 0;
  return learned.rows.filter((_, index) => (likeness[index] ?? 0) > Math.max(least, 0)).slice(0, count);
}

/** Nudges the weights until the row's own topic leads. Every nudge is remembered in its duals. */
function insist({ weights, topics }: Learned, { vector, topic, duals }: Row): void {
  if (saysNothing(vector)) return;
  const scores = new Float32Array(topics.length);
  const steps = new Float32Array(topics.length);
  for (let nudge = 0; nudge < MOST_NUDGES; nudge += 1) {
    scoreInto(scores, weights, vector);
    const own = scores[topic] ?? 0;
    let rival = -1;
    for (let other = 0; other < scores.length; other += 1) {
      if (other === topic) continue;
      if (rival < 0 || (scores[other] ?? 0) > (scores[rival] ?? 0)) rival = other;
    }
    const lacking = rival < 0 ? 0 : LEAD - (own - (scores[rival] ?? 0));
    if (lacking <= 0) return;
    const size = (lacking + 1e-4) / (2 * vector.square);
    steps[topic] = size;
    steps[rival] = -size;
    duals[topic] = (duals[topic] ?? 0) + size;
    duals[rival] = (duals[rival] ?? 0) + size;
    addTimes(weights, vector, steps, Int32Array.of(topic, rival), 2);
  }
}

function growWeights(learned: Learned): void {
  const needed = learned.vocabulary.size * learned.topics.length;
  if (needed <= learned.weights.length) return;
  // Room for some corrections to come, so that not each of them copies everything.
  const grown = new Float32Array(Math.ceil(needed * 1.1));
  grown.set(learned.weights);
  learned.weights = grown;
}
