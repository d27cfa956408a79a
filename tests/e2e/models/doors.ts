// The stories' own page inside the extension, asked from outside. Both browsers' drivers fit.
import type { Page } from '@playwright/test';
import type { Chromium } from '../../harness/chromium.ts';
import { type ExtensionCopy, extensionCopy } from '../../harness/extension-copy.ts';
import type { BrowserName } from '../../harness/paths.ts';
import { until } from '../../harness/poll.ts';
import type { Doors } from '../inside/page.ts';

/** Documents of the copy: one with all doors, and one without any script. */
export const DOORS_PAGE = 'doors.html';
export const BLANK_PAGE = 'blank.html';

/** A copy of the build with those documents in it, and with a background that writes when a page asks it to. */
export const copyWithDoors = (browser: BrowserName): Promise<ExtensionCopy> =>
  extensionCopy(
    browser,
    { doors: 'tests/e2e/inside/page.ts', blank: null },
    'tests/e2e/inside/background.ts',
  );

export interface Asked {
  /** Calls one of the page's doors. */
  ask<D extends keyof Doors>(door: D, ...args: Parameters<Doors[D]>): Promise<Awaited<ReturnType<Doors[D]>>>;
}

/** Whatever evaluates an expression in a page: both drivers' pages do. */
export interface Evaluating {
  evaluate(expression: string): Promise<unknown>;
}

export function doorsOf(page: Evaluating): Asked {
  return {
    ask: (door, ...args) =>
      // What comes back is what the door of that name returns.
      page.evaluate(`globalThis.doors[${JSON.stringify(door)}](...${JSON.stringify(args)})`) as never,
  };
}

export interface DoorsPage extends Asked {
  readonly page: Page;
}

/** A new page with doors in Chromium. `hear` are functions that the page may call. */
export async function openDoors(
  chromium: Chromium,
  hear: Readonly<Record<string, (text: string) => void>> = {},
): Promise<DoorsPage> {
  const page = await chromium.context.newPage();
  for (const [name, listen] of Object.entries(hear)) await page.exposeFunction(name, listen);
  await page.goto(`chrome-extension://${chromium.id}/${DOORS_PAGE}`);
  return { page, ...doorsOf(page) };
}

/** Waits for the page that the installation opens, and closes it: whatever it reads or writes is over then. */
export async function closeWelcome(chromium: Chromium): Promise<void> {
  const welcome = await until('the welcome page', () =>
    chromium.context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await welcome.close();
}
