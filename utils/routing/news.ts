// What a team has taught since a classifier was made, where it is little enough to be learned on top.
import type { Correction } from './classifier/learn';
import type { TaughtTopic } from './classifier/lessons';
import type { Learned } from './classifier/teach';

/** More than these are learned sooner from the start. */
const MOST_NEWS = 40;

/** Had it too few examples to measure its own confidence? Then it begins anew with each of them. */
export const isUnsure = ({ refusal }: Pick<Learned, 'refusal'>): boolean => refusal.means.length === 0;

/**
 * Examples that are new, or new to their topic. null = something else has changed too (a topic, its name or keywords,
 * an example that was taken away), or too much.
 */
export function newsOf(before: readonly TaughtTopic[], now: readonly TaughtTopic[]): Correction[] | null {
  if (before.length !== now.length) return null;
  const news: Correction[] = [];
  const gone: string[] = [];
  for (const [place, topic] of now.entries()) {
    const known = before[place];
    if (!known || !isSameButExamples(known, topic)) return null;
    const old = new Set(known.examples);
    const fresh = new Set(topic.examples);
    for (const text of fresh) if (!old.has(text)) news.push({ text, topic: place });
    for (const text of old) if (!fresh.has(text)) gone.push(text);
  }
  const moved = new Set(news.map(({ text }) => text));
  return news.length <= MOST_NEWS && gone.every((text) => moved.has(text)) ? news : null;
}

const isSameButExamples = (a: TaughtTopic, b: TaughtTopic): boolean =>
  a.id === b.id &&
  a.title === b.title &&
  a.keywords.length === b.keywords.length &&
  a.keywords.every((keyword, index) => keyword === b.keywords[index]);
