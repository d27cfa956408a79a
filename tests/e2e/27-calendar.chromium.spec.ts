// A campaign is planned on the desk with a question it will raise; the panel's Today shows it, and a comment under its
// post is answered with its response and its price.
import { expect, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { startDisplay } from '../harness/display.ts';
import { whyNotHere } from './models/here.ts';
import { chromiumPanel, says, showsTheNewComment } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';
import { importTeam, introduce } from './models/team.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

test('a campaign that is planned on the desk stands in Today and answers the comment under its post', async () => {
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

    const desk = await chromium.openExtensionPage('desk.html#calendar');
    await desk.getByTestId('quick-add').fill('امروز کمپین کفش پاییزه');
    await expect(desk.getByTestId('quick-understood')).toContainText('کمپین کفش پاییزه');
    await desk.getByTestId('quick-add').press('Enter');
    await desk.getByTestId('cal-item').click();
    await desk.getByTestId('item-status').selectOption('inProduction');
    await desk.getByTestId('fold-questions').locator('summary').click();
    await desk.getByTestId('item-question-add').click();
    await desk.getByTestId('question-text').fill('قیمت کفش پاییزه چنده؟');
    await desk.getByTestId('question-topic').selectOption({ label: 'قیمت' });
    await desk.getByTestId('question-response').selectOption({ label: 'ارسال' });
    await desk.getByTestId('fold-facts').locator('summary').click();
    await desk.getByTestId('item-price').fill('۹۸۰٬۰۰۰ تومان');
    await desk.getByTestId('item-published').fill(INSTAGRAM_POST);
    await desk.getByTestId('save').click();
    await expect(desk.getByTestId('item-sheet')).toBeHidden();
    await desk.close();

    const page = await chromium.openPage(INSTAGRAM_POST);
    const chosenAt = await chromium.chooseFromMenu(
      page,
      page.locator(instagramComment('tara_fieldnotes')).first(),
    );
    const shown = await chromium.panel();
    const panel = chromiumPanel(shown);
    await showsTheNewComment(panel, chosenAt);
    await says(panel, 'foretold', 'قیمت کفش پاییزه چنده؟');
    // The usual answer of the topic is another one: this is the one that the campaign names.
    await says(panel, 'answer-text', 'ارسال داریم');
    await says(panel, 'post-item', '۹۸۰٬۰۰۰ تومان');

    await shown.getByTestId('tab-today').click();
    await says(panel, 'expected', 'قیمت کفش پاییزه چنده؟');
    await says(panel, 'item', 'کمپین کفش پاییزه');
  } finally {
    await chromium.close();
    await display.stop();
  }
});
