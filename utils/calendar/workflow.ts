// From an idea to what was published: which status may follow which, and what such a step takes. One table for
// everybody; a small team walks between four of them (idea, in production, ready, published), the full list comes with
// the team's switch. What is cleared for publication has passed a person who may approve; that line is crossed once.
import { type CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';

export type Workflow = 'simple' | 'full';

/** What a step takes: the right to change the calendar, to approve, or to publish. */
export type StepNeeds = 'edit' | 'approve' | 'publish';

export interface Step {
  readonly to: ItemStatus;
  readonly needs: StepNeeds;
}

/** The four that every team begins with. */
export const SIMPLE: readonly ItemStatus[] = ['idea', 'inProduction', 'approved', 'published'];

/** All of them, in the order in which an item passes them; the last two may come at any time. */
export const FULL: readonly ItemStatus[] = ItemStatus.options;

const AFTER: Readonly<Record<ItemStatus, readonly ItemStatus[]>> = {
  idea: ['brief', 'inProduction', 'onHold', 'cancelled'],
  brief: ['idea', 'inProduction', 'onHold', 'cancelled'],
  inProduction: ['brief', 'inReview', 'onHold', 'cancelled'],
  inReview: ['inProduction', 'changesRequested', 'approved', 'onHold', 'cancelled'],
  changesRequested: ['inProduction', 'inReview', 'onHold', 'cancelled'],
  approved: ['inProduction', 'changesRequested', 'scheduled', 'published', 'onHold', 'cancelled'],
  scheduled: ['approved', 'published', 'onHold', 'cancelled'],
  published: ['approved', 'measured'],
  measured: ['published'],
  onHold: ['idea', 'inProduction', 'inReview', 'approved', 'cancelled'],
  cancelled: ['idea', 'inProduction'],
};

/** Statuses of what somebody has cleared for publication. */
const CLEARED: readonly ItemStatus[] = ['approved', 'scheduled', 'published', 'measured'];

/** Has somebody let it pass? */
export const isCleared = (status: ItemStatus): boolean => CLEARED.includes(status);

/** Statuses of what waits for nobody any more. */
export const SETTLED: readonly ItemStatus[] = ['published', 'measured', 'cancelled'];

/**
 * The steps that may follow. In the simple workflow each of the four is one step from every other, whatever finer
 * status an item came with; hold and cancel stay a matter of the full list.
 */
export function stepsFrom(status: ItemStatus, workflow: Workflow): readonly Step[] {
  const next = workflow === 'full' ? AFTER[status] : SIMPLE.filter((to) => to !== status);
  return next.map((to) => ({ to, needs: needsOf(status, to) }));
}

/** The step to `to`; undefined = there is none. */
export const stepTo = (from: ItemStatus, to: ItemStatus, workflow: Workflow): Step | undefined =>
  stepsFrom(from, workflow).find((step) => step.to === to);

/** What it takes to come from one status to another, or to begin with one (`from` null). */
export function needsOf(from: ItemStatus | null, to: ItemStatus): StepNeeds {
  const isCleared = from !== null && CLEARED.includes(from);
  // Sent back by whoever looked at it.
  if (to === 'changesRequested') return 'approve';
  if (!CLEARED.includes(to)) return 'edit';
  if (!isCleared) return 'approve';
  return to === 'published' ? 'publish' : 'edit';
}

/** What may change in a frozen item without a reason: how far it has come, not what it says. */
const FREE_WHEN_FROZEN: ReadonlySet<string> = new Set([
  'publishedUrl',
  'checklist',
  'comments',
  'reminders',
  'createdAt',
  'updatedAt',
  'updatedBy',
]);

/** Would this change say something else than what was frozen? To publish it as it stands does not. */
export function breaksFreeze(before: CalendarItem, after: CalendarItem): boolean {
  if (!before.frozen) return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].some((name) => {
    if (FREE_WHEN_FROZEN.has(name)) return false;
    if (name === 'status') return before.status !== after.status && !CLEARED.includes(after.status);
    const [was, is]: unknown[] = [Reflect.get(before, name), Reflect.get(after, name)];
    return JSON.stringify(was) !== JSON.stringify(is);
  });
}
