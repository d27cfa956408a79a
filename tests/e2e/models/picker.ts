// A person who types in pages, in either browser without a window: the picker switched on and off at the desk, and what
// of ours stands in a page meanwhile, as the extension's own page and as the page itself see it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import type { ExtensionApi } from '../../eval/browser.ts';
import { Chromium } from '../../harness/chromium.ts';
import { currentDisplay } from '../../harness/display.ts';
import { Firefox } from '../../harness/firefox.ts';
import { type BrowserName, temporaryFolder } from '../../harness/paths.ts';
import { until } from '../../harness/poll.ts';
import type { Sites } from '../../harness/sites.ts';
import { TEAM_FILE } from './team.ts';

/** What both drivers' pages have; their own types cannot be joined. */
export interface AnyPage {
  readonly keyboard: {
    type(text: string, options?: { delay?: number }): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: { click(x: number, y: number): Promise<void> };
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Typist {
  readonly desk: AnyPage;
  /** Chromium alone shows what stands in a closed shadow root. */
  readonly chromium: Chromium | null;
  open(url: string): Promise<AnyPage>;
  close(): Promise<void>;
}

/** Two answers with shortcuts, one of them of two lines. */
export const SHIPPING = 'سلام، به همهٔ شهرها ارسال داریم 🚚';
export const THANKS = 'ممنون از شما 🌿\nباز هم به ما سر بزنید؛ می\u200cبینیمتان';

/** The stories' team with shortcuts on its answers, as a file. */
function teamWithShortcuts(): string {
  const team: { records: { responses: Record<string, unknown>[] } } = JSON.parse(
    readFileSync(TEAM_FILE, 'utf8'),
  ); // a fixture's own shape
  const shipping = team.records.responses.find(({ id }) => id === 'res-shipping');
  if (!shipping) throw new Error('the team has no answer about shipping');
  team.records.responses = [
    ...team.records.responses.filter((one) => one !== shipping),
    { ...shipping, shortcut: 'ارسال' },
    {
      ...shipping,
      id: 'res-thanks',
      title: 'تشکر',
      shortcut: 'thx',
      variants: [{ language: 'fa', text: THANKS }],
    },
  ];
  const file = join(temporaryFolder('team'), 'team.json');
  writeFileSync(file, JSON.stringify(team));
  return file;
}

/** Opens a browser with the built extension and that team, at the desk's settings. */
export async function openTypist(name: BrowserName, sites: Sites): Promise<Typist> {
  const options = { display: currentDisplay(), headless: true };
  const file = teamWithShortcuts();
  if (name === 'chromium') {
    const chromium = await Chromium.open(options);
    chromium.serve(sites);
    const welcome = await chromium.openExtensionPage('welcome.html');
    await welcome.getByTestId('import-file').first().setInputFiles(file);
    await welcome.getByTestId('import-confirm').click();
    await welcome.getByTestId('import-done').waitFor();
    const desk = await chromium.openExtensionPage('desk.html#settings');
    return {
      desk: desk as AnyPage, // see there
      chromium,
      open: async (url) => (await chromium.openPage(url)) as AnyPage, // see there
      close: () => chromium.close(),
    };
  }
  const firefox = await Firefox.open(options);
  firefox.serve(sites);
  const welcome = await firefox.openExtensionPage('welcome.html');
  const part = async (testId: string) => {
    const found = await welcome.waitForSelector(`[data-testid=${testId}]`);
    if (!found) throw new Error(`${testId} is not there`);
    return found;
  };
  await ((await part('import-file')) as ElementHandle<HTMLInputElement>).uploadFile(file); // an input by its own name
  await (await part('import-confirm')).click();
  await part('import-done');
  const desk = await firefox.openExtensionPage('desk.html#settings');
  return {
    desk: desk as AnyPage, // see there
    chromium: null,
    open: async (url) => (await firefox.openPage(url)) as AnyPage, // see there
    close: () => firefox.close(),
  };
}

/** What the browser has registered for a typed slash. */
export const registered = ({ desk }: Typist): Promise<string[]> =>
  desk.evaluate(async () => {
    const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const scripts = await api.scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id).filter((id) => id.startsWith('slash '));
  }, null);

/** Throws the desk's switch, and waits until the browser's registrations follow. */
export async function switchPicker(typist: Typist, isOn: boolean): Promise<void> {
  await typist.desk.bringToFront();
  await until('the switch', () =>
    typist.desk.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('[data-testid=picker-switch]');
      box?.click();
      return box !== null;
    }, null),
  );
  await until('the registrations', async () => (await registered(typist)).length > 0 === isOn);
  if (!isOn) return;
  // What is offered lies ready a moment later; the background answers with it from then on.
  await until('what is offered', () =>
    typist.desk.evaluate(
      async () => (await indexedDB.databases()).some(({ name }) => name === 'hamseda-picker'),
      null,
    ),
  );
}

export type Standing = 'nothing' | 'listener' | 'picker';

/** What of the picker stands in the frames of the page that is open at this address. */
export const standingAt = ({ desk }: Typist, url: string): Promise<Standing> =>
  desk.evaluate(async (address) => {
    const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const [tab] = await api.tabs.query({ url: `${new URL(address).origin}/*` });
    const [injected] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const slash: unknown = Reflect.get(globalThis, Symbol.for('hamseda.key'));
        if (typeof slash !== 'object' || slash === null) return 'nothing';
        return Symbol.for('hamseda.picker') in slash ? 'picker' : 'listener';
      },
    });
    return injected?.result as Standing; // what the function above gives
  }, url);

/** Whether the list is open, in the page or in a frame of its own: all that the page can see of it is an element without a word. */
export const seesList = (page: AnyPage): Promise<boolean> =>
  page.evaluate(() => {
    const rootsIn = ({ documentElement: root }: Document): Element[] => {
      const inner = [...root.querySelectorAll('iframe')].flatMap(
        ({ contentDocument }) => contentDocument ?? [],
      );
      return [root, ...inner.flatMap(rootsIn)];
    };
    return rootsIn(document).some((root) => [...root.children].some(({ tagName }) => tagName === 'DIV'));
  }, null);

/** The words in the closed shadow root, which only a debugger can read. */
export async function wordsOfList(chromium: Chromium, page: AnyPage): Promise<string> {
  const session = await chromium.context.newCDPSession(page as unknown as PlaywrightPage); // Chromium is driven by Playwright
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  interface Shown {
    nodeValue: string;
    children?: Shown[];
    shadowRoots?: Shown[];
  }
  const wordsIn = ({ nodeValue, children = [], shadowRoots = [] }: Shown): string =>
    [nodeValue, ...[...children, ...shadowRoots].map(wordsIn)].join(' ');
  const rootsIn = ({ children = [], shadowRoots = [] }: Shown): Shown[] => [
    ...shadowRoots,
    ...children.flatMap(rootsIn),
  ];
  return rootsIn(root).map(wordsIn).join(' ');
}
