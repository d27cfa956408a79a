// A lead makes a rule on the desk, tries it out, and the next comment that fits is routed by it, with its reason.
import { expect, test } from '@playwright/test';
import { whyNotHere } from './models/here.ts';
import { says } from './models/panel.ts';
import { seatOf } from './models/seat.ts';
import { INSTAGRAM_POST } from './models/sites.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

test('a rule that is made on the desk routes the next comment and is its reason', async () => {
  test.setTimeout(180_000);
  const { chromium, choose, close } = await seatOf('mem-mina');
  try {
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
    const panel = await choose(page, 'tara_fieldnotes');
    await says(panel, 'comment-text', 'سلام قیمتش چنده');
    await says(panel, 'topic-chip', 'ارسال');
    await says(panel, 'rule-reason', 'سلام قیمت');
  } finally {
    await close();
  }
});
