// A case's status is never written by hand: it is what its events say, in the order of their times.
// Events only ever get added, so two people's histories of one case merge into the union of both.
import { exhaustive } from '@/utils/base/exhaustive';
import type { CaseEvent, CaseRecord, CaseStatus } from '@/utils/schema/case';
import type { MemberId, TopicId } from '@/utils/schema/parts';

export interface CaseState {
  status: CaseStatus;
  topicId: TopicId | null;
  memberId: MemberId | undefined;
}

/** Folds events (in any order; ties by id) to the state of the case. */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const ordered = [...events].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  return ordered.reduce(apply, { status: 'open', topicId: null, memberId: undefined });
}

/** The record with one more event and its derived columns re-folded; an event that is there already changes nothing. */
export function withEvent(record: CaseRecord, event: CaseEvent): CaseRecord {
  if (record.events.some((known) => known.id === event.id)) return record;
  const events = [...record.events, afterAll(record.events, event)];
  const { status, topicId, memberId } = foldCase(events);
  const { memberId: _previous, ...rest } = record;
  return { ...rest, events, status, topicId, ...(memberId === undefined ? {} : { memberId }) };
}

// Whoever adds an event has seen those before it: within one millisecond, or with a clock that runs behind,
// it would else sort before what it answers to.
function afterAll(known: readonly CaseEvent[], event: CaseEvent): CaseEvent {
  const latest = known.reduce((max, one) => (one.at > max ? one.at : max), '');
  if (event.at > latest) return event;
  return { ...event, at: new Date(Date.parse(latest) + 1).toISOString() };
}

function apply(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'opened':
    case 'noted':
    case 'escalated':
      return state;
    case 'routed':
    case 'reclassified':
      return { ...state, topicId: event.topicId };
    case 'assigned':
      return { ...state, memberId: event.memberId };
    case 'handedOver':
      return { ...state, status: 'waiting', memberId: event.memberId ?? undefined };
    case 'inserted':
      // Inserted is not answered: only «فرستادم» ends the deadline.
      return state.status === 'answered' ? state : { ...state, status: 'inserted' };
    case 'answered':
      return { ...state, status: 'answered' };
    case 'notSent':
    case 'reopened':
      return { ...state, status: 'open' };
    case 'closed':
      return { ...state, status: event.ignored ? 'ignored' : 'closed' };
    default:
      return exhaustive(event);
  }
}

/** Does somebody still have to do something about it? */
export const needsSomebody = (status: CaseStatus): boolean =>
  status === 'open' || status === 'inserted' || status === 'waiting';

/** Past its deadline with nothing sent. */
export const isOverdue = (record: Pick<CaseRecord, 'status' | 'dueAt'>, nowMs: number): boolean =>
  needsSomebody(record.status) && Date.parse(record.dueAt) < nowMs;
