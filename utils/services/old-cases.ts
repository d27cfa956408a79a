// Which cases the team no longer keeps. Upkeep deletes them; their figures stay.
import { isoDayOf } from '@/utils/calendar/day';
import type { Context } from './context';
import type { OldCases } from './contract';

const DAY_MS = 24 * 60 * 60_000;

/** The instant before which a case was opened that is kept no longer; null = there is no team. */
export async function keptSince({ playbook, clock }: Context): Promise<string | null> {
  const { workspace } = await playbook.read();
  return workspace && new Date(clock.now() - workspace.keepCasesDays * DAY_MS).toISOString();
}

export async function oldCases(context: Context): Promise<OldCases> {
  const { store, playbook } = context;
  const { workspace, timeZone } = await playbook.read();
  const before = (await keptSince(context)) ?? new Date(0).toISOString();
  const [due, [next]] = await Promise.all([
    store.count('cases', 'openedAt', { to: before }),
    store.by('cases', 'openedAt', { from: before, most: 1 }),
  ]);
  const days = workspace?.keepCasesDays ?? 0;
  return {
    before: isoDayOf(Date.parse(before), timeZone),
    due,
    nextAt: next ? new Date(Date.parse(next.openedAt) + days * DAY_MS).toISOString() : null,
  };
}
