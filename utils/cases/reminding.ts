// One look at the plan of reminders: what is to be shown now, what the badge says, and when to look again. Pure: the
// background asks it whenever it wakes, whatever woke it and however long it slept.
import type { Reminder, ReminderPlan, ReminderState } from '@/utils/schema/reminder';
import {
  type Digest,
  dueFollowUps,
  lastLookMs,
  type Moment,
  nextLookMs,
  reached,
  subjectOf,
} from './follow-up';
import { isBeyond, passedBy, passedUntil } from './passed';

export interface Look {
  readonly notices: readonly Reminder[];
  /** In place of the notices, after a long sleep. */
  readonly digest: Digest | null;
  /** What needs this person; a case that sleeps needs nobody until it wakes. */
  readonly badge: number;
  /** Notices that are shown and no longer true: their case is settled, snoozed or somebody else's. */
  readonly outdated: readonly string[];
  readonly nextMs: number;
  readonly state: ReminderState;
}

/** A browser that slept through its alarm, or a clock that was put back, is found out after this time at the latest. */
const LONGEST_PAUSE_MS = 30 * 60_000;
/** Sooner than this no browser wakes anybody. */
const SHORTEST_PAUSE_MS = 1_000;

/**
 * `shown`: ids of the notices on the screen. The first look of all, and the first for another person, tells nothing of
 * what was long ago: whoever sits down sees it. Afterwards what is not known yet is told, however old it is, since a
 * colleague's file may bring it; but not what this person has had in hands meanwhile. Until `quietUntilMs` nothing is
 * told, and afterwards all of it.
 */
export function look(
  plan: ReminderPlan,
  state: ReminderState,
  shown: readonly string[],
  nowMs: number,
  quietUntilMs: number | null = null,
): Look {
  if (quietUntilMs !== null) return silently(look(plan, state, shown, nowMs), state, quietUntilMs);
  const cases = byCase(plan.reminders, state.putOff);
  const isFirst =
    state.lookedAtMs === 0 || (state.memberId !== undefined && state.memberId !== plan.memberId);
  const sinceMs = isFirst ? nowMs - LONGEST_PAUSE_MS : state.lookedAtMs;
  const lookedAtMs = lastLookMs(sinceMs, nowMs);
  // A clock that ran far ahead has passed what is still to come.
  const passed = isFirst ? undefined : lookedAtMs < sinceMs ? passedUntil(state.passed, nowMs) : state.passed;
  const inHand = new Set(plan.reminders.flatMap(({ id, isKnown }) => (isKnown ? id : [])));
  const isNews = (moment: Moment): boolean =>
    (passed ? isBeyond(moment, passed[subjectOf(moment.id)]) : moment.atMs > sinceMs) &&
    (!inHand.has(moment.id) || moment.id in state.putOff);
  const due = dueFollowUps(cases, isNews, nowMs);
  const isDigest = 'count' in due;
  const escalated = cases.filter((moments) =>
    ESCALATED.has(reached(moments, nowMs).at(-1)?.step ?? 'dueSoon'),
  ).length;
  const known = new Set(plan.reminders.map(({ id }) => id));
  const next = nextLookMs(cases, nowMs) ?? Number.POSITIVE_INFINITY;
  return {
    notices: isDigest ? [] : due.flatMap(({ id }) => plan.reminders.find((one) => one.id === id) ?? []),
    digest: isDigest ? due : null,
    badge: plan.mine + plan.wakesMs.filter((atMs) => atMs <= nowMs).length + escalated,
    outdated: shown.filter((id) => id.includes('|') && !known.has(id)),
    nextMs: nowMs + Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, next - nowMs)),
    state: {
      lookedAtMs,
      memberId: plan.memberId,
      passed: passedBy(cases, passed, nowMs) ?? {},
      putOff: Object.fromEntries(
        Object.entries(state.putOff).filter(([id, untilMs]) => untilMs > nowMs && known.has(id)),
      ),
    },
  };
}

/** The same without a word: nothing counts as told. */
const silently = (seen: Look, state: ReminderState, untilMs: number): Look => ({
  ...seen,
  notices: [],
  digest: null,
  nextMs: Math.min(seen.nextMs, untilMs),
  state,
});

/** Steps that come to somebody who is not the case's owner. */
const ESCALATED: ReadonlySet<string> = new Set(['backup', 'head', 'lead']);

/** The moments of each case; one that was put off comes at its later instant. */
function byCase(reminders: readonly Reminder[], putOff: ReminderState['putOff']): Moment[][] {
  const moments = reminders.map(({ id, step, priority, ...reminder }): Moment => {
    const atMs = Math.max(reminder.atMs, putOff[id] ?? reminder.atMs);
    return { id, step, priority, atMs, memberId: null };
  });
  return [...Map.groupBy(moments, ({ id }) => subjectOf(id)).values()];
}
