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
    ['with a card number in Arabic digits', '٦٠٣٧ ٩٩١١ ١١١١ ١١١٢', ['cardNumber']],
    ['with a card number in one block', 'کارت: 6037991111111112', ['cardNumber']],
    ['with a card number between half-spaces', '۶۰۳۷\u200c۹۹۱۱\u200c۱۱۱۱\u200c۱۱۱۲', ['cardNumber']],
    ['with a card number between long dashes', '6037 – 9911 – 1111 – 1112', ['cardNumber']],
    ['with a card number between marks nobody sees', '6037\u200e9911\u200e1111\u200e1112', ['cardNumber']],
    ['with a mobile number in Arabic digits', '٠٩١٢ ١٢٣ ٤٥ ٦٧', ['mobileNumber']],
    ['with a mobile number in brackets', '(0912) 123-45-67', ['mobileNumber']],
    ['with a mobile number after two zeros', '0098 912 1234567', ['mobileNumber']],
    ['with a mobile number after plus and zero', '+98 (0)912 123 4567', ['mobileNumber']],
    ['with a mobile number without its plus', '989121234567', ['mobileNumber']],
    ['with a mobile number in pairs', '۰۹ ۱۲ ۱۲ ۳۴ ۵۶ ۷', ['mobileNumber']],
    ['with an account number', 'IR820540102680020817909002', ['iban']],
    ['with an account number in groups', 'IR82 0540 1026 8002 0817 9090 02', ['iban']],
    ['with an account number in Persian digits', 'شبا: ۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲', ['iban']],
    ['with an account number in small letters', 'ir82-0540-1026-8002-0817-9090-02', ['iban']],
    ['with an order number of letters and digits', 'سفارش HR-48213 آماده است', ['orderNumber']],
    ['with an order number in two parts', 'order 1234-5678', ['orderNumber']],
    ['with a follow-up code', 'کد پیگیری ۸۸۴۲۱۰', ['orderNumber']],
  ])('%s', (_what, text, cautions) => {
    expect(cautionsOf(text, 'comment', false)).toEqual(cautions);
    expect(cautionsOf(text, 'message', false)).toEqual([]);
  });

  test.each([
    ['a price', 'قیمتش ۱٬۲۹۰٬۰۰۰ تومان است'],
    ['an office telephone', 'تلفن فروشگاه: 021-12345678'],
    ['sixteen digits that are no card', '1234 5678 9012 3456'],
    ['an account number that is none', 'IR83 0540 1026 8002 0817 9090 02'],
    ['sixteen zeros', '0000 0000 0000 0000'],
    ['seventeen digits', '60379911111111120'],
    ['a price beside the word for an order', 'سفارش بالای ۵۰۰۰ تومان، ارسال رایگان'],
    ['a price in thousands', 'هر سفارش ۱٬۲۹۰٬۰۰۰ تومان'],
    ['a day beside the word for an order', 'سفارش‌ها تا ۱۴۰۵/۰۹/۱۲ می‌رسد'],
    ['two prices in a row', '98 9120 1290 تومان'],
    ['a mobile number that is too short', '0912 123 456'],
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
