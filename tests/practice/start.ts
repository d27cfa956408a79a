// `npm start`: builds the extension and opens Chromium with it, on its welcome page and on a practice page, a post
// of an invented shop where a first comment can be routed and answered within a minute. It stays until Ctrl+C.
import type { Page } from '@playwright/test';
import { ensureBrowsers, findBrowser } from '../harness/browsers.ts';
import { freshBuild } from '../harness/build.ts';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay, hasDisplay } from '../harness/display.ts';
import { until } from '../harness/poll.ts';
import { buildPracticePage } from './build-page.ts';
import { PRACTICE_URL, practiceSites, servePractice } from './server.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const extension = freshBuild('chromium');
const page = await buildPracticePage();
const server = await servePractice(page);
const chromium = await openBrowser();

say(`The built extension: ${extension}`);
say(`The practice page:   ${server.origin}`);
if (chromium) say('Right-click one of the comments and choose the entry of Hamseda. Ctrl+C ends it.');
else
  say(
    'Load the folder above under chrome://extensions (developer mode, "Load unpacked"), then open the page.',
  );

await untilStopped();
await chromium?.close();
await server.close();

async function openBrowser(): Promise<Chromium | undefined> {
  if (!hasDisplay()) {
    say('There is no display here, so no browser is opened.');
    return undefined;
  }
  ensureBrowsers(['chromium'], { screen: false });
  const found = findBrowser('chromium');
  if ('missing' in found) {
    say(`No browser is opened: ${found.missing}.`);
    return undefined;
  }
  const opened = await Chromium.open({ display: currentDisplay(), extension, closedNetwork: false });
  opened.serve(practiceSites(page));
  const [blank] = opened.context.pages();
  const isWelcome = (tab: Page) => tab.url().endsWith('/welcome.html');
  // A fresh installation opens its welcome page by itself.
  const welcome = await until('the welcome page', () => opened.context.pages().find(isWelcome), 5000).catch(
    () => opened.openExtensionPage('welcome.html'),
  );
  await opened.openPage(PRACTICE_URL);
  await blank?.close();
  await welcome.bringToFront();
  return opened;
}

/** Ctrl+C, the end of the terminal, or the person closing the browser. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    chromium?.context.once('close', () => resolve());
  });
}
