import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '@/utils/base/errors';
import { translator } from '@/utils/i18n';

const fa = translator('fa');
const en = translator('en');

describe('a text', () => {
  test('is given in the asked language', () => {
    expect(fa('common.today')).toBe('امروز');
    expect(en('common.today')).toBe('Today');
  });

  test('isolates a name, so that a Latin handle cannot turn a Persian sentence around', () => {
    expect(fa('commentView.handOverTo', { name: '@sara' })).toBe('ارجاع به \u2068@sara\u2069');
  });

  test.each([
    [0, 'بی‌پاسخ'],
    [1, '۱ پاسخ'],
    [12, '۱۲ پاسخ'],
  ])('counts %i in Persian digits, with a word of its own for none', (n, text) => {
    expect(fa('desk.topic.answerCount', { n })).toBe(text);
  });

  test('takes the singular where the language has one', () => {
    expect(en('today.questions', { n: 1 })).not.toBe(en('today.questions', { n: 2 }));
  });

  test('shows an unfilled place instead of hiding it', () => {
    expect(fa('commentView.handOverTo')).toContain('{name}');
  });

  test('that does not exist is loud', () => {
    expect(() => fa('no.such' as never)).toThrow('no.such');
    expect(() => fa('common' as never)).toThrow('common');
  });

  test.each(ERROR_CODES)('tells a person what %s means, in at most 60 characters', (code) => {
    for (const t of [fa, en]) {
      const sentence = t(`errors.${code}`);
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence.length).toBeLessThanOrEqual(60);
    }
  });
});
