// The first minutes: the welcome page by itself, a first comment answered on it, the language switched, and files
// that must not get in.
import { expect, type Page, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { until } from '../harness/poll.ts';
import { digestOfRecords, storedRows } from './models/database.ts';
import { whyNotHere } from './models/here.ts';
import { hostileFile, refusedFiles } from './models/hostile.ts';
import { chromiumPanel, type Panel, says, shownAnswer, showsTheNewComment } from './models/panel.ts';
import { importTeam, offerFile } from './models/team.ts';

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

let files: string;
let display: Display;
let chromium: Chromium;
let welcome: Page;

test.beforeAll(async () => {
  files = temporaryFolder('files');
  display = await startDisplay();
  chromium = await Chromium.open({ display });
});

test.afterAll(async () => {
  await chromium?.close();
  await display?.stop();
  if (files) removeFolder(files);
});

test('after the installation the welcome page opens by itself', async () => {
  welcome = await until('the welcome page', () =>
    chromium.context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await expect(welcome.getByTestId('welcome-comment')).toHaveCount(5);
});

test('the language is switched where it stands, in the page and in its direction', async () => {
  const html = welcome.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await welcome.getByTestId('language-en').click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await welcome.getByTestId('language-fa').click();
  await expect(html).toHaveAttribute('dir', 'rtl');
});

test('a sample comment is routed and answered on the welcome page within the first minute', async () => {
  await welcome.getByTestId('start-example').click();
  await expect(welcome.getByTestId('team-ready')).toBeVisible();
  const panel = await route(0);
  await says(panel, 'topic-chip', 'قیمت');
  await says(panel, 'owner', 'نمونه'); // A sample person is marked, and owns no real comment.
  const answer = await shownAnswer(panel);
  await panel.click('insert');
  await expect(welcome.getByTestId('welcome-reply-box')).toHaveValue(new RegExp(answer.slice(-30)));
  await expect(welcome.getByTestId('welcome-success')).toHaveText(/\S/);
});

test('an answer with an empty place is not inserted, by no way', async () => {
  await welcome.getByTestId('welcome-reply-box').fill('');
  const panel = await route(1);
  await expect.poll(() => panel.text('answer-text')).toContain('سفارش بدید');
  const page = await chromium.panel();
  await expect(page.getByTestId('insert')).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('insert').click({ force: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await says(panel, 'error', /\S/);
  await expect(welcome.getByTestId('welcome-reply-box')).toHaveValue('');
});

test('the open panel follows the language at once', async () => {
  const html = (await chromium.panel()).locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await welcome.getByTestId('language-en').click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await welcome.getByTestId('language-fa').click();
  await expect(html).toHaveAttribute('dir', 'rtl');
});

/** Right-clicks one of the sample comments and waits until the panel shows it. */
async function route(index: number): Promise<Panel> {
  const text = welcome.getByTestId('welcome-comment').nth(index).locator('[dir=auto]').last();
  const chosenAt = await chromium.chooseFromMenu(welcome, text);
  const panel = chromiumPanel(await chromium.panel());
  await skipWho(panel);
  await showsTheNewComment(panel, chosenAt);
  return panel;
}

/** «شما کدام‌یک هستید؟» may be put off. */
async function skipWho(panel: Panel): Promise<void> {
  const asks = await until('the panel', async () => {
    if ((await panel.text('who-later')) !== null) return 'asks';
    return (await panel.text('comment-author')) !== null ? 'shows' : undefined;
  });
  if (asks === 'asks') await panel.click('who-later');
}

test('files that are broken, foreign, too new or too large are refused and change nothing', async () => {
  const before = await digestOfRecords(welcome);
  for (const { what, path, code } of refusedFiles(files)) {
    await test.step(what, async () => {
      await offerFile(welcome, path);
      const error = welcome.getByTestId('import-error');
      await expect(error).toHaveAttribute('data-code', code);
      await expect(error).toHaveText(/\S/);
      await welcome.getByTestId('import-cancel').click();
      await expect(error).toBeHidden();
      expect(await digestOfRecords(welcome)).toBe(before);
    });
  }
});

test('a hostile file shows what it is, runs nothing, and writes nothing until it is confirmed', async () => {
  const before = await digestOfRecords(welcome);
  await offerFile(welcome, hostileFile(files));
  await expect(welcome.getByTestId('preview-summary')).toHaveText(/\S/);
  await welcome.getByTestId('preview-rows').click();
  await welcome.getByTestId('preview-rejected').click();
  const rejected = welcome.locator('[data-testid=preview-row][data-change=rejected]');
  await expect(rejected).toHaveCount(2); // The prototype key and the id that came twice.
  await welcome.getByTestId('import-cancel').click();
  expect(await digestOfRecords(welcome)).toBe(before);
  const traces = await welcome.evaluate(() => [
    Reflect.get(globalThis, 'hostile'),
    Reflect.get({}, 'polluted'),
  ]);
  expect(traces.filter((trace) => trace !== undefined)).toEqual([]);
});

test('a confirmed file is in the team at once', async () => {
  await importTeam(welcome);
  expect(await storedRows(welcome)).toContain('رضا صادقی');
});
