// To whom a case has risen, as its events tell it.
import type { CaseEvent } from '@/utils/schema/case';
import { inOrder } from './fold';

export type Escalated = Extract<CaseEvent, { type: 'escalated' }>;

/** The latest escalation of a case, as long as nobody has taken or passed it on since; null = there is none. */
export function lastEscalation(events: readonly CaseEvent[]): Escalated | null {
  // Hardly any case has one: thirty thousand are asked when a list opens.
  if (!events.some((event) => event.type === 'escalated')) return null;
  const latest = inOrder(events).findLast((event) => event.type === 'escalated' || TAKES_ON.has(event.type));
  return latest?.type === 'escalated' ? latest : null;
}

/** To whom that was; null = to nobody. */
export const escalatedTo = (events: readonly CaseEvent[]): Escalated['memberId'] | null =>
  lastEscalation(events)?.memberId ?? null;

const TAKES_ON = new Set<CaseEvent['type']>(['assigned', 'handedOver', 'reopened', 'notSent', 'snoozed']);
