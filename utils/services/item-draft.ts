// An item of which only the day is known.
import { newId } from '@/utils/base/ids';
import type { Draft } from '@/utils/data/write';
import { ItemId } from '@/utils/schema/parts';

export function itemDraft(title: string, date: string, timeZone: string): Draft<'calendar'> {
  return {
    id: ItemId.parse(newId()),
    title,
    date,
    timeZone,
    brief: '',
    texts: {},
    channelIds: [],
    kind: 'post',
    allDay: true,
    producers: [],
    status: 'idea',
    frozen: false,
    links: [],
    attachments: [],
    facts: {},
    expectedQuestions: [],
    checklist: [],
    departments: [],
    tone: 'neutral',
    labels: [],
  };
}
