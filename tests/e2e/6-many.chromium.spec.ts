// A long day: many comments one after the other, the worker ended again and again, a restart in the middle.
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, says, showsTheNewComment } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

const AUTHORS = ['tara_fieldnotes', 'studio.orion', 'leila.k_'] as const;
const ROUNDS = 20;

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

test('sixty comments are each shown as themselves, over killed workers and a restart @long', async () => {
  test.setTimeout(600_000);
  await importTeam(await chromium.openExtensionPage('welcome.html'));
  await introduce(await chromium.openExtensionPage('sidepanel.html'));
  let page = await chromium.openPage(INSTAGRAM_POST);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === ROUNDS / 2) {
      await chromium.restart();
      page = await chromium.openPage(INSTAGRAM_POST);
    }
    for (const author of AUTHORS) {
      await chromium.killWorker();
      const chosenAt = await chromium.chooseFromMenu(page, page.locator(instagramComment(author)));
      const panel = chromiumPanel(await chromium.panel());
      await showsTheNewComment(panel, chosenAt);
      await says(panel, 'comment-author', author);
    }
  }
  const panel = chromiumPanel(await chromium.panel());
  await panel.click('tab-cases');
  await panel.click('filter-all'); // one of the three belongs to somebody else
  const cases = (await chromium.panel()).locator('main');
  for (const author of AUTHORS) await expect(cases.getByText(author)).toHaveCount(1);
});
