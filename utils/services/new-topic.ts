// A topic as it is born: answered within an hour, nobody's yet, known by its title alone.
import { newId } from '@/utils/base/ids';
import type { Draft } from '@/utils/data/write';
import { TopicId } from '@/utils/schema/parts';

/** `title` is cut to what the schema takes. */
export function newTopic(title: string): Draft<'topics'> {
  return {
    id: TopicId.parse(newId()),
    title: title.trim().slice(0, 200),
    kind: 'normal',
    priority: 'normal',
    firstReplyMinutes: 60,
    limits: { may: [], askFirst: [], never: [] },
    steps: [],
    keywords: [],
    examples: [],
    color: '#0f766e',
  };
}
