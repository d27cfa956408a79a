// What a comment's case becomes when it is routed: opened with its topic, or given one that it had not.
import { newId } from '@/utils/base/ids';
import { deriveCase, UNKNOWN_TOPIC_MINUTES, withEvent } from '@/utils/cases/fold';
import { deadlineOf } from '@/utils/people/deadline';
import type { Decision } from '@/utils/routing/decide';
import type { RuleHit } from '@/utils/routing/rules/rule-set';
import type { Capture } from '@/utils/schema/capture';
import { type CaseEvent, type CaseRecord, MOST_RULES } from '@/utils/schema/case';
import type { CaseId, TopicId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import type { Topic } from '@/utils/schema/topic';
import type { Playbook } from './playbook';
import type { Routing } from './routing';

/** The case of a comment that is met for the first time, with its topic. */
export function openCase(
  id: CaseId,
  capture: Capture,
  routing: Routing,
  by: Writer,
  now: string,
  book: Playbook,
) {
  const { comment, capturedAt: openedAt } = capture;
  const events: CaseEvent[] = [{ id: newId(), at: now, by, type: 'opened' }];
  const bare: CaseRecord = {
    id,
    platform: comment.platform,
    commentId: comment.commentId,
    snapshot: comment,
    openedAt,
    events,
    ...deriveCase({ openedAt, events }),
    createdAt: now,
    updatedAt: now,
    updatedBy: by,
  };
  return routeAgain(bare, routing, by, now, book);
}

/** A case that has its topic keeps it: a person may have corrected it. Only a case without one is routed (again). */
export function routeAgain(
  record: CaseRecord,
  { decision, hits }: Routing,
  by: Writer,
  now: string,
  book: Playbook,
): CaseRecord {
  if (record.topicId !== null || (decision.topicId === null && record.events.length > 1)) return record;
  return withEvent(record, {
    id: newId(),
    at: now,
    by,
    type: 'routed',
    topicId: decision.topicId,
    confidence: decision.score,
    reason: reasonOf(decision),
    ...(hits.length > 0 ? { rules: notedRules(hits) } : {}),
    ...consequencesOf(topicOf(decision.topicId, book), record, book),
  });
}

export const topicOf = (id: TopicId | null, { topicsById }: Playbook): Topic | undefined =>
  id === null ? undefined : topicsById.get(id);

/** What follows from a topic as it stands today, or from none; the event keeps it, for devices with another playbook. */
export function consequencesOf(
  topic: Pick<Topic, 'priority' | 'ownerRoleId' | 'firstReplyMinutes'> | undefined,
  { snapshot, openedAt }: CaseRecord,
  book: Playbook,
) {
  return {
    priority: topic?.priority ?? 'normal',
    ...(topic?.ownerRoleId ? { ownerRoleId: topic.ownerRoleId } : {}),
    ...deadlineOf(snapshot, openedAt, topic?.firstReplyMinutes ?? UNKNOWN_TOPIC_MINUTES, book.week),
  };
}

const reasonOf = (decision: Decision): string =>
  (decision.best?.matches.map((match) => match.word).join('، ') ?? '').slice(0, 500);

/** What decided comes first, should there be more than a case notes. */
const notedRules = (hits: readonly RuleHit[]) =>
  hits
    .toSorted((a, b) => Number(b.always) - Number(a.always))
    .slice(0, MOST_RULES)
    .map(({ ruleId, topicId }) => ({ ruleId, topicId }));
