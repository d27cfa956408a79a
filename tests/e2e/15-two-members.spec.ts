// Two members, one in Chromium and one in Firefox: the team goes over as a file, both work apart on the same records,
// and after each has brought in the other's file through the desk, both know the same, with both sides' work.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { Firefox } from '../harness/firefox.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { until } from '../harness/poll.ts';
import { type Asked, closeWelcome, copyWithDoors, openDoors } from './models/doors.ts';
import { clickPart, offerFileIn, openFirefoxDoors, partOf } from './models/firefox-page.ts';
import { whyNoBrowser } from './models/here.ts';
import { offerFile } from './models/team.ts';

const WRITES = 40;
const reason = whyNoBrowser('chromium') || whyNoBrowser('firefox');

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(reason), reason);

const copies: ExtensionCopy[] = [];
let files: string;
let chromium: Chromium;
let firefox: Firefox;
let left: Asked;
let right: Asked;
let leftDesk: Page;
let rightDesk: FirefoxPage;

test.beforeAll(async () => {
  files = temporaryFolder('files');
  const [forChromium, forFirefox] = [await copyWithDoors('chromium'), await copyWithDoors('firefox')];
  copies.push(forChromium, forFirefox);
  const display = currentDisplay();
  chromium = await Chromium.open({ display, extension: forChromium.folder, headless: true });
  firefox = await Firefox.open({ display, extension: forFirefox.folder, headless: true, downloads: files });
  await closeWelcome(chromium);
  left = await openDoors(chromium);
  right = await openFirefoxDoors(firefox);
});

test.afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  for (const copy of copies) copy.remove();
  if (files) removeFolder(files);
});

test('the lead sends the team, and the second member joins with its file', async () => {
  await left.ask('startTeam', 'two');
  leftDesk = await chromium.openExtensionPage('desk.html');
  const file = await sendFromLeft();
  rightDesk = await firefox.openExtensionPage('desk.html');
  await offerFileIn(rightDesk, '[data-testid=import-file]', file);
  await clickPart(rightDesk, 'import-confirm');
  await partOf(rightDesk, 'import-done');
  await rightDesk.close();
  await right.ask('sitDown', 'member-second');
  rightDesk = await firefox.openExtensionPage('desk.html');
  expect(await right.ask('registers')).toEqual(await left.ask('registers'));
});

test('both work apart on the same records', async () => {
  await left.ask('writeMany', 'left-1', WRITES);
  await right.ask('writeMany', 'right-1', WRITES);
  await left.ask('addTogether', 'left', 10);
  await right.ask('addTogether', 'right', 10);
  expect((await right.ask('registers')).digest).not.toBe((await left.ask('registers')).digest);
});

test('they exchange their files through the desk and end identical, with the work of both', async () => {
  const fromLeft = await sendFromLeft();
  const fromRight = await sendFromRight();
  await offerFile(leftDesk, fromRight);
  await leftDesk.getByTestId('sender-compared').check();
  await leftDesk.getByTestId('import-confirm').click();
  await expect(leftDesk.getByTestId('import-done')).toBeVisible();
  await offerFileIn(rightDesk, '[data-testid=import-file]', fromLeft);
  await clickPart(rightDesk, 'import-confirm');
  await partOf(rightDesk, 'import-done');

  const [known, alsoKnown] = [await left.ask('registers'), await right.ask('registers')];
  expect(alsoKnown).toEqual(known);
  const { events, keywords } = await right.ask('shared');
  expect(await left.ask('shared')).toEqual({ events, keywords });
  for (const name of ['left', 'right']) {
    const mine = Array.from({ length: 10 }, (_, index) => `${name}-${index}`);
    expect(events).toEqual(expect.arrayContaining(mine));
    expect(keywords).toEqual(expect.arrayContaining(mine));
  }
});

/** The whole workspace as a file, by the desk's own button in Chromium. */
async function sendFromLeft(): Promise<string> {
  await leftDesk.getByTestId('desk-exchange').click();
  await leftDesk.getByTestId('export-workspace').check();
  const downloading = leftDesk.waitForEvent('download');
  await leftDesk.getByTestId('export').click();
  const path = join(files, `left-${Date.now()}.hamseda`);
  await (await downloading).saveAs(path);
  return path;
}

/** The same in Firefox, which puts its downloads into our folder. */
async function sendFromRight(): Promise<string> {
  const before = new Set(readdirSync(files));
  await clickPart(rightDesk, 'desk-exchange');
  await clickPart(rightDesk, 'export-workspace');
  await clickPart(rightDesk, 'export');
  await partOf(rightDesk, 'export-done');
  return until('the downloaded file', () => {
    const names = readdirSync(files);
    const isUnfinished = names.some((name) => name.endsWith('.part'));
    const made = names.find((name) => name.endsWith('.hamseda') && !before.has(name));
    return !isUnfinished && made && join(files, made);
  });
}
