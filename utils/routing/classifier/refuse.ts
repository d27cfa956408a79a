// Does a comment belong to any topic at all? A logistic regression over a few signals, learned from topics that
// were kept back in turn: nobody has to collect questions without a topic. The same signals say how sure an answer is.
import { type Judgement, learnJudgement, likelihood } from './logistic';
import { largest, type Vector } from './vector';

/** What is known about one answer: the scores, and how much of the text was understood. */
export interface Evidence {
  readonly scores: Float32Array;
  readonly vector: Pick<Vector, 'knownWords' | 'knownLetters'>;
  readonly tokens: number;
}

/** A learned refusal. */
export interface Refusal extends Judgement {
  /** A text whose `belonging` lies below this is refused. */
  readonly threshold: number;
}

/** Refuses nothing that has a known word: for a team that has just begun. */
export const UNMEASURED_REFUSAL: Refusal = { weights: [1], means: [], spreads: [], threshold: 0 };

// Nine of ten comments that have a topic are kept.
const KEPT_SHARE = 0.9;

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
export const belonging = (signals: readonly number[], refusal: Refusal): number =>
  likelihood(signals, refusal);

/** Learns from signals of texts with a topic (`inside`) and of texts whose topic was kept back (`outside`). */
export function learnRefusal(inside: readonly number[][], outside: readonly number[][]): Refusal {
  const judgement = learnJudgement(inside, outside, { evenly: true });
  if (!judgement) return UNMEASURED_REFUSAL;
  const kept = inside.map((signals) => likelihood(signals, judgement)).sort((a, b) => a - b);
  return { ...judgement, threshold: kept[Math.round(kept.length * (1 - KEPT_SHARE))] ?? 0 };
}
