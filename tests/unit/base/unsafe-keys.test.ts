import { describe, expect, test } from 'vitest';
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('the check for unsafe keys', () => {
  test.each([
    ['a number', 42, false],
    ['null', null, false],
    ['an ordinary row', { id: 'a', list: [{ title: 'constructor' }] }, false],
    ['__proto__ at the top', JSON.parse('{"__proto__": 1}'), true],
    ['constructor deep inside', { a: [{ b: { constructor: null } }] }, true],
    ['prototype in a list', [[{ prototype: {} }]], true],
  ])('%s', (_what, value, expected) => {
    expect(hasUnsafeKey(value)).toBe(expected);
  });

  test('refuses what nests deeper than the limit, and nothing above it', () => {
    expect(hasUnsafeKey(nested(25))).toBe(false);
    expect(hasUnsafeKey(nested(26))).toBe(true);
    expect(hasUnsafeKey({ a: { b: 1 } }, 1)).toBe(false);
    expect(hasUnsafeKey({ a: { b: {} } }, 1)).toBe(true);
  });

  test('does not exhaust the stack on 100,000 levels, nor on a list of 200,000', () => {
    expect(hasUnsafeKey(nested(100_000), Number.POSITIVE_INFINITY)).toBe(false);
    expect(hasUnsafeKey(Array.from({ length: 200_000 }, () => ({})))).toBe(false);
  });
});
