// What a team should know about its own topics: which are taken for each other, which examples look as if they
// stood in the wrong topic, which topics have too few.
import { probabilities } from './calibrate';
import { countFeatures } from './features';
import { holdOut } from './holdout';
import { ENOUGH_EXAMPLES } from './lessons';
import type { Learned } from './teach';
import { largest } from './vector';

/** Examples of `topic` that were taken for `takenFor` when they were kept back. */
export interface Confusion {
  readonly topic: number;
  readonly takenFor: number;
  readonly texts: readonly string[];
  /** 0-1, of the examples of `topic`. */
  readonly share: number;
}

/** An example that everything else speaks against. */
export interface Doubtful {
  readonly text: string;
  readonly topic: number;
  readonly likelier: number;
  /** 0-1, of `likelier`. */
  readonly probability: number;
}

export interface Validation {
  /** 0-1, of examples that were kept back; null without any. */
  readonly accuracy: number | null;
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
  /** The surest first. */
  readonly doubtful: readonly Doubtful[];
  /** Topics with fewer examples than are needed to know them, the poorest first. */
  readonly thin: readonly { readonly topic: number; readonly examples: number }[];
}

const PARTS = 5;
const SURE_OF_ANOTHER = 0.75;
const UNSURE_OF_ITS_OWN = 0.1;

/** Asks about every example as if it had not been taught, and sums up; it pauses often. */
export function* validate(
  learned: Learned,
  seed: number,
  onRound?: (share: number) => void,
): Generator<void, Validation> {
  const { topics, lessons, vocabulary, weights, rows, temperature } = learned;
  const examples = new Int32Array(topics.length);
  for (const { topic, kind } of lessons) if (kind === 'example') examples[topic] = (examples[topic] ?? 0) + 1;
  const counted = lessons.map((lesson) => countFeatures(lesson.text));
  const trained = { topics: topics.length, lessons, vocabulary, weights, rows, counted };
  const held =
    topics.length < 2
      ? []
      : yield* holdOut(trained, { parts: PARTS, topicParts: 0, seed, ...(onRound && { onRound }) });
  const taken = new Map<number, string[]>();
  const doubtful: Doubtful[] = [];
  for (const { lesson, topic, scores } of held) {
    const guess = largest(scores);
    if (guess === topic) continue;
    const text = lessons[lesson]?.text ?? '';
    const pair = topic * topics.length + guess;
    taken.set(pair, [...(taken.get(pair) ?? []), text]);
    const shares = probabilities(scores, temperature, new Float32Array(scores.length));
    const probability = shares[guess] ?? 0;
    if (probability >= SURE_OF_ANOTHER && (shares[topic] ?? 0) <= UNSURE_OF_ITS_OWN) {
      doubtful.push({ text, topic, likelier: guess, probability });
    }
  }
  const wrong = [...taken.values()].reduce((sum, texts) => sum + texts.length, 0);
  return {
    accuracy: held.length === 0 ? null : 1 - wrong / held.length,
    confusions: [...taken]
      .map(([pair, texts]): Confusion => {
        const topic = Math.floor(pair / topics.length);
        return { topic, takenFor: pair % topics.length, texts, share: texts.length / (examples[topic] || 1) };
      })
      .sort((a, b) => b.texts.length - a.texts.length || b.share - a.share),
    doubtful: doubtful.sort((a, b) => b.probability - a.probability),
    thin: [...examples]
      .map((count, topic) => ({ topic, examples: count }))
      .filter((one) => one.examples < ENOUGH_EXAMPLES)
      .sort((a, b) => a.examples - b.examples),
  };
}
