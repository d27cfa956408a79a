// A text letter by letter as rules read it: keyboards, digits and capitals led back to one form, what nobody sees left
// out. Shorter than the match form N, which also moves spaces and punctuation about: a pattern or a number is about
// exactly those. Every place is known in the typed text.
import { MATCH_FORMS } from '@/utils/text/letters';

export interface Folded {
  readonly text: string;
  /** Of the typed text, in UTF-16 units. */
  readonly typedLength: number;
  /** The stretch of the typed text that `text` from `from` until `to` (not empty) stands for. */
  origin(from: number, to: number): { start: number; end: number };
}

/** A sign that is not seen and says nothing: vowel marks, tatweel, joiners, marks of direction, looks of emoji. */
const UNSEEN = /\u200C|\u200D|\u00AD|\u00AC|[\uFE00-\uFE0F]/;

/** One sign as rules compare it; '' = it is left out. Punctuation stays as it is, apart from its Persian twins. */
export function foldSign(sign: string): string {
  if (UNSEEN.test(sign)) return '';
  const form = MATCH_FORMS.get(sign) ?? sign;
  const lower = (form.length > 1 ? sign : form).toLowerCase();
  // A capital whose small form is longer (İ) would take the places away from the letters.
  return lower.length > sign.length ? sign : lower;
}

export function folded(typed: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const sign of typed) {
    const form = foldSign(sign);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    text += form;
    at += sign.length;
  }
  return {
    text,
    typedLength: typed.length,
    origin: (from, to) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }),
  };
}
