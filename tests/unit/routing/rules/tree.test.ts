import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circumstances } from '@/utils/routing/rules/condition';
import { readComment } from '@/utils/routing/rules/reading';
import { askTree, problemsOf } from '@/utils/routing/rules/tree';
import type { Condition, ConditionTree } from '@/utils/schema/rule';
import { AROUND, all, any, none, words } from './make';

const tree = (group: ConditionTree['group'], ...of: ConditionTree['of']): ConditionTree => ({ group, of });

/** The words that made it hold; null = it does not. */
function asked(tree: ConditionTree, typed: string, around: Partial<Circumstances> = {}): string[] | null {
  const ask = askTree(tree);
  const found = ask?.(readComment(typed), { ...AROUND, ...around }) ?? null;
  for (const match of found ?? []) expect(typed.slice(match.start, match.end)).toBe(match.word);
  return found?.map(({ word }) => word) ?? null;
}

const one = (condition: Condition, typed: string, around: Partial<Circumstances> = {}) =>
  asked(all(condition), typed, around);

describe('a condition holds and shows its words:', () => {
  const anyOf = words('قیمت', 'چنده', 'gift card');
  test.each<[string, Condition, string, string[]]>([
    ['any of the words', anyOf, 'سلام قیمت چنده', ['قیمت', 'چنده']],
    ['a word with a clitic', anyOf, 'قیمتش رو بگید', ['قیمتش']],
    ['a plural with a half-space', anyOf, 'قیمت\u200cها', ['قیمت\u200cها']],
    ['an Arabic keyboard and marks', words('کیف'), 'كِيف', ['كِيف']],
    ['a phrase of two Latin words', anyOf, 'Do you sell GIFT cards?', ['GIFT cards']],
    ['the same phrase as one word', anyOf, 'giftcard please', ['giftcard']],
    ['a phrase with a half-space', words('پیش خرید'), 'پیش\u200cخرید دارید', ['پیش\u200cخرید']],
    ['a phrase that is written as one word', words('پیش\u200cخرید'), 'پیشخرید دارید', ['پیشخرید']],
    ['a phrase that is written with a space', words('پیش\u200cخرید'), 'پیش خرید دارید', ['پیش خرید']],
    ['a joined phrase with a clitic', words('پیش خرید'), 'پیشخریدتون', ['پیشخریدتون']],
    ['Persian digits for Latin ones', words('50'), 'تا ۵۰ درصد', ['۵۰']],
    ['Latin digits for Persian ones', words('۵۰'), '50 off', ['50']],
    ['a keyword with a comma in it', words('سلام، قیمت'), 'سلام قیمت؟', ['سلام قیمت']],
    ['a keyword with a question mark', words('چنده؟'), 'این چنده', ['چنده']],
    ['an emoji as a keyword', words('😡'), 'واقعا 😡😡', ['😡', '😡']],
    ['a handle as a keyword', words('@shop'), 'به @shop بگید', ['@shop']],
    ['all of the words', { is: 'allOf', words: ['ارسال', 'شیراز'] }, 'ارسال به شیراز', ['ارسال', 'شیراز']],
    ['a phrase', { is: 'phrase', text: 'چند تومان' }, 'این چند\nتومانه', ['چند\nتومانه']],
    ['none of the words', { is: 'noneOf', words: ['ارسال'] }, 'قیمت؟', []],
    ['the beginning', { is: 'beginsWith', text: 'سلام' }, 'سلام قیمت', ['سلام']],
    ['the beginning behind a handle', { is: 'beginsWith', text: 'سلام' }, '@shop سلام', ['سلام']],
    ['a pattern', { is: 'pattern', pattern: 'کد \\d{3}' }, 'مدل کد ۱۲۳', ['کد ۱۲۳']],
    ['only emoji', { is: 'onlyEmoji' }, '😍 👍🏽!', ['😍', '👍🏽']],
    ['only a mention', { is: 'onlyMention' }, '@sara @reza', ['@sara', '@reza']],
    ['a mobile phone', { is: 'hasPhone' }, 'زنگ بزن ۰۹۱۲ ۳۴۵ ۶۷۸۹', ['۰۹۱۲ ۳۴۵ ۶۷۸۹']],
    ['a phone with its country', { is: 'hasPhone' }, 'call +98 912-345-6789', ['+98 912-345-6789']],
    ['a phone of another country', { is: 'hasPhone' }, 'call +44 20 7946 0958', ['+44 20 7946 0958']],
    ['a landline', { is: 'hasPhone' }, '021-88776655', ['021-88776655']],
    ['an order number', { is: 'hasOrderNumber' }, 'سفارش ۱۲۳۴۵۶ نرسید', ['سفارش ۱۲۳۴۵۶']],
    ['an order number with a sign', { is: 'hasOrderNumber' }, 'where is #48213?', ['#48213']],
    ['a link', { is: 'hasLink' }, 'ببین https://t.me/abc', ['https://t.me/abc']],
    ['a link without its beginning', { is: 'hasLink' }, 'بیا t.me/abc', ['t.me/abc']],
    ['fewer words', { is: 'fewerWordsThan', words: 3 }, 'سلام قیمت 😍 ؟', []],
    ['more words', { is: 'moreWordsThan', words: 2 }, 'سلام قیمت چنده', []],
    ['the platform', { is: 'onPlatform', platform: 'instagram' }, 'سلام', []],
    ['inside hours', { is: 'insideHours' }, 'سلام', []],
    ['a live item', { is: 'itemLive', itemId: 'sale' as never }, 'سلام', []],
  ])('%s', (_what, condition, typed, expected) => {
    expect(one(condition, typed)).toEqual(expected);
  });
});

