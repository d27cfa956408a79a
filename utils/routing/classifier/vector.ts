// A text as a sparse row of the model, and the few loops over such rows in which nearly all time is spent.
import { BLOCKS, type Counted } from './features';

export interface Vector {
  /** Columns of the model, each once; the constant, column 0, comes last. */
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** The sum of the squared values. */
  readonly square: number;
  /** 0-1: which share of its words, and of its letters, was ever seen. */
  readonly knownWords: number;
  readonly knownLetters: number;
}

/** What turns features into columns. */
export interface Lexicon {
  /** The column of each slot; 0 = never seen. */
  readonly columns: Int32Array;
  /** How much each column tells; in the place of column 0 stands what a feature tells that was never seen. */
  readonly idf: Float32Array;
  /** How loud kins are beside words and letters: what a team knows by its own examples, it need not be told. */
  readonly kinWeight: number;
}

// Skeletons repeat what words and letters say, in a coarser voice; the fourth block, kins, has its weight in the lexicon.
const BLOCK_WEIGHTS = [1, 1, 0.6] as const;
const CONSTANT = 1;

/**
 * The known features of a text, (1 + ln frequency) x √idf, each block scaled to the length of its weight. What was
 * never seen has its part of that length, so that a text which is hardly understood is a short row.
 */
export function vectorise(
  { slots, frequencies, ends }: Counted,
  { columns, idf, kinWeight }: Lexicon,
): Vector {
  const found = new Int32Array(slots.length + 1);
  const values = new Float32Array(slots.length + 1);
  const known = [0, 0, 0, 0];
  let count = 0;
  let square = CONSTANT * CONSTANT;
  let start = 0;
  for (let block = 0; block < BLOCKS; block += 1) {
    const end = ends[block] ?? start;
    const first = count;
    let sum = 0;
    let understood = 0;
    for (let index = start; index < end; index += 1) {
      const column = columns[slots[index] ?? 0] ?? 0;
      const value = (frequencies[index] ?? 0) * (idf[column] ?? 0);
      sum += value * value;
      if (column === 0) continue;
      found[count] = column;
      values[count] = value;
      understood += value * value;
      count += 1;
    }
    known[block] = sum === 0 ? 0 : understood / sum;
    start = end;
    if (sum === 0) continue;
    const weight = BLOCK_WEIGHTS[block] ?? kinWeight;
    const scale = weight / Math.sqrt(sum);
    for (let index = first; index < count; index += 1) values[index] = (values[index] ?? 0) * scale;
    square += (weight * weight * understood) / sum;
  }
  values[count] = CONSTANT;
  return {
    columns: found.slice(0, count + 1),
    values: values.slice(0, count + 1),
    square,
    knownWords: known[0] ?? 0,
    knownLetters: known[1] ?? 0,
  };
}

/** The columns of a row, the constant left out, with values of which the squares add up to 1. */
export type Unit = readonly (readonly [column: number, value: number])[];

export function unitOf({ columns, values, square }: Vector): Unit {
  const length = Math.sqrt(square - CONSTANT * CONSTANT) || 1;
  return Array.from(
    columns.subarray(0, -1),
    (column, index) => [column, (values[index] ?? 0) / length] as const,
  );
}

/** Whether anything of the text is known besides that it is a text. */
export const saysNothing = ({ columns }: Vector): boolean => columns.length === 1;

/** Weights laid out [column][topic]; `into` becomes the score of each topic for `vector`. */
export function scoreInto(into: Float32Array, weights: Float32Array, { columns, values }: Vector): void {
  const topics = into.length;
  into.fill(0);
  // Four columns at once: the sums are read and written a quarter as often, which is where the time went.
  for (let index = 0; index < columns.length; index += 4) {
    // Past the end the value is 0, whatever the column.
    const first = values[index] ?? 0;
    const second = index + 1 < columns.length ? (values[index + 1] ?? 0) : 0;
    const third = index + 2 < columns.length ? (values[index + 2] ?? 0) : 0;
    const fourth = index + 3 < columns.length ? (values[index + 3] ?? 0) : 0;
    const firstRow = (columns[index] ?? 0) * topics;
    const secondRow = index + 1 < columns.length ? (columns[index + 1] ?? 0) * topics : 0;
    const thirdRow = index + 2 < columns.length ? (columns[index + 2] ?? 0) * topics : 0;
    const fourthRow = index + 3 < columns.length ? (columns[index + 3] ?? 0) * topics : 0;
    for (let topic = 0; topic < topics; topic += 1) {
      into[topic] =
        (into[topic] ?? 0) +
        first * (weights[firstRow + topic] ?? 0) +
        second * (weights[secondRow + topic] ?? 0) +
        third * (weights[thirdRow + topic] ?? 0) +
        fourth * (weights[fourthRow + topic] ?? 0);
    }
  }
}

/** The same for the topics that `active` names; the other places of `into` stay as they are. */
export function scoreSomeInto(
  into: Float32Array,
  weights: Float32Array,
  { columns, values }: Vector,
  active: Int32Array,
): void {
  const topics = into.length;
  for (let at = 0; at < active.length; at += 1) into[active[at] ?? 0] = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const value = values[index] ?? 0;
    const row = (columns[index] ?? 0) * topics;
    for (let at = 0; at < active.length; at += 1) {
      const topic = active[at] ?? 0;
      into[topic] = (into[topic] ?? 0) + value * (weights[row + topic] ?? 0);
    }
  }
}

/** Adds `vector` times `steps[topic]` to the weights of each topic that `changed` names (its first `count`). */
export function addTimes(
  weights: Float32Array,
  { columns, values }: Vector,
  steps: Float32Array,
  changed: Int32Array,
  count: number,
): void {
  const topics = steps.length;
  for (let index = 0; index < columns.length; index += 1) {
    const value = values[index] ?? 0;
    const row = (columns[index] ?? 0) * topics;
    for (let at = 0; at < count; at += 1) {
      const topic = changed[at] ?? 0;
      weights[row + topic] = (weights[row + topic] ?? 0) + value * (steps[topic] ?? 0);
    }
  }
}

/** The place of the largest number; -1 in an empty list. */
export function largest(numbers: ArrayLike<number>): number {
  let best = -1;
  let height = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] ?? Number.NEGATIVE_INFINITY;
    if (value > height) [best, height] = [index, value];
  }
  return best;
}
