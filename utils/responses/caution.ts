// What a public answer is asked for twice: numbers that belong into a private message, and cheer on a day of
// mourning. A caution never blocks; it only makes the person look once more. Digits are read in all three kinds, with
// the gaps that people leave between them (text/numbers) and marks that nobody sees.
import { toLatinDigits } from '@/utils/calendar/digits';
import type { Place } from '@/utils/schema/response';
import { digits, GAPS, MOBILE, ORDER } from '@/utils/text/numbers';

export type TextCaution = 'cardNumber' | 'iban' | 'mobileNumber' | 'orderNumber' | 'cheerOnMourning';

const INVISIBLE = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
// The bank's account as Iran writes it: IR and 24 digits; often the word stands in the place of the letters.
const IBAN = new RegExp(`(?:IR|شبا[^\\d\\n]{0,12})${GAPS}(${digits(24)})(?!\\d)`, 'giu');
// 16 digits, in groups of four or without any.
const CARD = new RegExp(`(?<!\\d)\\d{4}(?:${GAPS}\\d{4}){3}(?!\\d)`, 'gu');
const MOBILE_PHONE = new RegExp(MOBILE, 'u');
const ORDER_NUMBER = new RegExp(ORDER, 'iu');
const CHEER =
  /[\u{1F389}\u{1F38A}\u{1F973}\u{1F382}\u{1F388}\u{1F386}\u{1F387}\u{1F57A}\u{1F483}\u{1F602}\u{1F923}\u{1F60D}\u{1F929}\u{1F604}\u{1F606}]/u;

/** The reasons to ask twice before `text` goes out; `isMourning` = an occasion of mourning is today. */
export function cautionsOf(text: string, place: Place, isMourning: boolean): TextCaution[] {
  const latin = toLatinDigits(text).replace(INVISIBLE, '');
  const found: TextCaution[] = [];
  if (place === 'comment') {
    // Groups of four inside an account number are no card.
    const rest = latin.replace(IBAN, (whole, number: string) => (isIban(number) ? ' ' : whole));
    if ([...rest.matchAll(CARD)].some(([number]) => isCardNumber(number))) found.push('cardNumber');
    if (rest !== latin) found.push('iban');
    if (MOBILE_PHONE.test(rest)) found.push('mobileNumber');
    if (ORDER_NUMBER.test(rest)) found.push('orderNumber');
  }
  if (isMourning && CHEER.test(text)) found.push('cheerOnMourning');
  return found;
}

const onlyDigits = (text: string): string => text.replace(/\D/gu, '');

/** The check digit of bank cards (Luhn 1960, ISO/IEC 7812-1). */
function isCardNumber(text: string): boolean {
  const number = onlyDigits(text);
  const sum = [...number].reduceRight((total, digit, index) => {
    const doubled = (number.length - index) % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && sum > 0;
}

/** The check digits of an account number (ISO 13616, ISO/IEC 7064 MOD 97-10); I = 18, R = 27. */
function isIban(text: string): boolean {
  const number = onlyDigits(text);
  return BigInt(`${number.slice(2)}1827${number.slice(0, 2)}`) % 97n === 1n;
}
