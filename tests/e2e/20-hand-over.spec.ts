// A comment changes hands, between Chromium and Firefox: the lead hands it over, the colleague takes the lead's file in,
// answers, and sends a file back, after which it is answered here. Another one passes its deadline and rises to the
// stand-in, who puts it off and takes that back. And what the
// colleague says for themselves, that somebody stands in for them, changes who answers in the lead's browser.
import { expect, test } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { until } from '../harness/poll.ts';
import { clickPart, partOf } from './models/firefox-page.ts';
import { openTwoBrowsers, type TwoBrowsers, whyNotTwo } from './models/two-browsers.ts';

const RISEN = /reached the backup|به جانشین رسید/u;
const LEAD = 'member-lead';
const COLLEAGUE = 'member-second';
const caseAddress = (id: string) => `desk.html#cases/${encodeURIComponent(`instagram:${id}`)}`;

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNotTwo()), whyNotTwo());

let two: TwoBrowsers;

test.beforeAll(async () => {
  two = await openTwoBrowsers();
});
test.afterAll(() => two?.close());

test('a comment that is handed over is answered by the colleague, and then here as well', async () => {
  await two.left.ask('startTeam', 'hand-over', 'agent');
  await two.left.ask('addCaseDueIn', 'asked', 1_800);
  const desk = await two.chromium.openExtensionPage(caseAddress('asked'));
  await desk.getByTestId('hand-over-open').click();
  await desk.getByTestId('hand-over-to').selectOption(COLLEAGUE);
  await desk.getByTestId('hand-over-note').fill('She asked twice.');
  await desk.getByTestId('hand-over-go').click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'waiting');

  await two.takeInRight(await two.fileOfLeft(desk), true);
  await two.right.ask('sitDown', COLLEAGUE);
  const theirs = await two.firefox.openExtensionPage(caseAddress('asked'));
  expect(await statusIn(theirs)).toBe('waiting');
  await clickPart(theirs, 'comment-menu');
  await clickPart(theirs, 'menu-answered');
  await until('the answer', async () => (await statusIn(theirs)) === 'answered');

  await two.takeInLeft(desk, await two.fileOfRight(theirs));
  await desk.goto(`chrome-extension://${two.chromium.id}/${caseAddress('asked')}`);
  await desk.reload();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'answered');
  expect(await two.left.ask('eventsOf', 'asked')).toEqual(['opened', 'handedOver', 'answered']);
  await desk.close();
  await theirs.close();
});

test('a comment past its deadline rises to the stand-in, in both browsers; what is done then can be undone', async () => {
  await two.left.ask('addLateCase', 'late', 45);
  const desk = await two.chromium.openExtensionPage('desk.html#cases'); // an open page notices it
  await expect.poll(() => two.left.ask('eventsOf', 'late')).toContain('escalated');
  await desk.goto(`chrome-extension://${two.chromium.id}/${caseAddress('late')}`);
  await desk.reload();
  await expect(desk.getByTestId('owner-below')).toContainText(RISEN);

  await two.takeInRight(await two.fileOfLeft(desk));
  const theirs = await two.firefox.openExtensionPage(caseAddress('late'));
  await until('what the colleague sees', async () => RISEN.test(await textIn(theirs, 'owner-below')));
  expect((await two.right.ask('eventsOf', 'late')).filter((type) => type === 'escalated')).toHaveLength(1);
  await theirs.close();

  await desk.goto(`chrome-extension://${two.chromium.id}/${caseAddress('late')}`);
  await desk.reload();
  await desk.getByTestId('snooze').click();
  await desk.getByTestId('snooze-hour').click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'waiting');
  await desk.getByTestId('toast').getByRole('button').first().click();
  await expect(desk.getByTestId('status')).toHaveAttribute('data-status', 'open');
  expect(await two.left.ask('eventsOf', 'late')).not.toContain('snoozed');
});

test('the colleague, no lead, asks the lead to stand in; with their file the owner is another one here as well', async () => {
  const desk = await two.chromium.openExtensionPage(caseAddress('late'));
  await expect(desk.getByTestId('owner')).toHaveAttribute('data-member', COLLEAGUE);

  const theirs = await two.firefox.openExtensionPage('desk.html#team');
  await clickPart(theirs, 'team-week');
  await clickPart(theirs, 'stand-in');
  await clickPart(theirs, 'stand-in-person');
  await clickPart(theirs, 'stand-in-time');
  await until('the sheet to close', () =>
    theirs.evaluate(() => document.querySelector('[data-testid=stand-in-sheet]') === null),
  );

  const file = await two.fileOfRight(theirs);
  await desk.getByTestId('desk-exchange').click();
  await two.takeInLeft(desk, file);
  await desk.goto(`chrome-extension://${two.chromium.id}/${caseAddress('late')}`);
  await desk.reload();
  await expect(desk.getByTestId('owner')).toHaveAttribute('data-member', LEAD);
});

const textIn = (page: FirefoxPage, part: string): Promise<string> =>
  page.evaluate((name) => document.querySelector(`[data-testid=${name}]`)?.textContent ?? '', part);

async function statusIn(page: FirefoxPage): Promise<string | null> {
  const status = await partOf(page, 'status');
  return status.evaluate((element) => element.getAttribute('data-status'));
}
