// What a team teaches: each topic's name, keywords and examples as single texts with their topic.
import { finglishOf, hasPersian } from '@/utils/text/finglish';

/** A topic as far as it is known by words. */
export interface TaughtTopic {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly examples: readonly string[];
}

/** example: a comment as somebody wrote it; the others stand in while there are few of them. */
export type LessonKind = 'example' | 'name' | 'keyword' | 'finglish';

export interface Lesson {
  readonly text: string;
  /** The place of its topic in the list of topics. */
  readonly topic: number;
  readonly kind: LessonKind;
}

/** With as many examples a topic is well known: a keyword no longer adds what they do not say better. */
export const ENOUGH_EXAMPLES = 10;
const KEYWORDS_TAUGHT = 40;

/** Every text that teaches these topics, in an order that depends on them alone. */
export function lessonsOf(topics: readonly TaughtTopic[]): Lesson[] {
  return topics.flatMap(({ title, keywords, examples }, topic) => [
    ...(title === '' ? [] : withFinglish({ text: title, topic, kind: 'name' })),
    ...(examples.length >= ENOUGH_EXAMPLES ? [] : keywords.slice(0, KEYWORDS_TAUGHT)).flatMap((text) =>
      withFinglish({ text, topic, kind: 'keyword' }),
    ),
    ...examples.flatMap((text) => withFinglish({ text, topic, kind: 'example' })),
  ]);
}

/** A lesson, and for Persian the same in Latin letters: customers type both, a team writes only one of them. */
export function withFinglish(lesson: Lesson): Lesson[] {
  if (!hasPersian(lesson.text)) return [lesson];
  return [lesson, { ...lesson, text: finglishOf(lesson.text), kind: 'finglish' }];
}
