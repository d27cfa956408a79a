// What a team's own examples say of its topics: which are taken for each other, which examples look as if they stood in
// the wrong topic, which topics have few. Nothing but these examples speaks.
import { ENOUGH_EXAMPLES } from '@/utils/routing/classifier/lessons';
import type { Learned } from '@/utils/routing/classifier/teach';
import { validate } from '@/utils/routing/classifier/validate';
import { isUnsure } from '@/utils/routing/news';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import type { TopicReview } from './contract';

const SEED = 1;
/** More than a person looks through at once. */
const MOST_ROWS = 200;
const MOST_TEXTS = 20;

/**
 * Reviews `topics`, as `learned` has learned them; it pauses often, and `onShare` hears how far it is, 0-1. What is
 * learned meanwhile changes nothing in it.
 */
export function* reviewOf(
  topics: readonly Topic[],
  learned: Learned,
  at: string,
  onShare: (share: number) => void,
): Generator<void, TopicReview> {
  const found = yield* validate(asOfNow(learned), SEED, onShare);
  const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));
  const topicAt = (place: number): Topic | undefined => byId.get(learned.topics[place] ?? '');
  const idsOf = (...places: number[]): TopicId[] => places.flatMap((place) => topicAt(place)?.id ?? []);
  // With so few examples, what is kept back measures mostly its absence: then nothing is said.
  const isMeasured = !isUnsure(learned);
  return {
    at,
    examples: topics.reduce((sum, { examples }) => sum + examples.length, 0),
    accuracy: isMeasured ? found.accuracy : null,
    mixes: (isMeasured ? found.confusions : []).slice(0, MOST_ROWS).flatMap((one) => {
      const [topicId, takenFor] = idsOf(one.topic, one.takenFor);
      const texts = one.texts.slice(0, MOST_TEXTS);
      return topicId && takenFor
        ? [{ topicId, takenFor, count: one.texts.length, share: one.share, texts }]
        : [];
    }),
    doubtful: (isMeasured ? found.doubtful : [])
      .flatMap(({ text, topic, likelier, probability }) => {
        const [topicId, likelierId] = idsOf(topic, likelier);
        const example = topicAt(topic)?.examples.find((one) => one.text === text);
        if (!topicId || !likelierId || !example || example.confirmed) return [];
        return [{ text, topicId, likelierId, probability }];
      })
      .slice(0, MOST_ROWS),
    thin: found.thin.slice(0, MOST_ROWS).flatMap(({ topic: place, examples }) => {
      const topic = topicAt(place);
      if (!topic || topic.kind === 'unknown') return [];
      return [{ topicId: topic.id, examples, more: ENOUGH_EXAMPLES - examples }];
    }),
  };
}

/** A correction is learned in place, and a review takes its time. */
const asOfNow = (learned: Learned): Learned => ({
  ...learned,
  lessons: [...learned.lessons],
  rows: learned.rows.map((row) => ({ ...row, duals: row.duals.slice() })),
  weights: learned.weights.slice(),
});
