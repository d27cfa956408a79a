// From a team's topics to a classifier that can answer and go on learning.

import { temperatureOf, UNMEASURED_TEMPERATURE } from './calibrate';
import { type Counted, countFeatures, readTokens } from './features';
import { type Held, holdOut, type Trained } from './holdout';
import { type Lesson, lessonsOf, type TaughtTopic } from './lessons';
import { type Judgement, learnJudgement } from './logistic';
import type { Memory } from './memory';
import { learnRefusal, type Refusal, signalsOf, UNMEASURED_REFUSAL } from './refuse';
import { Spelling, wordsOf } from './spelling';
import { type Effort, type Row, train } from './train';
import { addTimes, largest } from './vector';
import { Vocabulary } from './vocabulary';

/** Everything that learning needs; it lives in the memory of one worker and is changed in place by `learn`. */
export interface Learned {
  /** The ids of the topics; a topic is its place in this list. */
  readonly topics: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly spelling: Spelling;
  readonly lessons: Lesson[];
  /** One for each lesson. */
  readonly rows: Row[];
  /** The print of each lesson. */
  readonly seen: number[];
  /** Laid out [column][topic]; it may be longer than the vocabulary. */
  weights: Float32Array<ArrayBuffer>;
  readonly temperature: number;
  readonly sureness: Judgement | null;
  readonly refusal: Refusal;
  /** The topic of every text that was taught, by its print. */
  readonly prints: Map<number, number>;
}

const EFFORT: Effort = { passes: 6, tolerance: 0.05 };
const PARTS = 5;
const TOPIC_PARTS = 4;
// With fewer examples than this on average, keeping some back measures mostly their absence.
const ENOUGH_TO_MEASURE = 3;

/** Learns all of it; texts that `memory` knows begin with what was found out about them, the others at nothing. */
export function* teach(
  taught: readonly TaughtTopic[],
  seed: number,
  memory?: Memory,
): Generator<void, Learned> {
  const lessons = lessonsOf(taught);
  const counted: Counted[] = [];
  const spelling = new Spelling();
  for (const lesson of lessons) {
    // A copy in Latin letters is spelled by rule, as nobody has to.
    if (lesson.kind !== 'finglish') spelling.add(wordsOf(readTokens(lesson.text)));
    counted.push(countFeatures(lesson.text));
    if (counted.length % 20 === 0) yield;
  }
  const examples = lessons.filter(({ kind }) => kind === 'example').length;
  const vocabulary = new Vocabulary(counted, examples / Math.max(1, taught.length));
  const rows = counted.map(
    (text, index): Row => ({
      vector: vocabulary.vectorOf(text),
      topic: lessons[index]?.topic ?? 0,
      duals: new Float32Array(taught.length),
    }),
  );
  const weights = new Float32Array(vocabulary.size * taught.length);
  if (memory) recallAll(memory, taught, counted, rows, weights);
  const near: Int32Array[] = [];
  yield* train(weights, rows, taught.length, EFFORT, seed, near);
  const confidence = yield* measureConfidence(
    { topics: taught.length, vocabulary, weights, lessons, counted, rows, near },
    seed,
  );
  return {
    topics: taught.map((topic) => topic.id),
    vocabulary,
    spelling,
    lessons,
    rows,
    seen: counted.map((text) => text.print),
    weights,
    prints: printsOf(lessons, counted),
    ...confidence,
  };
}

/** Gives rows the duals they had, and the weights what those add up to. */
function recallAll(
  memory: Memory,
  taught: readonly TaughtTopic[],
  counted: readonly Counted[],
  rows: readonly Row[],
  weights: Float32Array,
): void {
  const placeOf = new Map(taught.map((topic, place) => [topic.id, place]));
  const steps = new Float32Array(taught.length);
  for (const [index, { vector, topic, duals }] of rows.entries()) {
    const places: number[] = [];
    for (const [id, dual] of memory.recall(counted[index]?.print ?? 0, taught[topic]?.id ?? '')) {
      const place = placeOf.get(id);
      if (place === undefined) continue;
      duals[place] = dual;
      steps[place] = place === topic ? dual : -dual;
      places.push(place);
    }
    addTimes(weights, vector, steps, Int32Array.from(places), places.length);
  }
}

/** Examples are what people wrote; a name or a keyword with the same words gives way to them. */
function printsOf(lessons: readonly Lesson[], counted: readonly Counted[]): Map<number, number> {
  const prints = new Map<number, number>();
  for (const examplesToo of [false, true]) {
    for (const [index, { kind, topic }] of lessons.entries()) {
      const text = counted[index];
      if (text && text.tokens > 0 && (kind === 'example') === examplesToo) prints.set(text.print, topic);
    }
  }
  return prints;
}

function* measureConfidence(
  trained: Trained,
  seed: number,
): Generator<void, Pick<Learned, 'temperature' | 'sureness' | 'refusal'>> {
  const { topics, lessons } = trained;
  const examples = lessons.filter((lesson) => lesson.kind === 'example').length;
  if (topics < 2 || examples < ENOUGH_TO_MEASURE * topics) {
    return { temperature: UNMEASURED_TEMPERATURE, sureness: null, refusal: UNMEASURED_REFUSAL };
  }
  const answers = yield* holdOut(trained, { parts: PARTS, topicParts: 0, seed });
  const temperature = temperatureOf(answers);
  const signals = (list: readonly Held[]) => list.map((one) => signalsOf(one, temperature));
  const isRight = (one: Held) => largest(one.scores) === one.topic;
  const sureness = learnJudgement(
    signals(answers.filter(isRight)),
    signals(answers.filter((one) => !isRight(one))),
    { evenly: false },
  );
  const held = yield* holdOut(trained, { parts: PARTS, topicParts: TOPIC_PARTS, seed });
  const refusal = learnRefusal(
    signals(held.filter((one) => one.hasTopic)),
    signals(held.filter((one) => !one.hasTopic)),
  );
  return { temperature, sureness: sureness ?? null, refusal };
}
