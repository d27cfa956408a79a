// The plan of reminders and what the background remembers of it, in the browser's local storage: a page writes the
// plan, and the change itself wakes a background that was killed.
import { browser } from 'wxt/browser';
import { NEVER_LOOKED, ReminderPlan, ReminderState } from '@/utils/schema/reminder';

const PLAN = 'reminderPlan';
const STATE = 'reminderState';

export const EMPTY_PLAN: ReminderPlan = { memberId: null, mine: 0, wakesMs: [], reminders: [] };

export async function readPlan(): Promise<ReminderPlan> {
  const found: Record<string, unknown> = await browser.storage.local.get(PLAN);
  const parsed = ReminderPlan.safeParse(found[PLAN]);
  return parsed.success ? parsed.data : EMPTY_PLAN;
}

export async function writePlan(plan: ReminderPlan): Promise<void> {
  await browser.storage.local.set({ [PLAN]: plan });
}

export async function readState(): Promise<ReminderState> {
  const found: Record<string, unknown> = await browser.storage.local.get(STATE);
  const parsed = ReminderState.safeParse(found[STATE]);
  return parsed.success ? parsed.data : NEVER_LOOKED;
}

export async function writeState(state: ReminderState): Promise<void> {
  await browser.storage.local.set({ [STATE]: state });
}

/** Hears every new plan. */
export function onPlan(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (PLAN in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
