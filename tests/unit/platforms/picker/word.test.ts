// Which word calls the picker, as a table of what stands before the caret.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedWord, typedWord } from '@/utils/platforms/picker/word';

const RLM = '\u200F';
const ZWNJ = '\u200C';
const NBSP = '\u00A0';

describe('the picker is called', () => {
  it.each([
    ['by a slash alone', '/', '/'],
    ['by a slash behind a space', 'سلام /', '/'],
    ['by a slash behind a no-break space, which editors write for a last one', `سلام${NBSP}/`, '/'],
    ['by a slash on a new line', 'سلام\n/ق', '/ق'],
    ['by a slash behind a mark that turns the direction', `سلام ${RLM}/قیمت`, '/قیمت'],
    ['by Persian letters behind it', '/قیمت', '/قیمت'],
    ['by the letters of an Arabic keyboard', '/قيمت‌ك', '/قيمت‌ك'],
    ['by a word with a half space', `/می${ZWNJ}خوام`, `/می${ZWNJ}خوام`],
    ['by Latin letters, digits and what stands in shortcuts', 'hi /price_2.a-b', '/price_2.a-b'],
    ['by Persian digits', '/۱۲', '/۱۲'],
    ['by a letter with its vowel', '/عِطر', '/عِطر'],
  ])('%s', (_how, before, word) => {
    expect(typedWord(before)).toBe(word);
  });

  it.each([
    ['by nothing', ''],
    ['by a slash inside a word', 'و/یا'],
    ['by a slash behind a bracket', '(/x'],
    ['by a path', '/usr/bin'],
    ['by two slashes', '//'],
    ['by an address', 'https://shop.example/a'],
    ['by a date', '۱۴۰۵/۹/۶'],
    ['by a word that is over', '/قیمت '],
    ['by a sign behind the slash', '/؟'],
    ['by an endless word', `/${'ا'.repeat(60)}`],
  ])('not %s', (_how, before) => {
    expect(typedWord(before)).toBeNull();
  });

  it('never by more than the end of what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (before) => {
        const word = typedWord(before);
        expect(word === null || (before.endsWith(word) && word.startsWith('/') && word.length <= 60)).toBe(
          true,
        );
        expect(closedWord(before)?.trimEnd() ?? null).not.toBe('/');
      }),
    );
  });
});

describe('a word is closed', () => {
  it.each([
    ['/قیمت ', '/قیمت '],
    [`hi /p${NBSP}`, `/p${NBSP}`],
    ['/ ', null],
    ['/قیمت', null],
    ['/قیمت  ', null],
    ['و/یا ', null],
  ])('%j: %j', (before, word) => {
    expect(closedWord(before)).toBe(word);
  });
});
