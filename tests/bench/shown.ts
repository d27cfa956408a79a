// What a person sees of the list of cases, in real windows on a screen of their own: how evenly 30,000 rows scroll,
// and how soon a case that was written in one window stands in every other one. The windows lie side by side: one
// behind another paints no frames. A machine that has other work drops frames by itself; so the work of the page's
// own thread is measured as well, in the time that thread was really running.
import type { Page } from '@playwright/test';
import { pause, until } from '../harness/poll.ts';
import { MONTH } from './data/amounts.ts';
import { type Bench, withShownBench } from './data/session.ts';
import { type Figure, judge } from './figures.ts';
import { framesOfScroll, paintedAt, watchCases } from './shown-inside.ts';
import { threadOf } from './thread.ts';

const SCROLLS = 5;
const ROUNDS = 30;
/** Nothing is asked of the browser while it comes to rest. */
const QUIET_MS = 500;
/** After a start: what has risen meanwhile is noted in its cases, what was written is brought into order. */
const START_MS = 8_000;
const PATIENCE_MS = 300_000;
const DESK = { path: 'desk.html#cases', left: 0, width: 1_180 } as const;
const PANEL = { path: 'sidepanel.html', left: 1_190, width: 400 } as const;
type Place = typeof DESK | typeof PANEL;
type Progress = (line: string) => void;

/** The frames of a scrolled list, and the way of a new case into two windows. */
export function measureShown(progress: Progress): Promise<Figure[]> {
  return withShownBench(async (bench) => {
    const day = new Date().toISOString().slice(0, 10);
    await bench.inPage(async ({ ask }) => {
      await ask('fillPeople', day);
      await ask('fillTeam', day);
      await ask('fillCases', day, { ...MONTH, untilMs: Date.now() });
    });
    progress('the cases are there');
    await bench.restart();
    const desk = await openList(bench, DESK);
    const scrolled = await scroll(desk, progress);
    const panel = await openList(bench, PANEL);
    const painted = await paintedAfterCommit([panel, desk], day, progress);
    return [...scrolled, ...painted];
  });
}

/** A window of its own with all cases in it, the newest first. */
async function openList({ chromium }: Bench, { path, left, width }: Place): Promise<Page> {
  const [worker] = chromium.context.serviceWorkers();
  if (!worker) throw new Error('the extension has no background');
  const place = {
    url: `chrome-extension://${chromium.id}/${path}`,
    type: 'popup',
    left,
    top: 0,
    width,
    height: 1_000,
  };
  await worker.evaluate((window) => Reflect.get(globalThis, 'chrome').windows.create(window), place);
  // By its address: the page of the first start may open in the same moment.
  const opened = () => chromium.context.pages().find((page) => page.url() === place.url);
  const page = await until(`the window of ${path}`, async () => opened());
  if (path === PANEL.path) await page.getByTestId('tab-cases').click();
  await page.getByTestId('filter-all').click();
  await page.getByTestId('more-filters').click();
  await page.getByTestId('case-sort').selectOption('opened');
  await page.getByTestId('filters-show').click();
  await until(
    `${MONTH.count} rows in the list`,
    async () => (await rowsOf(page)) >= MONTH.count,
    PATIENCE_MS,
  );
  await page.evaluate(watchCases);
  await pause(START_MS);
  return page;
}

/** As many rows as the list says that it has. */
const rowsOf = async (page: Page): Promise<number> =>
  Number(await page.locator('[aria-setsize]').first().getAttribute('aria-setsize'));

async function scroll(desk: Page, progress: Progress): Promise<Figure[]> {
  const thread = await threadOf(desk);
  const frames: number[] = [];
  const work: number[] = [];
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await pause(QUIET_MS);
    const before = await thread.workedMs();
    const deltas = await desk.evaluate(framesOfScroll);
    work.push(((await thread.workedMs()) - before) / deltas.length);
    frames.push(...deltas);
    const longest = Math.max(...deltas).toFixed(0);
    progress(`scrolled ${turn + 1}/${SCROLLS}: ${deltas.length} frames, the longest ${longest} ms`);
  }
  await thread.close();
  return [
    judge({ what: 'desk, 30,000 cases scrolled for 3 s: a frame', unit: 'ms', goal: 17, by: 'p50' }, frames),
    judge({ what: 'the longest of them', unit: 'ms', goal: 50, by: 'max' }, frames),
    judge({ what: "work of the page's thread for a frame, by turns", unit: 'ms', goal: 10, by: 'max' }, work),
  ];
}

/** For each new case the milliseconds from its commit in the first window to the last window that has painted it. */
async function paintedAfterCommit(
  windows: readonly [Page, ...Page[]],
  day: string,
  progress: Progress,
): Promise<Figure[]> {
  const [writer] = windows;
  await writer.addScriptTag({ url: '/bench.js' });
  const ids: string[] = await writer.evaluate(
    ([from, count]) => Reflect.get(globalThis, 'bench').newCases(from, count),
    [day, ROUNDS] as const,
  );
  const thread = await threadOf(writer);
  const times: number[] = [];
  const work: number[] = [];
  for (const [round, id] of ids.entries()) {
    await pause(QUIET_MS);
    const before = await thread.workedMs();
    const committedAt: number = await writer.evaluate(
      (one) => Reflect.get(globalThis, 'bench').putCase(one),
      id,
    );
    await pause(QUIET_MS);
    const painted = await Promise.all(
      windows.map((page) => until(`${id} in ${page.url()}`, () => page.evaluate(paintedAt, id))),
    );
    times.push(Math.max(...painted) - committedAt);
    work.push((await thread.workedMs()) - before);
    const ways = painted.map((at) => (at - committedAt).toFixed(0)).join(' and ');
    progress(`painted ${round + 1}/${ROUNDS}: ${ways} ms`);
  }
  return [
    judge(
      { what: 'a new case painted in panel and desk after its commit', unit: 'ms', goal: 100, by: 'p95' },
      times,
    ),
    judge(
      // Write, both lists anew and their frames; it is one thread for all pages of the extension.
      { what: 'work of the thread of both for a new case', unit: 'ms', goal: 100, by: 'p50' },
      work,
    ),
  ];
}
