import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedShare } from '@/utils/text/edited-share';

describe('the changed share of a prepared text', () => {
  test.each([
    ['nothing when it goes out as prepared', 'سلام، قیمت ۱۰۰ تومان است', 'سلام، قیمت ۱۰۰ تومان است', 0],
    ['nothing when only spaces and line breaks differ', 'سلام\nقیمت  دارد', ' سلام قیمت دارد ', 0],
    ['nothing when an Arabic letter became a Persian one', 'قيمت كتاب', 'قیمت کتاب', 0],
    ['one word of five', 'سلام قیمت صد تومان است', 'سلام قیمت نود تومان است', 0.2],
    ['an added word', 'سلام قیمت دارد', 'سلام بله قیمت دارد', 0.25],
    ['a removed word', 'سلام بله قیمت دارد', 'سلام قیمت دارد', 0.25],
    ['a repeated word that was taken out once', 'بله بله بله', 'بله بله', 1 / 3],
    ['everything when not a word is left', 'سلام قیمت', 'ممنون شما', 1],
    ['everything when it was written from nothing', '', 'سلام', 1],
    ['nothing when both are empty', '', ' ', 0],
    ['a mixed text by its words', 'DM بدهید please', 'دایرکت بدهید please', 1 / 3],
  ])('is %s', (_what, prepared, sent, share) => {
    expect(editedShare(prepared, sent)).toBeCloseTo(share, 10);
  });

  const word = fc.constantFrom('سلام', 'قیمت', 'بله', 'ok');
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

  test('lies between 0 and 1, is the same in either direction, and 0 for the same words only', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = editedShare(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(editedShare(b, a)).toBe(share);
        expect(share === 0).toBe(a === b);
      }),
    );
  });

  test('stands two texts of the longest kind that have nothing in common', () => {
    expect(editedShare('آ '.repeat(5_000), 'ب '.repeat(5_000))).toBe(1);
  });
});
