// Typed text as the readers of days and times see it: any keyboard's letters, any digits, no half-spaces. Every
// character keeps its place, so that what was understood can be cut out of the text as it was typed.
import { KEYBOARD_VARIANTS } from '@/utils/text/letters';
import { toLatinDigits } from './digits';

/** Where something stands in a text: `[from, to)` in UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `text` in the form that patterns are written in; as long as it was. */
export function foldTyped(text: string): string {
  return toLatinDigits(text)
    .replace(/[يىكۀةأإٱ٫،٬]/gu, (char) => KEYBOARD_VARIANTS.get(char) ?? SAME[char] ?? char)
    .replace(INVISIBLE, ' ')
    .replace(/[A-Z]/g, (char) => char.toLowerCase());
}

/** A pattern that finds `source` as whole words anywhere, or nothing but it when `alone`. */
export function typedPattern(source: string, alone: boolean): RegExp {
  return alone
    ? new RegExp(`^\\s*(?:${source})\\s*$`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}/:.-])(?:${source})(?![\\p{L}\\p{N}]|[/:-]\\p{N}|\\.\\p{N})`, 'u');
}

/** One word of `names` as a group; a space or half-space inside a name may be missing. */
export const oneOf = (names: readonly string[]): string =>
  `(${[...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => foldTyped(name).replace(/\s+/gu, '\\s*'))
    .join('|')})`;

/** The place of a word in a list of names, however its spaces are typed; -1 when it is none of them. */
export const placeOf = (word: string, names: readonly string[]): number =>
  names.findIndex((name) => bare(name) === bare(word));

const bare = (text: string): string => foldTyped(text).replace(/\s+/gu, '');

const SAME: Readonly<Record<string, string>> = {
  ۀ: 'ه',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  '٫': '.',
  '،': ',',
  '٬': ',',
};
// Half-spaces, bidi marks and the hamza of «شنبهٔ» become spaces: a pattern asks for \s* where they may stand.
const INVISIBLE =
  /[\u200B-\u200F\u061C\u2060\u2066-\u2069\u202A-\u202E\uFEFF\u00A0\u00AD\u0654\u064B-\u0652]/gu;
