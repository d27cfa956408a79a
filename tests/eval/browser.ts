// The same few acts in Chromium and in Firefox: open a page, point and type as a person does, and run the
// extension's own scripts in that page. Both run without a window, so that no display and no native menu is in the way.
import type { Page as PlaywrightPage } from '@playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { browser as extensionBrowser } from 'wxt/browser';
import { ensureBrowsers, findBrowser } from '../harness/browsers.ts';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import { Firefox } from '../harness/firefox.ts';
import type { BrowserName } from '../harness/paths.ts';
import { until } from '../harness/poll.ts';
import type { Sites } from '../harness/sites.ts';
import { BENCH_PAGE, grantedCopy } from './granted.ts';

/** The part of the extension's interface that both browsers have. */
export type ExtensionApi = typeof extensionBrowser;

export interface BenchBrowser {
  serve(sites: Sites): void;
  open(url: string): Promise<Tab>;
  /** Runs a function in the extension's own page; `argument` and the answer are JSON. */
  inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

export interface Tab {
  /** The browser's number of the tab, as the extension sees it. */
  readonly id: number;
  readonly page: PlaywrightPage | PuppeteerPage;
  /** Runs a function in the page's own world. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

/** The page of a tab that was opened in Chromium. */
export function chromiumPage({ page }: Tab): PlaywrightPage {
  return page as PlaywrightPage; // Chromium is driven by Playwright, Firefox by Puppeteer
}

/** Opens a browser with the granted copy of the extension. */
export async function openBench(browser: BrowserName): Promise<BenchBrowser> {
  ensureBrowsers([browser], { screen: false });
  const found = findBrowser(browser);
  if ('missing' in found) throw new Error(found.missing);
  const copy = await grantedCopy(browser);
  const options = { display: currentDisplay(), extension: copy.folder, headless: true };
  const running = browser === 'chromium' ? await Chromium.open(options) : await Firefox.open(options);
  const own = evaluating(await running.openExtensionPage(BENCH_PAGE));
  const inExtension = <A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> =>
    own.evaluate(run, argument);
  return {
    serve: (sites) => running.serve(sites),
    inExtension,
    async open(url) {
      const before = await inExtension(tabIds, null);
      const page = await running.openPage(url);
      const id = await until('the new tab', async () =>
        (await inExtension(tabIds, null)).find((candidate) => !before.includes(candidate)),
      );
      const evaluates = evaluating(page);
      return {
        id,
        page,
        evaluate: (run, argument) => evaluates.evaluate(run, argument),
        close: () => page.close(),
      };
    },
    async close() {
      await running.close();
      copy.remove();
    },
  };
}

/**
 * The tabs that show a page of the web: the extension's own welcome may open at any moment after its installation.
 * Runs in the extension's page. Firefox names the extension's interface `browser`, Chromium `chrome`.
 */
async function tabIds(): Promise<number[]> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const tabs = await api.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url?.startsWith('http') ? [id] : []));
}

function evaluating(page: PlaywrightPage | PuppeteerPage): Evaluates {
  return page as Evaluates; // Both have this method; their own types of its arguments cannot be joined.
}

/** What Playwright's and Puppeteer's pages have in common here. */
interface Evaluates {
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}
