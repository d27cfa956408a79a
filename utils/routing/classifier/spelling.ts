// People write in haste: «ساتع» for ساعت, refnud for refund. A word that nobody has taught is read as the team's own word
// that it is one slip away from, so that its meaning, its neighbours and its kin are there as well: a slip in the middle
// of a word spoils most of its runs of letters.
import { ENGLISH_WORDS } from '@/utils/text/finglish-words';
import type { Token } from '@/utils/text/tokenise';
import { EMPTY_WORDS } from '../words';
import { isEnglish, knownKins } from './features';

// Shorter ones are a slip away from too many others; the wrong letter in «کفش» may be meant as it stands.
const SHORTEST = 4;
const SHORTEST_WRONG_LETTER = 6;
/** Another number is another number. */
const DIGIT = /\d/;
const LATIN = /^[a-z]/;

/** The words a team has taught, and what a misspelled one was meant to be. */
export class Spelling {
  /** In the order in which they were first seen. */
  readonly words: Set<string>;
  readonly #byFirst = new Map<string, string[]>();

  constructor(words: Iterable<string> = []) {
    this.words = new Set();
    this.add(words);
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      const first = word.charAt(0);
      const others = this.#byFirst.get(first);
      if (others) others.push(word);
      else this.#byFirst.set(first, [word]);
    }
  }

  /**
   * The same tokens at the same places, each misspelled word as it was meant. Latin words are left alone unless the
   * text is English: Finglish has as many spellings as writers, and is read by its consonants.
   */
  correct(tokens: readonly Token[]): readonly Token[] {
    const english = isEnglish(tokens);
    return tokens.map((token) => {
      const { kind, text, pieces } = token;
      if (kind !== 'word' || pieces || (LATIN.test(text) && !english)) return token;
      return { ...token, text: this.#meant(text) };
    });
  }

  #meant(word: string): string {
    if (word.length < SHORTEST || DIGIT.test(word) || this.words.has(word)) return word;
    if (ENGLISH_WORDS.has(word) || EMPTY_WORDS.has(word) || knownKins(word).length > 0) return word;
    // The first letter is seldom wrong.
    return this.#byFirst.get(word.charAt(0))?.find((other) => isSlip(word, other)) ?? word;
  }
}

/** The words among `tokens`, and their pieces. */
export const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, text, pieces = [] }) => (kind === 'word' ? [text, ...pieces] : []));

/** Whether `typed` is `meant` with a letter missing, one too many, two swapped, or, in a long word, a wrong one. */
export function isSlip(typed: string, meant: string): boolean {
  const longer = typed.length - meant.length;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const restIs = (skipTyped: number, skipMeant: number) =>
    typed.slice(at + skipTyped) === meant.slice(at + skipMeant);
  if (longer !== 0) return restIs(1, 0) || restIs(0, 1);
  if (typed.length >= SHORTEST_WRONG_LETTER && restIs(1, 1)) return true;
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && restIs(2, 2);
}
