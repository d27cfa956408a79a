// Two windows, the background and the desk at work on the same records at the same time: nobody's work is lost, and
// every view follows every other context's commit.
import { expect, type Page, test } from '@playwright/test';
import { Chromium } from '../harness/chromium.ts';
import { currentDisplay } from '../harness/display.ts';
import type { ExtensionCopy } from '../harness/extension-copy.ts';
import { closeWelcome, copyWithDoors, type DoorsPage, openDoors } from './models/doors.ts';
import { whyNoBrowser } from './models/here.ts';

const EACH = 20;
/** The goal is 100 ms, and the bench holds it; a story only asks whether a view follows at all. */
const GENEROUS_MS = 5_000;

test.describe.configure({ mode: 'serial' });
test.skip(Boolean(whyNoBrowser('chromium')), whyNoBrowser('chromium'));

let copy: ExtensionCopy;
let chromium: Chromium;
let first: DoorsPage;
let second: DoorsPage;
let views: Page[];

test.beforeAll(async () => {
  copy = await copyWithDoors('chromium');
  chromium = await Chromium.open({ display: currentDisplay(), extension: copy.folder, headless: true });
  await closeWelcome(chromium);
  first = await openDoors(chromium);
  await first.ask('startTeam', 'together');
  second = await openDoors(chromium);
  views = [
    await inNewWindow('sidepanel.html'),
    await inNewWindow('sidepanel.html?second'),
    await inNewWindow('desk.html'),
  ];
});

test.afterAll(async () => {
  await chromium?.close();
  copy?.remove();
});

test('what three contexts add to one case and one topic at the same time is all there', async () => {
  await Promise.all([
    first.ask('addTogether', 'first', EACH),
    second.ask('addTogether', 'second', EACH),
    first.ask('addInBackground', 'background', EACH),
  ]);
  const { events, keywords } = await first.ask('shared');
  for (const name of ['first', 'second', 'background']) {
    const mine = Array.from({ length: EACH }, (_, index) => `${name}-${index}`);
    expect(events).toEqual(expect.arrayContaining(mine));
    expect(keywords).toEqual(expect.arrayContaining(mine));
  }
  expect(keywords).toHaveLength(3 * EACH);
  const found = await first.ask('audit', [], 'nothing');
  expect(found).toMatchObject({ lost: [], unlogged: [], figures: [] });
});

test('both panels and the desk follow what a window and what the background has committed', async () => {
  const [left, right, desk] = views;
  if (!left || !right || !desk) throw new Error('a view is missing');
  for (const panel of [left, right]) await panel.getByTestId('tab-cases').click();
  await desk.getByTestId('desk-topics').click();
  await expect(desk.getByTestId('topic-row').first()).toBeVisible();
  const written = [
    ['case seen everywhere', () => first.ask('addCase', 'seen', 'case seen everywhere'), [left, right]],
    ['Title by the other window', () => second.ask('addTogether', 'the other window', 0), [desk]],
    ['Title by the worker', () => first.ask('addInBackground', 'the worker', 0), [desk]],
  ] as const;
  for (const [text, write, pages] of written) {
    for (const page of pages) await page.evaluate(watchFor, text); // in place before anything is written
    const committedAt = await write();
    for (const page of pages) {
      const at = await page.evaluate((): Promise<number> => Reflect.get(globalThis, 'seenAt'));
      expect(at - committedAt, text).toBeLessThan(GENEROUS_MS);
      process.stdout.write(`"${text}" was drawn ${Math.round(at - committedAt)} ms after its commit\n`);
    }
  }
});

/** A page of the extension in a window of its own. */
async function inNewWindow(path: string): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await first.ask('openWindow', path);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

/** Runs in a view: from now on notes the moment at which a text is first drawn, on the machine's clock. */
function watchFor(text: string): void {
  const seenAt = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes(text)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  Reflect.set(globalThis, 'seenAt', seenAt);
}
