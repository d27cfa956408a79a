// The trace that an escalation leaves in its case. Several devices may notice the same passed deadline: its id
// follows from step and deadline, so that they write one event, and another deadline has escalations of its own.
import { shortHash } from '@/utils/base/canonical';
import { type CaseRecord, EscalationStep } from '@/utils/schema/case';
import { type Escalated, lastEscalation } from './escalated';
import { needsSomebody } from './fold';
import { type FollowedCase, type Moment, reached } from './follow-up';

/** The event of a moment that is an escalation; null for the others. */
export function escalationEvent({ dueAt }: Pick<CaseRecord, 'dueAt'>, moment: Moment): Escalated | null {
  const step = EscalationStep.safeParse(moment.step);
  if (!step.success || moment.memberId === null) return null;
  return {
    id: `escalated-${step.data}-${shortHash(dueAt)}`,
    at: new Date(moment.atMs).toISOString(),
    by: 'system',
    type: 'escalated',
    roleId: null,
    memberId: moment.memberId,
    step: step.data,
  };
}

/** Of a case's moments the escalations that it should show by now and does not yet, in their order. */
export function missingEscalations(
  followed: Pick<FollowedCase, 'dueAt' | 'events'>,
  moments: readonly Moment[],
  nowMs: number,
): Escalated[] {
  const known = new Set(followed.events.map(({ id }) => id));
  return reached(moments, nowMs).flatMap((moment) => {
    const event = escalationEvent(followed, moment);
    return event && !known.has(event.id) ? event : [];
  });
}

/**
 * The escalation that a colleague's device has noted and this one would not have come to yet, or not with the same
 * person, because it knows other duties: a moment all the same, for the one to whom it has risen. Null = there is none.
 */
export function notedElsewhere(followed: FollowedCase, moments: readonly Moment[]): Moment | null {
  const { id: caseId, status, priority, events } = followed;
  const noted = needsSomebody(status) ? lastEscalation(events) : null;
  if (!noted?.memberId || !noted.step) return null;
  const { memberId, step } = noted;
  const atMs = Date.parse(noted.at);
  if (moments.some((moment) => moment.memberId === memberId && moment.atMs <= atMs)) return null;
  return { id: `${caseId}|${step}`, step, priority, atMs, memberId };
}
