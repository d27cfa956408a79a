import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineOf } from '@/utils/routing/classifier/engine';
import { explain } from '@/utils/routing/classifier/explain';
import { countFeatures, readTokens } from '@/utils/routing/classifier/features';
import { learn } from '@/utils/routing/classifier/learn';
import { pack, unpack } from '@/utils/routing/classifier/pack';
import { predict } from '@/utils/routing/classifier/predict';
import { isSlip, Spelling, wordsOf } from '@/utils/routing/classifier/spelling';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { fitShop, placeOf, topicsWith } from './team';

const words = (text: string) => readTokens(text).map((token) => token.text);
const TAUGHT = 'ساعت موجودی رزرو گارانتی زردآلو فاکتور1403 blender grinder';
const spelling = new Spelling(words(TAUGHT));
const read = (text: string) => spelling.correct(readTokens(text)).map((token) => token.text);

describe('a word that nobody has taught', () => {
  it.each([
    ['ساتع', 'ساعت', 'two letters swapped'],
    ['مجودی', 'موجودی', 'one missing'],
    ['زردآللو', 'زردآلو', 'one too many'],
    ['گاراتتی', 'گارانتی', 'a wrong one in a long word'],
    ['گارااااانتی', 'گارانتی', 'one held down in the middle'],
    ['the blendre', 'the blender', 'English, in an English text'],
  ])('%j is read as the one it is a slip away from, %j: %s', (typed, meant) => {
    expect(read(typed)).toEqual(words(meant));
  });

  it.each([
    ['شاعت', 'the first letter is seldom wrong'],
    ['ساغت', 'in a short word another letter may be meant'],
    ['زرد', 'it is short'],
    ['فاکتور1404', 'another number is another number'],
    ['رز\u200Cرو', 'it is written in two pieces'],
    ['blendre', 'a Latin text without an English word may be Finglish'],
    ['قیمتش', 'a kin has it'],
    ['باسکول', 'it is near to none'],
    ['@grindre 😍', 'it is no word'],
  ])('%j stays as it is where %s', (typed) => {
    expect(read(typed)).toEqual(words(typed));
  });

  it('stays at its place in the typed text', () => {
    const typed = readTokens('سلام ساتـــع؟');
    const meant = spelling.correct(typed);
    expect(meant.map(({ start, end }) => [start, end])).toEqual(typed.map(({ start, end }) => [start, end]));
  });
});

describe('isSlip', () => {
  const WORD = fc.string({ unit: fc.constantFrom('ا', 'ب', 'a', 'b', 'c'), minLength: 2, maxLength: 9 });

  it('finds a missing letter, one too many, and two swapped, wherever they are', () => {
    fc.assert(
      fc.property(WORD, fc.nat(), (word, anywhere) => {
        const at = anywhere % (word.length - 1);
        const [first = '', second = ''] = word.slice(at);
        const rest = word.slice(at + 2);
        expect(isSlip(word.slice(0, at) + second + rest, word)).toBe(true);
        expect(isSlip(word, word.slice(0, at) + second + rest)).toBe(true);
        expect(isSlip(word.slice(0, at) + second + first + rest, word)).toBe(true);
      }),
    );
  });

  it('is nothing that takes two slips', () => {
    for (const [typed, meant] of [
      ['ساعتها', 'ساعت'],
      ['گرانتتی', 'گارانتی'],
      ['bledner', 'grinder'],
      ['', 'ab'],
    ] as const) {
      expect(isSlip(typed, meant)).toBe(false);
    }
  });
});

describe('a taught classifier', () => {
  const shop = fitShop();
  const engine = engineOf(shop);

  it('hears a misspelled word as it was meant, and shows it as it was typed', () => {
    const text = 'شیارز می‌فرستین';
    const [meant, typed] = ['شیراز می‌فرستین', text].map((one) => predict(engine, one).ranked[0]);
    expect(typed).toEqual(meant);
    expect(explain(engine, text, placeOf('shipping')).map(({ word }) => word)).toContain('شیارز');
  });

  it('does not take a misspelled comment for the one that was taught', () => {
    expect(predict(engine, 'ارسال به شیراز دارین').taught).toBe(true);
    expect(predict(engine, 'ارسال به شیارز دارین').taught).toBe(false);
    expect(countFeatures('شیارز', engine.spelling).print).toBe(countFeatures('شیارز').print);
  });

  it('knows the words again from packed bytes, and those of a correction', () => {
    const learned = runAll(teach(topicsWith({ fit: ['دمپاش گشاده'], wait: ['معطل شدیم'] }), 1));
    learn(learned, { text: 'زیپش گیرمیکنه', topic: 0 });
    for (const one of [engineOf(learned), unpack(pack(learned))]) {
      expect([...(one?.spelling.words ?? [])]).toEqual([
        'دمپاش',
        'گشاده',
        'معطل',
        'شدیم',
        'زیپش',
        'گیرمیکنه',
      ]);
      expect(one && predict(one, 'گیرمکینه').ranked[0]?.topic).toBe(0);
    }
  });

  it('has the words of the examples, and of no copy in Latin letters', () => {
    expect(wordsOf(readTokens('کتاب‌ها 😍 خوبه'))).toEqual(['کتابها', 'کتاب', 'ها', 'خوبه']);
    expect(engine.spelling.words.has('شیراز')).toBe(true);
    expect([...engine.spelling.words].filter((word) => /^shi/.test(word))).toEqual(['shipping', 'ship']);
  });
});
