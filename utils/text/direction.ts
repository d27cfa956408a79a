// Which way a text runs, and how to set a foreign piece into a plain string without disturbing it.
export type Direction = 'rtl' | 'ltr' | 'neutral';

/** The direction of the first strong character (UAX #9, P2); neutral for digits, signs and emoji alone. */
export function direction(text: string): Direction {
  const first = STRONG.exec(text.replace(ISOLATED, ''))?.[0];
  if (first === undefined) return 'neutral';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** `text` between U+2068 and U+2069, for strings that no element can carry: notices, clipboard, aria-label. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

const STRONG = /[\p{L}\u200E\u200F\u061C]/u;
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;
// Hebrew, Arabic, Syriac, Thaana, N'Ko and the other right-to-left blocks, with the two right-to-left marks.
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u061C\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
