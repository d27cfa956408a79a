// What a person waits for when they come back to Today while 4,000 items are stored: from the press on its tab until the
// day has been painted. The gallery's page over the real services, in a Chromium without a window.
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../harness/browsers.ts';
import { openGallery } from '../harness/gallery.ts';
import { until } from '../harness/poll.ts';
import { type Figure, judge } from './figures.ts';
import { threadOf } from './thread.ts';

const ROUNDS = 15;
/** Four thousand items are written before the first sight. */
const FILLING_MS = 120_000;

/** Needs no built extension. */
export async function measureTodayShown(progress: (line: string) => void): Promise<Figure[]> {
  const found = findBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(gallery.addressOf({ state: 'today-4000', lang: 'fa', theme: 'light' }));
    await page.waitForSelector('html[data-ready]', { timeout: FILLING_MS });
    return await todayPainted(page, progress);
  } finally {
    await browser.close();
    await gallery.close();
  }
}

async function todayPainted(page: Page, progress: (line: string) => void): Promise<Figure[]> {
  const thread = await threadOf(page);
  const [times, work]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByTestId('tab-responses').click();
    await until('another tab', async () => (await page.getByTestId('date-main').count()) === 0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // at rest
    const before = await thread.workedMs();
    times.push(await page.evaluate(dayPainted));
    work.push((await thread.workedMs()) - before);
  }
  await thread.close();
  progress(`Today shown ${ROUNDS} times: ${work.map((ms) => ms.toFixed(0)).join(' ')} ms of work`);
  return [
    judge({ what: 'Today painted with 4,000 items stored', unit: 'ms', goal: 100, by: 'p50' }, times),
    judge({ what: "work of the page's thread for it", unit: 'ms', goal: 100, by: 'p50' }, work),
  ];
}

/** Goes to Today, and gives the milliseconds until the frame with its items has been painted. */
function dayPainted(): Promise<number> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const drawn = new MutationObserver(() => {
      if (document.querySelectorAll('[data-testid=item]').length === 0) return;
      drawn.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - startedAt);
      // The first task after a frame begins when that frame is laid out and painted.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLElement>('[data-testid=tab-today]')?.click();
  });
}
