// The panel's own document in a tab: how soon it shows cases, and how much memory it keeps.
import type { Page } from '@playwright/test';
import { until } from '../../harness/poll.ts';
import type { Bench } from './session.ts';

const PANEL = 'sidepanel.html';
const MARK = 'bench:drawn';
const CASE = 'case';

/** Milliseconds from the start of the navigation to the second frame after the first case was drawn. */
export async function panelOpenings(bench: Bench, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await openPanel(bench, CASE);
    times.push(await drawnAfter(page));
    await page.close();
  }
  return times;
}

/** Bytes of the heap after a collection, with nothing open but the panel, which shows `testId`. */
export async function heapBytes(bench: Bench, testId: string): Promise<number> {
  const page = await openPanel(bench, testId);
  await drawnAfter(page);
  const session = await bench.chromium.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

async function openPanel(bench: Bench, testId: string): Promise<Page> {
  const { context, id } = bench.chromium;
  const page = await context.newPage();
  await page.addInitScript(markWhenDrawn, [testId, MARK] as const);
  await page.goto(`chrome-extension://${id}/${PANEL}`);
  return page;
}

function drawnAfter(page: Page): Promise<number> {
  return until('the drawn panel', () =>
    page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, MARK),
  );
}

/** Runs in the page before its own scripts. */
function markWhenDrawn([testId, mark]: readonly [string, string]): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(`[data-testid="${testId}"]`)) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(mark)));
  });
  observer.observe(document, { childList: true, subtree: true });
}
