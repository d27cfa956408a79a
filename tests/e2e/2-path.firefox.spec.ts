// The same path in a real Firefox: native menu, native sidebar (closed at first), owner and answer, insertion.
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Display, startDisplay } from '../harness/display.ts';
import { Firefox } from '../harness/firefox.ts';
import { whyNotHere } from './models/here.ts';
import { firefoxPanel, type Panel, says, shownAnswer, showsTheNewComment } from './models/panel.ts';
import { facebookBox, facebookComment, INSTAGRAM_BOX, instagramComment, SENT } from './models/posts.ts';
import { FACEBOOK_POST, INSTAGRAM_POST, storySites, UNKNOWN_SITE } from './models/sites.ts';
import { TEAM_FILE } from './models/team.ts';

test.skip(Boolean(whyNotHere('firefox')), whyNotHere('firefox'));

let display: Display;
let firefox: Firefox;

test.beforeAll(async () => {
  display = await startDisplay();
  firefox = await Firefox.open({ display });
  firefox.serve(await storySites());
  await importTeam();
});

test.afterAll(async () => {
  await firefox?.close();
  await display?.stop();
});

/** The stories' team and the member who sits here, by the same views as in Chromium. */
async function importTeam(): Promise<void> {
  const welcome = await firefox.openExtensionPage('welcome.html');
  const field = await welcome.waitForSelector('[data-testid=import-file]');
  // The handle is an input by the selector's own meaning; the driver cannot know.
  await (field as import('puppeteer-core').ElementHandle<HTMLInputElement> | null)?.uploadFile(TEAM_FILE);
  await (await welcome.waitForSelector('[data-testid=import-confirm]'))?.click();
  await welcome.waitForSelector('[data-testid=import-done]');
  await welcome.close();
  const panel = await firefox.openExtensionPage('sidepanel.html');
  await (await panel.waitForSelector('[data-testid=who-mem-reza]'))?.click();
  await panel.waitForSelector('[data-testid=who-mem-reza]', { hidden: true });
  await panel.close();
}

async function route(page: Page, selector: string): Promise<Panel> {
  const target = await page.waitForSelector(selector);
  if (!target) throw new Error(`${selector} is not in the page`);
  const chosenAt = await firefox.chooseFromMenu(target);
  const panel = firefoxPanel(firefox.sidebar);
  await showsTheNewComment(panel, chosenAt);
  return panel;
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) =>
    'value' in element ? String(element.value) : (element.textContent ?? ''),
  );

test('the sidebar is closed until a right-click on a comment opens it with owner and answer', async () => {
  expect(await firefox.sidebar.isOpen()).toBe(false);
  const page = await firefox.openPage(INSTAGRAM_POST);
  const panel = await route(page, instagramComment('tara_fieldnotes'));
  await says(panel, 'comment-author', 'tara_fieldnotes');
  await says(panel, 'topic-chip', 'قیمت');
  await says(panel, 'owner', 'رضا صادقی');
  expect(await shownAnswer(panel)).toContain('tara_fieldnotes');
});

test('a second comment is routed while the sidebar is open and the background has been ended', async () => {
  const page = await firefox.openPage(INSTAGRAM_POST);
  await firefox.killBackground();
  const panel = await route(page, instagramComment('studio.orion'));
  await says(panel, 'comment-author', 'studio.orion');
  await says(panel, 'topic-chip', 'ارسال');
});

test('Insert puts the answer into the React-controlled reply box and sends nothing', async () => {
  const page = await firefox.openPage(INSTAGRAM_POST);
  const panel = await route(page, instagramComment('studio.orion'));
  const answer = await shownAnswer(panel);
  await panel.click('insert');
  await says(panel, 'status', /ارسال با شما/);
  expect(await textOf(page, INSTAGRAM_BOX)).toContain(answer);
  expect(await textOf(page, SENT)).toBe('0');
});

test('on Facebook the answer goes into a real Lexical editor, which Insert opens itself', async () => {
  const page = await firefox.openPage(FACEBOOK_POST);
  const panel = await route(page, facebookComment('100000000000902'));
  await says(panel, 'topic-chip', 'ارسال');
  const answer = await shownAnswer(panel);
  await panel.click('insert');
  await says(panel, 'status', /ارسال با شما/);
  expect(await textOf(page, facebookBox('100000000000902'))).toContain(answer);
  expect(await textOf(page, SENT)).toBe('0');
});

test('on any other site the selected text is routed', async () => {
  const page = await firefox.openPage(UNKNOWN_SITE);
  await page.$eval('article p', (element) => getSelection()?.selectAllChildren(element));
  const panel = await route(page, 'article p');
  await says(panel, 'comment-text', 'سلام قیمتش چنده');
});
