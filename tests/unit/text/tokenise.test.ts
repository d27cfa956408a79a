import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLike, EMOJI } from '@/tests/unit/text/samples';
import { normalise } from '@/utils/text/normalise';
import { tokenise } from '@/utils/text/tokenise';

const texts = (typed: string): string[] => tokenise(typed).map((token) => token.text);
const typedParts = (typed: string): string[] =>
  tokenise(typed).map(({ start, end }) => typed.slice(start, end));

describe('tokenise', () => {
  it('points back at the customer’s own spelling', () => {
    const typed = 'سلامممم قيمتِ كتاب ها چنده؟؟؟';
    expect(texts(typed)).toEqual(['سلام', 'قیمت', 'کتابها', 'چنده', '?']);
    expect(typedParts(typed)).toEqual(['سلامممم', 'قيمتِ', 'كتاب ها', 'چنده', '؟؟؟']);
  });

  it('keeps an address and a handle whole, with the case they need', () => {
    const typed = 'ببین https://x.ir/A?b=1,2. و @Shop_IR، info@Shop.ir';
    expect(tokenise(typed).map(({ text, kind }) => [kind, text])).toEqual([
      ['word', 'ببین'],
      ['url', 'https://x.ir/A?b=1,2'],
      ['word', 'و'],
      ['handle', '@shop_ir'],
      ['email', 'info@Shop.ir'],
    ]);
    expect(typedParts(typed)[3]).toBe('@Shop_IR');
  });

  it.each(EMOJI)('takes %s for one token between words', (emoji) => {
    const typed = `عالی${emoji}${emoji} بود`;
    expect(texts(typed)).toEqual(['عالی', emoji, emoji, 'بود']);
    expect(tokenise(typed)[1]).toMatchObject({ kind: 'emoji', start: 4, end: 4 + emoji.length });
  });

  it('keeps numbers, times and prices as one word', () => {
    expect(texts('ساعت ۱۰:۳۰ ۳٫۵ متر ۱٬۲۹۰٬۰۰۰ تومن 2تا')).toEqual([
      'ساعت',
      '10:30',
      '3.5',
      'متر',
      '1290000',
      'تومن',
      '2تا',
    ]);
  });

  it('parts a hashtag at its underscores and leaves other signs out', () => {
    expect(texts('#تخفیف_ویژه (جدید) - don’t!')).toEqual(['تخفیف', 'ویژه', 'جدید', "don't", '!']);
  });

  it('gives the pieces of a word that holds a joint, and only then', () => {
    expect(tokenise('می‌خوام کتاب ها کتابها خانه‌ی').map(({ text, pieces }) => [text, pieces])).toEqual([
      ['میخوام', ['می', 'خوام']],
      ['کتابها', ['کتاب', 'ها']],
      ['کتابها', undefined],
      ['خانه', undefined],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(tokenise('')).toEqual([]);
    expect(tokenise(' \u200C\u200F… ')).toEqual([]);
  });

  it('gives tokens of the match form, in order, never overlapping, never empty in the typed text', () => {
    fc.assert(
      fc.property(commentLike, (typed) => {
        const matchForm = normalise(typed);
        let from = 0;
        let last = { start: 0, end: 0 };
        for (const token of tokenise(typed)) {
          const at = matchForm.indexOf(token.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + token.text.length;
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.start).toBeGreaterThanOrEqual(last.start);
          last = token;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
