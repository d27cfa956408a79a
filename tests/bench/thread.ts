// The time of a page's own thread: what another process takes from the machine meanwhile does not count.
import type { CDPSession, Page } from '@playwright/test';

export interface Thread {
  /** How long the thread has worked since the page began, in milliseconds of its own. */
  workedMs(): Promise<number>;
  close(): Promise<void>;
}

/** Chromium only; extension pages of one window share a thread, a page of the web has one for its site. */
export async function threadOf(page: Page): Promise<Thread> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async workedMs() {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    close: () => session.detach(),
  };
}
