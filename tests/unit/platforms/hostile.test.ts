// @vitest-environment jsdom
// Pages that lie get a bounded answer: never an exception, never more than was promised, never more work for more page.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/utils/platforms/adapter';
import { captureComment } from '@/utils/platforms/capture';
import { rememberClicks } from '@/utils/platforms/click';
import { offerAdapters } from '@/utils/platforms/reader';
import { all, ancestors } from '@/utils/platforms/shared/walk';
import { allowAnyWork, allowWork, searched, spend, TooMuchWork } from '@/utils/platforms/shared/work';
import { CapturedComment } from '@/utils/schema/capture';
import { HOSTILE_PAGES, TARGET } from '../../bench/hostile-pages.ts';
import { ADAPTERS } from '../../contract/sites';

/** What jsdom can hold of it. */
const MOST = 300;

beforeEach(() => {
  rememberClicks();
  offerAdapters(ADAPTERS);
});
afterEach(() => {
  allowAnyWork();
  document.body.innerHTML = '';
});

describe('a page that lies', () => {
  it.each(HOSTILE_PAGES.map((page) => [page.what, page] as const))('%s', (_what, page) => {
    document.body.innerHTML = page.html(Math.min(page.size, MOST));
    const captured = rightClick(page.url);
    if (captured.ok) expect(CapturedComment.safeParse(captured.value).error).toBeUndefined();
    else expect(captured.code).toBe('nothing-selected');
  });

  it('costs no more searches when it is ten times as large', () => {
    const [, links] = HOSTILE_PAGES;
    const searchesFor = (size: number): number => {
      document.body.innerHTML = links?.html(size) ?? '';
      const search = vi.spyOn(Element.prototype, 'querySelectorAll');
      rightClick(links?.url ?? '');
      const count = search.mock.calls.length;
      search.mockRestore();
      return count;
    };
    expect(searchesFor(1_000)).toBeLessThanOrEqual(searchesFor(100) + 10);
  });

  it('is read as words alone when its adapter throws or would have to work too much', () => {
    document.body.innerHTML = '<p id="target">سلام</p>';
    const broken = (look: () => never): Adapter => ({
      name: 'broken',
      platform: 'x',
      isHere: () => true,
      findRow: look,
      relocate: () => null,
      read: look,
      reply: () => null,
    });
    for (const cause of [new TypeError('a getter of the page'), new TooMuchWork()]) {
      offerAdapters([
        broken(() => {
          throw cause;
        }),
      ]);
      expect(rightClick('https://x.com/home')).toMatchObject({
        ok: true,
        value: { kind: 'selection', text: 'سلام', platform: 'x', confidence: 'low' },
      });
    }
  });
});

describe('the work that a page may cause', () => {
  it('ends where it was allowed to end', () => {
    allowWork(100);
    expect(() => spend(100)).not.toThrow();
    expect(() => spend(1)).toThrow(TooMuchWork);
  });

  it('is counted by what a search looks at, once for each question', () => {
    document.body.innerHTML = '<i></i>'.repeat(50);
    allowWork(120);
    for (let time = 0; time < 10; time++) expect(all(document.body, '[dir]')).toEqual([]);
    expect(all(document.body, '[lang]')).toEqual([]);
    expect(() => all(document.body, '[title]')).toThrow(TooMuchWork);
  });

  it('is counted together by scripts that come to a page one after the other', async () => {
    vi.resetModules();
    const again = await import('@/utils/platforms/shared/work');
    expect(again.spend).not.toBe(spend);
    allowWork(100);
    again.spend(100);
    expect(() => spend(1)).toThrow(TooMuchWork);
  });

  it('forgets its answers when the page may change', () => {
    allowWork();
    expect(searched(document, 'question', () => 1)).toBe(1);
    expect(searched(document, 'question', () => 2)).toBe(1);
    allowAnyWork();
    expect(searched(document, 'question', () => 3)).toBe(3);
  });

  it('climbs out of a form whose fields are named like the way out', () => {
    document.body.innerHTML = '<form><input name="parentElement"><p id="target"></p></form>';
    const path = ancestors(document.querySelector(TARGET) ?? document.body);
    expect(path.map(({ nodeName }) => nodeName)).toEqual(['P', 'FORM', 'BODY', 'HTML']);
  });
});

function rightClick(url: string) {
  const event = new MouseEvent('contextmenu', { bubbles: true, composed: true });
  document.querySelector(TARGET)?.dispatchEvent(event);
  return captureComment({ url: new URL(url), document });
}
