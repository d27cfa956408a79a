// Digits and numbers: Persian where a Persian reads, Latin where a machine does, and any of the three
// kinds (Persian, Arabic, Latin) where a person types.
import type { Language } from '@/utils/schema/parts';

/** Every digit of `text` as the language writes it; all else stays. */
export function localDigits(text: string, language: Language): string {
  return language === 'fa' ? toPersianDigits(text) : toLatinDigits(text);
}

export function toPersianDigits(text: string): string {
  return text.replace(ANY_DIGIT, (digit) => String.fromCharCode(PERSIAN_ZERO + digitValue(digit)));
}

export function toLatinDigits(text: string): string {
  return text.replace(ANY_DIGIT, (digit) => String(digitValue(digit)));
}

/** ۱٬۲۹۰٬۰۰۰ or 1,290,000; the sign of a negative number stands on its left in both directions. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const [thousands, point] = language === 'fa' ? ['٬', '٫'] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const sign = value < 0 ? (language === 'fa' ? '\u200E\u2212' : '-') : '';
  return sign + localDigits(fraction === undefined ? grouped : grouped + point + fraction, language);
}

/** The number a person typed, in any digits and with or without separators; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = toLatinDigits(text)
    .replace(/[\u200E\u200F\u061C\s_]/g, '')
    .replace(/\u2212/g, '-')
    .replace(/٫/g, '.');
  const grouped = /^([-+]?\d{1,3})((?:[,٬،]\d{3})+)(\.\d+)?$/.exec(plain);
  const ungrouped = grouped ? plain.replace(/[,٬،]/g, '') : plain;
  return /^[-+]?\d+(?:\.\d+)?$/.test(ungrouped) ? Number(ungrouped) : undefined;
}

const ANY_DIGIT = /[0-9\u06F0-\u06F9\u0660-\u0669]/g;
const PERSIAN_ZERO = 0x06f0;
const digitValue = (digit: string): number => digit.charCodeAt(0) & 0xf;
