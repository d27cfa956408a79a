// How long a page that lies can keep the extension: the work of its own thread from the order to the answer, in the
// page as it stands. What other processes take from the machine meanwhile is no work of that thread.

import type { BenchPage } from '../eval/bench-page.ts';
import { type BenchBrowser, chromiumPage, openBench } from '../eval/browser.ts';
import { type Figure, judge } from './figures.ts';
import { HOSTILE_PAGES, type HostilePage, TARGET } from './hostile-pages.ts';
import { type Thread, threadOf } from './thread.ts';

/** A person takes an answer within this time for immediate. */
const GOAL_MS = 50;
const RUNS = 7;

/** One figure for each page, in Chromium: half of the runs were faster. */
export async function measurePages(progress: (line: string) => void): Promise<Figure[]> {
  const browser = await openBench('chromium');
  const figures: Figure[] = [];
  try {
    browser.serve(() => ({ body: Buffer.from('<!doctype html><title>page</title>'), type: 'text/html' }));
    for (const page of HOSTILE_PAGES) {
      const { what } = page;
      const times = await measureOne(browser, page);
      const figure = judge({ what, unit: 'ms', goal: GOAL_MS, by: 'p50' }, times);
      progress(`${what}: ${times.map((time) => time.toFixed(0)).join(' ')}`);
      figures.push(figure);
    }
  } finally {
    await browser.close();
  }
  return figures;
}

async function measureOne(browser: BenchBrowser, page: HostilePage): Promise<number[]> {
  const { url, size, html, isSelected = false } = page;
  const tab = await browser.open(url);
  try {
    await tab.evaluate(fill, { html: html(size), target: TARGET, isSelected });
    // The first one also loads the scripts from the disk, which no page can slow down.
    await browser.inExtension(capture, tab.id);
    const thread = await threadOf(chromiumPage(tab));
    await atRest(thread);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const before = await thread.workedMs();
      await browser.inExtension(capture, tab.id);
      times.push((await thread.workedMs()) - before);
    }
    await thread.close();
    return times;
  } finally {
    await tab.close();
  }
}

// Chromium itself looks at every link of a page that was drawn, by a timer, for most of a second where there are
// fifty thousand: whoever measures meanwhile measures that.
async function atRest(thread: Thread): Promise<void> {
  let before = await thread.workedMs();
  for (let quiet = 0; quiet < RESTING; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await thread.workedMs();
    quiet = now - before < 1 ? quiet + 1 : 0;
    before = now;
  }
}

/** Looks at the thread, 250 ms apart, in which it did nothing. */
const RESTING = 8;

/** Draws and right-clicks. Runs in the page. */
function fill({ html, target, isSelected }: { html: string; target: string; isSelected: boolean }): void {
  document.body.innerHTML = html;
  if (isSelected) document.getSelection()?.selectAllChildren(document.body);
  document.body.getBoundingClientRect(); // drawn by the time of the click, as for a person
  const event = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true, button: 2 });
  document.querySelector(target)?.dispatchEvent(event);
}

/** Runs in the extension's page. */
async function capture(tabId: number): Promise<void> {
  const doors: BenchPage = Reflect.get(globalThis, 'benchPage');
  await doors.capturePage({ tabId, frameId: 0, documentId: null });
}
