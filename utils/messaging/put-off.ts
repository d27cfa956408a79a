// Reminders that have come, and putting them off: by a notice's button where the browser has any, and by the views.
import { clearNotices } from './notices';
import { readPlan, readState, writeState } from './reminders';

/** Whoever looks at the plan or changes what is remembered of it does so alone. */
export const LOOKING = 'hamseda:reminders';

/** Ids of the reminders of a case or an item that have come and were not put off. */
export async function cameOf(subject: string, nowMs: number): Promise<string[]> {
  const [{ reminders }, { putOff: later }] = await Promise.all([readPlan(), readState()]);
  return reminders
    .filter(({ id, atMs }) => id.startsWith(`${subject}|`) && Math.max(atMs, later[id] ?? atMs) <= nowMs)
    .map(({ id }) => id);
}

/** They come again at that instant; what is shown of them goes. */
export async function putOff(ids: readonly string[], untilMs: number): Promise<void> {
  await navigator.locks.request(LOOKING, async () => {
    const state = await readState();
    const later = Object.fromEntries(ids.map((id) => [id, untilMs]));
    await writeState({ ...state, putOff: { ...state.putOff, ...later } });
  });
  await clearNotices(ids);
}
