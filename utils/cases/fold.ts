// A case's columns are never written by hand: they are what its events say, in the order of their times.
// Events only ever get added, so two people's histories of one case merge into the union of both, and whoever
// has the same events has the same row.
import { canonical } from '@/utils/base/canonical';
import { exhaustive } from '@/utils/base/exhaustive';
import type { CaseEvent, CaseRecord, CaseStatus } from '@/utils/schema/case';
import type { MemberId } from '@/utils/schema/parts';

/** The columns of a case that follow from its events. */
export type CaseColumns = Pick<
  CaseRecord,
  | 'status'
  | 'topicId'
  | 'confidence'
  | 'reason'
  | 'ownerRoleId'
  | 'memberId'
  | 'priority'
  | 'dueAt'
  | 'dueFrom'
>;

/** A first reply is promised within this time where no topic promises another. */
export const UNKNOWN_TOPIC_MINUTES = 60;

/** The columns of a case, the same in whatever order its events come. */
export function deriveCase({ openedAt, events }: Pick<CaseRecord, 'openedAt' | 'events'>): CaseColumns {
  const { status, routing, topic, memberId, snooze } = inOrder(events).reduce(apply, UNTOUCHED);
  return {
    status,
    topicId: topic?.topicId ?? null,
    confidence: routing?.confidence ?? 0,
    reason: routing?.reason ?? '',
    priority: topic?.priority ?? 'normal',
    ...(topic?.ownerRoleId ? { ownerRoleId: topic.ownerRoleId } : {}),
    ...(memberId ? { memberId } : {}),
    ...deadlineIn(topic, openedAt, snooze),
  };
}

/**
 * The deadline that the topic promised (ISO), whatever was put off since; `dueAt` is another one while `snoozedUntil`
 * is later.
 */
export function promisedAt({ openedAt, events }: Pick<CaseRecord, 'openedAt' | 'events'>): string {
  return deadlineIn(inOrder(events).reduce(apply, UNTOUCHED).topic, openedAt, null).dueAt;
}

/** Until when a case sleeps (ISO), whether that is over or not; null = it was never put to sleep, or woken since. */
export function snoozedUntil(events: readonly CaseEvent[]): string | null {
  // Hardly any case is: thirty thousand are asked when a list opens.
  if (!events.some((event) => event.type === 'snoozed')) return null;
  return inOrder(events).reduce(apply, UNTOUCHED).snooze?.until ?? null;
}

/** The record with one more event and its columns derived again; an event that is there already changes nothing. */
export function withEvent(record: CaseRecord, event: CaseEvent): CaseRecord {
  if (record.events.some((known) => known.id === event.id)) return record;
  const { ownerRoleId: _role, memberId: _member, ...rest } = record;
  const events = [...record.events, afterAll(record.events, event)];
  return { ...rest, events, ...deriveCase({ openedAt: record.openedAt, events }) };
}

/** Events by time, then by id. Code units are compared: a collation would be another one on another device. */
export const inOrder = (events: readonly CaseEvent[]): CaseEvent[] =>
  events.toSorted((a, b) => order(a.at, b.at) || order(a.id, b.id) || order(canonical(a), canonical(b)));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Whoever adds an event has seen those before it: within one millisecond, or with a clock that runs behind,
// it would else sort before what it answers to.
function afterAll(known: readonly CaseEvent[], event: CaseEvent): CaseEvent {
  const latest = known.reduce((max, one) => (one.at > max ? one.at : max), '');
  if (event.at > latest) return event;
  return { ...event, at: new Date(Date.parse(latest) + 1).toISOString() };
}

type Routed = Extract<CaseEvent, { type: 'routed' }>;
type Reclassified = Extract<CaseEvent, { type: 'reclassified' }>;
type Snoozed = Extract<CaseEvent, { type: 'snoozed' }>;

interface State {
  status: CaseStatus;
  /** The routing that is shown: it stays when a person says better, for what the machine thought of it. */
  routing: Routed | null;
  /** The event that decided the topic and all that follows from it. */
  topic: Routed | Reclassified | null;
  memberId: MemberId | null;
  /** Put off: until somebody does something about it, it is not due before that ends. */
  snooze: Snoozed | null;
}

const UNTOUCHED: State = { status: 'open', routing: null, topic: null, memberId: null, snooze: null };

function apply(state: State, event: CaseEvent): State {
  switch (event.type) {
    case 'opened':
    case 'noted':
    case 'escalated':
      return state;
    case 'routed':
      // A case that has its topic keeps it: a colleague who captured the same comment later, and had not yet
      // heard of the correction, must not undo it.
      return state.topic?.topicId ? state : { ...state, routing: event, topic: event };
    case 'reclassified':
      return { ...state, topic: event };
    case 'assigned':
      return { ...state, memberId: event.memberId };
    case 'handedOver':
      return awake(state, 'waiting', event.memberId);
    case 'snoozed':
      // Whoever had not heard that it is settled must not bring it back; that is what reopening is for.
      return needsSomebody(state.status) ? { ...state, status: 'waiting', snooze: event } : state;
    case 'inserted':
      // Inserted is not answered: only «فرستادم» ends the deadline.
      return state.status === 'answered' ? state : awake(state, 'inserted');
    case 'answered':
      return awake(state, 'answered');
    case 'notSent':
    case 'reopened':
      return awake(state, 'open');
    case 'closed':
      return awake(state, event.ignored ? 'ignored' : 'closed');
    default:
      return exhaustive(event);
  }
}

const awake = (state: State, status: CaseStatus, memberId = state.memberId): State => ({
  ...state,
  status,
  memberId,
  snooze: null,
});

// What was promised stands where it is later than the snooze: an hour's sleep in the morning does not make an evening's
// deadline an earlier one. Otherwise it is due when the snooze ends.
function deadlineIn(
  topic: State['topic'],
  openedAt: string,
  snooze: Snoozed | null,
): Pick<CaseColumns, 'dueAt' | 'dueFrom'> {
  const promised = promisedBy(topic, openedAt);
  const isPutOff = snooze !== null && Date.parse(snooze.until) > Date.parse(promised.dueAt);
  return isPutOff ? { ...promised, dueAt: snooze.until } : promised;
}

// The events of version 0.1 carry no deadline, and the topic's promise of that day is known to nobody.
function promisedBy(topic: State['topic'], openedAt: string): Pick<CaseColumns, 'dueAt' | 'dueFrom'> {
  if (topic?.dueAt && topic.dueFrom) return { dueAt: topic.dueAt, dueFrom: topic.dueFrom };
  const dueMs = Date.parse(openedAt) + UNKNOWN_TOPIC_MINUTES * 60_000;
  return { dueAt: new Date(dueMs).toISOString(), dueFrom: 'captureTime' };
}

/** The states in which somebody still has to do something. */
export const WAITING = ['open', 'inserted', 'waiting'] as const satisfies readonly CaseStatus[];

/** Does somebody still have to do something about it? */
export const needsSomebody = (status: CaseStatus): boolean => WAITING.some((one) => one === status);

/** Past its deadline with nothing sent. */
export const isOverdue = (record: Pick<CaseRecord, 'status' | 'dueAt'>, nowMs: number): boolean =>
  needsSomebody(record.status) && Date.parse(record.dueAt) < nowMs;
