// The trace that an escalation leaves in its case. Several devices may notice the same passed deadline: its id
// follows from step and deadline, so that they write one event, and another deadline has escalations of its own.
import { shortHash } from '@/utils/base/canonical';
import { type CaseRecord, EscalationStep } from '@/utils/schema/case';
import type { Escalated } from './escalated';
import { type EscalationChain, type FollowedCase, type Moment, momentsOf, reached } from './follow-up';
import type { CountedMinutes } from './promise';

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

/** The escalations that a case should show by now and does not yet, in their order. */
export function missingEscalations(
  followed: FollowedCase,
  chain: EscalationChain,
  counted: CountedMinutes,
  nowMs: number,
): Escalated[] {
  const known = new Set(followed.events.map(({ id }) => id));
  return reached(momentsOf(followed, chain, counted), nowMs).flatMap((moment) => {
    const event = escalationEvent(followed, moment);
    return event && !known.has(event.id) ? event : [];
  });
}
