import { describe, expect, test } from 'vitest';
import { cautionsOf } from '@/utils/responses/caution';

describe('a public answer is asked for twice', () => {
  test.each([
    ['with a card number', 'به کارت 6037 9911 1111 1112 واریز کنید', ['cardNumber']],
    ['with a card number in Persian digits', '۶۰۳۷-۹۹۱۱-۱۱۱۱-۱۱۱۲', ['cardNumber']],
    ['with a mobile number', 'با ۰۹۱۲۱۲۳۴۵۶۷ تماس بگیرید', ['mobileNumber']],
    ['with a mobile number as the world writes it', 'Call +98 912 123 4567', ['mobileNumber']],
    ['with an order number', 'سفارش شمارهٔ ۱۲۳۴۵ ارسال شد', ['orderNumber']],
    ['with a tracking code', 'کد رهگیری: 98765432', ['orderNumber']],
    ['with two of them', 'سفارش 12345، تماس 09121234567', ['mobileNumber', 'orderNumber']],
  ])('%s', (_what, text, cautions) => {
    expect(cautionsOf(text, 'comment', false)).toEqual(cautions);
    expect(cautionsOf(text, 'message', false)).toEqual([]);
  });

  test.each([
    ['a price', 'قیمتش ۱٬۲۹۰٬۰۰۰ تومان است'],
    ['an office telephone', 'تلفن فروشگاه: 021-12345678'],
    ['sixteen digits that are no card', '1234 5678 9012 3456'],
    ['a size and a number of days', 'سایز ۴۲، ارسال ۳ تا ۵ روز'],
    ['nothing', ''],
  ])('but not with %s', (_what, text) => {
    expect(cautionsOf(text, 'comment', false)).toEqual([]);
  });

  test('with cheer on a day of mourning, in public and in private', () => {
    expect(cautionsOf('ممنون 🎉', 'comment', true)).toEqual(['cheerOnMourning']);
    expect(cautionsOf('ممنون 🎉', 'message', true)).toEqual(['cheerOnMourning']);
    expect(cautionsOf('ممنون 🎉', 'comment', false)).toEqual([]);
    expect(cautionsOf('ممنون 🌿', 'comment', true)).toEqual([]);
  });
});
