// The browser ends the service worker whenever it is idle. Here it is ended before every step; nothing is lost.
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { keysOf } from './models/commands.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, says, shownAnswer, showsTheNewComment } from './models/panel.ts';
import { INSTAGRAM_BOX, instagramComment, SENT } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

let display: Display;
let chromium: Chromium;

test.beforeAll(async () => {
  display = await startDisplay();
  chromium = await Chromium.open({ display });
  chromium.serve(await storySites());
});

test.afterAll(async () => {
  await chromium?.close();
  await display?.stop();
});

test('import, route, insert, confirm and find again, with the worker ended before each of them', async () => {
  const welcome = await chromium.openExtensionPage('welcome.html');
  await chromium.killWorker();
  await importTeam(welcome);
  await chromium.killWorker();
  const tab = await chromium.openExtensionPage('sidepanel.html');
  await introduce(tab);
  const insertKeys = await keysOf(tab, 'insert-response');

  const page = await chromium.openPage(INSTAGRAM_POST);
  await chromium.killWorker();
  const chosenAt = await chromium.chooseFromMenu(page, page.locator(instagramComment('studio.orion')));
  const panel = chromiumPanel(await chromium.panel());
  await showsTheNewComment(panel, chosenAt);
  await says(panel, 'owner', 'رضا صادقی');
  const answer = await shownAnswer(panel);

  await chromium.killWorker();
  await panel.click('insert');
  await says(panel, 'status', /ارسال با شما/);
  await expect(page.locator(INSTAGRAM_BOX)).toHaveValue(new RegExp(answer.slice(0, 20)));
  await expect(page.locator(SENT)).toHaveText('0');

  await chromium.killWorker();
  await page.locator(INSTAGRAM_BOX).fill('');
  await chromium.clickReally(page, page.locator(INSTAGRAM_BOX));
  display.press(insertKeys); // The command itself has to wake the worker.
  await expect(page.locator(INSTAGRAM_BOX)).toHaveValue(new RegExp(answer.slice(0, 20)));

  await chromium.killWorker();
  await panel.click('sent');
  await expect.poll(() => panel.text('sent')).toBeNull();

  await chromium.killWorker();
  await chromium.chooseFromMenu(page, page.locator(instagramComment('tara_fieldnotes')));
  await says(panel, 'comment-author', 'tara_fieldnotes');
  await panel.click('tab-cases');
  await expect((await chromium.panel()).locator('body')).toContainText('tara_fieldnotes');
});
