// One routed comment as the panel draws it: topic, reason, owner, limits and filled answers in one object.
import { lastEscalation } from '@/utils/cases/escalated';
import { needsSomebody, snoozedUntil } from '@/utils/cases/fold';
import { hasHours, workingSpans } from '@/utils/people/working-time';
import { type Decision, decide } from '@/utils/routing/decide';
import { buildKeywordRouter } from '@/utils/routing/keywords';
import type { Candidate, Router } from '@/utils/routing/router';
import type { RuleHit } from '@/utils/routing/rules/rule-set';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Capture } from '@/utils/schema/capture';
import type { CaseRecord } from '@/utils/schema/case';
import type { Tone } from '@/utils/schema/channel';
import type { MemberId, TopicId } from '@/utils/schema/parts';
import type { Response } from '@/utils/schema/response';
import type { Topic } from '@/utils/schema/topic';
import { guessLanguage } from '@/utils/text/language';
import { answersOf } from './answers';
import type { RoutedComment } from './contract';
import { ownerView } from './owner-view';
import type { Playbook } from './playbook';

export interface ViewInput {
  capture: Capture;
  record: CaseRecord;
  decision: Decision;
  candidates: readonly Candidate[];
  /** The rules that fired for it, in the team's order. */
  hits: readonly RuleHit[];
  book: Playbook;
  me: MemberId | null;
  tone: Tone;
  typed: ReadonlyMap<string, string>;
  item: CalendarItem | null;
  earlier: readonly CaseRecord[];
  nthUnderPost: number;
  /** At least those of the case's topic. */
  responses: readonly Response[];
  nowMs: number;
}

// The engine is built at the first comment that a playbook sees: Today does not wait for it.
const routers = new WeakMap<Playbook, Router>();

function routerOf(book: Playbook): Router {
  const router =
    routers.get(book) ?? buildKeywordRouter(book.topics.filter((topic) => topic.kind !== 'unknown'));
  routers.set(book, router);
  return router;
}

/** Candidates and decision for a text, in a playbook; its rules have not been asked (routing.ts). */
export function routeText(text: string, book: Playbook): { candidates: Candidate[]; decision: Decision } {
  const candidates = routerOf(book).route(text);
  return { candidates, decision: decide(candidates, fallbackOf(book)) };
}

/** The topics to offer where nothing spoke, most useful first. */
export const fallbackOf = (book: Playbook): TopicId[] =>
  book.topics
    .filter((topic) => topic.kind === 'normal')
    .sort(byPriority)
    .map((topic) => topic.id);

export function viewOf(input: ViewInput): RoutedComment {
  const { record, book, decision, candidates } = input;
  const topicId = record.topicId;
  const topic = (topicId && book.topicsById.get(topicId)) || null;
  const candidate = candidates.find((one) => one.topicId === topicId);
  const chosenByPerson = topicId !== null && topicId !== decision.topicId;
  const language = guessLanguage(record.snapshot.text);
  return {
    caseId: record.id,
    capture: input.capture,
    case: record,
    topic,
    confidence: topic === null ? 'unclear' : chosenByPerson ? 'sure' : decision.confidence,
    score: chosenByPerson ? 1 : decision.score,
    matches: candidate?.matches ?? [],
    rule: chosenByPerson ? null : ruleOf(input),
    runnersUp: runnersUpOf(input, topicId),
    owner: ownerView(topic, input),
    limits: topic?.limits ?? null,
    answers: answersOf(topicId, input.responses, { ...input, comment: record.snapshot, language }, book),
    draft: record.draft ?? null,
    earlier: input.earlier,
    snoozedUntil: sleepsUntil(record, input.nowMs),
    escalated: escalationOf(record, book),
    nthUnderPost: input.nthUnderPost,
    language,
    item: input.item,
    dueAt: record.dueAt,
    workingTime: hasHours(book.week) ? workingSpans(book.week, input.nowMs, Date.parse(record.dueAt)) : null,
    timeZone: book.timeZone,
  };
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

const RANK = { critical: 0, high: 1, normal: 2, low: 3 } as const;
const byPriority = (a: Topic, b: Topic): number => RANK[a.priority] - RANK[b.priority];
