// The first minutes: the welcome page by itself, a first comment answered on it, the language switched, and files
// that must not get in.
import { expect, type Page, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { until } from '../harness/poll.ts';
import { storedRows } from './models/database.ts';
import { whyNotHere } from './models/here.ts';
import { hostileFile, refusedFiles } from './models/hostile.ts';
import { chromiumPanel, says, shownAnswer } from './models/panel.ts';
import { importTeam, offerFile } from './models/team.ts';

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

const files = temporaryFolder('files');
let display: Display;
let chromium: Chromium;
let welcome: Page;

test.beforeAll(async () => {
  display = await startDisplay();
  chromium = await Chromium.open({ display });
});

test.afterAll(async () => {
  await chromium?.close();
  await display?.stop();
  removeFolder(files);
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

test('a sample comment is routed, answered and sent on the welcome page within the first minute', async () => {
  await welcome.getByTestId('start-example').click();
  await expect(welcome.getByTestId('team-ready')).toBeVisible();
  const comment = welcome.getByTestId('welcome-comment').first();
  await chromium.chooseFromMenu(welcome, comment.locator('[dir=auto]').last());
  const panel = chromiumPanel(await chromium.panel());
  await skipWho(panel);
  await says(panel, 'topic-chip', /\S/);
  await says(panel, 'owner', /\S/);
  await shownAnswer(panel);
  await panel.click('copy'); // The example's answers may wait for a price: copying never breaks the page.
  await expect(welcome.getByTestId('welcome-reply-box')).toBeVisible();
});

/** «شما کدام‌یک هستید؟» may be put off. */
async function skipWho(panel: ReturnType<typeof chromiumPanel>): Promise<void> {
  const asks = await until('the panel', async () => {
    if ((await panel.text('who-later')) !== null) return 'asks';
    return (await panel.text('comment-author')) !== null ? 'shows' : undefined;
  });
  if (asks === 'asks') await panel.click('who-later');
}

test('files that are broken, foreign, too new or too large are refused and change nothing', async () => {
  const before = await storedRows(welcome);
  for (const { what, path, code } of refusedFiles(files)) {
    await test.step(what, async () => {
      await offerFile(welcome, path);
      const error = welcome.getByTestId('import-error');
      await expect(error).toHaveAttribute('data-code', code);
      await expect(error).toHaveText(/\S/);
      await welcome.getByTestId('import-cancel').click();
      await expect(error).toBeHidden();
      expect(await storedRows(welcome)).toBe(before);
    });
  }
});

test('a hostile file shows what it is, runs nothing, and writes nothing until it is confirmed', async () => {
  const before = await storedRows(welcome);
  await offerFile(welcome, hostileFile(files));
  await expect(welcome.getByTestId('preview-summary')).toHaveText(/\S/);
  await welcome.getByTestId('preview-rows').click();
  await welcome.getByTestId('preview-rejected').click();
  const rejected = welcome.locator('[data-testid=preview-row][data-change=rejected]');
  await expect(rejected).toHaveCount(2); // The prototype key and the id that came twice.
  await welcome.getByTestId('import-cancel').click();
  expect(await storedRows(welcome)).toBe(before);
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
