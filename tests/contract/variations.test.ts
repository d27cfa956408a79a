// @vitest-environment jsdom
// What a person reads stays the same when the site has drawn it in another way.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rememberClicks } from '@/utils/platforms/click';
import type { CapturedComment } from '@/utils/schema/capture';
import { savedPages } from './pages';
import { rightClickOn } from './right-click';
import { ALL_AT_ONCE, VARIATIONS, type Variation } from './variations';
import { MORE_VARIATIONS } from './variations-more';
import { ROW_VARIATIONS } from './variations-rows';

/** Of each page the first and the last: between them stands what differs by its place in the row only. */
const TESTED = savedPages().map((page) => {
  const cases = page.cases.filter(({ selection }) => selection === undefined);
  return { page, targets: [...new Set([cases[0], cases.at(-1)].flatMap((one) => one?.target ?? []))] };
});
const asDrawn = new Map<string, CapturedComment>();

beforeAll(() => rememberClicks());
afterEach(() => {
  document.documentElement.innerHTML = '';
});

const LATER: readonly Variation[] = [...MORE_VARIATIONS, ...ROW_VARIATIONS];

/** Each variation is tried on one page of so many, every time on others: all of them meet. 1 = on every page. */
const EVERY = Number(process.env.HAMSEDA_EVERY_PAGE ?? 3);

for (const [turn, variation] of [...VARIATIONS, ...LATER, ALL_AT_ONCE].entries()) {
  const { what, vary, said } = variation;
  describe(what, () => {
    for (const { page, targets } of TESTED.filter((_, index) => (index + turn) % EVERY === 0)) {
      it(`changes nothing else in what is read from ${page.name}`, () => {
        for (const selector of LATER.includes(variation) ? targets.slice(0, 1) : targets) {
          const key = `${page.name} ${selector}`;
          const before = asDrawn.get(key) ?? rightClickOn(page, selector);
          asDrawn.set(key, before);
          const read = rightClickOn(page, selector, (document, target) => vary(document, { before, target }));
          expect({ selector, ...read }).toEqual({ selector, ...(said?.(before) ?? before) });
        }
      });
    }
  });
}
