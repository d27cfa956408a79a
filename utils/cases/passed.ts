// How far the moments of each case have been told, or passed over in silence. By it a moment that was reached long
// ago and arrives only now, with a colleague's file, is told like one that has just come; and once.
import type { PassedCase, ReminderState } from '@/utils/schema/reminder';
import { type Moment, reached, STEPS, subjectOf } from './follow-up';

export type Passed = ReminderState['passed'];

/** Beyond its case's latest instant, or its furthest step. What arrives for the first time always is. */
export function isBeyond({ step, atMs }: Moment, passed: PassedCase | undefined): boolean {
  return !passed || atMs > passed.atMs || STEPS.indexOf(step) > STEPS.indexOf(passed.step);
}

/** The same after a look: everything that was reached is passed, and cases that are no longer there are forgotten. */
export function passedBy(cases: readonly (readonly Moment[])[], before: Passed, nowMs: number): Passed {
  return Object.fromEntries(
    cases.flatMap((moments) => {
      const [first] = moments;
      if (!first) return [];
      const known = before?.[subjectOf(first.id)];
      const furthest = reached(moments, nowMs).reduce(further, known);
      return furthest ? [[subjectOf(first.id), furthest] as const] : [];
    }),
  );
}

/** Never back: a clock that is put back must not make an old moment news. */
function further(passed: PassedCase | undefined, { step, atMs }: Moment): PassedCase {
  if (!passed) return { step, atMs };
  return {
    step: STEPS.indexOf(step) > STEPS.indexOf(passed.step) ? step : passed.step,
    atMs: Math.max(atMs, passed.atMs),
  };
}

/** Without what a clock that ran far ahead has passed. */
export const passedUntil = (passed: Passed, latestMs: number): Passed =>
  passed && Object.fromEntries(Object.entries(passed).filter(([, { atMs }]) => atMs <= latestMs));
