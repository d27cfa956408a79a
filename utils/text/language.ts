// In which language is a comment to be answered? Finglish (Persian in Latin letters) counts as Persian.
// Latin comments are weighed: known Finglish words and Persian letter groups against common English words.
import { ENGLISH_WORDS, FINGLISH_MAYBE, FINGLISH_WORDS } from '@/utils/text/finglish-words';
import { normalise } from '@/utils/text/normalise';
import { ADDRESS } from '@/utils/text/protected';

export type TextLanguage = 'fa' | 'en';

/** The language of `text`; `otherwise` where nothing in it tells (an emoji, a number, a lone handle). */
export function guessLanguage(text: string, otherwise: TextLanguage = 'fa'): TextLanguage {
  const words = normalise(text).replace(ADDRESS, ' ').match(WORD) ?? [];
  const latin = words.filter((word) => LATIN.test(word));
  const persian = words.filter((word) => PERSIAN.test(word)).length;
  if (latin.length + persian === 0) return otherwise;
  if (persian > 0) return isEnglishWithPersianNames(latin, persian) ? 'en' : 'fa';
  return finglishWeight(latin) > englishWeight(latin) ? 'fa' : 'en';
}

/** Whether a text without Persian letters reads as Persian typed in Latin letters. */
export function isFinglish(text: string): boolean {
  return !PERSIAN.test(text) && LATIN.test(text) && guessLanguage(text, 'en') === 'fa';
}

/** "do you ship to شیراز": a Persian word in a sentence that is held together by English ones. */
function isEnglishWithPersianNames(latin: readonly string[], persian: number): boolean {
  return englishWeight(latin) >= 2 && latin.length > persian * 2;
}

function englishWeight(words: readonly string[]): number {
  return sum(words, (word) => (ENGLISH_WORDS.has(word) ? 1 : 0));
}

function finglishWeight(words: readonly string[]): number {
  return sum(words, (word) => {
    if (FINGLISH_MAYBE.has(word)) return 0.5;
    if (FINGLISH_WORDS.has(word)) return 2;
    return !ENGLISH_WORDS.has(word) && LOOKS_PERSIAN.test(word) ? 0.75 : 0;
  });
}

const sum = (words: readonly string[], weigh: (word: string) => number): number =>
  words.reduce((total, word) => total + weigh(word), 0);

const WORD = /\p{L}[\p{L}\p{N}']*/gu;
const LATIN = /[a-z]/;
const PERSIAN = /[\u0620-\u06D5]/;
// Verbs with (ne)mi-, possessive endings, and letter groups that Persian sounds need and English words lack.
const LOOKS_PERSIAN =
  /^n?e?mi(?:kh|sh|k[oa]n|g|d|r|f|t[ou])|(?:etoon|etun|atoon|atun|amoon|amun|ashoon|ashun|haye?|tarin|dar[ai][mnd])$|kh[aeiou]|q(?!u)|zh[aeo]|^gh(?!ost|etto|oul)[aeiou]|[aeiou]gh[aeiou]/;
