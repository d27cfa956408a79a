// By keys alone, and really pressed: the list of cases, many of them at once, its filters, the roster, a hand-over.
import { expect, type Page, test } from '@playwright/test';
import { type OpenGallery, openGalleryInChromium, tabTo } from './models/gallery.ts';
import { whyNoBrowser } from './models/here.ts';

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let gallery: OpenGallery;
let page: Page;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  gallery = await openGalleryInChromium();
});
test.afterAll(() => gallery?.close());
test.beforeEach(async () => {
  test.setTimeout(120_000);
  page = await gallery.newPage();
});
test.afterEach(() => page?.close());

const part = (name: string) => page.getByTestId(name);
const keys = async (...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
};

test('many cases are put off at once, and taken back', async () => {
  await gallery.show(page, { state: 'cases', lang: 'en' });
  await tabTo(page, part('filter-all'));
  await keys('Enter');
  await expect(part('filter-all')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, part('case').first());
  await keys('x', 'ArrowDown', 'x', 'ArrowDown', 'x');
  await expect(part('choice-bar')).toContainText('3');
  await keys('s');
  await expect(part('snooze-hour')).toBeFocused();
  await keys('Enter');
  await expect(part('choice-bar')).toHaveCount(0);
  await keys('Control+z');
  await expect(part('toast').last()).toContainText('Undone'); // the first one may still be there
});

test('a case is opened by Enter, in both languages', async () => {
  for (const lang of ['fa', 'en'] as const) {
    await gallery.show(page, { state: 'cases-many', lang });
    await tabTo(page, part('case').first());
    await keys('ArrowDown', 'Enter');
    await expect(part('comment-text')).toBeVisible();
  }
});

test('filters are chosen and taken away again', async () => {
  await gallery.show(page, { state: 'cases-many', lang: 'en' });
  await tabTo(page, part('more-filters'));
  const before = await part('more-filters').innerText();
  await keys('Enter');
  await tabTo(page, part('case-filter-status'));
  await keys('ArrowDown');
  await expect(part('more-filters')).not.toHaveText(before);
  await tabTo(page, part('filters-show'));
  await keys('Enter');
  await expect(part('filters-show')).toHaveCount(0);
  await expect(page.locator('[data-testid=case]:not([data-status=open])')).toHaveCount(0);
  await expect(part('more-filters')).toBeFocused();
});

test('two shifts change hands in the roster', async () => {
  await gallery.show(page, { state: 'desk-roster', lang: 'fa' });
  await tabTo(page, page.locator('[data-testid=shift]:not([aria-disabled])').first());
  await keys('Enter');
  await expect(part('swap-line')).toBeVisible();
  await keys('ArrowDown', 'Enter');
  await expect(part('swap-cancel')).toHaveCount(0);
});

test('a comment is handed over: one key opens the sheet, Enter gives it', async () => {
  await gallery.show(page, { state: 'comment-sure', lang: 'en' });
  await page.locator('body').press('h');
  await expect(part('hand-over')).toBeVisible();
  await expect(part('hand-over-note')).toBeFocused();
  await page.keyboard.type('She asked twice.');
  await tabTo(page, part('hand-over-card'));
  await keys('Escape');
  await expect(part('hand-over')).toHaveCount(0);
  await keys('h');
  await expect(part('hand-over-note')).toBeFocused();
  await keys('Enter');
  await expect(part('hand-over')).toHaveCount(0);
  await expect(part('status')).toHaveAttribute('data-status', 'waiting');
});
