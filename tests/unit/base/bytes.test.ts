import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concat,
  fromBase64Url,
  readU32,
  startsWith,
  toBase64Url,
  toHex,
  u32,
  utf8,
} from '@/utils/base/bytes';

describe('bytes', () => {
  test('come back from base64url as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test('a long text is the same in bytes, wherever its pairs of surrogates fall', () => {
    const unit = fc.constantFrom('سلام ', 'a', '😍', '\ud83d', '\ude0d', '漢字');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), fc.nat(3), (units, shift) => {
        const text = 'x'.repeat(shift) + units.join('').repeat(2_000);
        expect(Buffer.compare(utf8(text), new TextEncoder().encode(text))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test.each(['a', 'ab=c', 'a b', 'سلام', '+/'])('%s is no base64url', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });

  test('a number is four bytes, the smallest first', () => {
    expect(toHex(u32(0x01020304))).toBe('04030201');
    fc.assert(
      fc.property(fc.nat(0xffffffff), (value) => {
        expect(readU32(concat([utf8('xyz'), u32(value)]), 3)).toBe(value);
      }),
    );
  });

  test('begin with a prefix only when all of it is there', () => {
    expect(startsWith(utf8('abc'), utf8('ab'))).toBe(true);
    expect(startsWith(utf8('a'), utf8('ab'))).toBe(false);
    expect(startsWith(utf8('ba'), utf8('ab'))).toBe(false);
  });
});
