// How a page and its browser feel while something heavy is under way: the longest time that the page did not answer,
// and the most memory that any process of the extension took.
import type { CDPSession, Page } from '@playwright/test';
import { runQuietly } from '../../harness/processes.ts';

/** Starts noting the longest gap between two turns of the page's event loop. */
export async function watchTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watched = { longestMs: 0 };
    Reflect.set(globalThis, 'watched', watched);
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      watched.longestMs = Math.max(watched.longestMs, now - last);
      last = now;
      setTimeout(next);
    };
    next();
  });
  return () => page.evaluate(() => Math.round(Reflect.get(globalThis, 'watched').longestMs));
}

/** Starts noting the memory (resident bytes) of the largest renderer, in which all pages of the extension live. */
export async function watchMemory(browser: CDPSession): Promise<() => number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
  let most = 0;
  const look = () => {
    const listed = runQuietly('ps', ['-o', 'rss=', '-p', renderers.join(',')]);
    most = Math.max(most, ...listed.trim().split(/\s+/u).map(Number));
  };
  look();
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    return most * 1024;
  };
}
