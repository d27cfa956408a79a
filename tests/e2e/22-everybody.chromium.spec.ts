// Every view of cases, calendar, team, today and hand-over as axe judges it in a real browser, colours and sizes included: in
// both languages and both themes, the panel at 360 px and the desk at full width.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';
import { type OpenGallery, openGalleryInChromium } from './models/gallery.ts';
import { whyNoBrowser } from './models/here.ts';

/** One state of each view, for every day. */
const VIEWS = [
  'today-work',
  'cases-chosen',
  'cases-filters',
  'comment-follow-up',
  'comment-hand-over',
  'comment-reply',
  'desk-cases-opened',
  'desk-roster',
  'desk-team-hours',
  'desk-settings',
  'desk-review-found',
  'comment-as-example',
  'calendar-month',
  'calendar-item-top',
];
const STATES = [
  'today',
  'today-work',
  'today-lead',
  'today-lead-person',
  'today-in-my-place',
  'cases-chosen',
  'cases-assign',
  'cases-snooze',
  'cases-filters',
  'cases-groups',
  'comment-follow-up',
  'comment-hand-over',
  'comment-hand-over-ways',
  'comment-hand-over-offline',
  'comment-reply',
  'desk-cases',
  'desk-cases-chosen',
  'desk-cases-opened',
  'desk-roster',
  'desk-roster-swap',
  'desk-role-hours',
  'desk-member-hours',
  'desk-team-hours',
  'desk-settings',
  'desk-review-found',
  'desk-review-mixes',
  'desk-review-questions',
  'comment-as-example',
  'calendar-month',
  'calendar-week',
  'calendar-day',
  'calendar-agenda',
  'calendar-board',
  'calendar-year',
  'calendar-occasion',
  'calendar-item',
  'calendar-item-more',
  'calendar-item-top',
  'calendar-scope',
  'calendar-quick',
  'calendar-in-out',
  'calendar-filters',
  'calendar-narrowed',
  'calendar-choice',
  'calendar-buffer',
  'calendar-empty',
  'calendar-error',
  'today-item',
  'today-questions',
  'today-left-over',
  'today-answer',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let gallery: OpenGallery;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  gallery = await openGalleryInChromium();
});

test.afterAll(() => gallery?.close());

// Every view in one look every day, every state in all looks in the long run: each of those takes more than a minute.
for (const [what, states, lang, theme, tag] of [
  ['every view', VIEWS, 'fa', 'light', ''],
  ['every state', STATES, 'fa', 'light', ' @long'],
  ['every state', STATES, 'fa', 'dark', ' @long'],
  ['every state', STATES, 'en', 'light', ' @long'],
  ['every state', STATES, 'en', 'dark', ' @long'],
] as const) {
  test(`${what} in ${lang}, ${theme}, can be used by everybody${tag}`, async () => {
    test.setTimeout(300_000);
    const page = await gallery.newPage();
    const found: Record<string, string[]> = {};
    for (const state of states) {
      await gallery.show(page, { state, lang, theme });
      const wrong = await violationsIn(page);
      if (wrong.length > 0) found[state] = wrong;
    }
    await page.close();
    expect(found).toEqual({});
  });
}

/** Every rule that fails, as readable lines. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const judge: typeof axe = Reflect.get(globalThis, 'axe');
    // Panel and desk are pages of their own; the gallery's frame around them is none of theirs.
    const { violations } = await judge.run('#app', {
      resultTypes: ['violations'],
      rules: { region: { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}
