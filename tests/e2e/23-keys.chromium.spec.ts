// By keys alone, and really pressed: the list of cases, many of them at once, its filters, the roster, a hand-over; and
// the whole calendar, from a sentence to a hidden occasion.
import { expect, type Locator, type Page, test } from '@playwright/test';
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

test('the calendar is written, walked, carried, opened, searched and undone, in all of its looks', async () => {
  const title = 'نمونهٔ کلیدها';
  const item = page.locator('[data-testid=cal-item]', { hasText: title });
  const standsOn = (day: string) => expect(item).toHaveAttribute('data-day', day);
  await gallery.show(page, { state: 'calendar-month', lang: 'fa' }); // its today is 2 Azar 1405, 2026-11-23
  await tabTo(page, part('quick-add'));
  await page.keyboard.type(`فردا ساعت ۱۰ استوری ${title}`);
  await expect(part('quick-understood')).toContainText('۱۰:۰۰');
  await keys('Enter');
  await expect(item).toHaveCount(1);

  // The next day is to the left; down walks the lines of a day.
  await tabTo(page, part('calendar-today'));
  await keys('t', 'ArrowLeft');
  await expect(page.locator('[data-date="2026-11-24"]')).toBeFocused();
  for (let steps = 0; steps < 5 && !(await isFocused(item)); steps += 1) await keys('ArrowDown');
  await expect(item).toBeFocused();
  await keys('Alt+ArrowLeft');
  await standsOn('2026-11-25');
  await expect(item).toBeFocused();
  await keys('Alt+ArrowDown');
  await standsOn('2026-12-02');

  await keys('Enter');
  await tabTo(page, part('item-name'));
  await keys('End');
  await page.keyboard.type(' دوم');
  await tabTo(page, part('save'));
  await keys('Enter');
  await expect(item).toContainText('دوم');

  await keys('b');
  await expect(part('calendar')).toHaveAttribute('data-look', 'board');
  await expect(part('board-column').filter({ has: item })).toHaveCount(1); // the month has left, and its own keys with it
  await tabTo(page, item);
  await keys('Alt+ArrowLeft');
  await expect(page.locator('[data-status=inProduction]')).toContainText(title);
  await expect(item).toBeFocused();
  await keys('Delete');
  await expect(item).toHaveCount(0);
  await keys('Control+z');
  await expect(item).toHaveCount(1);

  for (const [key, look] of [
    ['w', 'week'],
    ['d', 'day'],
    ['a', 'agenda'],
    ['m', 'month'],
  ] as const) {
    await keys(key);
    await expect(part('calendar')).toHaveAttribute('data-look', look);
  }
  await keys('Slash');
  await page.keyboard.type(title);
  await expect(part('cal-item')).toHaveCount(1);

  await tabTo(page, part('calendar-more'));
  await keys('Enter');
  await expect(part('calendar-pick')).toBeFocused(); // an open menu takes the keys
  await tabTo(page, part('calendar-print'));
  await keys('Escape');
  await expect(part('calendar-more')).toBeFocused();

  await keys('y');
  await tabTo(page, page.locator('.year-name').first());
  await keys('ArrowDown');
  await expect(part('year-occasion').first()).toBeFocused();
  const before = await part('year-occasion').count();
  await keys('Enter');
  await tabTo(page, part('occasion-hidden'));
  await keys('Space');
  await tabTo(page, part('occasion-save'));
  await keys('Enter');
  await expect(part('year-occasion')).toHaveCount(before - 1);
  await keys('Control+z');
  await expect(part('year-occasion')).toHaveCount(before);
});

const isFocused = (target: Locator) =>
  target.evaluateAll((parts) => parts.some((one) => one === document.activeElement));
