// The database of version 1 meets the engine: held open by an old tab, then upgraded with everything in it.
import { expect, type Page, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { BLANK_PAGE, closeWelcome, copyWithDoors, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';
import { holdVersion1 } from './models/old-version.ts';

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let copy: ExtensionCopy;
let chromium: Chromium;
let oldTab: Page;
let panel: Page;
let desk: Page;

test.beforeAll(async () => {
  copy = await copyWithDoors('chromium');
  chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  await closeWelcome(chromium);
});

test.afterAll(async () => {
  await chromium?.close();
  copy?.remove();
});

test('panel and desk say that another window holds the old version open', async () => {
  oldTab = await chromium.openExtensionPage(BLANK_PAGE);
  await holdVersion1(oldTab);
  panel = await chromium.openExtensionPage('sidepanel.html');
  await expect(panel.locator('body')).toContainText('پنجره');
  desk = await chromium.openExtensionPage('desk.html');
  await expect(desk.locator('body')).toContainText('پنجره');
});

test('they work as soon as that tab closes, with the whole team of version 1', async () => {
  await oldTab.close();
  await panel.getByTestId('who-member-old').click();
  await panel.getByTestId('tab-cases').click();
  await expect(panel.getByTestId('case')).toContainText('How much was it?');
  await desk.getByTestId('desk-topics').click();
  await expect(desk.getByTestId('topic-row')).toContainText(['Delivery', 'Prices']);
  await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('the upgrade has left a backup of what stood before, and every field that it did not know', async () => {
  const { ask, page } = await openDoors(chromium);
  expect(await ask('backups')).toContainEqual(expect.objectContaining({ reason: 'migration' }));
  const [member] = await ask('rawRows', 'members');
  expect(member).toMatchObject({ name: 'Omid', ofTomorrow: { kept: true } });
  const [record] = await ask('rawRows', 'cases');
  expect(record).toMatchObject({ status: 'open', topicId: 'topic-old-0', dueAt: '2026-10-02T09:00:00.000Z' });
  await page.close();
});
