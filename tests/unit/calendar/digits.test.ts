import { describe, expect, it } from 'vitest';
import { formatNumber, localDigits, parseNumber } from '@/utils/calendar/digits';

describe('localDigits', () => {
  it('writes the digits of all three scripts in that of the language and leaves the rest', () => {
    expect(localDigits('a1 ۲ ٣', 'fa')).toBe('a۱ ۲ ۳');
    expect(localDigits('a1 ۲ ٣', 'en')).toBe('a1 2 3');
  });
});

describe('formatNumber', () => {
  it.each([
    [1_290_000, '۱٬۲۹۰٬۰۰۰', '1,290,000'],
    [0, '۰', '0'],
    [999, '۹۹۹', '999'],
    [1000, '۱٬۰۰۰', '1,000'],
    [1234.5, '۱٬۲۳۴٫۵', '1,234.5'],
    [-1000, '\u200E\u2212۱٬۰۰۰', '-1,000'],
  ])('%d', (value, fa, en) => {
    expect(formatNumber(value, 'fa')).toBe(fa);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('parseNumber', () => {
  it.each([
    ['۱٬۲۹۰٬۰۰۰', 1_290_000],
    ['1,290,000', 1_290_000],
    ['١٢٫٥', 12.5],
    [' 40،000 ', 40_000],
    ['-۵', -5],
    ['\u200E\u2212۱٬۰۰۰', -1000],
    ['12.5', 12.5],
    ['0', 0],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', 'abc', '1,2', '12,34,567', '۱۲ تومان', '1.2.3', '--5', 'Infinity', '1e5'])(
    'finds no number in %j',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it('reads back what formatNumber writes', () => {
    for (const value of [0, 7, -3, 1_290_000, 1234.5, -98_765.25]) {
      expect(parseNumber(formatNumber(value, 'fa'))).toBe(value);
      expect(parseNumber(formatNumber(value, 'en'))).toBe(value);
    }
  });
});
