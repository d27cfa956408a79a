// What a page pays for the resident listener: the same saved page at the same address in three browsers, in turns, so
// that whatever else the machine does falls on all: with the extension, with the extension whose listener is an empty
// file (what Chromium itself takes for the content script of anybody), and with one that stays out of pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { type ExtensionCopy, extensionCopy } from '../harness/extension-copy.ts';
import { fixedSites, fixture } from '../harness/sites.ts';
import { type Figure, judge } from './figures.ts';
import { describeSeries } from './statistics.ts';
import { threadOf } from './thread.ts';

const ROUNDS = 120;
const CLICKS = 200;
const SAVED = 'pages/ig-01-post-page-en.html';
const ADDRESS = 'https://www.instagram.com/p/DZk1aBcD3xY/';
const KINDS = ['listens', 'empty', 'stays out'] as const;
type Kind = (typeof KINDS)[number];

interface Cost {
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly heapMb: number;
}
type Round = Readonly<Record<Kind, Cost>>;

/** Medians of the differences, in Chromium. */
export async function measurePageCost(progress: (line: string) => void): Promise<Figure[]> {
  const copies: ExtensionCopy[] = [];
  const browsers = new Map<Kind, Chromium>();
  try {
    for (const kind of KINDS) {
      const copy = await extensionCopy('chromium', {});
      copies.push(copy);
      change(copy.folder, kind);
      browsers.set(kind, await withSavedPage(copy.folder));
    }
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const costs: Partial<Record<Kind, Cost>> = {};
      // Who comes first changes from round to round.
      for (let turn = 0; turn < KINDS.length; turn++) {
        const kind = KINDS[(round + turn) % KINDS.length] as Kind; // the remainder is below the length
        costs[kind] = await load(browsers.get(kind) as Chromium); // every kind has its browser
      }
      rounds.push(costs as Round); // each has had its turn
      if (round % 40 === 39) progress(`loaded ${round + 1}/${ROUNDS} rounds`);
    }
    for (const kind of KINDS)
      progress(
        `page of «${kind}»: ${describeSeries(rounds.map((one) => one[kind].taskMs)).p50.toFixed(1)} ms of work`,
      );
    const median = (what: string, unit: Figure['unit'], goal: number, of: keyof Cost, less: Kind) =>
      judge({ what, unit, goal, by: 'p50' }, [
        Math.max(0, describeSeries(rounds.map((one) => one.listens[of] - one[less][of])).p50),
      ]);
    const clicks =
      (await rightClicks(browsers.get('listens') as Chromium)) -
      (await rightClicks(browsers.get('stays out') as Chromium));
    return [
      median(`script on the load of a page, median of ${ROUNDS}`, 'ms', 0.5, 'scriptMs', 'stays out'),
      median('work of its thread', 'ms', 3, 'taskMs', 'stays out'),
      median('of that, more than an empty content script costs', 'ms', 1, 'taskMs', 'empty'),
      median('memory', 'MB', 0.3, 'heapMb', 'stays out'),
      median('of that, more than an empty content script costs', 'MB', 0.1, 'heapMb', 'empty'),
      judge({ what: 'work of its thread for one right-click, of 200', unit: 'ms', goal: 0.5, by: 'p50' }, [
        clicks / CLICKS,
      ]),
    ];
  } finally {
    for (const browser of browsers.values()) await browser.close();
    for (const copy of copies) copy.remove();
  }
}

function change(folder: string, kind: Kind): void {
  if (kind === 'empty') writeFileSync(join(folder, 'watch.js'), ';');
  if (kind !== 'stays out') return;
  const path = join(folder, 'manifest.json');
  const { content_scripts: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [] })); // or the background registers it anew
}

async function withSavedPage(extension: string): Promise<Chromium> {
  const chromium = await Chromium.open({ display: currentDisplay(), extension, headless: true });
  chromium.keepWelcomeAway();
  chromium.serve(fixedSites({ [ADDRESS]: fixture(SAVED) }));
  return chromium;
}

async function load(chromium: Chromium): Promise<Cost> {
  const page = await chromium.context.newPage();
  const thread = await threadOf(page);
  await page.goto(ADDRESS, { waitUntil: 'load' });
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
async function rightClicks(chromium: Chromium): Promise<number> {
  const page: Page = await chromium.context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'load' });
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
