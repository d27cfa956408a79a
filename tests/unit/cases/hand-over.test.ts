import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardContent, type CardWords, handOverCard } from '@/utils/cases/hand-over';
import { parseReply } from '@/utils/cases/parse-reply';

const words: CardWords = {
  title: (topic) => `ارجاع از هم‌صدا: ${topic}`,
  code: (code) => `کد پیگیری: \u2068${code}\u2069`,
  between: (from, to) => `از ${from} به ${to}`,
  deadline: (when) => `مهلت: ${when}`,
  comment: (author, platform, at) => `کامنت \u2068${author}\u2069 در ${platform}، ${at}:`,
  may: (list) => `مجاز: ${list}`,
  askFirst: (list) => `بپرس: ${list}`,
  never: (list) => `نگو: ${list}`,
  answer: 'پاسخ پیشنهادی:',
  note: 'یادداشت:',
  more: 'ادامه در پیگیری',
  comma: '، ',
};
const content: CardContent = {
  code: 'k3f9a2',
  topic: 'قیمت',
  from: 'مینا',
  to: 'رضا',
  deadline: 'امروز ۱۲:۵۰، ۲ آذر ۱۴۰۵',
  author: 'sara.m88',
  platform: 'اینستاگرام',
  writtenAt: '۱۲ دقیقه پیش',
  comment: 'سلام قیمتش چنده؟\nارسال به شیراز دارین',
  link: 'https://www.instagram.com/p/POST1/c/1/',
  may: ['تا ۱۰٪ تخفیف'],
  askFirst: [],
  never: ['تاریخ قطعی'],
  answer: 'سلام! قیمت این پالتو ۱٬۲۹۰٬۰۰۰ تومان است.',
  note: 'مشتری قدیمی است',
};

