// A page that knows us and wants something: it can neither learn that we are there, nor call us, nor make us do
// anything, nor change what the person gets to see; in both browsers.
import { expect, test } from '@playwright/test';
import { type BenchBrowser, openBench, type Tab } from '../eval/browser.ts';
import { insertByExtension } from '../eval/insertion.ts';
import { findBrowser } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/paths.ts';
import { fixedSites } from '../harness/sites.ts';
import { askForFiles, callOut, listOwn, watchItself } from './inside/lying-page.ts';
import { captureAt, textOf } from './models/reply.ts';

const POST = 'https://www.facebook.com/shop/posts/pfbid0lying';
const WORDS = '</script><img src=x onerror="document.title=1"> {{fact.price}} $& ';
const escaped = WORDS.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const row = (id: number, words: string) =>
  `<div role="article"><a href="/sara?comment_id=${id}"><span dir="auto">Sara</span></a><span dir="auto" id="c${id}">${words}</span><ul><li><a href="/shop/posts/pfbid0lying?comment_id=${id}">2h</a></li><li><div role="button">Like</div></li><li><div role="button">Reply</div></li></ul></div>`;
/** From its first line on this page bends what every script of its own world would use. */
const BENT = `<script>
  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'getElementsByTagName', 'contains'])
    for (const kind of [Element, Document]) if (kind.prototype[name]) kind.prototype[name] = () => { throw new Error('bent'); };
  for (const [kind, name] of [[Node, 'textContent'], [Node, 'parentElement'], [Event, 'composedPath'], [Location, 'hostname']])
    Object.defineProperty(kind.prototype, name, { configurable: true, get() { throw new Error('bent'); } });
  Object.prototype.toJSON = () => 'bent';
  Array.prototype.map = Array.prototype.flatMap = () => ['bent'];
  Object.defineProperty(Object.prototype, 'platform', { get: () => 'bent', set() {}, configurable: true });
</script>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>shop</title>${head}<body><div role="main">${body}</div>`;
const sites = fixedSites({
  [POST]: page('', row(11, escaped) + row(12, 'two')),
  [`${POST}?bent`]: page(BENT, row(11, escaped)),
  'https://shop.example/bent': page(
    '<script>DataTransfer.prototype.setData = () => { throw new Error("bent"); };</script>',
    '<form><textarea></textarea></form>',
  ),
});

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  test.describe(name, () => {
    const missing = findBrowser(name);
    test.skip('missing' in missing, 'missing' in missing ? missing.missing : '');
    let browser: BenchBrowser;
    let tab: Tab;
    test.beforeAll(async () => {
      browser = await openBench(name);
      browser.serve(sites);
    });
    test.afterAll(() => browser?.close());
    test.afterEach(() => tab?.close());

    test('nothing of us shows in the page, before a right-click and after its comment was read', async () => {
      tab = await browser.open(POST);
      const before = await tab.evaluate(listOwn, null);
      await tab.evaluate(watchItself, null);
      await captureAt(browser, tab, '#c11');
      expect(before.symbols.filter((symbol) => symbol.includes('hamseda'))).toEqual([]);
      expect(await tab.evaluate(() => Reflect.get(window, 'changes'), null)).toEqual([]);
      expect(await tab.evaluate(listOwn, null)).toEqual(before);
    });

    test('none of our files can be asked for, also by a page that knows our address', async () => {
      const root = await browser.inExtension(() => location.origin, null);
      tab = await browser.open(POST);
      const files = ['manifest.json', 'watch.js', 'read.js', 'sidepanel.html', 'icon/128.png'];
      const answers = await tab.evaluate(
        askForFiles,
        files.map((file) => `${root}/${file}`),
      );
      expect(answers).toEqual(files.map(() => 'refused'));
    });

    test('nobody hears its calls, and an event that it makes itself starts nothing', async () => {
      const { host } = new URL(await browser.inExtension(() => location.origin, null));
      tab = await browser.open(POST);
      await browser.inExtension(listen, null);
      expect(await tab.evaluate(callOut, host)).toBe('nobody');
      expect(await browser.inExtension(() => Reflect.get(globalThis, 'heard'), null)).toEqual([]);
    });

    test('a comment is read as it stands where the page has bent its own world, and its markup stays text', async () => {
      tab = await browser.open(`${POST}?bent`);
      const box = await tab.evaluate(() => {
        const { x, y } = document.getElementById('c11')?.getBoundingClientRect() ?? { x: 0, y: 0 };
        return { x: x + 5, y: y + 5 };
      }, null);
      await tab.page.mouse.click(box.x, box.y, { button: 'right' });
      const captured = await browser.inExtension(async (tabId) => {
        const doors = Reflect.get(globalThis, 'benchPage');
        return doors.capturePage({ tabId, frameId: 0, documentId: null });
      }, tab.id);
      expect(captured).toMatchObject({
        ok: true,
        value: {
          comment: { platform: 'facebook', commentId: '11', text: WORDS.trim(), author: { name: 'Sara' } },
        },
      });
    });

    test('an answer goes into its box, or is said not to be there, however its world is bent', async () => {
      tab = await browser.open('https://shop.example/bent');
      await tab.page.click('textarea');
      const report = await insertByExtension(browser, tab, 'yes');
      expect(report.ok).toBe((await textOf(tab, 'textarea')) === 'yes');
    });
  });
}

/** Runs in the extension's page: notes whatever reaches the extension. */
function listen(): void {
  const heard: unknown[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  for (const event of ['onMessage', 'onMessageExternal', 'onConnect', 'onConnectExternal'])
    api.runtime[event]?.addListener((message: unknown) => void heard.push([event, message]));
  api.storage.onChanged.addListener((changes: unknown) => void heard.push(['storage', changes]));
}
