import { describe, expect, it } from 'vitest';
import { direction, isolate } from '@/utils/text/direction';

describe('direction', () => {
  it.each([
    ['سلام shop', 'rtl'],
    ['shop سلام', 'ltr'],
    ['  «سلام»', 'rtl'],
    ['۱۲۳ - 😍', 'neutral'],
    ['١٢ USD', 'ltr'],
    ['', 'neutral'],
    ['\u200Fshop', 'rtl'],
    ['שלום', 'rtl'],
    ['\u2068shop\u2069 سلام', 'rtl'],
    ['😍 ok', 'ltr'],
  ])('%j runs %s', (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

describe('isolate', () => {
  it('wraps the text in first-strong isolation', () => {
    expect(isolate('@shop')).toBe('\u2068@shop\u2069');
  });
});