describe('a condition does not hold:', () => {
  test.each<[string, Condition, string]>([
    ['a keyword inside a longer word', words('پست'), 'پستچی'],
    ['the beginning of a joined keyword', words('پیش خرید'), 'پیشنهاد خرید'],
    ['a keyword of one word in two words', words('پیشخرید'), 'پیش رفتم خرید'],
    ['a phrase that is torn apart', { is: 'phrase', text: 'چند تومان' }, 'چند روز؟ هزار تومان'],
    ['one of all words missing', { is: 'allOf', words: ['ارسال', 'شیراز'] }, 'ارسال به تهران'],
    ['one of none there', { is: 'noneOf', words: ['ارسال', 'پیک'] }, 'با پیک'],
    ['a beginning in the middle', { is: 'beginsWith', text: 'سلام' }, 'خوبی سلام'],
    ['a beginning of nothing', { is: 'beginsWith', text: 'سلام' }, '@shop'],
    ['emoji with a word', { is: 'onlyEmoji' }, '😍 عالی'],
    ['emoji of an empty comment', { is: 'onlyEmoji' }, ' '],
    ['a mention with a word', { is: 'onlyMention' }, '@sara ببین'],
    ['a price is no phone', { is: 'hasPhone' }, '۱٬۲۹۰٬۰۰۰ تومان'],
    ['a price is no order', { is: 'hasOrderNumber' }, 'سفارش بدم ۲۵۰۰۰۰ تومان'],
    ['a hashtag is no order', { is: 'hasOrderNumber' }, '#تخفیف۱۴۰۵'],
    ['an address of e-mail is no link', { is: 'hasLink' }, 'me@example.com'],
    ['a missing space is no link', { is: 'hasLink' }, 'ممنون.عالی بود ok.thanks'],
    ['as many words', { is: 'fewerWordsThan', words: 2 }, 'سلام قیمت'],
    ['as many words as not more', { is: 'moreWordsThan', words: 2 }, 'سلام قیمت'],
    ['another platform', { is: 'onPlatform', platform: 'x' }, 'سلام'],
    ['outside hours', { is: 'outsideHours' }, 'سلام'],
    ['an item that is gone from the calendar', { is: 'itemLive', itemId: 'gone' as never }, 'سلام'],
  ])('%s', (_what, condition, typed) => {
    expect(one(condition, typed)).toBeNull();
  });
});

