// What a person sees of a month with 600 items: how long it takes to be read and drawn, and how evenly its list scrolls.
// The gallery's page over the real services, in a Chromium without a window; the thread's own time is measured beside
// the clock's, since a machine that has other work drops frames by itself.
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../harness/browsers.ts';
import { openGallery } from '../harness/gallery.ts';
import { until } from '../harness/poll.ts';
import { type Figure, judge } from './figures.ts';
import { framesOfScroll } from './shown-inside.ts';
import { threadOf } from './thread.ts';

const ROUNDS = 15;
const SCROLLS = 3;

/** Needs no built extension. */
export async function measureCalendarShown(progress: (line: string) => void): Promise<Figure[]> {
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
    await page.goto(gallery.addressOf({ state: 'calendar-600', lang: 'fa', theme: 'light' }));
    await page.waitForSelector('html[data-ready]');
    return [...(await drawn(page, progress)), ...(await scrolled(page, progress))];
  } finally {
    await browser.close();
    await gallery.close();
  }
}

function chromiumPath(): string {
  const found = findBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}

async function drawn(page: Page, progress: (line: string) => void): Promise<Figure[]> {
  const thread = await threadOf(page);
  const [times, work]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByTestId('look-week').click();
    await until('the week', async () => (await page.locator('.cal-week').count()) === 1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // at rest
    const before = await thread.workedMs();
    times.push(await page.evaluate(monthPainted));
    work.push((await thread.workedMs()) - before);
  }
  await thread.close();
  progress(`a month shown ${ROUNDS} times: ${work.map((ms) => ms.toFixed(0)).join(' ')} ms of work`);
  return [
    judge({ what: 'a month of 600 items drawn, once it is read', unit: 'ms', goal: 50, by: 'p50' }, times),
    judge({ what: "work of the page's thread to read and draw it", unit: 'ms', goal: 150, by: 'p50' }, work),
  ];
}

/** Asks for the month, and gives the milliseconds from the answer of the services until its frame has been painted. */
function monthPainted(): Promise<number> {
  return new Promise((resolve) => {
    const drawn = new MutationObserver(() => {
      if (document.querySelectorAll('.cal-month [data-testid=cal-day]').length < 28) return;
      drawn.disconnect();
      const readAt = performance.getEntriesByName('hamseda:calendar-read').at(-1)?.startTime ?? Number.NaN;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - readAt);
      // The first task after a frame begins when that frame is laid out and painted.
      requestAnimationFrame(() => port2.postMessage(null));
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLElement>('[data-testid=look-month]')?.click();
  });
}

async function scrolled(page: Page, progress: (line: string) => void): Promise<Figure[]> {
  await page.getByTestId('look-agenda').click();
  await until('the list', async () => (await page.locator('.agenda .virtual-row').count()) > 10);
  const thread = await threadOf(page);
  const [frames, work]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    const before = await thread.workedMs();
    const deltas = await page.evaluate(framesOfScroll);
    work.push(((await thread.workedMs()) - before) / deltas.length);
    frames.push(...deltas);
    progress(
      `scrolled ${turn + 1}/${SCROLLS}: ${deltas.length} frames, the longest ${Math.max(...deltas).toFixed(0)} ms`,
    );
  }
  await thread.close();
  return [
    judge(
      { what: 'a month of 600 items scrolled for 3 s: a frame', unit: 'ms', goal: 17, by: 'p50' },
      frames,
    ),
    judge({ what: 'the longest of them', unit: 'ms', goal: 50, by: 'max' }, frames),
    judge({ what: "work of the page's thread for a frame, by turns", unit: 'ms', goal: 10, by: 'max' }, work),
  ];
}
