// A site that has changed, and how a team goes on with it the same day: the diagnosis on the desk says what is wrong, a
// table out of a file mends it, and nothing is installed or reloaded. And what else becomes of a site that is on: it
// is switched off, and the extension is updated under an open page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { YOUTUBE_TABLE } from '../../utils/platforms/youtube/table.ts';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { removeFolder, temporaryFolder } from '../harness/paths.ts';
import { until } from '../harness/poll.ts';
import { firstOf, fixedSites, fixture } from '../harness/sites.ts';
import { isGranted } from './models/asked.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, type Panel, says, showsTheNewComment } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));
test.describe.configure({ mode: 'serial' });

const SHORT = 'https://www.youtube.com/shorts/SkelSh00011';
const HOSTS = ['https://*.youtube.com/*'];
/** The same page after a redesign: comments are elements of another name. */
const CHANGED = fixture('pages-more/yt-11-shorts-fa.html').replaceAll(
  /ytd-comment-view-model|ytd-comment-renderer/gu,
  'ytd-note-view',
);

let display: Display;
let chromium: Chromium;
let desk: Page;
let short: Page;
let folder = '';

test.beforeAll(async () => {
  folder = temporaryFolder('tables');
  display = await startDisplay();
  chromium = await Chromium.open({ display, developerMode: true });
  chromium.serve(firstOf(fixedSites({ [SHORT]: CHANGED }), await storySites()));
  const welcome = await chromium.openExtensionPage('welcome.html');
  await importTeam(welcome);
  await welcome.close();
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await introduce(panel, 'mem-mina'); // she leads, and what is imported is for the whole team
  await panel.close();
  short = await chromium.openPage(SHORT);
  desk = await chromium.openExtensionPage('desk.html#settings');
});

test.afterAll(async () => {
  await chromium?.close();
  await display?.stop();
  if (folder) removeFolder(folder);
});

async function route(page: Page, selector: string): Promise<Panel> {
  const chosenAt = await chromium.chooseFromMenu(page, page.locator(selector).first());
  const panel = chromiumPanel(await chromium.panel());
  await showsTheNewComment(panel, chosenAt);
  return panel;
}

/**
 * What the page's isolated world remembers is out of reach; the desk's own diagnosis says whether it listens. The last
 * diagnosis stays in sight until the next is there: who expects a new one asks until it comes.
 */
async function lookAt(platform: string): Promise<string> {
  const look = desk.getByTestId('site-look');
  if (!(await look.isVisible())) await desk.getByTestId(`look-${platform}`).click();
  else await desk.getByTestId('look-again').click();
  await expect(look.locator('li').first()).toBeVisible();
  return look.innerText();
}

test('a site is switched on, and a page that was open before takes part at once', async () => {
  await chromium.allow(
    async () => {
      await desk.bringToFront();
      await desk.getByTestId('switch-youtube').click();
    },
    () => desk.evaluate(isGranted, HOSTS),
  );
  await expect.poll(() => lookAt('youtube')).toContain('به یاد می‌ماند');
});

test('the diagnosis says that the site has changed, in words that anybody may read', async () => {
  const said = await lookAt('youtube');
  expect(said).toContain('هم‌صدا اینجا چیزی نشناخت');
  expect(said).toMatch(/انتخابگرهای بی‌نتیجه: .*row/u);
  expect(said).not.toContain('قیمت');
  const panel = await route(short, '[data-fx=c1]');
  await says(panel, 'comment-text', 'قیمت');
  expect((await panel.text('comment-author')) ?? '').not.toContain('مهدی');
});

test('a wrong table is refused with the name of what is wrong', async () => {
  const file = join(folder, 'wrong.json');
  const wrong = { ...YOUTUBE_TABLE, selectors: { row: 'a{}' } };
  writeFileSync(file, JSON.stringify(wrong));
  await desk.getByTestId('table-file').setInputFiles(file);
  await expect(desk.getByTestId('table-refused')).toContainText('selectors.row');
});

test('the newer table is imported, and the same right-click reads the comment: nothing was reloaded', async () => {
  const file = join(folder, 'youtube.json');
  const selectors = { ...YOUTUBE_TABLE.selectors, row: 'ytd-note-view' };
  writeFileSync(file, JSON.stringify({ ...YOUTUBE_TABLE, selectors }));
  await desk.getByTestId('table-file').setInputFiles(file);
  await expect(desk.getByTestId('table-preview')).toContainText('ytd-note-view');
  await desk.getByTestId('table-take').click();
  await expect(desk.getByTestId('table-preview')).toBeHidden();
  const panel = await route(short, '[data-fx=c1]');
  await says(panel, 'comment-author', 'مهدی');
  await says(panel, 'topic-chip', 'قیمت');
  await expect.poll(() => lookAt('youtube')).toContain('هم‌صدا این صفحه را می‌خواند');
});

test('a restart of the browser keeps the site on, and the table', async () => {
  await chromium.restart();
  short = await chromium.openPage(SHORT);
  await says(await route(short, '[data-fx=c1]'), 'comment-author', 'مهدی');
  desk = await chromium.openExtensionPage('desk.html#settings');
});

test('what is switched off is given back to the browser, and nothing is registered there any more', async () => {
  await desk.bringToFront();
  await desk.getByTestId('switch-youtube').click();
  await until('the permission to be gone', async () => !(await desk.evaluate(isGranted, HOSTS)));
  await until('the listener to be gone', async () => (await registered()).length === 0);
});

test('a required site that is switched off falls silent in an open page, and hears again', async () => {
  const post = await chromium.openPage(INSTAGRAM_POST);
  await desk.bringToFront();
  await desk.getByTestId('switch-instagram').click();
  await until('the listener to be hushed', async () => (await registered()).includes('instagram hush.js'));
  await chromium.chooseFromMenu(post, post.locator(instagramComment('studio.orion')).first());
  await expect((await chromium.panel()).locator('body')).toContainText('این سایت روشن نیست');
  await desk.bringToFront();
  await desk.getByTestId('switch-instagram').click();
  await until('nothing to be hushed', async () => (await registered()).length === 0);
  await says(await route(post, instagramComment('studio.orion')), 'comment-author', 'studio.orion');
});

test('after an update of the extension an open page goes on without being reloaded', async () => {
  const post = await chromium.openPage(INSTAGRAM_POST);
  await chromium.updateExtension(desk);
  desk = await until('the desk of the update', () => chromium.openExtensionPage('desk.html#settings'));
  // The listener that was there before stands in a world of its own; the look comes from the new one.
  await expect.poll(() => lookAt('instagram')).toContain('به یاد می‌ماند');
  await says(await route(post, instagramComment('leila.k_')), 'comment-author', 'leila.k_');
});

/** The scripts that are registered beside the manifest's own. */
function registered(): Promise<string[]> {
  return desk.evaluate(async () => {
    const {
      scripting,
    }: { scripting: { getRegisteredContentScripts(): Promise<{ id: string; js: string[] }[]> } } =
      Reflect.get(globalThis, 'chrome');
    return (await scripting.getRegisteredContentScripts()).map(({ id, js }) => `${id} ${js}`);
  });
}
