// Persian as people type it in Latin letters, made by rule. It teaches the classifier how Finglish looks and is
// never shown to anybody: Persian does not write its short vowels, so that a rule can only guess them.
// Example: «قیمت این کفش» → "ghimat ain kafash"
import { ARABIC_LETTERS } from '@/utils/text/letters';
import { normalise } from '@/utils/text/normalise';

/** The match form of `text` with every Persian word in one Latin spelling; a word is always spelled alike. */
export const finglishOf = (text: string): string => normalise(text).replace(PERSIAN_WORD, spell);

/** Whether any letter of `text` is Persian. */
export const hasPersian = (text: string): boolean => PERSIAN_LETTER.test(text);

const PERSIAN_LETTER = new RegExp(`[${ARABIC_LETTERS}]`);
const PERSIAN_WORD = new RegExp(`[${ARABIC_LETTERS}]+`, 'g');

function spell(word: string): string {
  let spelled = '';
  let afterConsonant = false;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    const isFirst = index === 0;
    const isLast = index === word.length - 1;
    const vowel = vowelFor(letter, isFirst, isLast);
    if (vowel !== undefined) {
      spelled += vowel;
      afterConsonant = /[yv]$/.test(vowel);
      continue;
    }
    // Between two consonants stands a vowel that Persian leaves out; «a» is the most frequent one.
    if (afterConsonant) spelled += 'a';
    spelled += CONSONANTS.get(letter) ?? '';
    afterConsonant = true;
  }
  return spelled;
}

function vowelFor(letter: string, isFirst: boolean, isLast: boolean): string | undefined {
  if (letter === 'ا') return 'a';
  if (letter === 'ع') return isFirst ? 'a' : '';
  if (letter === 'و') return isFirst ? 'v' : 'o';
  if (letter === 'ی') return isFirst ? 'y' : 'i';
  if (letter === 'ه' && isLast && !isFirst) return 'e';
  return undefined;
}

const CONSONANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'ب',
    p: 'پ',
    t: 'تط',
    s: 'ثسص',
    j: 'ج',
    ch: 'چ',
    h: 'حه',
    kh: 'خ',
    d: 'د',
    z: 'ذزضظ',
    r: 'ر',
    zh: 'ژ',
    sh: 'ش',
    gh: 'غق',
    f: 'ف',
    k: 'ک',
    g: 'گ',
    l: 'ل',
    m: 'م',
    n: 'ن',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);
