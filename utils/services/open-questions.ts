// Questions that were expected of something planned, have come, and have no answer now that it is over: whoever had the
// item is asked for one. Whether they have come is told by the anonymous figures, which cost the days and not the cases.
import { ok, type Result } from '@/utils/base/result';
import { addDays, type IsoDay, isoDayOf } from '@/utils/calendar/day';
import { isOver } from '@/utils/calendar/live-item';
import type { Change } from '@/utils/data/write';
import { isHolder } from '@/utils/people/authority';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { MemberId, ResponseId, TopicId } from '@/utils/schema/parts';
import { guessLanguage } from '@/utils/text/language';
import { sitterOf } from './access';
import { type Context, writerOf } from './context';
import type { OpenQuestion, QuestionAnswer } from './contract';
import { newResponse } from './new-response';
import { onDay, type Turn, turnsBetween } from './plan';
import type { Playbook } from './playbook';
import { partsIn } from './work-list';

/** What was over longer ago than this comes up no more. */
const DAYS_BACK = 30;

/**
 * Those of whoever sits here; what is nobody's is the leads'. First those whose topic is theirs as well, by name or by a
 * role that they hold, then the latest item first; each question once.
 */
export async function openQuestionsOf(context: Context): Promise<OpenQuestion[]> {
  const { store, playbook, clock } = context;
  const [book, { me, level }] = await Promise.all([playbook.read(), sitterOf(context)]);
  const nowMs = clock.now();
  const today = isoDayOf(nowMs, book.timeZone);
  const turns = await turnsBetween(context, addDays(today, -DAYS_BACK), today);
  const mine = turns
    .filter((turn) => turn.item.expectedQuestions.length > 0 && isMine(turn, book, me, level, nowMs))
    .filter(({ item, day, lastDay }) => isOver(onDay(item, day, lastDay), nowMs))
    .toReversed();
  if (mine.length === 0) return [];
  const [answers, countOf] = await Promise.all([
    answersNamedIn(context, mine),
    commentsOf(store, addDays(today, -DAYS_BACK), today),
  ]);
  const isOfMine = (topicId: TopicId | null): boolean => {
    const topic = topicId === null ? undefined : book.topicsById.get(topicId);
    const role = topic?.ownerRoleId && book.roles.find(({ id }) => id === topic.ownerRoleId);
    return me !== null && (topic?.ownerMemberId === me || Boolean(role && isHolder(role, me)));
  };
  const found = new Map<string, OpenQuestion>();
  for (const { item, day } of mine) {
    for (const { text, topicId = null, responseId, dismissed } of item.expectedQuestions) {
      if (dismissed || (responseId && answers.has(responseId))) continue;
      // Nobody can say of a question without a topic whether it has come.
      const count = topicId === null ? null : countOf(topicId, day);
      if (count === 0) continue;
      const topic = topicId && book.topicsById.get(topicId);
      const key = `${item.id} ${topicId} ${text}`;
      if (found.has(key)) continue;
      found.set(key, {
        itemId: item.id,
        itemTitle: item.title,
        day,
        text,
        topicId,
        topicTitle: topic ? topic.title : null,
        count,
      });
    }
  }
  return [...found.values()].sort((a, b) => Number(isOfMine(b.topicId)) - Number(isOfMine(a.topicId)));
}

function isMine(turn: Turn, book: Playbook, me: MemberId | null, level: string, nowMs: number): boolean {
  const { memberId, ownerRoleId } = turn.item;
  if (memberId === undefined && ownerRoleId === undefined) return level === 'lead';
  return me !== null && partsIn(turn, book, me, nowMs).includes('owner');
}

/** The responses that questions name and that are still used. */
async function answersNamedIn({ store }: Context, turns: readonly Turn[]): Promise<Set<ResponseId>> {
  const named = turns.flatMap(({ item }) =>
    item.expectedQuestions.flatMap(({ responseId }) => responseId ?? []),
  );
  const read = await Promise.all([...new Set(named)].map((id) => store.get('responses', id)));
  return new Set(read.flatMap((one) => (one && one.status !== 'retired' ? [one.id] : [])));
}

/** How many comments of a topic have come from a day on. */
async function commentsOf(
  store: Context['store'],
  from: IsoDay,
  to: IsoDay,
): Promise<(topicId: TopicId, since: string) => number> {
  const figures = await store.figures(from, to);
  return (topicId, since) =>
    figures.reduce(
      (sum, row) => (row.topicId === topicId && row.day >= since ? sum + (row.counts.cases ?? 0) : sum),
      0,
    );
}

/** Gives a question its answer, a response that exists or a new one, or lets it be. One write, one undo. */
export async function settleQuestion(
  context: Context,
  { itemId, text, topicId }: Pick<OpenQuestion, 'itemId' | 'text' | 'topicId'>,
  answer: QuestionAnswer,
): Promise<Result<null>> {
  const changes: Change[] = [];
  let settled: { responseId: ResponseId } | { dismissed: true } = { dismissed: true };
  if (answer.kind === 'new') {
    const put = newResponse(text, answer.text, guessLanguage(answer.text), topicId);
    changes.push({ store: 'responses', put });
    settled = { responseId: put.id };
  } else if (answer.kind === 'response') settled = { responseId: answer.responseId };
  changes.push({
    store: 'calendar',
    id: itemId,
    update: (item) => item && withSettled(item, { text, topicId }, settled),
  });
  const written = await context.store.write(changes, await writerOf(context));
  return written.ok ? ok(null) : written;
}

function withSettled(
  item: CalendarItem,
  asked: { text: string; topicId: TopicId | null },
  settled: { responseId: ResponseId } | { dismissed: true },
): CalendarItem {
  const expectedQuestions = item.expectedQuestions.map((question) =>
    question.text === asked.text && (question.topicId ?? null) === asked.topicId
      ? { ...question, ...settled }
      : question,
  );
  return { ...item, expectedQuestions };
}
