// The time of a page's own thread: what another process takes from the machine meanwhile does not count.
import type { CDPSession, Page } from '@playwright/test';

export interface Thread {
  /** How long the thread has worked since the page began, in milliseconds of its own. */
  workedMs(): Promise<number>;
  /** All that Chromium counts about the page, by its names: durations in seconds, sizes in bytes. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** Chromium only; extension pages of one window share a thread, a page of the web has one for its site. */
export async function threadOf(page: Page): Promise<Thread> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async (): Promise<ReadonlyMap<string, number>> => {
    const counted = await session.send('Performance.getMetrics');
    return new Map(counted.metrics.map(({ name, value }) => [name, value]));
  };
  return {
    metrics,
    workedMs: async () => 1_000 * ((await metrics()).get('TaskDuration') ?? Number.NaN),
    close: () => session.detach(),
  };
}
