// Which reply box an answer goes into, in both browsers: where several are open, closed, drawn anew, or stand in a
// frame. What the editors in them make of it is the story 37.
import { expect, test } from '@playwright/test';
import { type BenchBrowser, openBench, type Tab } from '../eval/browser.ts';
import { insertByExtension } from '../eval/insertion.ts';
import { findBrowser } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/paths.ts';
import { pause, until } from '../harness/poll.ts';
import { fixedSites, fixture } from '../harness/sites.ts';
import { captureAt, framesOf, insertFor, textOf } from './models/reply.ts';
import { FACEBOOK_POST, INSTAGRAM_POST, storySites } from './models/sites.ts';

const ANSWER = 'سلام، بله موجوده 🌿\nمی\u200cتونید از سایت بخرید';
/** A page whose box stands in a frame of another site, and one whose field takes no more than twenty signs. */
const FRAMING = 'https://shop.example/reply';
const SHORT = 'https://shop.example/short';
const boxes = fixedSites({
  [FRAMING]:
    '<!doctype html><meta charset="utf-8"><iframe src="https://box.example/" style="width:90vw;height:90vh"></iframe>',
  'https://box.example/':
    '<!doctype html><meta charset="utf-8"><div contenteditable="true" role="textbox" style="height:80vh;white-space:pre-wrap"></div>',
  [SHORT]: '<!doctype html><meta charset="utf-8"><form><textarea maxlength="20" autofocus></textarea></form>',
});
const DIALOG = 'fb-02-post-dialog-en';

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  test.describe(name, () => {
    const missing = findBrowser(name);
    test.skip('missing' in missing, 'missing' in missing ? missing.missing : '');

    test.describe('the reply box', () => {
      let browser: BenchBrowser;
      let tab: Tab;

      test.beforeAll(async () => {
        browser = await openBench(name);
        const dialog = JSON.parse(fixture(`pages/${DIALOG}.json`)) as { pageUrl: string }; // a fixture's own shape
        const saved = fixedSites({ [dialog.pageUrl]: fixture(`pages/${DIALOG}.html`) });
        const stories = await storySites();
        browser.serve((url) => saved(url) ?? stories(url) ?? boxes(url));
        pageOfDialog = dialog.pageUrl;
      });
      test.afterAll(() => browser?.close());
      test.afterEach(() => tab?.close());
      let pageOfDialog = '';

      test('is told whom we answer by the row’s own Reply, and the handle stands once', async () => {
        tab = await browser.open(INSTAGRAM_POST);
        const comment = await captureAt(browser, tab, 'a[href*="18011111111111202"]');
        const report = await insertFor(browser, tab, comment, `@studio.orion ${ANSWER}`);
        expect(report).toMatchObject({ ok: true, value: { editor: 'textarea', handleDropped: true } });
        expect(await textOf(tab, 'textarea')).toBe(`@studio.orion ${ANSWER}`);
        expect(await textOf(tab, 'output')).toBe('0');
      });

      test('in a frame of another site is found by the caret that stands in it', async () => {
        tab = await browser.open(FRAMING);
        const frame = await until('the frame', () =>
          framesOf(tab).find((one) => one.url() === 'https://box.example/'),
        );
        // A frame of another site is drawn by another process: a click before that goes past it.
        await until('the caret in the frame', async () => {
          await tab.page.mouse.click(200, 200);
          return frame.evaluate('document.hasFocus() && document.activeElement !== document.body');
        });
        expect(await insertByExtension(browser, tab, ANSWER)).toMatchObject({
          ok: true,
          editor: 'contenteditable',
        });
        expect(await frame.evaluate('document.querySelector("[role=textbox]").innerText')).toBe(ANSWER);
      });

      test('that takes less than the answer is said to hold less', async () => {
        tab = await browser.open(SHORT);
        await tab.page.click('textarea');
        expect(await insertByExtension(browser, tab, ANSWER)).toMatchObject({ ok: false });
        expect(ANSWER.startsWith(await textOf(tab, 'textarea'))).toBe(true);
      });

      test('keeps a draft, or gives way to the answer when that is ordered', async () => {
        tab = await browser.open(INSTAGRAM_POST);
        const comment = await captureAt(browser, tab, 'a[href*="18011111111111202"]');
        await tab.page.focus('textarea');
        await tab.page.keyboard.type('Draft ');
        await insertFor(browser, tab, comment, ANSWER);
        expect(await textOf(tab, 'textarea')).toBe(`Draft ${ANSWER}`);
        await insertFor(browser, tab, comment, ANSWER, 'replaceDraft');
        expect(await textOf(tab, 'textarea')).toBe(ANSWER);
      });

      test('of a recycled row is refused: another customer stands there now', async () => {
        tab = await browser.open(INSTAGRAM_POST);
        const comment = await captureAt(browser, tab, 'a[href*="18011111111111202"]');
        await tab.evaluate(() => {
          for (const link of document.querySelectorAll('a[href*="18011111111111202"]'))
            link.setAttribute('href', '/p/DZk1aBcD3xY/c/18099999999999999/');
        }, null);
        expect(await insertFor(browser, tab, comment, ANSWER)).toMatchObject({
          ok: false,
          code: 'row-changed',
        });
        expect(await textOf(tab, 'textarea')).toBe('');
      });

      test('is opened under its own comment, and a real Lexical editor takes the answer', async () => {
        tab = await browser.open(FACEBOOK_POST);
        const comment = await captureAt(browser, tab, '[role=article] a[href*="comment_id=900000000000901"]');
        const report = await insertFor(browser, tab, comment, ANSWER);
        expect(report).toMatchObject({ ok: true, value: { editor: 'lexical', technique: 'beforeinput' } });
        expect(
          await textOf(tab, 'div:has(> [role=article] a[href*="900000000000901"]) > [data-lexical-editor]'),
        ).toBe(ANSWER);
        expect(await textOf(tab, 'output')).toBe('0');
      });

      test('is waited for when the person opens it, and another customer’s stays empty', async () => {
        tab = await browser.open(FACEBOOK_POST);
        const comment = await captureAt(browser, tab, '[role=article] a[href*="comment_id=900000000000901"]');
        const inserting = insertFor(browser, tab, comment, ANSWER, 'atCaret', true);
        const [own, other] = ['901', '902'].map(
          (end) => `div:has(> [role=article] a[href*="900000000000${end}"])`,
        );
        for (const row of [other, own]) {
          await tab.page.click(`${row} li:last-child [role=button]`);
          await pause(800); // the box is there by then, and the page was looked at since
        }
        expect(await inserting).toMatchObject({ ok: true, value: { editor: 'lexical' } });
        expect(await textOf(tab, `${own} > [data-lexical-editor]`)).toBe(ANSWER);
        expect((await textOf(tab, `${other} > [data-lexical-editor]`)).trim()).toBe('');
      });

      test('is never that of a private message or of another comment', async () => {
        tab = await browser.open(pageOfDialog);
        const comment = await captureAt(
          browser,
          tab,
          '[data-commentid="900000000000302"] [role=article] ul a',
        );
        const before = await tab.evaluate(() => document.body.innerHTML, null);
        // Its own box is closed, and in this saved page Reply does nothing.
        const report = await insertFor(browser, tab, comment, ANSWER);
        expect(report).toMatchObject({ ok: false, code: 'composer-not-found' });
        expect(await tab.evaluate(() => document.body.innerHTML, null)).toBe(before);
      });
    });
  });
}
