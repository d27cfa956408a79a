// `npm run screenshots`: the pictures of the README, taken of the real side panel beside a real page, so that
// they are true to the code they stand with. Needs what the stories need: Chromium, Xvfb, xdotool.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { instagramComment } from '../e2e/models/posts.ts';
import { INSTAGRAM_POST, storySites } from '../e2e/models/sites.ts';
import { importTeam, introduce } from '../e2e/models/team.ts';
import { ensureBrowsers } from '../harness/browsers.ts';
import { freshBuild } from '../harness/build.ts';
import { Chromium } from '../harness/chromium.ts';
import { startDisplay } from '../harness/display.ts';
import { ROOT } from '../harness/paths.ts';

const FOLDER = join(ROOT, 'docs/screenshots');

ensureBrowsers(['chromium']);
freshBuild('chromium');
mkdirSync(FOLDER, { recursive: true });
const display = await startDisplay();
const chromium = await Chromium.open({ display });
try {
  chromium.serve(await storySites());
  const welcome = await chromium.openExtensionPage('welcome.html');
  await shoot(welcome, 'welcome-fa');
  await importTeam(welcome);
  await introduce(await chromium.openExtensionPage('sidepanel.html'));

  const post = await chromium.openPage(INSTAGRAM_POST);
  await chromium.chooseFromMenu(post, post.locator(instagramComment('tara_fieldnotes')).first());
  const panel = await chromium.panel();
  await expect(panel.getByTestId('owner')).toBeVisible();
  await shoot(panel, 'panel-comment-fa');
  await panel.getByTestId('tab-today').click();
  await expect(panel.getByTestId('date-main')).toBeVisible();
  await shoot(panel, 'panel-today-fa');
  const desk = await chromium.openExtensionPage('desk.html#calendar');
  await desk.setViewportSize({ width: 1_280, height: 800 });
  await expect(desk.getByTestId('look-month')).toBeVisible();
  await shoot(desk, 'desk-calendar-fa');
  await desk.close();

  await panel.getByTestId('menu').click();
  await panel.getByTestId('language-en').click();
  await panel.keyboard.press('Escape');
  await shoot(panel, 'panel-today-en');
  await panel.getByTestId('tab-comment').click();
  await expect(panel.getByTestId('owner')).toBeVisible();
  await shoot(panel, 'panel-comment-en');
} finally {
  await chromium.close();
  await display.stop();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400); // transitions of 120 ms and the fonts
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/screenshots/${name}.png\n`);
}
