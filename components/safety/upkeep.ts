// What a page does for its data when nobody waits for it: a look at how the data stands, then whatever needs
// doing now and then (backups, packing, old cases).
import { attemptRead } from '@/components/app/attempt';
import { dataHealth } from '@/components/app/state';
import type { Services } from '@/utils/services/contract';

/** The first seconds of a page belong to the person who has opened it. */
const QUIET_MS = 5_000;
/** A page that never rests is looked after nevertheless. */
const LATEST_MS = 20_000;

/** Once, when the page has been open for a while and is idle; not at all when the signal aborts before. */
export function lookAfterData({ safety }: Services, signal: AbortSignal): void {
  const look = async () => {
    if (signal.aborted) return;
    dataHealth.value = await attemptRead('health', () => safety.health());
    await attemptRead('maintain', () => safety.maintain());
  };
  // A document without a screen (tests) is never idle.
  if (typeof requestIdleCallback === 'undefined') return;
  const quiet = setTimeout(() => requestIdleCallback(() => void look(), { timeout: LATEST_MS }), QUIET_MS);
  signal.addEventListener('abort', () => clearTimeout(quiet));
}
