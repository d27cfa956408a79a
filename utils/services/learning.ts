// A correction teaches: the comment's text becomes an example of the right topic, without what could name a
// customer (handles, addresses, long numbers), since examples travel with the team's settings. Both are changes
// that the correction itself is written with, so that one undo takes back all of it.
import type { Change } from '@/utils/data/write';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic, TopicExample } from '@/utils/schema/topic';
import { normalise } from '@/utils/text/normalise';
import type { Playbook } from './playbook';

const SOURCE = 'correction';
const PERSONAL = /@[\p{L}\p{N}._]+|https?:\/\/\S+|\S+@\S+\.\S+|[+]?[\d۰-۹٠-٩][\d۰-۹٠-٩ -]{4,}/gu;

/** The text as an example may keep it. */
export const anonymous = (text: string): string =>
  text.replace(PERSONAL, ' ').replace(/\s+/gu, ' ').trim().slice(0, 500);

/** What a correction has taught, and how it is taken back. */
export interface Lesson {
  teach: Change[];
  takeBack: Change[];
}

/**
 * The text as an example of its topic, once, and of no other one. Null stands for «unknown: ask the lead», which is
 * taught like a topic where the team has it.
 */
export function lessonOf({ topics }: Playbook, topicId: TopicId | null, text: string): Lesson {
  const example = anonymous(text);
  const right = topics.find(({ id, kind }) => (topicId === null ? kind === 'unknown' : id === topicId));
  if (example === '') return { teach: [], takeBack: [] };
  const same = (one: TopicExample) => normalise(one.text) === normalise(example);
  const wrong = topics.flatMap((topic) => {
    const found = topic.id === right?.id ? [] : topic.examples.filter(same);
    return found.length > 0 ? [{ id: topic.id, found }] : [];
  });
  const isKnown = right?.examples.some(same) ?? true;
  const added = right && !isKnown ? [{ id: right.id, found: [{ text: example, source: SOURCE }] }] : [];
  return {
    teach: [...wrong.map(({ id }) => without(id, same)), ...added.map(({ id, found }) => withAll(id, found))],
    takeBack: [
      ...added.map(({ id }) => without(id, same)),
      ...wrong.map(({ id, found }) => withAll(id, found)),
    ],
  };
}

const changed = (id: TopicId, examplesOf: (topic: Topic) => readonly TopicExample[]): Change => ({
  store: 'topics',
  id,
  update: (topic) => topic && { ...topic, examples: [...examplesOf(topic)] },
});

const without = (id: TopicId, isIt: (one: TopicExample) => boolean): Change =>
  changed(id, ({ examples }) => examples.filter((one) => !isIt(one)));

const withAll = (id: TopicId, found: readonly TopicExample[]): Change =>
  changed(id, ({ examples }) => [
    ...examples,
    ...found.filter(({ text }) => !examples.some((one) => normalise(one.text) === normalise(text))),
  ]);
