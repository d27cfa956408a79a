// What a team may import as "what the site looks like today": names, and nothing that could do anything.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_TABLES } from '@/utils/platforms/tables';
import { PageAttribute, PageSelector, PlatformTable, PlatformTables } from '@/utils/schema/platform-table';

const TABLE = {
  platform: 'x',
  asOf: '2026-11-27',
  selectors: { row: 'article' },
  attributes: { id: 'data-id' },
};

describe('the table of a platform', () => {
  it.each(BUILT_IN_TABLES.map((table) => [table.platform, table]))(
    'takes the built-in one of %s',
    (_name, table) => {
      expect(PlatformTable.safeParse(table).error).toBeUndefined();
    },
  );

  it.each([
    'article',
    '[data-testid="tweet"] > div:not([role=link])',
    '#main [data-id]',
    'a[href*="/c/"]',
    ':is(h2, h3) + .a3s',
  ])('takes the selector %s', (selector) => {
    expect(PageSelector.safeParse(selector).success).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a rule', 'a{background:url(https://evil.example)}'],
    ['two rules', 'a;b'],
    ['an escape', 'a\\20 b'],
    ['a comment', 'a/* */b'],
    ['markup', '<img onerror=x>'],
    ['a template', '$' + '{x}`'],
    ['work without end', 'div:has(a):has(b)'],
    ['counting', 'div:nth-child(2n+1)'],
    ['more than 300 characters', 'a'.repeat(301)],
  ])('refuses %s in a selector', (_what, selector) => {
    expect(PageSelector.safeParse(selector).success).toBe(false);
  });

  it.each(['onclick', 'OnClick', 'a b', 'href="x"', '', 'x'.repeat(61)])(
    'refuses the attribute "%s"',
    (name) => {
      expect(PageAttribute.safeParse(name).success).toBe(false);
    },
  );

  it.each([
    ['another field', { ...TABLE, code: 'alert(1)' }],
    ['a name that is none', { ...TABLE, selectors: { 'row 1': 'a' } }],
    ['a nested value', { ...TABLE, selectors: { row: { a: 'b' } } }],
    ['a platform nobody knows', { ...TABLE, platform: 'myspace' }],
    [
      'more than 60 entries',
      {
        ...TABLE,
        selectors: Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`a${letters(i)}`, 'a'])),
      },
    ],
  ])('refuses a table with %s', (_what, table) => {
    expect(PlatformTable.safeParse(table).success).toBe(false);
  });

  it('carries no prototype on', () => {
    const parsed = PlatformTable.parse({ ...TABLE, selectors: JSON.parse('{"__proto__": "a", "row": "b"}') });
    expect(Object.getOwnPropertyNames(parsed.selectors)).toEqual(['row']);
  });

  it('takes one table for each platform', () => {
    expect(PlatformTables.safeParse([TABLE]).success).toBe(true);
    expect(PlatformTables.safeParse([TABLE, TABLE]).success).toBe(false);
  });
});

function letters(number: number): string {
  return number.toString(6).replace(/\d/g, (digit) => 'abcdef'[Number(digit)] ?? '');
}
