// One routed comment as the panel draws it: topic, reason, owner, limits and filled answers in one object.
import { lastEscalation } from '@/utils/cases/escalated';
import { needsSomebody, snoozedUntil } from '@/utils/cases/fold';
import { hasHours, workingSpans } from '@/utils/people/working-time';
import type { Decision } from '@/utils/routing/decide';
import type { Candidate } from '@/utils/routing/router';
import type { RuleHit } from '@/utils/routing/rules/rule-set';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Capture } from '@/utils/schema/capture';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import type { Tone } from '@/utils/schema/channel';
import type { MemberId, ResponseId, TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type { Topic } from '@/utils/schema/topic';
import { guessLanguage } from '@/utils/text/language';
import { answersOf } from './answers';
import type { ExpectedQuestion, RoutedComment } from './contract';
import { foreignAccount } from './our-accounts';
import { ownerView } from './owner-view';
import type { Playbook } from './playbook';

export interface ViewInput {
  capture: Capture;
  record: CaseRecord;
  decision: Decision;
  candidates: readonly Candidate[];
  /** The rules that fired for it, in the team's order. */
  hits: readonly RuleHit[];
  second: TopicId | null;
  nearest: string | null;
  book: Playbook;
  me: MemberId | null;
  tone: Tone;
  typed: ReadonlyMap<string, string>;
  item: CalendarItem | null;
  earlier: readonly CaseRecord[];
  nthUnderPost: number;
  /** At least those of the case's topic. */
  responses: readonly Response[];
  /** What items have foretold for the topic, and the responses they name. */
  expected: { questions: readonly ExpectedQuestion[]; responses: readonly Response[] };
  nowMs: number;
}

export function viewOf(input: ViewInput): RoutedComment {
  const { record, book, candidates } = input;
  const topicId = record.topicId;
  const topic = (topicId && book.topicsById.get(topicId)) || null;
  const candidate = candidates.find((one) => one.topicId === topicId);
  const chosenByPerson = topicId !== null && isChosenByPerson(record.events);
  const language = guessLanguage(record.snapshot.text);
  return {
    caseId: record.id,
    capture: input.capture,
    case: record,
    topic,
    ...confidenceOf(input, topic, chosenByPerson),
    matches: candidate?.matches ?? [],
    rule: chosenByPerson ? null : ruleOf(input),
    nearestExample: chosenByPerson || topic === null ? null : input.nearest,
    second: (input.second !== topicId && input.second && book.topicsById.get(input.second)) || null,
    runnersUp: runnersUpOf(input, topicId),
    owner: ownerView(topic, input),
    limits: topic?.limits ?? null,
    answers: answersOf(
      topicId,
      withForetold(input, topicId),
      { ...input, comment: record.snapshot, language, foretold: foretoldBy(input.expected.questions) },
      book,
    ),
    expected: input.expected.questions,
    draft: record.draft ?? null,
    earlier: input.earlier,
    snoozedUntil: sleepsUntil(record, input.nowMs),
    escalated: escalationOf(record, book),
    nthUnderPost: input.nthUnderPost,
    foreignAccount: foreignAccount(input.capture.comment, book.channels),
    language,
    item: input.item,
    dueAt: record.dueAt,
    workingTime: hasHours(book.week) ? workingSpans(book.week, input.nowMs, Date.parse(record.dueAt)) : null,
    timeZone: book.timeZone,
  };
}

/** A response that an item names for this topic belongs to it here, whatever its own topics are. */
function withForetold({ responses, expected }: ViewInput, topicId: TopicId | null): readonly Response[] {
  if (topicId === null || expected.responses.length === 0) return responses;
  const known = new Set(responses.map(({ id }) => id));
  const others = expected.responses.filter(({ id }) => !known.has(id));
  return [...responses, ...others.map((one) => ({ ...one, topicIds: [...one.topicIds, topicId] }))];
}

/** The first question for each response: those of the comment's own post come first. */
function foretoldBy(questions: readonly ExpectedQuestion[]): ReadonlyMap<ResponseId, string> {
  return new Map(
    [...questions].reverse().flatMap(({ responseId, text }) => (responseId ? [[responseId, text]] : [])),
  );
}

const isChosenByPerson = (events: readonly CaseEvent[]): boolean =>
  events.findLast(({ type }) => type === 'routed' || type === 'reclassified')?.type === 'reclassified';

/** Of a case that was routed when less was known, what was said then: its topic stays until somebody changes it. */
function confidenceOf(
  { record, decision }: ViewInput,
  topic: Topic | null,
  chosenByPerson: boolean,
): Pick<RoutedComment, 'confidence' | 'score'> {
  if (topic === null) return { confidence: 'unclear', score: decision.score };
  if (chosenByPerson) return { confidence: 'sure', score: 1 };
  if (decision.topicId === topic.id) return { confidence: decision.confidence, score: decision.score };
  return { confidence: 'probable', score: record.confidence };
}

/** The rule that is the reason, or part of it: what decided alone comes before what only spoke for the topic. */
function ruleOf({ record, hits, book }: ViewInput): RoutedComment['rule'] {
  const fitting = hits.filter(({ topicId }) => topicId === record.topicId);
  const hit = fitting.find(({ always }) => always) ?? fitting[0];
  const rule = hit && book.rules.find(({ id }) => id === hit.ruleId);
  return rule ? { rule, decidesAlone: hit.always } : null;
}

function sleepsUntil({ events }: CaseRecord, nowMs: number): string | null {
  const until = snoozedUntil(events);
  return until !== null && Date.parse(until) > nowMs ? until : null;
}

function escalationOf({ status, events }: CaseRecord, { people }: Playbook): RoutedComment['escalated'] {
  const last = needsSomebody(status) ? lastEscalation(events) : null;
  if (last === null) return null;
  const name = (last.memberId && people.members.get(last.memberId)?.name) || null;
  return { step: last.step ?? null, name, at: last.at };
}

function runnersUpOf({ candidates, decision, book }: ViewInput, topicId: TopicId | null): Topic[] {
  const ids = [...candidates.map((one) => one.topicId), ...decision.runnersUp].filter((id) => id !== topicId);
  const topics = [...new Set(ids)].flatMap((id) => book.topicsById.get(id) ?? []);
  return topics.slice(0, topicId === null ? 3 : 2);
}
