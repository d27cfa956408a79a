// What several contexts do to the same two records at the same time: each adds its own events to one case and its
// own words to one topic.
import { withEvent } from '@/utils/cases/fold';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { CaseId, TopicId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import { LEAD, need, store } from './product.ts';

/** The case and the topic that everybody works on. */
export const SHARED_CASE = CaseId.parse('instagram:own-0');
export const SHARED_TOPIC = TopicId.parse('topic-0');

/** Adds so many of each, one write after the other; the last is a title. Returns the moment of the last commit. */
export async function addTogether(name: string, count: number): Promise<number> {
  for (let index = 0; index < count; index += 1) {
    const token = `${name}-${index}`;
    const event: CaseEvent = {
      id: token,
      at: new Date().toISOString(),
      by: LEAD,
      type: 'noted',
      text: token,
    };
    const noted = (record: CaseRecord | undefined) => record && withEvent(record, event);
    const worded = (topic: Topic | undefined) => topic && { ...topic, keywords: [...topic.keywords, token] };
    need(await store.write([{ store: 'cases', id: SHARED_CASE, update: noted }], LEAD));
    need(await store.write([{ store: 'topics', id: SHARED_TOPIC, update: worded }], LEAD));
  }
  const titled = (topic: Topic | undefined) => topic && { ...topic, title: `Title by ${name}` };
  need(await store.write([{ store: 'topics', id: SHARED_TOPIC, update: titled }], LEAD));
  return performance.timeOrigin + performance.now();
}
