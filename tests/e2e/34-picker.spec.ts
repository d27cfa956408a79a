// The response picker in the page, in both browsers and with real keys: off until it is switched on, called by a slash,
// and silent again without a reload. What a page can see of it is measured from the page's own world.
import { expect, test } from '@playwright/test';
import { type EditorProbe, installProbe } from '../eval/editor.ts';
import { readServed } from '../harness/folder-server.ts';
import { type BrowserName, removeFolder } from '../harness/paths.ts';
import { pause, until } from '../harness/poll.ts';
import { firstOf, type Sites } from '../harness/sites.ts';
import { EDITOR_TECHNOLOGIES, editorPages } from './models/editors.ts';
import { whyNoBrowser } from './models/here.ts';
import {
  type AnyPage,
  openTypist,
  registered,
  SHIPPING,
  seesList,
  standingAt,
  switchPicker,
  THANKS,
  type Typist,
  wordsOfList,
} from './models/picker.ts';
import { INSTAGRAM_POST, storySites } from './models/sites.ts';

const EDITORS = 'https://www.instagram.com/editors/';
/** One page of each technology, and those where a list beside the caret is hardest. */
const TECHNOLOGIES = [
  ...EDITOR_TECHNOLOGIES,
  'ckeditor4-inline',
  'tinymce',
  'frame-shadow',
  'design-mode',
  'right-to-left',
];

