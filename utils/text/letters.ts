// Which characters are one and the same for matching. Keyboards, fonts and copied PDFs write one Persian
// letter in many ways; here each of them is led back to the letter of the standard Persian keyboard.

/** Letters of the Arabic script (no digits, no marks), as the inside of a regular-expression class. */
export const ARABIC_LETTERS =
  '\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u066F\\u0671-\\u06D3\\u06D5\\u06EE-\\u06EF\\u06FA-\\u06FF\\u0750-\\u077F';

/** What people type as one letter only because a keyboard lacks the Persian one. */
export const KEYBOARD_VARIANTS: ReadonlyMap<string, string> = pairs({
  ی: 'يى',
  ک: 'ك',
});

/** Every single character that has another match form; '' drops it. */
export const MATCH_FORMS: ReadonlyMap<string, string> = new Map([
  ...KEYBOARD_VARIANTS,
  ...pairs({ ی: 'ےۍېئ', ک: 'ڪګ', ه: 'ةۃەہھۀۂ', و: 'ؤ', ا: 'أإآٱٲٳ' }),
  ...pairs({ '?': '؟', ',': '،٬', ';': '؛', '.': '٫', '%': '٪' }),
  ...pairs({ '"': '«»“”„‟', "'": '‘’‚‛', '-': '–—‒―−', '...': '…' }),
  ...pairs({ '\u200C': '\u00AC\u00AD' }), // old editors save the zero-width non-joiner as one of these
  ...digits(0x06f0),
  ...digits(0x0660),
  ...dropped('ء\u0640\u0670\u200B\u200E\u200F\u061C\u2060\uFEFF'),
  ...dropped(range(0x064b, 0x065f) + range(0x0610, 0x061a) + range(0x06d6, 0x06ed)), // vowel and reading marks
  ...dropped(range(0x202a, 0x202e) + range(0x2066, 0x2069)), // embeddings, overrides, isolates
]);

/** A global pattern that finds any of the single characters `forms` knows. */
export function anyOf(forms: ReadonlyMap<string, string>): RegExp {
  const escaped = [...forms.keys()].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new RegExp(`[${escaped.join('')}]`, 'g');
}

function pairs(table: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([into, from]) => [...from].map((char) => [char, into])));
}

function digits(zero: number): Map<string, string> {
  return new Map(
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)]),
  );
}

function dropped(chars: string): Map<string, string> {
  return new Map([...chars].map((char) => [char, '']));
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, offset) => String.fromCharCode(from + offset)).join('');
}
