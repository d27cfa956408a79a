// @vitest-environment jsdom
// The diagnosis over the same saved pages: it finds rows wherever the adapters read one, and lets nothing of the page out.
import { afterEach, describe, expect, it } from 'vitest';
import { lookAround } from '@/utils/platforms/look';
import { offerAdapters } from '@/utils/platforms/reader';
import { useTables } from '@/utils/platforms/shared/table';
import { BUILT_IN_TABLES } from '@/utils/platforms/tables';
import { SiteLook } from '@/utils/schema/site-look';
import { type SavedPage, savedPages } from './pages';
import { ADAPTERS, adaptersFor } from './sites';

afterEach(() => {
  useTables([]);
  document.documentElement.innerHTML = '';
});

function lookAt(page: SavedPage): SiteLook {
  document.open();
  document.write(page.html);
  document.close();
  offerAdapters(adaptersFor(page.url.hostname));
  return lookAround({ url: page.url, document }, '1.2.3');
}

/** What the look may say of its own accord. */
const OWN_WORDS = new Set(
  [
    ...BUILT_IN_TABLES.flatMap(({ selectors }) => Object.keys(selectors)),
    ...ADAPTERS.map(({ name }) => name),
    ...'1.2.3 rtl ltr textarea input div span p contenteditable lexical draft prosemirror quill'.split(' '),
    ...'textbox combobox generic metaBusiness web'.split(' '),
  ].map((word) => word.toLowerCase()),
);

describe.each(savedPages().map((page) => [page.name, page] as const))('%s', (_name, page) => {
  it('shows rows where a right-click finds one, and has the promised shape', () => {
    const look = lookAt(page);
    expect(SiteLook.safeParse(look).error).toBeUndefined();
    const isSeen = page.cases.some(({ expect: { kind, confidence } }) => kind !== 'selection' && confidence);
    if (look.platform !== 'web' && isSeen) expect(look.rows).toBeGreaterThan(0);
    const { open, behindReply, unclear, none } = look.replies;
    expect(open + behindReply + unclear + none).toBe(look.rows);
  });

  it('says no word of the page', () => {
    const { host, language, table, ...rest } = lookAt(page);
    const texts: string[] = [];
    JSON.stringify(rest, (_key, value: unknown) => (typeof value === 'string' ? texts.push(value) : value));
    const strange = texts.filter((text) => !OWN_WORDS.has(text.toLowerCase()));
    expect(strange).toEqual([]);
    expect(host).toBe(page.url.hostname);
    expect(language ?? 'fa').toMatch(/^[a-z-]+$/iu);
    expect(table?.asOf ?? '2026-11-27').toMatch(/^2026-11-2\d$/u);
  });
});
