import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finglishKinsOf, kinsOf } from '@/utils/routing/kin';
import { KIN_LINES } from '@/utils/routing/kin-words';
import { tokenise } from '@/utils/text/tokenise';

const match = (word: string): string => tokenise(word, { repeats: 'two' })[0]?.text ?? '';

describe('words of one kin', () => {
  test.each([
    ['in two languages', 'قیمت', 'price'],
    ['that share no letter', 'هزینه', 'قیمت'],
    ['in English', 'cashpoint', 'atm'],
    ['with the endings of a noun', 'قیمتهاشون', 'نرخ'],
    ['as persons of a verb', 'بفرستین', 'فرستادن'],
    ['with a half-space', 'می‌فرستم', 'ارسال'],
    ['with letters held down', 'قییمتتت', 'نرخ'],
    ['in the past', 'shipped', 'ships'],
    ['with a doubled letter', 'cancelled', 'cancel'],
    ['with a dropped letter', 'reserving', 'reserve'],
    ['with y and i', 'deliveries', 'delivery'],
  ])('are known %s', (_how, one, other) => {
    const kins = kinsOf(match(one));
    expect(kins.length).toBeGreaterThan(0);
    expect(kinsOf(match(other))).toEqual(expect.arrayContaining([kins[0]]));
  });

  test.each(['چغندر', 'qwerty', '', '123', 'من'])('are none for «%s»', (word) => {
    expect(kinsOf(word)).toEqual([]);
  });

  test('are told by their consonants in Finglish, and only there', () => {
    for (const word of ['gheymat', 'ghimatesh', 'qeymatet']) {
      expect(finglishKinsOf(word)).toEqual(kinsOf('قیمت'));
      expect(kinsOf(word)).toEqual([]);
    }
    expect(finglishKinsOf('price')).toEqual(kinsOf('price'));
    expect(finglishKinsOf('قیمت')).toEqual(kinsOf('قیمت'));
  });

  test('are those of the likelier word where two share their consonants: salam is «سلام», shab is «شب»', () => {
    expect(finglishKinsOf('salam')).toEqual(kinsOf('سلام'));
    expect(finglishKinsOf('shab')).toEqual(kinsOf('شب'));
  });

  test('are found for any text without a complaint', () => {
    fc.assert(fc.property(fc.string(), (word) => Array.isArray(finglishKinsOf(word))));
  });
});

describe('the list of kins', () => {
  const words = KIN_LINES.map((line) => line.split(' '));

  test('holds every word in match form, as one word', () => {
    const strange = words.flat().filter((word) => match(word) !== word);
    expect(strange).toEqual([]);
  });

  test('names no word twice in one kin, and no kin twice', () => {
    expect(words.filter((kin) => new Set(kin).size !== kin.length)).toEqual([]);
    expect(words.filter((kin) => kin.length < 2)).toEqual([]);
    const names = words.map(([name]) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
