// Who answers now, asked from a playbook: the same answer on the panel, in lists and on Today.
import { answererOf, type Duty, dutyOf } from '@/utils/people/duty';
import type { Asked } from '@/utils/people/people';
import type { Playbook } from './playbook';

/** Who answers a topic. A question without one goes to whoever the team named for "unknown". */
export function dutyFor(topic: Asked | null | undefined, book: Playbook, nowMs: number): Duty {
  return dutyOf(topic ?? unknownTopic(book), nowMs, book.people, book.week);
}

/** The same without until when, why, and who comes next. */
export const answererFor = (
  topic: Asked | null | undefined,
  book: Playbook,
  nowMs: number,
): ReturnType<typeof answererOf> => answererOf(topic ?? unknownTopic(book), nowMs, book.people, book.week);

export const unknownTopic = (book: Playbook) => book.topics.find(({ kind }) => kind === 'unknown') ?? null;
