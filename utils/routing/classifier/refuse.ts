// Does a comment belong to any topic at all? A logistic regression over a few signals, learned from topics that
// were kept back in turn: nobody has to collect questions without a topic.
import { largest, type Vector } from './vector';

/** What is known about one answer: the scores, and how much of the text was understood. */
export interface Evidence {
  readonly scores: Float32Array;
  readonly vector: Pick<Vector, 'knownWords' | 'knownLetters'>;
  readonly tokens: number;
}

/** A learned refusal: `weights` over the signals, their middle and spread, and the least that is not refused. */
export interface Refusal {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** A text whose `belonging` lies below this is refused. */
  readonly threshold: number;
}

/** Refuses nothing that has a known word: for a team that has just begun. */
export const UNMEASURED_REFUSAL: Refusal = { weights: [1], means: [], spreads: [], threshold: 0 };

// Nine of ten comments that have a topic are kept.
const KEPT_SHARE = 0.9;
const RIDGE = 1e-3;
const NEWTON_STEPS = 25;

/** The signals of one answer, always equally many. */
export function signalsOf({ scores, vector, tokens }: Evidence, temperature: number): number[] {
  const best = largest(scores);
  const top = scores[best] ?? 0;
  let second = -1;
  let energy = 0;
  let weighted = 0;
  for (let topic = 0; topic < scores.length; topic += 1) {
    const score = scores[topic] ?? 0;
    if (topic !== best && score > second) second = score;
    const share = Math.exp((score - top) / temperature);
    energy += share;
    weighted += share * ((score - top) / temperature);
  }
  const entropy = Math.log(energy) - weighted / energy;
  return [
    top,
    top - second,
    1 / energy,
    entropy,
    top + temperature * Math.log(energy),
    vector.knownWords,
    vector.knownLetters,
    Math.log(1 + tokens),
  ];
}

/** 0-1: how likely a text with these signals belongs to a topic. */
export function belonging(signals: readonly number[], { weights, means, spreads }: Refusal): number {
  let sum = weights[0] ?? 0;
  for (let index = 0; index + 1 < weights.length; index += 1) {
    const signal = ((signals[index] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1);
    sum += (weights[index + 1] ?? 0) * signal;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Learns from signals of texts with a topic (`inside`) and of texts whose topic was kept back (`outside`). */
export function learnRefusal(inside: readonly number[][], outside: readonly number[][]): Refusal {
  if (inside.length === 0 || outside.length === 0) return UNMEASURED_REFUSAL;
  const all = [...inside, ...outside];
  const width = all[0]?.length ?? 0;
  const column = (index: number) => all.map((signals) => signals[index] ?? 0);
  const means = Array.from({ length: width }, (_, index) => mean(column(index)));
  const spreads = means.map((middle, index) => {
    return Math.sqrt(mean(column(index).map((value) => (value - middle) ** 2))) || 1;
  });
  const scaled = (signals: readonly number[]) => [
    1,
    ...signals.map((value, index) => (value - (means[index] ?? 0)) / (spreads[index] ?? 1)),
  ];
  // Both sides weigh the same, however many topics were kept back.
  const weights = logistic(
    [...inside.map(scaled), ...outside.map(scaled)],
    [...inside.map(() => 1), ...outside.map(() => 0)],
    [...inside.map(() => 0.5 / inside.length), ...outside.map(() => 0.5 / outside.length)],
  );
  const refusal = { weights, means, spreads, threshold: 0 };
  const kept = inside.map((signals) => belonging(signals, refusal)).sort((a, b) => a - b);
  return { ...refusal, threshold: kept[Math.round(kept.length * (1 - KEPT_SHARE))] ?? 0 };
}

/** Weights of a logistic regression with a small ridge, by Newton's method; inputs begin with their constant 1. */
function logistic(
  inputs: readonly number[][],
  goals: readonly number[],
  importance: readonly number[],
): number[] {
  const width = inputs[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : RIDGE * weight));
    const curvature = weights.map((_, row) => weights.map((_, at): number => (row === at ? RIDGE : 0)));
    for (const [place, input] of inputs.entries()) {
      const sum = input.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const guess = 1 / (1 + Math.exp(-sum));
      const share = importance[place] ?? 0;
      const pull = share * (guess - (goals[place] ?? 0));
      const bend = share * guess * (1 - guess);
      for (let row = 0; row < width; row += 1) {
        const value = input[row] ?? 0;
        slope[row] = (slope[row] ?? 0) + pull * value;
        const line = curvature[row];
        if (line)
          for (let at = 0; at < width; at += 1) line[at] = (line[at] ?? 0) + bend * value * (input[at] ?? 0);
      }
    }
    const moves = solve(curvature, slope);
    weights = weights.map((weight, index) => weight - (moves[index] ?? 0));
    if (moves.every((move) => Math.abs(move) < 1e-6)) break;
  }
  return weights;
}

/** Solves matrix x = right by elimination with the largest pivot; the matrix is positive thanks to the ridge. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows
      .slice(at)
      .reduce((best, line) => (magnitude(line, at) > magnitude(best, at) ? line : best));
    const place = rows.indexOf(pivot);
    [rows[at], rows[place]] = [pivot, rows[at] ?? pivot];
    for (const [index, line] of rows.entries()) {
      if (index === at) continue;
      const factor = (line[at] ?? 0) / (pivot[at] || 1);
      for (let column = at; column <= size; column += 1) {
        line[column] = (line[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  return rows.map((line, index) => (line[size] ?? 0) / (line[index] || 1));
}

const magnitude = (line: readonly number[], at: number): number => Math.abs(line[at] ?? 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
