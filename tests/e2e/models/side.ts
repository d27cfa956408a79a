// One member with their browser, told alike for Chromium and Firefox: a story of two people is written once and holds
// for whichever of the two browsers each of them uses.
import { until } from '../../harness/poll.ts';
import type { Asked, Evaluating } from './doors.ts';
import { clickPart } from './firefox-page.ts';
import { chromiumPanel, firefoxPanel, type Panel, showsTheNewComment } from './panel.ts';
import { instagramComment } from './posts.ts';
import { INSTAGRAM_POST } from './sites.ts';
import type { TwoBrowsers } from './two-browsers.ts';

/** A page of the extension, by the stable names of its parts. */
export interface OpenPage {
  text(part: string): Promise<string>;
  /** An attribute of a part; null while the part is not there. */
  attribute(part: string, name: string): Promise<string | null>;
  /** Whether anything fits a selector. */
  has(selector: string): Promise<boolean>;
  click(part: string): Promise<void>;
  close(): Promise<void>;
}

export interface Side extends Asked {
  readonly browser: 'Chromium' | 'Firefox';
  /** Chooses the extension's item in the native menu over a customer's comment under the post. */
  route(customer: string): Promise<Panel>;
  open(path: string): Promise<OpenPage>;
  /** Ids of the notices that have been on the screen. */
  notices(): Promise<string[]>;
  /** The whole workspace as a file, by the desk's own button; returns its path. */
  file(): Promise<string>;
  takeIn(file: string): Promise<void>;
}

export async function sidesOf(two: TwoBrowsers): Promise<readonly [Side, Side]> {
  const pages: Evaluating[] = [two.left.page, two.right.page];
  for (const page of pages) await page.evaluate(COLLECT_NOTICES);
  return [leftOf(two), rightOf(two)];
}

// A notice leaves by itself after some seconds, so the stories' page notes what it sees. Each browser has the same
// functions under a name of its own.
const COLLECT_NOTICES = `
  globalThis.noticesSeen = new Set();
  setInterval(async () => {
    const shown = await (globalThis.browser ?? globalThis.chrome).notifications.getAll();
    for (const id of Object.keys(shown)) globalThis.noticesSeen.add(id);
  }, 250);
`;

function leftOf({ chromium, left, fileOfLeft, takeInLeft }: TwoBrowsers): Side {
  return {
    browser: 'Chromium',
    ask: left.ask,
    async route(customer) {
      const page = await chromium.openPage(INSTAGRAM_POST);
      const chosenAt = await chromium.chooseFromMenu(page, page.locator(instagramComment(customer)));
      const panel = chromiumPanel(await chromium.panel());
      await showsTheNewComment(panel, chosenAt);
      await page.close();
      return panel;
    },
    async open(path) {
      const page = await chromium.openExtensionPage(path);
      return openPage(page, (part) => page.getByTestId(part).first().click());
    },
    notices: () => noticesIn(left.page),
    async file() {
      const desk = await chromium.openExtensionPage('desk.html');
      const path = await fileOfLeft(desk);
      await desk.close();
      return path;
    },
    async takeIn(file) {
      const desk = await chromium.openExtensionPage('desk.html#exchange');
      await takeInLeft(desk, file);
      await desk.close();
    },
  };
}

function rightOf({ firefox, right, fileOfRight, takeInRight }: TwoBrowsers): Side {
  return {
    browser: 'Firefox',
    ask: right.ask,
    async route(customer) {
      const page = await firefox.openPage(INSTAGRAM_POST);
      const comment = await page.waitForSelector(instagramComment(customer));
      if (!comment) throw new Error(`${customer} has written nothing`);
      const chosenAt = await firefox.chooseFromMenu(comment);
      const panel = firefoxPanel(firefox.sidebar);
      await showsTheNewComment(panel, chosenAt);
      await page.close();
      return panel;
    },
    async open(path) {
      const page = await firefox.openExtensionPage(path);
      return openPage(page, (part) => clickPart(page, part));
    },
    notices: () => noticesIn(right.page),
    async file() {
      const desk = await firefox.openExtensionPage('desk.html');
      const path = await fileOfRight(desk);
      await desk.close();
      return path;
    },
    takeIn: (file) => takeInRight(file),
  };
}

async function noticesIn(page: Evaluating): Promise<string[]> {
  const ids: unknown = await page.evaluate('[...globalThis.noticesSeen]');
  return Array.isArray(ids) ? ids.map(String) : [];
}

function openPage(
  page: Evaluating & { close(): Promise<void> },
  click: (part: string) => Promise<void>,
): OpenPage {
  const ask = (expression: string): Promise<unknown> => page.evaluate(expression);
  const found = (part: string) => `document.querySelector('[data-testid="${part}"]')`;
  return {
    text: async (part) => String(await ask(`${found(part)}?.textContent ?? ''`)),
    async attribute(part, name) {
      const value = await ask(`${found(part)}?.getAttribute('${name}') ?? null`);
      return typeof value === 'string' ? value : null;
    },
    has: async (selector) =>
      (await ask(`document.querySelector(${JSON.stringify(selector)}) !== null`)) === true,
    click,
    close: () => page.close(),
  };
}

/** Waits until a page shows something that fits a selector. */
export const shows = (page: OpenPage, selector: string): Promise<boolean> =>
  until(`${selector} in the page`, () => page.has(selector));
