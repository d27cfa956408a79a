// From scores to probabilities: softmax(score / temperature), with the one temperature under which examples that
// were kept back are the least surprising (Guo and others, 2017). One temperature for all texts promises too much
// for those that were hardly understood, so that the first place is judged by the signals of refusal as well.
import { largest } from './vector';

/** What the classifier said of a text it had not seen, and what would have been right. */
export interface Answer {
  readonly scores: Float32Array;
  readonly topic: number;
}

/** For a team that has just begun: too few examples to measure anything. */
export const UNMEASURED_TEMPERATURE = 0.12;
const LEAST = 0.02;
const MOST = 2;

/** The probability of each topic; `into` may be `scores` itself. */
export function probabilities(scores: Float32Array, temperature: number, into: Float32Array): Float32Array {
  const top = scores[largest(scores)] ?? 0;
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic += 1) {
    const share = Math.exp(((scores[topic] ?? 0) - top) / temperature);
    into[topic] = share;
    sum += share;
  }
  for (let topic = 0; topic < scores.length; topic += 1) into[topic] = (into[topic] ?? 0) / sum;
  return into;
}

/** The temperature with the smallest log-loss over `answers`; without any, that of a beginner. */
export function temperatureOf(answers: readonly Answer[]): number {
  if (answers.length === 0) return UNMEASURED_TEMPERATURE;
  // The loss has one valley in ln T, so that thirds of the stretch can be cut away.
  let [low, high] = [Math.log(LEAST), Math.log(MOST)];
  while (high - low > 0.01) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (logLoss(answers, Math.exp(left)) <= logLoss(answers, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

function logLoss(answers: readonly Answer[], temperature: number): number {
  let loss = 0;
  for (const { scores, topic } of answers) {
    const top = scores[largest(scores)] ?? 0;
    let sum = 0;
    for (const score of scores) sum += Math.exp((score - top) / temperature);
    loss += Math.log(sum) - ((scores[topic] ?? 0) - top) / temperature;
  }
  return loss / answers.length;
}

// A few kept-back answers that were all right prove no certainty.
const SUREST = 0.995;

/**
 * Gives the best topic the probability that was `judged` for it, and the others what is left, in their proportions;
 * it stays the best. In place.
 */
export function judgeFirst(shares: Float32Array, judged: number): void {
  const best = largest(shares);
  const own = shares[best] ?? 0;
  const others = 1 - own;
  if (best < 0 || others <= 0) return;
  const second = shares.reduce((most, share, topic) => (topic === best ? most : Math.max(most, share)), 0);
  // A tie would let the order of the topics decide.
  const least = second / (others + second) + 1e-4;
  const first = Math.max(Math.min(judged, SUREST), least);
  for (let topic = 0; topic < shares.length; topic += 1) {
    shares[topic] = topic === best ? first : ((shares[topic] ?? 0) * (1 - first)) / others;
  }
}
