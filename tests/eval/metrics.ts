// The figures of a classifier, each as the literature defines it; shares are 0-1.

export interface Guess {
  readonly gold: string;
  readonly guessed: string | null;
}

export interface Sure {
  readonly probability: number;
  readonly right: boolean;
}

/** A text with the score by which it is kept or refused; `right` is false for a text without a topic. */
export interface Kept {
  readonly belonging: number;
  readonly right: boolean;
}

/** The share of true values; 0 of an empty list. */
export const share = (values: readonly boolean[]): number =>
  values.length === 0 ? 0 : values.filter(Boolean).length / values.length;

/** The mean over the gold labels of each one's F1. */
export function macroF1(guesses: readonly Guess[]): number {
  const labels = [...new Set(guesses.map((guess) => guess.gold))];
  const each = labels.map((label) => {
    const guessed = guesses.filter((one) => one.guessed === label).length;
    const gold = guesses.filter((one) => one.gold === label).length;
    const both = guesses.filter((one) => one.gold === label && one.guessed === label).length;
    return (2 * both) / (guessed + gold);
  });
  return labels.length === 0 ? 0 : each.reduce((sum, value) => sum + value, 0) / labels.length;
}

/** Expected calibration error over bins of equal width (Guo and others, 2017). */
export function calibrationError(answers: readonly Sure[], bins = 15): number {
  const sums = Array.from({ length: bins }, () => ({ sure: 0, right: 0 }));
  for (const { probability, right } of answers) {
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.ceil(probability * bins) - 1))];
    if (!bin) continue;
    bin.sure += probability;
    bin.right += right ? 1 : 0;
  }
  const gap = sums.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0);
  return answers.length === 0 ? 0 : gap / answers.length;
}

/** How often a text with a topic scores above one without (the area under the ROC); ties count half. */
export function auroc(inside: readonly number[], outside: readonly number[]): number | null {
  if (inside.length === 0 || outside.length === 0) return null;
  const all = [
    ...inside.map((score) => ({ score, isInside: true })),
    ...outside.map((score) => ({ score, isInside: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end += 1;
    const rank = (start + 1 + end) / 2; // the middle rank of all that are equal
    rankSum += rank * all.slice(start, end).filter((one) => one.isInside).length;
    start = end;
  }
  const lowest = (inside.length * (inside.length + 1)) / 2;
  return (rankSum - lowest) / (inside.length * outside.length);
}

/**
 * The threshold on `belonging` with the best accuracy over both lists, "no topic" being one more class (Larson and
 * others, 2019). What lies below it is refused. Of equally good ones the lowest.
 */
export function bestThreshold(inside: readonly Kept[], outside: readonly Kept[]): number | null {
  if (inside.length === 0 || outside.length === 0) return null;
  const all = [
    ...inside.map(({ belonging, right }) => ({ belonging, gain: right ? -1 : 0 })),
    ...outside.map(({ belonging }) => ({ belonging, gain: 1 })),
  ].sort((a, b) => a.belonging - b.belonging);
  let [gain, most, threshold] = [0, 0, 0];
  for (const [index, one] of all.entries()) {
    gain += one.gain;
    const next = all[index + 1]?.belonging ?? Number.POSITIVE_INFINITY;
    if (next === one.belonging || gain <= most) continue;
    most = gain;
    threshold = Number.isFinite(next) ? (one.belonging + next) / 2 : 1.000001;
  }
  return threshold;
}

/** The value below or at which that share of the list lies (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
