// A correction teaches: the comment's text becomes an example of the right topic, without what could name a
// customer (handles, addresses, long numbers), since examples travel with the team's settings. Both are changes
// that the correction itself is written with, so that one undo takes back all of it.
import type { Store } from '@/utils/data/store';
import type { Change } from '@/utils/data/write';
import type { TopicId } from '@/utils/schema/parts';
import { normalise } from '@/utils/text/normalise';

const SOURCE = 'correction';
const PERSONAL = /@[\p{L}\p{N}._]+|https?:\/\/\S+|\S+@\S+\.\S+|[+]?[\d۰-۹٠-٩][\d۰-۹٠-٩ -]{4,}/gu;

/** The text as an example may keep it. */
export const anonymous = (text: string): string =>
  text.replace(PERSONAL, ' ').replace(/\s+/gu, ' ').trim().slice(0, 500);

/** Adds the text to the topic's examples, once, and takes it from the topics that were wrong about it. */
export async function learning(store: Store, topicId: TopicId, text: string): Promise<Change[]> {
  const example = anonymous(text);
  if (example === '') return [];
  const topics = await store.all('topics');
  const wrong = topics.filter(
    (topic) => topic.id !== topicId && topic.examples.some((one) => isLearned(one, example)),
  );
  const right: Change = {
    store: 'topics',
    id: topicId,
    update: (topic) => {
      if (!topic || topic.examples.some((known) => normalise(known.text) === normalise(example)))
        return topic;
      return { ...topic, examples: [...topic.examples, { text: example, source: SOURCE }] };
    },
  };
  return [...wrong.flatMap(({ id }) => unlearning(id, text)), right];
}

/** Takes a learned text back out of a topic. */
export function unlearning(topicId: TopicId, text: string): Change[] {
  const example = anonymous(text);
  return [
    {
      store: 'topics',
      id: topicId,
      update: (topic) =>
        topic && { ...topic, examples: topic.examples.filter((one) => !isLearned(one, example)) },
    },
  ];
}

const isLearned = (one: { text: string; source: string }, example: string): boolean =>
  one.source === SOURCE && normalise(one.text) === normalise(example);
