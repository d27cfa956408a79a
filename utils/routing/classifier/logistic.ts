// Logistic regression over a handful of signals: how likely is a yes, given these numbers?

/** What was learned: a weight for the constant and one for each signal, over signals of middle 0 and spread 1. */
export interface Judgement {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

const RIDGE = 1e-3;
const NEWTON_STEPS = 25;

/** 0-1: how likely a yes is for these signals. */
export function likelihood(signals: readonly number[], { weights, means, spreads }: Judgement): number {
  let sum = weights[0] ?? 0;
  for (let index = 0; index + 1 < weights.length; index += 1) {
    const signal = ((signals[index] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1);
    sum += (weights[index + 1] ?? 0) * signal;
  }
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Learns from the signals of yeses and of noes; undefined where one side is empty. With `evenly` both sides weigh
 * the same, however many there are of each.
 */
export function learnJudgement(
  yes: readonly (readonly number[])[],
  no: readonly (readonly number[])[],
  { evenly }: { readonly evenly: boolean },
): Judgement | undefined {
  if (yes.length === 0 || no.length === 0) return undefined;
  const all = [...yes, ...no];
  const width = all[0]?.length ?? 0;
  const column = (index: number) => all.map((signals) => signals[index] ?? 0);
  const means = Array.from({ length: width }, (_, index) => mean(column(index)));
  const spreads = means.map((middle, index) => {
    return Math.sqrt(mean(column(index).map((value) => (value - middle) ** 2))) || 1;
  });
  const scaled = all.map((signals) => [
    1,
    ...signals.map((value, index) => (value - (means[index] ?? 0)) / (spreads[index] ?? 1)),
  ]);
  const goals = [...yes.map(() => 1), ...no.map(() => 0)];
  const importance = goals.map((goal) => (evenly ? 0.5 / (goal === 1 ? yes : no).length : 1 / all.length));
  return { weights: logistic(scaled, goals, importance), means, spreads };
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

/** Solves matrix x = right by elimination; the matrix is positive thanks to the ridge and needs no pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [index, line] of rows.entries()) {
      if (index === at) continue;
      const factor = (line[at] ?? 0) / (pivot[at] || 1);
      for (const [column, value] of pivot.entries()) line[column] = (line[column] ?? 0) - factor * value;
    }
  }
  return rows.map((line, index) => (line.at(-1) ?? 0) / (line[index] || 1));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
