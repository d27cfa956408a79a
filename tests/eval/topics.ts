// Labelled rows as a team's topics.
import type { TaughtTopic } from '@/utils/routing/classifier/lessons';
import type { Labelled } from './labelled.ts';

/** The labels as topics, in the order in which they first appear. */
export function topicsOf(rows: readonly Labelled[], names: boolean): TaughtTopic[] {
  const examples = new Map<string, string[]>();
  for (const { text, label } of rows) {
    const list = examples.get(label);
    if (list) list.push(text);
    else examples.set(label, [text]);
  }
  return [...examples].map(([id, texts]) => ({
    id,
    title: names ? id.replaceAll('_', ' ') : '',
    keywords: [],
    examples: texts,
  }));
}
