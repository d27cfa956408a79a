// @vitest-environment jsdom
// One suite for every adapter: the saved pages of each site, right-clicked case by case as a person would,
// through the same listener and the same capture code that run in the browser.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { captureComment } from '@/utils/platforms/capture';
import { rememberClicks } from '@/utils/platforms/click';
import { keptCapture } from '@/utils/platforms/kept';
import { offerAdapters } from '@/utils/platforms/reader';
import { CapturedComment } from '@/utils/schema/capture';
import { SITES } from '@/utils/schema/sites';
import { type SavedPage, savedPages } from './pages';
import { ADAPTERS, adaptersFor } from './sites';

// Said by a fixture, and not part of what is compared.
const NOT_COMPARED = ['source'];

beforeAll(() => rememberClicks());
afterEach(() => {
  document.documentElement.innerHTML = '';
});

it('every site knows the hosts for which its script is loaded', () => {
  SITES.forEach(({ hosts }, index) => {
    for (const host of hosts)
      expect(ADAPTERS[index]?.isHere({ url: new URL(`https://${host}/`), document })).toBe(true);
  });
});

for (const page of savedPages()) {
  describe(page.name, () => {
    for (const { target, selection, expect: expected, note } of page.cases) {
      it(`reads ${target}${note ? ` (${note})` : ''}`, () => {
        const comment = rightClick(page, target, selection);
        expect(CapturedComment.safeParse(comment).error).toBeUndefined();
        const { composer, ...fields } = expected;
        expect(pick(comment, fields)).toEqual(withoutNotes(fields));
        if (composer !== undefined) expectComposer(composer);
      });

      it(`reads the same when the fixture's own hooks are taken away (${target})`, () => {
        const comment = rightClick(page, target, selection);
        const bare = rightClick(page, target, selection, true);
        expect(bare).toEqual(comment);
      });
    }
  });
}

function rightClick(
  page: SavedPage,
  selector: string,
  selection?: string,
  withoutHooks = false,
): CapturedComment {
  document.open();
  document.write(page.html);
  document.close();
  const target = document.querySelector(selector);
  if (!target) throw new Error(`${page.name} has no ${selector}`);
  if (withoutHooks)
    for (const hooked of document.querySelectorAll('[data-fx]')) hooked.removeAttribute('data-fx');
  document.getSelection()?.removeAllRanges();
  if (selection) document.getSelection()?.selectAllChildren(target);
  target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }));
  offerAdapters(adaptersFor(page.url.hostname));
  const result = captureComment({ url: page.url, document });
  if (!result.ok) throw new Error(`${page.name} ${selector}: ${result.code}`);
  return result.value;
}

function expectComposer(expected: unknown): void {
  const kept = keptCapture();
  const { editor, selector, openBy } = (expected ?? {}) as Record<string, string | null>; // a fixture's own shape
  const node = (css: string | null | undefined) => (css ? document.querySelector(css) : null);
  expect(kept?.comment.composer?.editor ?? null).toBe(editor ?? null);
  expect(kept?.composer ?? null).toBe(node(selector));
  expect(kept?.openBy ?? null).toBe(node(openBy));
}

function pick(comment: CapturedComment, keys: Record<string, unknown>): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...comment };
  return Object.fromEntries(Object.keys(keys).map((key) => [key, fields[key] ?? null]));
}

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !NOT_COMPARED.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNotes(inner)]));
}
