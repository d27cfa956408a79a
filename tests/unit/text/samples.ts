// Texts as customers type them, for the tests of utils/text.
import fc from 'fast-check';

export const EMOJI = ['😍', '👩🏽‍💻', '👨‍👩‍👧', '❤️', '❤️‍🔥', '🇮🇷', '1️⃣', '#️⃣', '🏳️‍🌈', '🧕🏻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '😮‍💨'];
export const HANDLES = ['@shop_ir', '@my.page', '@a', '@_under_', '@sooooo'];
export const URLS = ['https://x.ir/A?b=1,2', 'www.Site.ir', 'info@Shop.ir', 'http://x.ir/يكتا%20۱'];

// Pieces that meet each other in every order: letters of all keyboards, joiners, marks, digits, signs.
const PIECES = [
  ...'سلامچندهیکتبوانيكىئؤأإآةۀءہھګ',
  ...['می', 'نمی', 'ها', 'های', 'هاتون', 'تر', 'ترین', 'ای', 'ام', 'ممنون', 'الله', 'خانه', 'ی'],
  ...'\u200C\u200C\u200D\u200F\u200E\u2067\u2069\u00AC\u00AD\uFEFF\u0640\u064E\u0651\u0654\u0653\u0670',
  ...'۱۲۳٤٥٦789٬،,.٫٪؛;:؟?!…-–«»"’()#_/@',
  ...[' ', ' ', '  ', '\n', '\t', '\u00A0', '\u202F'],
  ...'aAbZoİßΣ',
  ...[
    'www.',
    'https://',
    '.ir',
    '@Shop',
    'AAAA',
    'اااا',
    '\uE000',
    '\uD83D',
    '\u1112\u1161',
    'é',
    'ｓＨ',
    'ﻼ',
    '﷼',
    'ﷺ',
  ],
  ...EMOJI,
  ...HANDLES,
  ...URLS,
];

/** A run of such pieces, or any Unicode text at all. */
export const commentLike = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
