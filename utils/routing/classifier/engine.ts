// The trained classifier as something that answers, before it has been packed.

import type { Engine } from './predict';
import type { Learned } from './teach';
import { scoreInto } from './vector';

/** Answers by the weights as they are at the moment of each question. */
export function engineOf(learned: Learned): Engine {
  const { topics, temperature, sureness, refusal, prints, spelling, vocabulary } = learned;
  return {
    topics,
    temperature,
    sureness,
    refusal,
    prints,
    spelling,
    lexicon: vocabulary,
    score: (vector, into) => scoreInto(into, learned.weights, vector),
    weight: (column, topic) => learned.weights[column * topics.length + topic] ?? 0,
  };
}
