// What the classifier would say of its own examples had it never seen them: the only honest source for how sure
// it may be. In each round a part of the examples is forgotten and asked about; to learn what a question without a
// topic looks like, a part of the topics can be forgotten as a whole as well.
//
// Nothing is trained from the start: what the forgotten texts have added to the weights is taken out again, and
// two or three passes over the others bring them to where they would be without those texts.
import { chanceOf, shuffle } from '@/utils/base/chance';
import type { Counted } from './features';
import type { Lesson } from './lessons';
import { type Effort, forget, type Row, train } from './train';
import { scoreInto, type Vector, vectorise } from './vector';
import type { Vocabulary } from './vocabulary';

/** What has been learned, with every text as it was counted. */
export interface Trained {
  readonly topics: number;
  readonly vocabulary: Vocabulary;
  readonly weights: Float32Array;
  /** The following three belong together, place by place. */
  readonly lessons: readonly Lesson[];
  readonly counted: readonly Counted[];
  readonly rows: readonly Row[];
  /** The topics that matter for each row, where the training has noted them. */
  readonly near?: readonly Int32Array[];
}

/** One example that was kept back, and what was said of it. */
export interface Held {
  /** Its place in the list of lessons. */
  readonly lesson: number;
  readonly topic: number;
  readonly scores: Float32Array;
  readonly vector: Vector;
  readonly tokens: number;
  /** False where its whole topic was kept back, so that no answer could have been right. */
  readonly hasTopic: boolean;
}

export interface Rounds {
  /** Into how many parts the examples are dealt; each is kept back once. */
  readonly parts: number;
  /** The same for topics; 0 keeps all of them. */
  readonly topicParts: number;
  readonly seed: number;
  /** Hears after each round which share of them is done, 0-1. */
  readonly onRound?: (share: number) => void;
}

const EFFORT: Effort = { passes: 3, tolerance: 0.05 };

/** Forgets, relearns and asks, once a round. */
export function* holdOut(
  trained: Trained,
  { parts, topicParts, seed, onRound }: Rounds,
): Generator<void, Held[]> {
  const { lessons, topics } = trained;
  const partOfLesson = dealExamples(lessons, topics, parts, seed);
  const partOfTopic = dealTopics(lessons, topics, topicParts, seed);
  const held: Held[] = [];
  const rounds = topicParts || parts;
  for (let round = 0; round < rounds; round += 1) {
    const isTopicBack = ({ topic }: Lesson) => partOfTopic[topic] === round;
    const isBack = lessons.map(
      (lesson, index) => partOfLesson[index] === round % parts || isTopicBack(lesson),
    );
    const ask = yield* withoutThem(trained, isBack, seed + round);
    for (const [index, lesson] of lessons.entries()) {
      const text = trained.counted[index];
      if (lesson.kind !== 'example' || !isBack[index] || !text) continue;
      const hasTopic = !isTopicBack(lesson);
      held.push({ lesson: index, topic: lesson.topic, tokens: text.tokens, hasTopic, ...ask(text) });
      if (held.length % 50 === 0) yield;
    }
    onRound?.((round + 1) / rounds);
  }
  return held;
}

/** The part of each example, equally many of every topic in each; what is no example is never kept back (-1). */
function dealExamples(lessons: readonly Lesson[], topics: number, parts: number, seed: number): Int32Array {
  const chance = chanceOf(seed);
  const order = [...lessons.keys()];
  shuffle(order, chance);
  const next = Int32Array.from({ length: topics }, () => Math.floor(chance() * parts));
  const dealt = new Int32Array(lessons.length).fill(-1);
  for (const index of order) {
    const lesson = lessons[index];
    if (lesson?.kind !== 'example') continue;
    const part = next[lesson.topic] ?? 0;
    dealt[index] = part;
    next[lesson.topic] = (part + 1) % parts;
    // A copy in Latin letters follows its example and would give it away.
    if (lessons[index + 1]?.kind === 'finglish') dealt[index + 1] = part;
  }
  return dealt;
}

function dealTopics(lessons: readonly Lesson[], topics: number, parts: number, seed: number): Int32Array {
  const order = [...new Set(lessons.map((lesson) => lesson.topic))];
  shuffle(order, chanceOf(seed + 1));
  const dealt = new Int32Array(topics).fill(-1);
  if (parts > 0) for (const [place, topic] of order.entries()) dealt[topic] = place % parts;
  return dealt;
}

/** A copy of the weights from which the texts that are back have been taken out, as something that answers. */
function* withoutThem(
  { topics, vocabulary, weights, counted, rows, near }: Trained,
  isBack: readonly boolean[],
  seed: number,
): Generator<void, (text: Counted) => { scores: Float32Array; vector: Vector }> {
  const left = weights.slice();
  const kept: Row[] = [];
  const keptNear: Int32Array[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 50 === 0) yield;
    if (!isBack[index]) {
      kept.push({ ...row, duals: row.duals.slice() });
      const places = near?.[index];
      if (places) keptNear.push(places);
      continue;
    }
    forget(left, row);
  }
  yield* train(left, kept, topics, EFFORT, seed, keptNear);
  const { idf, kinWeight } = vocabulary;
  const lexicon = { columns: columnsOf(counted, isBack, vocabulary), idf, kinWeight };
  return (text) => {
    const vector = vectorise(text, lexicon);
    const scores = new Float32Array(topics);
    scoreInto(scores, left, vector);
    return { scores, vector };
  };
}

/** The columns without those that only texts that are back have shown. */
function columnsOf(
  counted: readonly Counted[],
  isBack: readonly boolean[],
  vocabulary: Vocabulary,
): Int32Array {
  const columns = new Int32Array(vocabulary.columns.length);
  for (const [index, { slots }] of counted.entries()) {
    if (isBack[index]) continue;
    for (const slot of slots) columns[slot] = vocabulary.columns[slot] ?? 0;
  }
  return columns;
}
