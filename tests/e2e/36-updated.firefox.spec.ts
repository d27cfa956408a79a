// The extension is updated in a real Firefox while a page of a site stands open: the listener of before falls silent, the
// new one takes over, and nothing is reloaded.
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Display, startDisplay } from '../harness/display.ts';
import { Firefox } from '../harness/firefox.ts';
import { firstOf, fixedSites, fixture } from '../harness/sites.ts';
import { isGranted } from './models/asked.ts';
import { clickPart, offerFileIn, partOf } from './models/firefox-page.ts';
import { whyNotHere } from './models/here.ts';
import { firefoxPanel, type Panel, says, showsTheNewComment } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { TEAM_FILE } from './models/team.ts';

test.skip(Boolean(whyNotHere('firefox')), whyNotHere('firefox'));

const SHORT = 'https://www.youtube.com/shorts/SkelSh00011';
const HOSTS = ['https://*.youtube.com/*'];

let display: Display;
let firefox: Firefox;

test.beforeAll(async () => {
  display = await startDisplay();
  firefox = await Firefox.open({ display });
  firefox.serve(
    firstOf(fixedSites({ [SHORT]: fixture('pages-more/yt-11-shorts-fa.html') }), await storySites()),
  );
  const welcome = await firefox.openExtensionPage('welcome.html');
  await offerFileIn(welcome, '[data-testid=import-file]', TEAM_FILE);
  await clickPart(welcome, 'import-confirm');
  await partOf(welcome, 'import-done');
  await welcome.close();
  const panel = await firefox.openExtensionPage('sidepanel.html');
  await clickPart(panel, 'who-mem-reza');
  await panel.waitForSelector('[data-testid=who-mem-reza]', { hidden: true });
  await panel.close();
});

test.afterAll(async () => {
  await firefox?.close();
  await display?.stop();
});

/** Right-clicks in a page that was open before the update, and waits for the sidebar to show it. */
async function route(page: Page, selector: string): Promise<Panel> {
  const target = await page.waitForSelector(selector);
  if (!target) throw new Error(`${selector} is not in the page`);
  const chosenAt = await firefox.chooseFromMenu(target);
  const panel = firefoxPanel(firefox.sidebar);
  await showsTheNewComment(panel, chosenAt);
  return panel;
}

test('after an update of the extension open pages go on without being reloaded', async () => {
  const desk = await firefox.openExtensionPage('desk.html#settings');
  await firefox.allow(
    async () => {
      await desk.bringToFront();
      await clickPart(desk, 'switch-youtube');
    },
    () => desk.evaluate(isGranted, HOSTS),
  );
  const short = await firefox.openPage(SHORT);
  const post = await firefox.openPage(INSTAGRAM_POST);
  for (const page of [short, post]) await page.evaluate(() => Reflect.set(globalThis, 'isTheSamePage', true));
  await firefox.updateExtension();

  const panel = await route(post, instagramComment('tara_fieldnotes'));
  await says(panel, 'comment-author', 'tara_fieldnotes');
  await says(panel, 'topic-chip', 'قیمت');
  // A site that a person has switched on: the browser keeps the permission, the extension registers and injects anew.
  await short.bringToFront();
  await says(await route(short, '[data-fx=c1]'), 'comment-author', 'مهدی');
  for (const page of [short, post])
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isTheSamePage'))).toBe(true);
});
