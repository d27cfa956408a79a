// A lead makes a rule on the desk, tries it out, and the next comment that fits is routed by it, with its reason.
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { startDisplay } from '../harness/display.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, says, showsTheNewComment } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

test('a rule that is made on the desk routes the next comment and is its reason', async () => {
  test.setTimeout(180_000);
  const display = await startDisplay();
  const chromium = await Chromium.open({ display });
  try {
    chromium.serve(await storySites());
    const welcome = await chromium.openExtensionPage('welcome.html');
    await importTeam(welcome);
    await welcome.close();
    const who = await chromium.openExtensionPage('sidepanel.html');
    await introduce(who, 'mem-mina');
    await who.close();

    const desk = await chromium.openExtensionPage('desk.html#topics');
    await desk.getByTestId('part-rules').click();
    await desk.getByTestId('rule-add').click();
    await desk.getByTestId('rule-topic').selectOption({ label: 'ارسال' });
    await desk.getByTestId('condition-kind').selectOption('beginsWith');
    await desk.getByTestId('condition-text').fill('سلام قیمت');
    await desk.getByTestId('rule-always').check();
    await desk.getByTestId('save').click();
    await expect(desk.getByTestId('rule-open')).toContainText('سلام قیمت');
    await desk.getByTestId('try-out').fill('سلام قيمتش چنده');
    await expect(desk.getByTestId('try-out-rule')).toContainText('قيمتش');
    await desk.close();

    const page = await chromium.openPage(INSTAGRAM_POST);
    const chosenAt = await chromium.chooseFromMenu(
      page,
      page.locator(instagramComment('tara_fieldnotes')).first(),
    );
    const panel = chromiumPanel(await chromium.panel());
    await showsTheNewComment(panel, chosenAt);
    await says(panel, 'comment-text', 'سلام قیمتش چنده');
    await says(panel, 'topic-chip', 'ارسال');
    await says(panel, 'rule-reason', 'سلام قیمت');
  } finally {
    await chromium.close();
    await display.stop();
  }
});
