// What a public answer is asked for twice: numbers that belong into a private message, and cheer on a day of
// mourning. A caution never blocks; it only makes the person look once more.
import { toLatinDigits } from '@/utils/calendar/digits';
import type { Place } from '@/utils/schema/response';

export type Caution = 'cardNumber' | 'mobileNumber' | 'orderNumber' | 'cheerOnMourning';

const SEPARATOR = '[ \\u200c.-]?';
// 16 digits in groups of four, as Iranian bank cards are written.
const CARD = new RegExp(`(?<!\\d)\\d{4}(?:${SEPARATOR}\\d{4}){3}(?!\\d)`, 'gu');
// 09xx xxx xxxx, +98 9xx …, 0098 9xx …
const MOBILE = new RegExp(
  `(?<!\\d)(?:\\+?98|0098|0)${SEPARATOR}9\\d{2}${SEPARATOR}\\d{3}${SEPARATOR}\\d{4}(?!\\d)`,
  'u',
);
// A longer number beside the word for an order; prices and sizes stand alone.
const ORDER = /(?:سفارش|فاکتور|رهگیری|مرسوله|order|invoice|tracking)[^\d\n]{0,20}#?\d{4,}/iu;
const CHEER =
  /[\u{1F389}\u{1F38A}\u{1F973}\u{1F382}\u{1F388}\u{1F386}\u{1F387}\u{1F57A}\u{1F483}\u{1F602}\u{1F923}\u{1F60D}\u{1F929}\u{1F604}\u{1F606}]/u;

/** The reasons to ask twice before `text` goes out; `isMourning` = an occasion of mourning is today. */
export function cautionsOf(text: string, place: Place, isMourning: boolean): Caution[] {
  const latin = toLatinDigits(text);
  const found: Caution[] = [];
  if (place === 'comment') {
    if ([...latin.matchAll(CARD)].some(([number]) => isCardNumber(number))) found.push('cardNumber');
    if (MOBILE.test(latin)) found.push('mobileNumber');
    if (ORDER.test(latin)) found.push('orderNumber');
  }
  if (isMourning && CHEER.test(text)) found.push('cheerOnMourning');
  return found;
}

/** The check digit of bank cards (Luhn 1960, ISO/IEC 7812-1). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/gu, '');
  const sum = [...digits].reduceRight((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