test('the hours are those that the caller hands in', () => {
  expect(one({ is: 'outsideHours' }, 'سلام', { isInsideHours: false })).toEqual([]);
  expect(one({ is: 'insideHours' }, 'سلام', { isInsideHours: false })).toBeNull();
});

describe('a group', () => {
  const price = words('قیمت');
  const shipping = words('ارسال');
  const text = 'قیمت با ارسال';
  test.each<[string, ConditionTree, string[] | null]>([
    ['of all holds with each', all(price, shipping), ['قیمت', 'ارسال']],
    ['of all fails with one', all(price, words('رنگ')), null],
    ['of any holds with one', any(words('رنگ'), shipping), ['ارسال']],
    ['of any fails with none', any(words('رنگ'), words('سایز')), null],
    ['of none holds with none', none(words('رنگ')), []],
    ['of none fails with one', none(words('رنگ'), price), null],
    [
      'inside another',
      tree('all', price, none(words('رنگ')), any(shipping, words('پیک'))),
      ['قیمت', 'ارسال'],
    ],
    ['inside another fails with it', tree('all', price, none(shipping)), null],
    ['shows a word that two conditions found once', all(price, { is: 'phrase', text: 'قیمت' }), ['قیمت']],
  ])('%s', (_what, tree, expected) => {
    expect(asked(tree, text)).toEqual(expected);
  });
});

describe('a rule that is not finished never fires, and says where:', () => {
  test.each<[string, ConditionTree, object]>([
    ['nothing in it', all(), { at: [], problem: 'emptyGroup' }],
    ['nothing in it, of none', none(), { at: [], problem: 'emptyGroup' }],
    ['an empty group inside', tree('any', words('قیمت'), none()), { at: [1], problem: 'emptyGroup' }],
    ['no words', none(words()), { at: [0], problem: 'noWords' }],
    ['words of spaces and marks alone', all(words(' ', '؟!')), { at: [0], problem: 'noWords' }],
    ['an empty phrase', all({ is: 'phrase', text: ' ' }), { at: [0], problem: 'noWords' }],
    [
      'a pattern that refers back, deep inside',
      tree('all', words('قیمت'), any<Condition>({ is: 'hasLink' }, { is: 'pattern', pattern: '(a)\\1' })),
      { at: [1, 1], problem: 'backReference' },
    ],
  ])('%s', (_what, tree, problem) => {
    expect(problemsOf(tree)).toEqual([problem]);
    expect(asked(tree, 'قیمت سلام')).toBeNull();
  });
});

describe('for every text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const persian = fc
    .array(
      fc.constantFrom('قیمت', 'قیمتش', 'پیش\u200cخرید', 'پیش خرید', '😍', '@sara', '09123456789', '؟', 'كيف'),
    )
    .map((parts) => parts.join(' '));
  const conditions: Condition[] = [
    words('قیمت', 'پیش خرید', '😍'),
    { is: 'pattern', pattern: '\\w+' },
    { is: 'hasPhone' },
    { is: 'hasLink' },
    { is: 'onlyEmoji' },
    { is: 'onlyMention' },
  ];

  test('what matched is a stretch of what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(text, persian), fc.constantFrom(...conditions), (typed, condition) => {
        one(condition, typed);
      }),
    );
  });

  test('none is the opposite of any', () => {
    fc.assert(
      fc.property(fc.oneof(text, persian), fc.subarray(conditions, { minLength: 1 }), (typed, some) => {
        expect(asked(none(...some), typed) === null).toBe(asked(any(...some), typed) !== null);
      }),
    );
  });

  test('all of one is any of one', () => {
    fc.assert(
      fc.property(fc.oneof(text, persian), fc.constantFrom(...conditions), (typed, condition) => {
        expect(asked(all(condition), typed)).toEqual(asked(any(condition), typed));
      }),
    );
  });
});