for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial', timeout: 120_000 });
    test.skip(Boolean(whyNoBrowser(name)), whyNoBrowser(name));

    let typist: Typist;
    let page: AnyPage;
    let folder: string;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      folder = await editorPages((title) => TECHNOLOGIES.includes(title));
      const editors: Sites = (url) =>
        url.startsWith(EDITORS)
          ? readServed(folder, url.slice(EDITORS.length).replace(/\?.*/u, ''))
          : undefined;
      typist = await openTypist(name, firstOf(await storySites(), editors));
      page = await typist.open(INSTAGRAM_POST);
    });
    test.afterAll(async () => {
      await typist?.close();
      if (folder) removeFolder(folder);
    });

    const text = () => page.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
    const sent = () => page.evaluate(() => document.querySelector('output')?.textContent ?? '', null);
    const isOpen = () => until('the list', () => seesList(page));
    const isClosed = () => until('no list', async () => !(await seesList(page)));
    /** A caret in an empty box, whatever the last story's answer was still about to do. */
    const begin = async () => {
      await page.bringToFront();
      await until('an empty box', async () => {
        await page.evaluate(() => document.querySelector('textarea')?.focus(), null);
        await page.keyboard.down('Control');
        await page.keyboard.press('a');
        await page.keyboard.up('Control');
        await page.keyboard.press('Backspace');
        return (await text()) === '';
      });
    };

    test('is not there until it is switched on, and then at once in pages that are open', async () => {
      expect(await registered(typist)).toEqual([]);
      await begin();
      await page.keyboard.type('/ارسال ');
      expect(await standingAt(typist, INSTAGRAM_POST)).toBe('nothing');
      expect(await text()).toBe('/ارسال ');
      await switchPicker(typist, true);
      expect(await registered(typist)).toContain('slash instagram');
      await until('the listener', async () => (await standingAt(typist, INSTAGRAM_POST)) === 'listener');
    });

    test('hears nothing that a page makes', async () => {
      await begin();
      await page.evaluate(() => {
        const box = document.querySelector('textarea');
        if (!box) return;
        const common = { bubbles: true, composed: true, cancelable: true };
        box.dispatchEvent(new KeyboardEvent('keydown', { ...common, key: '/' }));
        box.dispatchEvent(new InputEvent('beforeinput', { ...common, data: '/' }));
        box.value = '/';
        box.dispatchEvent(new InputEvent('input', { ...common, data: '/' }));
      }, null);
      await begin(); // a whole round of keys through page and extension
      expect(await standingAt(typist, INSTAGRAM_POST)).toBe('listener');
    });

    test('lists the answers at a slash; arrows and Enter put one in its place, and nothing is sent', async () => {
      await begin();
      await page.keyboard.type('سلام /');
      await isOpen();
      expect(await standingAt(typist, INSTAGRAM_POST)).toBe('picker');
      await page.keyboard.type('ار');
      await expect.poll(text).toBe('سلام /ار');
      if (typist.chromium) {
        const words = () => wordsOfList(typist.chromium as NonNullable<Typist['chromium']>, page); // just asked
        await expect.poll(words).toContain('ارسال');
        await expect.poll(words).not.toContain('تشکر');
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect.poll(text).toBe(`سلام ${SHIPPING}`);
      await isClosed();
      expect(await sent()).toBe('0');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(text).toBe('سلام /ار');
    });

    test('leaves to a page no trace but an element without a word', async () => {
      await begin();
      const before = await page.evaluate(traces, null);
      await page.keyboard.type('/');
      await isOpen();
      expect(await page.evaluate(traces, null)).toEqual({ ...before, elements: before.elements + 1 });
      expect(
        await page.evaluate(() => {
          const host = document.documentElement.lastElementChild;
          return host && [host.tagName, host.getAttributeNames(), host.shadowRoot, host.textContent];
        }, null),
      ).toEqual(['DIV', ['style'], null, '']);
      await page.keyboard.press('Escape');
      await isClosed();
      expect(await text()).toBe('/');
      expect(await page.evaluate(traces, null)).toEqual(before);
    });

    test('writes a shortcut that a space closes, and leaves any other word alone', async () => {
      await begin();
      await page.keyboard.type('/THX ');
      await expect.poll(text).toBe(THANKS);
      await begin();
      await page.keyboard.type('/th');
      await isOpen();
      await page.keyboard.type('e ');
      await isClosed();
      await page.keyboard.type('و/یا ');
      await expect.poll(text).toBe('/the و/یا ');
      expect(await seesList(page)).toBe(false);
    });

    test('is not called by what a page types, also when it is there already', async () => {
      await begin();
      await page.keyboard.type('a'); // what a person has typed is over
      await page.evaluate(() => document.execCommand('insertText', false, ' /'), null);
      await page.keyboard.press('Shift');
      await pause(600); // as long as an editor may take to show what was typed
      await page.keyboard.press('Shift');
      expect(await text()).toBe('a /');
      expect(await seesList(page)).toBe(false);
    });

    test('falls silent without a reload when it is switched off', async () => {
      await begin();
      await page.keyboard.type('/');
      await isOpen();
      await switchPicker(typist, false);
      await until('silence', async () => (await standingAt(typist, INSTAGRAM_POST)) === 'nothing');
      expect(await seesList(page)).toBe(false);
      await begin();
      await page.keyboard.type('/thx ');
      await expect.poll(text).toBe('/thx ');
      expect(await seesList(page)).toBe(false);
    });

    test('replaces the typed word in an editor of each technology, and one Ctrl+Z brings it back @long', async () => {
      test.setTimeout(300_000);
      await switchPicker(typist, true);
      const wrong: string[] = [];
      for (const title of TECHNOLOGIES) {
        for (const [typed, answer] of [
          ['/ارسال', SHIPPING],
          ['/thx', THANKS],
        ] as const) {
          const problem = await replaces(title, typed, answer);
          if (problem) wrong.push(`${title} ${typed}: ${problem}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    /** What is not as it should be with an answer in that page; null = nothing. */
    async function replaces(title: string, typed: string, answer: string): Promise<string | null> {
      const tab = await typist.open(`${EDITORS}${title}.html`);
      try {
        await tab.evaluate(installProbe, null);
        await until('an editor', () => tab.evaluate(probe, 'focus'));
        const point = (await tab.evaluate(probe, 'focus')) as { x: number; y: number }; // until just now
        await tab.bringToFront();
        await tab.mouse.click(point.x, point.y);
        await tab.evaluate(probe, 'ensureFocus');
        const empty = (await tab.evaluate(probe, 'read')) as string; // a text
        const read = async () => (await tab.evaluate(probe, 'read')) as string; // a text
        await tab.keyboard.type(empty ? ' ab ' : 'ab ', { delay: 20 });
        await tab.keyboard.type('/', { delay: 20 });
        await until('the list', () => seesList(tab));
        await tab.keyboard.type(typed.slice(1), { delay: 20 });
        const before = await until('the typed word', async () => {
          const now = await read();
          return now.includes(typed) ? now : null;
        });
        const wanted = before.replace(typed, answer);
        await pause(300); // the rows for the last letter
        await tab.keyboard.press('Enter');
        await until(`the answer`, async () => (await read()) === wanted);
        await pause(300);
        await tab.keyboard.down('Control');
        await tab.keyboard.press('z');
        await tab.keyboard.up('Control');
        await until(`the typed word again`, async () => (await read()) === before);
        return (await tab.evaluate(probe, 'hasSubmitted')) ? 'Enter reached the page' : null;
      } catch (error) {
        const now = await tab.evaluate(probe, 'read').catch(() => null);
        return `${error instanceof Error ? error.message : String(error)}; ${JSON.stringify(now)}`;
      } finally {
        await tab.close();
      }
    }
  });
}

/** Runs in the page: what it could find of anybody else. */
function traces() {
  return {
    elements: document.querySelectorAll('*').length,
    globals: Object.getOwnPropertyNames(window).length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    resources: performance.getEntriesByType('resource').length,
    attributes: document.documentElement.attributes.length + document.body.attributes.length,
  };
}

/** Runs in the page: a question to the bench's probe. */
function probe(question: keyof EditorProbe): unknown {
  return Reflect.get(window, '__bench')[question]();
}
