// What the classifier says of one text. Two engines answer alike: the trained one, which still learns, and the
// packed one, which is small and quick to load.
import { judgeFirst, probabilities } from './calibrate';
import { countFeatures } from './features';
import { type Judgement, likelihood } from './logistic';
import { belonging, type Refusal, signalsOf } from './refuse';
import type { Spelling } from './spelling';
import { type Lexicon, largest, saysNothing, type Vector, vectorise } from './vector';

/** What has to be known to answer. */
export interface Engine {
  /** The ids of the topics; a topic is its place in this list. */
  readonly topics: readonly string[];
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly temperature: number;
  /** How likely the first place is right; null while too little was taught to know. */
  readonly sureness: Judgement | null;
  readonly refusal: Refusal;
  /** The topic of every text that was taught, by its print. */
  readonly prints: ReadonlyMap<number, number>;
  /** Puts the score of each topic into `into`. */
  score(vector: Vector, into: Float32Array): void;
  /** What one unit of a column adds to the score of a topic. */
  weight(column: number, topic: number): number;
}

export interface Ranked {
  readonly topic: number;
  /** 0-1, calibrated: of a hundred answers with 0.8, about eighty are right. */
  readonly probability: number;
}

export interface Prediction {
  /** The likeliest topics, best first; none where there is no topic or nothing in the text is known. */
  readonly ranked: readonly Ranked[];
  /** 0-1: how likely the text belongs to any of the topics. */
  readonly belonging: number;
  /** Better to ask the lead than to believe `ranked`. */
  readonly refused: boolean;
  /** This very text has been taught. */
  readonly taught: boolean;
}

const RANKED = 3;
// Two people may file the same words under two topics; beyond that there is no doubt.
const TAUGHT_PROBABILITY = 0.98;
const NOTHING: Prediction = { ranked: [], belonging: 0, refused: true, taught: false };

/** Which topics `text` may belong to. `bonus` adds to the scores of topics for which something else has spoken. */
export function predict(engine: Engine, text: string, bonus?: ReadonlyMap<number, number>): Prediction {
  const counted = countFeatures(text, engine.spelling);
  const vector = vectorise(counted, engine.lexicon);
  if (engine.topics.length === 0 || saysNothing(vector)) return NOTHING;
  const scores = new Float32Array(engine.topics.length);
  engine.score(vector, scores);
  for (const [topic, more] of bonus ?? []) scores[topic] = (scores[topic] ?? 0) + more;
  const { temperature, sureness, refusal } = engine;
  const signals = signalsOf({ scores, vector, tokens: counted.tokens }, temperature);
  const belongs = belonging(signals, refusal);
  const shares = probabilities(scores, temperature, scores);
  if (sureness) judgeFirst(shares, likelihood(signals, sureness));
  const taught = engine.prints.get(counted.print);
  if (taught === undefined) {
    return {
      ranked: bestOf(shares),
      belonging: belongs,
      refused: belongs < refusal.threshold,
      taught: false,
    };
  }
  believe(shares, taught);
  return { ranked: bestOf(shares), belonging: 1, refused: false, taught: true };
}

/** The topic a text was taught with is its topic, whatever its words would say; the rest shares what is left. */
function believe(shares: Float32Array, taught: number): void {
  const own = shares[taught] ?? 0;
  if (own >= TAUGHT_PROBABILITY) return;
  const rest = (1 - TAUGHT_PROBABILITY) / (1 - own);
  for (let topic = 0; topic < shares.length; topic += 1) shares[topic] = (shares[topic] ?? 0) * rest;
  shares[taught] = TAUGHT_PROBABILITY;
}

function bestOf(shares: Float32Array): Ranked[] {
  const left = Float32Array.from(shares);
  const ranked: Ranked[] = [];
  while (ranked.length < Math.min(RANKED, shares.length)) {
    const topic = largest(left);
    ranked.push({ topic, probability: shares[topic] ?? 0 });
    left[topic] = -1;
  }
  return ranked;
}
