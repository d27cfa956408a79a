// What has to be told about a case, when, and to whom. The moments follow from the case alone, so every device
// comes to the same ones; what was told already is remembered by case (passed.ts), and their ids replace a notice that
// is still shown.
//
//   promise of 60 minutes, due at 10:00:  09:48 dueSoon, 10:00 overdue      → owner
//                                         10:30 backup, 11:00 head, 12:00 lead, each to whoever has that duty
//   snoozed until 15:00:                  15:00 snoozeOver                   → owner, then 15:30, 16:00 and 17:00
import type { CaseRecord } from '@/utils/schema/case';
import type { MemberId } from '@/utils/schema/parts';
import { ReminderStep } from '@/utils/schema/reminder';
import { needsSomebody } from './fold';
import { type CountedMinutes, type PromisedCase, promiseOf } from './promise';

/** In the order in which they come. */
export const STEPS = ReminderStep.options;
export type Step = ReminderStep;

export type FollowedCase = PromisedCase & Pick<CaseRecord, 'id' | 'status' | 'priority' | 'events'>;

/** Owner, backup, head of department, lead; null where the team has none. */
export type EscalationChain = readonly (MemberId | null)[];

/** Something that has to be told at an instant. */
export interface Moment {
  /** `caseId|step`: the same whenever and wherever it is computed. */
  id: string;
  step: Step;
  priority: CaseRecord['priority'];
  atMs: number;
  /** Whom it concerns; null = nobody is named, so it concerns everybody. */
  memberId: MemberId | null;
}

/** How much of the promise has passed after the deadline when the next one is told. */
const ESCALATIONS = [
  { step: 'backup', place: 1, share: 0.5 },
  { step: 'head', place: 2, share: 1 },
  { step: 'lead', place: 3, share: 2 },
] as const;

/** The moments of a case in their order; none for a settled one, nor where its deadline is no instant. */
export function momentsOf(
  followed: FollowedCase,
  chain: EscalationChain,
  counted: CountedMinutes,
): readonly Moment[] {
  const { id: caseId, status, priority } = followed;
  if (!needsSomebody(status)) return [];
  const moment = (step: Step, atMs: number, memberId: MemberId | null): Moment => ({
    id: `${caseId}|${step}`,
    step,
    priority,
    atMs,
    memberId,
  });
  const owner = chain.find((memberId) => memberId !== null) ?? null;
  const promise = promiseOf(followed, counted);
  if (promise === null) return [];
  const { wakesMs, soonMs, dueMs, minutes } = promise;
  const told = new Set<MemberId | null>([owner, null]);
  const escalations = ESCALATIONS.flatMap(({ step, place, share }) => {
    const memberId = chain[place] ?? null;
    // Whoever has been told already gains nothing from hearing it under another title.
    if (told.has(memberId)) return [];
    told.add(memberId);
    return moment(step, counted.after(dueMs, minutes * share), memberId);
  });
  const own = [moment('dueSoon', soonMs, owner), moment('overdue', dueMs, owner)];
  if (wakesMs === null) return [...own, ...escalations];
  // Whoever is told that it is back needs not hear at the same moment that it is due.
  const later = own.filter(({ atMs }) => atMs > wakesMs);
  return [moment('snoozeOver', wakesMs, owner), ...later, ...escalations];
}

/** Of several cases' moments those that concern a member: their own, and those of nobody in particular. */
export const concerning = (
  cases: readonly (readonly Moment[])[],
  me: MemberId | null,
): readonly (readonly Moment[])[] =>
  cases.map((moments) => moments.filter(({ memberId }) => memberId === null || memberId === me));

/** What a moment is about: the id of its case, for instance. */
export const subjectOf = (id: string): string => id.slice(0, id.lastIndexOf('|'));

/** Many notices at once, told as one. */
export interface Digest {
  id: 'digest';
  count: number;
  steps: Readonly<Record<Step, number>>;
}

/** After a long sleep nobody wants two hundred notices. */
const MOST_NOTICES = 5;

/**
 * What has to be told: of each case the latest step only, where it is news, and beyond five of them one digest.
 */
export function dueFollowUps(
  cases: readonly (readonly Moment[])[],
  isNews: (moment: Moment) => boolean,
  nowMs: number,
): readonly Moment[] | Digest {
  const due = cases.flatMap((moments) => {
    const latest = reached(moments, nowMs).at(-1);
    return latest && isNews(latest) ? latest : [];
  });
  if (due.length <= MOST_NOTICES) return due;
  const counts = STEPS.map((step) => [step, due.filter((one) => one.step === step).length] as const);
  return { id: 'digest', count: due.length, steps: Object.fromEntries(counts) as Digest['steps'] }; // every step is named
}

/** The moments that have come, in the order of their time. */
export const reached = (moments: readonly Moment[], nowMs: number): Moment[] =>
  moments.filter(({ atMs }) => atMs <= nowMs).sort((a, b) => a.atMs - b.atMs);

/** When to look next: the nearest moment to come; null = none. */
export function nextLookMs(cases: readonly (readonly Moment[])[], nowMs: number): number | null {
  const times = cases.flatMap((moments) => moments.map(({ atMs }) => atMs).filter((atMs) => atMs > nowMs));
  return times.length === 0 ? null : times.reduce((least, atMs) => Math.min(least, atMs));
}

const DAY_MS = 24 * 60 * 60_000;

/** What to remember as the last look. A look more than a day ahead was a wrong clock and must not silence us. */
export const lastLookMs = (sinceMs: number, nowMs: number): number =>
  sinceMs > nowMs + DAY_MS ? nowMs : Math.max(sinceMs, nowMs);
