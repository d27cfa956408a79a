import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, isSame, shortHash } from '@/utils/base/canonical';

describe('the one text of a value', () => {
  test.each([
    ['the order of keys', { a: { x: 1, y: 2 }, b: 1 }, { b: 1, a: { y: 2, x: 1 } }, true],
    ['a property without a value', { a: 1, b: undefined }, { a: 1 }, true],
    ['the order of a list', [1, 2], [2, 1], false],
    ['null and nothing', { a: null }, {}, false],
    ['a number and its text', 1, '1', false],
    ['half-spaces', 'می‌شود', 'می شود', false],
  ])('minds or does not mind %s', (_what, a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });

  test('says again what JSON said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

test('a short hash tells a thousand short words apart', () => {
  const words = Array.from({ length: 1_000 }, (_, index) => shortHash(`«قیمت ${index}»`));
  expect(new Set(words).size).toBe(1_000);
});