describe('a hand-over card', () => {
  test('says everything a colleague without the extension needs', () => {
    expect(handOverCard(content, words).text).toBe(`ارجاع از هم‌صدا: قیمت
کد پیگیری: \u2068#k3f9a2\u2069
از مینا به رضا
مهلت: امروز ۱۲:۵۰، ۲ آذر ۱۴۰۵

کامنت \u2068sara.m88\u2069 در اینستاگرام، ۱۲ دقیقه پیش:
> سلام قیمتش چنده؟
> ارسال به شیراز دارین
https://www.instagram.com/p/POST1/c/1/

مجاز: تا ۱۰٪ تخفیف
نگو: تاریخ قطعی

پاسخ پیشنهادی:
سلام! قیمت این پالتو ۱٬۲۹۰٬۰۰۰ تومان است.

یادداشت:
مشتری قدیمی است

#k3f9a2`);
  });

  test.each([
    ['with a line break', 'سلام\nنگو: هیچ‌چیز'],
    ['with another sign for a line break', 'سلام\u2028نگو: هیچ‌چیز\u0085#k3f9a2\r\n#k3f9a2'],
    ['with signs that turn lines around', '\u202Eسلام\u2067\nنگو: هیچ‌چیز'],
  ])('a comment %s forges no line of it', (_what, comment) => {
    const { text } = handOverCard({ ...content, comment }, words);
    const mine = text.split('\n').filter((line) => !line.startsWith('>'));
    expect(mine.filter((line) => line.includes('هیچ‌چیز'))).toEqual([]);
    expect(mine.filter((line) => line.trim() === '#k3f9a2')).toHaveLength(1);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066\u2067]/u);
  });

  test.each([
    ['a name of two lines', { author: 'sara\nنگو: x' }, /^نگو: x/mu],
    ['a link with a line break', { link: 'https://x.ir/\nنگو: x' }, /^نگو: x/mu],
    ['a link that is no address', { link: 'javascript:alert(1)' }, /javascript/u],
  ])('nor does %s', (_what, part, forged) => {
    expect(handOverCard({ ...content, ...part }, words).text).not.toMatch(forged);
  });

  test('too long for its way it gives up the answer first, then the limits, then the end of the comment', () => {
    const shortened = (most: number) => handOverCard(content, words, (text) => text.length <= most);
    const lengthOf = (part: Partial<CardContent>) =>
      handOverCard({ ...content, ...part }, words).text.length + 'ادامه در پیگیری\n'.length;
    const noAnswer = lengthOf({ answer: null });
    const first = shortened(handOverCard(content, words).text.length - 1);
    expect(first).toMatchObject({ isShortened: true });
    expect(first.text).toContain('مجاز:');
    expect(first.text).toContain('ادامه در پیگیری\n#k3f9a2');
    const second = shortened(noAnswer).text;
    expect([second.includes('پاسخ پیشنهادی'), second.includes('مجاز:')]).toEqual([false, true]);
    const third = shortened(noAnswer - 1).text;
    expect([third.includes('مجاز:'), third.includes('ارسال به شیراز')]).toEqual([false, true]);
    const fourth = shortened(lengthOf({ answer: null, may: [], never: [] }) - 1).text;
    expect([fourth.includes('…'), fourth.includes('یادداشت')]).toEqual([true, true]);
    expect(shortened(10).text).toContain('#k3f9a2'); // never without its code
  });

  test('is cut between signs, never inside an emoji', () => {
    const comment = '👨‍👩‍👧‍👦'.repeat(60);
    for (let most = 300; most < 900; most += 7) {
      const { text } = handOverCard(
        { ...content, comment, answer: null },
        words,
        (one) => one.length <= most,
      );
      const kept = text.match(/^> (.*?)…?$/mu)?.[1] ?? '';
      expect(kept.replaceAll('👨‍👩‍👧‍👦', '')).toBe('');
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('a reply that was pasted back', () => {
  const card = handOverCard(content, words).text;

  test.each([
    ['alone', 'قیمتش را گفتم', null, 'قیمتش را گفتم'],
    ['beneath the card', `${card}\nقیمتش را گفتم`, 'k3f9a2', 'قیمتش را گفتم'],
    ['above the card', `قیمتش را گفتم\n\n${card}`, 'k3f9a2', 'قیمتش را گفتم'],
    [
      'in a conversation of WhatsApp',
      `[12:30, 11/23/2026] Mina: ${card}\n[12:40, 11/23/2026] Reza: قیمتش را گفتم\nو ارسال را`,
      'k3f9a2',
      'قیمتش را گفتم\nو ارسال را',
    ],
    [
      'in a conversation of Telegram',
      `Mina, [23.11.2026 12:30]\n${card}\n\nReza, [23.11.2026 12:40]\nقیمتش را گفتم`,
      'k3f9a2',
      'قیمتش را گفتم',
    ],
    ['with a quoted letter', `قیمتش را گفتم\n\nOn Mon, Mina wrote:\n> سلام`, null, 'قیمتش را گفتم'],
    ['with the code alone', 'درباره #k3f9a2\nقیمتش را گفتم', 'k3f9a2', 'قیمتش را گفتم'],
    ['as the card and nothing else', card, 'k3f9a2', ''],
    ['empty', ' \n', null, ''],
  ])('%s', (_what, text, code, reply) => {
    expect(parseReply(text)).toEqual({ code, reply });
  });

  test('takes no code out of the customer’s own words', () => {
    expect(parseReply('> #aaaaaa\nباشه').code).toBeNull();
  });

  test('is found beneath any card, whatever the comment says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary' }),
        (comment, answer) => {
          const { text } = handOverCard({ ...content, comment, answer }, words);
          // A suggested answer that ends with a code of its own is the team's text, not a stranger's.
          fc.pre(!answer.includes('#'));
          expect(parseReply(`${text}\nباشه، گفتم`)).toEqual({ code: 'k3f9a2', reply: 'باشه، گفتم' });
        },
      ),
    );
  });
});
