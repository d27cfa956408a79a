import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey, searchWords } from '@/utils/cases/search-key';
import { normalise } from '@/utils/text/normalise';

describe('the key of a text', () => {
  test.each([
    ['Arabic and Persian letters', 'قيمت كتاب', 'قیمت کتاب'],
    ['digits', '۱۲۳', '123'],
    ['capitals', 'SARA', 'sara'],
    ['half-spaces', 'می‌خوام', 'میخوام'],
  ])('is the same for both spellings of %s', (_what, one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  test.each([
    ['گل', 'دل'],
    ['پر', 'بر'],
    ['چنده', 'جنده'],
    ['ژاله', 'زاله'],
    ['sara', 'زارا'],
  ])('tells %s from %s', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });

  test('finds whatever lies in the match form, in any script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('سلام قیمتش چنده؟ 😍', 'Привет дом'),
    );
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (typed, from, length) => {
        const plain = normalise(typed);
        const key = searchKey(typed);
        expect(key.length).toBe(plain.length);
        expect(key).toContain(key.slice(from, from + length));
        for (const code of key) expect(code.charCodeAt(0)).toBeLessThan(0x100);
      }),
    );
  });

  test('of a question are its words', () => {
    expect(searchWords('  قیمت   SARA ')).toEqual([searchKey('قیمت'), 'sara']);
    expect(searchWords(' ')).toEqual([]);
  });
});
