// The questions that items will raise: those of the post a comment stands under first, then those of what is out now.
import { comesAgain } from '@/utils/calendar/comes-again';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { isLive } from '@/utils/calendar/live-item';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type { Context } from './context';
import type { ExpectedQuestion } from './contract';
import { onDay, turnsBetween } from './plan';
import type { Playbook } from './playbook';

/** As many as a person reads before the answer. */
const MOST = 5;

/** Those of a topic, for a comment under the post of `item`; with the responses they name. */
export async function expectedUnder(
  context: Pick<Context, 'store'>,
  book: Playbook,
  item: CalendarItem | null,
  topicId: TopicId | null,
  nowMs: number,
): Promise<{ questions: ExpectedQuestion[]; responses: Response[] }> {
  if (topicId === null) return { questions: [], responses: [] };
  const live = await liveItems(context, book, nowMs);
  const items = [...(item ? [item] : []), ...live.filter(({ id }) => id !== item?.id)];
  const found = items.flatMap((one) =>
    one.expectedQuestions
      .filter((question) => question.topicId === topicId)
      .map((question) => ({ one, question })),
  );
  return namedIn(context, book, found.slice(0, MOST));
}

/** Those of everything that is out now, for the day's own view. */
export async function expectedOf(
  context: Pick<Context, 'store'>,
  book: Playbook,
  items: readonly CalendarItem[],
): Promise<ExpectedQuestion[]> {
  const found = items.flatMap((one) => one.expectedQuestions.map((question) => ({ one, question })));
  return (await namedIn(context, book, found.slice(0, 2 * MOST))).questions;
}

/** What is out at an instant; an item may keep the clock of another zone, so the days around are asked too. */
async function liveItems(
  context: Pick<Context, 'store'>,
  book: Playbook,
  nowMs: number,
): Promise<CalendarItem[]> {
  const today = isoDayOf(nowMs, book.timeZone);
  const turns = await turnsBetween(context, addDays(today, -1), addDays(today, 1));
  return turns
    .map(({ item, day, lastDay }) => (comesAgain(item) ? onDay(item, day, lastDay) : item))
    .filter((item) => item.expectedQuestions.length > 0 && isLive(item, nowMs));
}

interface Found {
  one: CalendarItem;
  question: CalendarItem['expectedQuestions'][number];
}

async function namedIn({ store }: Pick<Context, 'store'>, book: Playbook, found: readonly Found[]) {
  const ids = [...new Set(found.flatMap(({ question }) => question.responseId ?? []))];
  const read = await Promise.all(ids.map((id) => store.get('responses', id)));
  const responses = read.filter((one) => one !== undefined);
  const questions = found.map(({ one, question }): ExpectedQuestion => {
    const topic = question.topicId && book.topicsById.get(question.topicId);
    const response = responses.find(({ id }) => id === question.responseId);
    return {
      itemId: one.id,
      itemTitle: one.title,
      text: question.text || (topic ? topic.title : one.title),
      topicTitle: topic ? topic.title : null,
      responseId: response?.id ?? null,
      responseTitle: response?.title ?? null,
    };
  });
  return { questions, responses };
}
