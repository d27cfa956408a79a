import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evalNormalise } from '@/tests/eval/normalise';
import { commentLike, EMOJI, HANDLES, URLS } from '@/tests/unit/text/samples';
import { normalise } from '@/utils/text/normalise';

const table = readFileSync('tests/fixtures/persian/normalise.tsv', 'utf8');

describe('normalise', () => {
  it('gives the expected match form for every row of the table, and keeps it the second time', () => {
    const { total, failures } = evalNormalise(table);
    expect(failures).toEqual([]);
    expect(total).toBe(163);
  });

  it('changes nothing the second time, whatever was typed', () => {
    fc.assert(
      fc.property(commentLike, fc.constantFrom('one' as const, 'two' as const), (text, repeats) => {
        const once = normalise(text, { repeats });
        expect(normalise(once, { repeats })).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps emoji, joined families, flags, keycaps, handles and addresses between any words', () => {
    const kept = fc.constantFrom(...EMOJI, ...HANDLES, ...URLS);
    fc.assert(
      fc.property(kept, fc.constantFrom('سلام', 'قیمت', 'ok'), (part, word) => {
        expect(normalise(`${word} ${part} ${word}`)).toBe(`${word} ${part} ${word}`);
      }),
    );
  });

  it('is the same for a word typed on an Arabic keyboard, stretched, marked or with tatweel', () => {
    for (const typed of ['كتاب‌هاي', 'کتاب هااااای', 'کِتابهای', 'کتـــاب‌های', '\u2067کتاب‌های\u2069']) {
      expect(normalise(typed)).toBe('کتابهای');
    }
  });

  it('can keep two of a stretched letter and one of each long vowel, for learned features', () => {
    expect(normalise('سلاممممم عااالی خیییلی', { repeats: 'two' })).toBe('سلامم عالی خیلی');
    expect(normalise('الله ممنون', { repeats: 'two' })).toBe('الله ممنون');
  });

  it('reads a joined verb even where the stretched part hid it', () => {
    expect(normalise('میییی خوام')).toBe('میخوام');
  });

  it('leaves ™, ½ and superscripts alone', () => {
    expect(normalise('برند™ ½ کیلو x²')).toBe('برند™ ½ کیلو x²');
  });

  it('takes a comma for a thousands separator only where it can be one', () => {
    expect(normalise('1,250,000')).toBe('1250000');
    expect(normalise('09121234567,123')).toBe('09121234567, 123');
    expect(normalise('۳۸،۴۰،۴۲')).toBe('38, 40, 42');
  });

  it('does not lose the customer’s own private-use characters among the addresses', () => {
    expect(normalise('\uE000 @Shop \uE000 www.A.ir')).toBe('\uE000 @shop \uE000 www.A.ir');
  });

  // One that took the square of the length would be ended by the time limit.
  it('comes to an end on a text made to be slow', () => {
    for (const unit of ['a', '@', '.', 'ه ی ', '\u200D', 'a.', '1,', ' ', 'می ', 'www.', '\uE000']) {
      expect(normalise(unit.repeat(50_000 / unit.length)).length).toBeLessThan(100_000);
    }
  });
});
