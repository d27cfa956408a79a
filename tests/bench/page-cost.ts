// What a page pays for the resident listener: the same saved page is loaded at an address where it stays and at one
// where it does not, in turns, so that whatever else the machine does falls on both; and many right-clicks in a row.
import type { Page } from '@playwright/test';
import { freshBuild } from '../harness/build.ts';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { fixedSites, fixture } from '../harness/sites.ts';
import { type Figure, judge } from './figures.ts';
import { describeSeries } from './statistics.ts';
import { threadOf } from './thread.ts';

const PAIRS = 60;
const CLICKS = 200;
const SAVED = 'pages/ig-01-post-page-en.html';
const WITH = 'https://www.instagram.com/p/DZk1aBcD3xY/';
const WITHOUT = 'https://post.example/p/DZk1aBcD3xY/';

interface Cost {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly heapMb: number;
}

/** Medians of the differences, in Chromium. */
export async function measurePageCost(progress: (line: string) => void): Promise<Figure[]> {
  const extension = freshBuild('chromium');
  const chromium = await Chromium.open({ display: currentDisplay(), extension, headless: true });
  try {
    chromium.keepWelcomeAway();
    const html = fixture(SAVED);
    chromium.serve(fixedSites({ [WITH]: html, [WITHOUT]: html }));
    const differences: Cost[] = [];
    for (let pair = 0; pair < PAIRS; pair++) {
      // The one that comes first changes from pair to pair.
      const first = pair % 2 === 0 ? WITH : WITHOUT;
      const one = await load(chromium, first);
      const other = await load(chromium, first === WITH ? WITHOUT : WITH);
      const [listened, plain] = first === WITH ? [one, other] : [other, one];
      differences.push({
        scriptMs: listened.scriptMs - plain.scriptMs,
        taskMs: listened.taskMs - plain.taskMs,
        heapMb: listened.heapMb - plain.heapMb,
      });
      if (pair % 20 === 19) progress(`loaded ${pair + 1}/${PAIRS} pairs`);
    }
    const median = (what: string, unit: Figure['unit'], goal: number, values: readonly number[]) =>
      judge({ what, unit, goal, by: 'p50' }, [Math.max(0, describeSeries(values).p50)]);
    const clicks = (await rightClicks(chromium, WITH)) - (await rightClicks(chromium, WITHOUT));
    return [
      median(
        'script on the load of a page, median of 60 pairs',
        'ms',
        0.5,
        differences.map((one) => one.scriptMs),
      ),
      median(
        'work of its thread',
        'ms',
        3,
        differences.map((one) => one.taskMs),
      ),
      median(
        'memory',
        'MB',
        0.3,
        differences.map((one) => one.heapMb),
      ),
      median('work of its thread for one right-click, of 200', 'ms', 0.5, [clicks / CLICKS]),
    ];
  } finally {
    await chromium.close();
  }
}

async function load(chromium: Chromium, url: string): Promise<Cost> {
  const page = await chromium.context.newPage();
  const thread = await threadOf(page);
  await page.goto(url, { waitUntil: 'load' });
  const metrics = await thread.metrics();
  await page.close();
  const named = (name: string): number => metrics.get(name) ?? Number.NaN;
  return {
    scriptMs: named('ScriptDuration') * 1_000,
    taskMs: named('TaskDuration') * 1_000,
    heapMb: named('JSHeapUsedSize') / 1_000_000,
  };
}

/** The work of the thread for many right-clicks on a comment, in milliseconds. */
async function rightClicks(chromium: Chromium, url: string): Promise<number> {
  const page: Page = await chromium.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const thread = await threadOf(page);
  const before = await thread.workedMs();
  await page.evaluate((count) => {
    const target = document.querySelector('a[href*="/c/"]');
    for (let click = 0; click < count; click++)
      target?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, button: 2 }));
  }, CLICKS);
  const worked = (await thread.workedMs()) - before;
  await page.close();
  return worked;
}
