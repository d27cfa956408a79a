// How the example team's files write text: titles and notes in both languages, word lists compactly.
import type { Language } from '@/utils/schema/parts';

/** One text in both languages of the interface. */
export type Words = Record<Language, string>;

/** A text of the example team in the language the team starts with. */
export type Say = (words: Words) => string;

/** Says every text of the example team in `language`. */
export const sayIn =
  (language: Language): Say =>
  (words) =>
    words[language];

/** The entries of a list written on a few lines with ` | ` between them. */
export const listed = (text: string): string[] =>
  text
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
