// Why a text was given its topic: the words that spoke for it most, at their places in the typed text, and the
// example that is most like it.
import type { Match } from '@/utils/routing/router';
import { EMPTY_WORDS } from '../words';
import { countFeatures, eachFeature, readTokens } from './features';
import type { Engine } from './predict';
import { unitOf, vectorise } from './vector';

const WORDS = 3;
// A word that adds less than this part of what the strongest one adds explains nothing.
const LEAST_PART = 0.15;

/** The words of `text` that spoke for `topic`, at most three, the strongest first. */
export function explain(engine: Engine, text: string, topic: number): Match[] {
  const tokens = engine.spelling.correct(readTokens(text));
  const vector = vectorise(countFeatures(text, engine.spelling), engine.lexicon);
  const spoke = new Map<number, number>();
  for (let index = 0; index < vector.columns.length; index += 1) {
    const column = vector.columns[index] ?? 0;
    spoke.set(column, (vector.values[index] ?? 0) * engine.weight(column, topic));
  }
  const times = new Map<number, number>();
  eachFeature(tokens, (slot) => times.set(slot, (times.get(slot) ?? 0) + 1));
  const voices = new Array<number>(tokens.length).fill(0);
  eachFeature(tokens, (slot, _block, from, to) => {
    const column = engine.lexicon.columns[slot];
    if (!column) return; // never seen
    const half = (spoke.get(column) ?? 0) / (times.get(slot) ?? 1) / 2;
    for (const at of [from, to]) voices[at] = (voices[at] ?? 0) + half;
  });
  const loudest = Math.max(0, ...voices);
  return voices
    .flatMap((voice, index) => {
      const token = tokens[index];
      // A greeting weighs something in every topic, and is nobody's reason.
      if (!token || voice <= 0 || voice < loudest * LEAST_PART || EMPTY_WORDS.has(token.text)) return [];
      return [{ voice, start: token.start, end: token.end }];
    })
    .sort((a, b) => b.voice - a.voice)
    .slice(0, WORDS)
    .map(({ start, end }) => ({ start, end, word: text.slice(start, end) }));
}

export interface Near {
  readonly text: string;
  /** 0-1: the cosine of both texts' features. */
  readonly likeness: number;
}

/** The example most like `text`; null where none shares anything with it. */
export function nearestExample(
  { lexicon, spelling }: Engine,
  text: string,
  examples: readonly string[],
): Near | null {
  const asked = new Map(unitOf(vectorise(countFeatures(text, spelling), lexicon)));
  let best: Near | null = null;
  for (const example of examples) {
    let likeness = 0;
    for (const [column, value] of unitOf(vectorise(countFeatures(example), lexicon))) {
      likeness += value * (asked.get(column) ?? 0);
    }
    if (likeness > (best?.likeness ?? 0)) best = { text: example, likeness: Math.min(1, likeness) };
  }
  return best;
}
