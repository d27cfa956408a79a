// The trace that an escalation leaves in its case. Several devices may notice the same passed deadline: its id
// follows from step and deadline, so that they write one event, and another deadline has escalations of its own.
import { shortHash } from '@/utils/base/canonical';
import { type CaseEvent, type CaseRecord, EscalationStep } from '@/utils/schema/case';
import { inOrder } from './fold';
import { type EscalationChain, type FollowedCase, type Moment, momentsOf, reached } from './follow-up';
import type { CountedMinutes } from './promise';

export type Escalated = Extract<CaseEvent, { type: 'escalated' }>;

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

/** To whom a case was escalated last, as long as nobody has taken or passed it on since; null = to nobody. */
export function escalatedTo(events: readonly CaseEvent[]): Escalated['memberId'] | null {
  if (!events.some((event) => event.type === 'escalated')) return null;
  const latest = inOrder(events).findLast((event) => event.type === 'escalated' || TAKES_ON.has(event.type));
  return latest?.type === 'escalated' ? (latest.memberId ?? null) : null;
}

const TAKES_ON = new Set<CaseEvent['type']>(['assigned', 'handedOver', 'reopened', 'notSent', 'snoozed']);
