// A correction teaches, and so does whoever names a customer's words as an example: they become examples of the right
// topic, without what could name a customer (handles, addresses, long numbers), since examples travel with the team's
// settings. Both are changes that the correction itself is written with, so that one undo takes back all of it.
import type { Change } from '@/utils/data/write';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic, TopicExample } from '@/utils/schema/topic';
import { normalise } from '@/utils/text/normalise';

/** Whence an example comes: a correction of one case, or somebody's choice among what customers have written. */
export type LessonSource = 'correction' | 'cases';
const PERSONAL = /@[\p{L}\p{N}._]+|https?:\/\/\S+|\S+@\S+\.\S+|[+]?[\d۰-۹٠-٩][\d۰-۹٠-٩ -]{4,}/gu;

/** The text as an example may keep it. */
export const anonymous = (text: string): string =>
  text.replace(PERSONAL, ' ').replace(/\s+/gu, ' ').trim().slice(0, 500);

/** What was taught, and how it is taken back. */
export interface Lesson {
  /** How many examples the topic did not have. */
  added: number;
  teach: Change[];
  takeBack: Change[];
}

/**
 * The texts as examples of their topic, once, and of no other one. Null stands for «unknown: ask the lead», which is
 * taught like a topic where the team has it.
 */
export function lessonOf(
  { topics }: { readonly topics: readonly Pick<Topic, 'id' | 'kind' | 'examples'>[] },
  topicId: TopicId | null,
  texts: readonly string[],
  source: LessonSource = 'correction',
): Lesson {
  const named = new Map(texts.map(anonymous).map((text) => [normalise(text), text]));
  named.delete('');
  const right = topics.find(({ id, kind }) => (topicId === null ? kind === 'unknown' : id === topicId));
  const same = ({ text }: TopicExample) => named.has(normalise(text));
  const wrong = topics.flatMap((topic) => {
    const found = topic.id === right?.id ? [] : topic.examples.filter(same);
    return found.length > 0 ? [{ id: topic.id, found }] : [];
  });
  const known = new Set(right?.examples.map(({ text }) => normalise(text)));
  const fresh = new Map([...named].filter(([form]) => !known.has(form)));
  const isFresh = ({ text }: TopicExample) => fresh.has(normalise(text));
  const added =
    right && fresh.size > 0
      ? [{ id: right.id, found: [...fresh.values()].map((text) => ({ text, source })) }]
      : [];
  return {
    added: right ? fresh.size : 0,
    teach: [...wrong.map(({ id }) => without(id, same)), ...added.map(({ id, found }) => withAll(id, found))],
    takeBack: [
      ...added.map(({ id }) => without(id, isFresh)),
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
