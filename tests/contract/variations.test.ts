// @vitest-environment jsdom
// What a person reads stays the same when the site has drawn it in another way.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureComment } from '@/utils/platforms/capture';
import { rememberClicks } from '@/utils/platforms/click';
import { offerAdapters } from '@/utils/platforms/reader';
import type { CapturedComment } from '@/utils/schema/capture';
import { type SavedPage, savedPages } from './pages';
import { adaptersFor } from './sites';
import { ALL_AT_ONCE, VARIATIONS, type Variation } from './variations';
import { MORE_VARIATIONS } from './variations-more';

/** Of each page the first and the last: between them stands what differs by its place in the row only. */
const TESTED = savedPages().map((page) => {
  const cases = page.cases.filter(({ selection }) => selection === undefined);
  return { page, targets: new Set([cases[0], cases.at(-1)].flatMap((one) => one?.target ?? [])) };
});
const asDrawn = new Map<string, CapturedComment>();

beforeAll(() => rememberClicks());
afterEach(() => {
  document.documentElement.innerHTML = '';
});

for (const variation of [...VARIATIONS, ...MORE_VARIATIONS, ALL_AT_ONCE]) {
  describe(variation.what, () => {
    for (const { page, targets } of TESTED) {
      it(`changes nothing else in what is read from ${page.name}`, () => {
        for (const target of targets) {
          const key = `${page.name} ${target}`;
          const before = asDrawn.get(key) ?? rightClick(page, target);
          asDrawn.set(key, before);
          const expected = variation.said?.(before) ?? before;
          expect({ target, ...rightClick(page, target, { variation, before }) }).toEqual({
            target,
            ...expected,
          });
        }
      });
    }
  });
}

function rightClick(
  page: SavedPage,
  selector: string,
  varied?: { variation: Variation; before: CapturedComment },
): CapturedComment {
  document.open();
  document.write(page.html);
  document.close();
  document.body.dataset.site = page.url.hostname;
  const target = document.querySelector(selector);
  if (!target) throw new Error(`${page.name} has no ${selector}`);
  varied?.variation.vary(document, { before: varied.before, target });
  // It may have been drawn anew.
  document
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }));
  offerAdapters(adaptersFor(page.url.hostname));
  const result = captureComment({ url: page.url, document });
  if (!result.ok) throw new Error(`${page.name} ${selector}: ${result.code}`);
  return result.value;
}
