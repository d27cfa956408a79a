// A team teaches by examples on the desk; a comment that no keyword names finds its topic in the panel, with the reason;
// somebody corrects it, and the same words are right from then on.
import { expect, type Page, test } from '@playwright/test';
import { whyNotHere } from './models/here.ts';
import { says } from './models/panel.ts';
import { instagramComment } from './models/posts.ts';
import { seatOf } from './models/seat.ts';
import { INSTAGRAM_POST } from './models/sites.ts';

test.skip(Boolean(whyNotHere('chromium')), whyNotHere('chromium'));

/** A comment in Latin letters; the team has only ever written Persian. */
const ASKED = 'zippesh kharab shod, chikar konam?';
const EXAMPLES = {
  قیمت: ['این کیف چند تومنه', 'گرونه یا ارزون', 'هزینه‌ش چقدر می‌شه', 'چند در میاد برام', 'تخفیف هم داره'],
  ارسال: ['کی می‌رسه دستم', 'به شیراز می‌فرستید', 'پیک تهران دارید', 'چند روزه میاد', 'هزینهٔ فرستادن با کیه'],
  خرابی: [
    'زیپش خراب شد',
    'زیپ کیفم خراب شده چیکار کنم',
    'دو بار پوشیدم پاره شد',
    'بندش کنده شد',
    'دسته‌ش خراب شده تعمیر می‌کنید',
  ],
  'پیگیری سفارش': [
    'بسته‌م کجاست',
    'کد رهگیری منو بدین',
    'هنوز خبری از خریدم نیست',
    'کی می‌فرستید خریدمو',
    'چی شد پس',
  ],
};

/** The review learns the topics as they are before it says anything. */
async function isLearned(desk: Page): Promise<void> {
  await desk.getByTestId('part-review').click();
  await desk.getByTestId('review-start').click();
  await expect(desk.getByTestId('review-sum')).toContainText('۲۰');
}

test('what is taught on the desk routes in the panel, and a correction is right at once', async () => {
  test.setTimeout(180_000);
  const { chromium, choose, close } = await seatOf('mem-mina');
  try {
    const desk = await chromium.openExtensionPage('desk.html#topics');
    await desk.getByTestId('topic-add').click();
    await desk.getByTestId('topic-title').fill('خرابی');
    await desk.getByTestId('save').click();
    await expect(desk.getByTestId('examples')).toBeVisible();
    await desk.getByTestId('examples-import').click();
    const table = Object.entries(EXAMPLES).flatMap(([topic, texts]) =>
      texts.map((text) => `${text}\t${topic}`),
    );
    await desk.getByTestId('examples-table').fill(table.join('\n'));
    await desk.getByTestId('examples-take').click();
    await isLearned(desk);
    await desk.close();

    const page = await chromium.openPage(INSTAGRAM_POST);
    const panel = await choose(page, 'leila.k_');
    await says(panel, 'comment-text', ASKED);
    await says(panel, 'topic-chip', 'خرابی');
    await says(panel, 'word-reason', /kharab|zippesh/u);

    await panel.click('wrong-topic');
    const shown = await chromium.panel();
    await shown.getByTestId('topic-option').filter({ hasText: 'پیگیری سفارش' }).click();
    await says(panel, 'topic-chip', 'پیگیری سفارش');

    // Another customer writes the same.
    const another = page.locator(instagramComment('studio.orion')).first();
    await another.evaluate((words, text) => {
      words.textContent = text;
    }, ASKED);
    const again = await choose(page, 'studio.orion');
    await says(again, 'comment-author', 'studio.orion');
    await says(again, 'topic-chip', 'پیگیری سفارش');
  } finally {
    await close();
  }
});
