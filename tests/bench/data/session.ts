// A real Chromium with the bench's copy of the extension, and the ways to ask its pages and its background.
// All pages of an extension share one process, one thread and one heap: whatever is measured in a page is measured
// with no other one open.
import type { Page } from '@playwright/test';
import { ensureBrowsers } from '../../harness/browsers.ts';
import { Chromium } from '../../harness/chromium.ts';
import { currentDisplay, type Display, startDisplay } from '../../harness/display.ts';
import { BENCH_PAGE, benchCopy } from './copy.ts';
import type { Doors } from './page.ts';

/** Opens the browser, without a window and with an empty profile, for the time of `use`. */
export function withBench<T>(use: (bench: Bench) => Promise<T>): Promise<T> {
  ensureBrowsers(['chromium'], { screen: false });
  return withBenchOn(currentDisplay(), true, use);
}

/** The same with real windows on a screen of their own: only what is shown paints frames. */
export async function withShownBench<T>(use: (bench: Bench) => Promise<T>): Promise<T> {
  ensureBrowsers(['chromium']);
  const display = await startDisplay();
  try {
    return await withBenchOn(display, false, use);
  } finally {
    await display.stop();
  }
}

async function withBenchOn<T>(
  display: Display,
  headless: boolean,
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const copy = await benchCopy();
  try {
    const chromium = await Chromium.open({ display, extension: copy.folder, headless });
    try {
      const bench = new Bench(chromium);
      await bench.settle();
      return await use(bench);
    } finally {
      await chromium.close();
    }
  } finally {
    copy.remove();
  }
}

export class Bench {
  readonly chromium: Chromium;

  constructor(chromium: Chromium) {
    this.chromium = chromium;
  }

  /** A new page of the bench. */
  async open(): Promise<BenchPage> {
    const page = await this.chromium.openExtensionPage(BENCH_PAGE);
    return {
      page,
      ask: (door, ...args) =>
        page.evaluate(([name, list]) => Reflect.get(globalThis, 'bench')[name](...list), [
          door,
          args,
        ] as const),
    };
  }

  /** Uses a page of the bench and closes it. */
  async inPage<T>(use: (page: BenchPage) => Promise<T>): Promise<T> {
    const opened = await this.open();
    try {
      return await use(opened);
    } finally {
      await opened.page.close();
    }
  }

  /** The browser anew on the same profile, with nothing in its memory. */
  async restart(): Promise<void> {
    await this.chromium.restart();
    await this.settle();
  }

  /** Leaves one empty tab, and no interception of requests: it would be measured with every script of a page. */
  async settle(): Promise<void> {
    const { context } = this.chromium;
    await context.unrouteAll();
    this.chromium.keepWelcomeAway();
    const blank = await context.newPage();
    for (const page of context.pages()) if (page !== blank) await page.close();
  }
}

export interface BenchPage {
  readonly page: Page;
  /** Calls one of the page's doors. */
  ask<D extends keyof Doors>(door: D, ...args: Parameters<Doors[D]>): Promise<Awaited<ReturnType<Doors[D]>>>;
}
