// The database of version 1 in a real Firefox: held open by an old tab, then upgraded with everything in it.
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { Firefox } from '../harness/firefox.ts';
import { until } from '../harness/poll.ts';
import { BLANK_PAGE, copyWithDoors } from './models/doors.ts';
import { clickPart, openFirefoxDoors, partOf } from './models/firefox-page.ts';
import { whyNoBrowser } from './models/here.ts';
import { holdVersion1 } from './models/old-version.ts';

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNoBrowser('firefox')), whyNoBrowser('firefox'));

let copy: ExtensionCopy;
let firefox: Firefox;
let oldTab: Page;
let panel: Page;

test.beforeAll(async () => {
  copy = await copyWithDoors('firefox');
  firefox = await Firefox.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  await firefox.closeWelcome();
});

test.afterAll(async () => {
  await firefox?.close();
  copy?.remove();
});

test('the panel says that another window holds the old version open', async () => {
  oldTab = await firefox.openExtensionPage(BLANK_PAGE);
  await holdVersion1(oldTab);
  panel = await firefox.openExtensionPage('sidepanel.html');
  await until('the sentence', () => panel.evaluate(() => document.body.innerText.includes('پنجره‌های دیگر')));
});

test('it works as soon as that tab closes, with the whole team of version 1', async () => {
  await oldTab.close();
  await clickPart(panel, 'who-member-old');
  await clickPart(panel, 'tab-cases');
  const found = await partOf(panel, 'case');
  expect(await found.evaluate((element) => element.textContent)).toContain('How much was it?');
  const { ask } = await openFirefoxDoors(firefox);
  expect(await ask('backups')).toContainEqual(expect.objectContaining({ reason: 'migration' }));
  const [member] = await ask('rawRows', 'members');
  expect(member).toMatchObject({ name: 'Omid', ofTomorrow: { kept: true } });
});
