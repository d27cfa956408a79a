// A comment changes hands, between Chromium and Firefox: the lead hands it over, the colleague takes the lead's file in,
// answers, and sends a file back, after which it is answered here. Another one passes its deadline and rises to the
// stand-in, who puts it off and takes that back.
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

const reason = whyNoBrowser('chromium') || whyNoBrowser('firefox');
const RISEN = /reached the backup|به جانشین رسید/u;
const caseAddress = (id: string) => `desk.html#cases/${encodeURIComponent(`instagram:${id}`)}`;

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(reason), reason);

const copies: ExtensionCopy[] = [];
let files: string;
let chromium: Chromium;
let firefox: Firefox;
let lead: Asked;
let colleague: Asked;

test.beforeAll(async () => {
  files = temporaryFolder('files');
  const [forChromium, forFirefox] = [await copyWithDoors('chromium'), await copyWithDoors('firefox')];
  copies.push(forChromium, forFirefox);
  const display = currentDisplay();
  chromium = await Chromium.open({ display, extension: forChromium.folder, headless: true });
  firefox = await Firefox.open({ display, extension: forFirefox.folder, headless: true, downloads: files });
  await closeWelcome(chromium);
  lead = await openDoors(chromium);
  colleague = await openFirefoxDoors(firefox);
});

test.afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  for (const copy of copies) copy.remove();
  if (files) removeFolder(files);
});

test('a comment that is handed over is answered by the colleague, and then here as well', async () => {
  await lead.ask('startTeam', 'hand-over');
  await lead.ask('addCaseDueIn', 'asked', 1_800);
  const desk = await chromium.openExtensionPage(caseAddress('asked'));
  await desk.getByTestId('hand-over-open').click();
  await desk.getByTestId('hand-over-to').selectOption('member-second');
  await desk.getByTestId('hand-over-note').fill('She asked twice.');
  await desk.getByTestId('hand-over-go').click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'waiting');

  await takeInFirefox(await fileOfChromium(desk), true);
  await colleague.ask('sitDown', 'member-second');
  const theirs = await firefox.openExtensionPage(caseAddress('asked'));
  expect(await statusIn(theirs)).toBe('waiting');
  await clickPart(theirs, 'comment-menu');
  await clickPart(theirs, 'menu-answered');
  await until('the answer', async () => (await statusIn(theirs)) === 'answered');

  await takeInChromium(desk, await fileOfFirefox(theirs));
  await desk.goto(`chrome-extension://${chromium.id}/${caseAddress('asked')}`);
  await desk.reload();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'answered');
  expect(await lead.ask('eventsOf', 'asked')).toEqual(['opened', 'handedOver', 'answered']);
  await desk.close();
  await theirs.close();
});

test('a comment past its deadline rises to the stand-in, in both browsers; what is done then can be undone', async () => {
  await lead.ask('addLateCase', 'late', 45);
  const desk = await chromium.openExtensionPage('desk.html#cases'); // an open page notices it
  await expect.poll(() => lead.ask('eventsOf', 'late')).toContain('escalated');
  await desk.goto(`chrome-extension://${chromium.id}/${caseAddress('late')}`);
  await desk.reload();
  await expect(desk.getByTestId('owner-below')).toContainText(RISEN);

  await takeInFirefox(await fileOfChromium(desk), false);
  const theirs = await firefox.openExtensionPage(caseAddress('late'));
  await until('what the colleague sees', async () => RISEN.test(await textIn(theirs, 'owner-below')));
  expect((await colleague.ask('eventsOf', 'late')).filter((type) => type === 'escalated')).toHaveLength(1);
  await theirs.close();

  await desk.goto(`chrome-extension://${chromium.id}/${caseAddress('late')}`);
  await desk.reload();
  await desk.getByTestId('snooze').click();
  await desk.getByTestId('snooze-hour').click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'waiting');
  await desk.getByTestId('toast').getByRole('button').first().click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'open');
  expect(await lead.ask('eventsOf', 'late')).not.toContain('snoozed');
});

const textIn = (page: FirefoxPage, part: string): Promise<string> =>
  page.evaluate((name) => document.querySelector(`[data-testid=${name}]`)?.textContent ?? '', part);

async function statusIn(page: FirefoxPage): Promise<string | null> {
  const status = await partOf(page, 'status');
  return status.evaluate((element) => element.getAttribute('data-status'));
}

/** The whole workspace as a file, by the desk's own button in Chromium. */
async function fileOfChromium(desk: Page): Promise<string> {
  await desk.getByTestId('desk-exchange').click();
  await desk.getByTestId('export-workspace').check();
  const downloading = desk.waitForEvent('download');
  await desk.getByTestId('export').click();
  const path = join(files, `lead-${Date.now()}.hamseda`);
  await (await downloading).saveAs(path);
  return path;
}

/** The same in Firefox, which puts its downloads into our folder. */
async function fileOfFirefox(desk: FirefoxPage): Promise<string> {
  const before = new Set(readdirSync(files));
  await clickPart(desk, 'desk-exchange');
  await clickPart(desk, 'export-workspace');
  await clickPart(desk, 'export');
  await partOf(desk, 'export-done');
  return until('the downloaded file', () => {
    const names = readdirSync(files);
    const made = names.find((name) => name.endsWith('.hamseda') && !before.has(name));
    return !names.some((name) => name.endsWith('.part')) && made && join(files, made);
  });
}

async function takeInFirefox(file: string, isFirst: boolean): Promise<void> {
  const desk = await firefox.openExtensionPage(isFirst ? 'desk.html' : 'desk.html#exchange');
  await offerFileIn(desk, '[data-testid=import-file]', file);
  await clickPart(desk, 'import-confirm');
  await partOf(desk, 'import-done');
  await desk.close();
}

async function takeInChromium(desk: Page, file: string): Promise<void> {
  await offerFile(desk, file);
  await desk.getByTestId('sender-compared').check();
  await desk.getByTestId('import-confirm').click();
  await expect(desk.getByTestId('import-done')).toBeVisible();
}
