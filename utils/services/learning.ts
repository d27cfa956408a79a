// A correction teaches: the comment's text becomes an example of the right topic, without what could name a
// customer (handles, addresses, long numbers), since examples travel with the team's settings.
import type { Store } from '@/utils/data/store';
import type { TopicId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import { normalise } from '@/utils/text/normalise';

const SOURCE = 'correction';
const PERSONAL = /@[\p{L}\p{N}._]+|https?:\/\/\S+|\S+@\S+\.\S+|[+]?[\d۰-۹٠-٩][\d۰-۹٠-٩ -]{4,}/gu;

/** The text as an example may keep it. */
export const anonymous = (text: string): string =>
  text.replace(PERSONAL, ' ').replace(/\s+/gu, ' ').trim().slice(0, 500);

/** Adds the text to the topic's examples, once, and takes it from the topics that were wrong about it. */
export async function learn(store: Store, topicId: TopicId, text: string, by: Writer): Promise<void> {
  const example = anonymous(text);
  if (example === '') return;
  await unlearnEverywhere(store, example, by, topicId);
  await store.write(
    [
      {
        store: 'topics',
        id: topicId,
        update: (topic) => {
          if (!topic || topic.examples.some((known) => normalise(known.text) === normalise(example)))
            return topic;
          return { ...topic, examples: [...topic.examples, { text: example, source: SOURCE }] };
        },
      },
    ],
    by,
  );
}

/** Takes a learned text back out of a topic. */
export async function unlearn(store: Store, topicId: TopicId, text: string, by: Writer): Promise<void> {
  const example = anonymous(text);
  await store.write(
    [
      {
        store: 'topics',
        id: topicId,
        update: (topic) =>
          topic && { ...topic, examples: topic.examples.filter((one) => !isLearned(one, example)) },
      },
    ],
    by,
  );
}

async function unlearnEverywhere(store: Store, example: string, by: Writer, except: TopicId): Promise<void> {
  const topics = await store.all('topics');
  const wrong = topics.filter(
    (topic) => topic.id !== except && topic.examples.some((one) => isLearned(one, example)),
  );
  await Promise.all(wrong.map((topic) => unlearn(store, topic.id, example, by)));
}

const isLearned = (one: { text: string; source: string }, example: string): boolean =>
  one.source === SOURCE && normalise(one.text) === normalise(example);
