// A prepared response as it is born: one text, for the whole team, usable at once.
import { newId } from '@/utils/base/ids';
import type { Draft } from '@/utils/data/write';
import { type Language, ResponseId, type TopicId } from '@/utils/schema/parts';

/** `title` and `text` are cut to what the schema takes; `topicId` null = it answers no topic yet. */
export function newResponse(
  title: string,
  text: string,
  language: Language,
  topicId: TopicId | null,
): Draft<'responses'> {
  return {
    id: ResponseId.parse(newId()),
    title: title.trim().slice(0, 200),
    topicIds: topicId === null ? [] : [topicId],
    scope: 'team',
    variants: [{ language, tone: 'friendly', place: 'comment', text: text.trim().slice(0, 5_000) }],
    attachments: [],
    tags: [],
    status: 'approved',
  };
}
