// Words that share a meaning and no letters: «هزینه», «قیمت», price and fee are one kin. By letters alone a classifier
// learns of each only when an example says it.
import { skeleton } from '@/utils/text/skeleton';
import { KIN_LINES } from './kin-words';
import { ENDINGS } from './words';

/**
 * The kins of a word in match form, each named by its first word; an inflected word belongs to those of its stem. None
 * for a word that is in no kin.
 */
export function kinsOf(word: string): readonly string[] {
  const bare = word.replace(/(.)\1+/gu, '$1');
  // «قیمتتت» is held down, «ممنون» is not: what is written twice is believed first.
  return kinsOfStem(word) ?? (bare === word ? NONE : (kinsOfStem(bare) ?? NONE));
}

function kinsOfStem(word: string): readonly string[] | undefined {
  for (const form of PERSIAN.test(word) ? persianForms(word) : latinForms(word)) {
    const kins = KINS.get(form);
    if (kins) return kins;
  }
  return undefined;
}

const NONE: readonly string[] = [];
const KINS = new Map<string, string[]>();
for (const line of KIN_LINES) {
  const words = line.split(' ');
  for (const word of words) KINS.set(word, [...(KINS.get(word) ?? []), words[0] ?? word]);
}

const PERSIAN = /[\u0620-\u06D5]/;
// می‌فرستم, نمی‌فرستم, بفرست, نفرست; then the persons of a verb beside the endings of a noun.
const PREFIXES = ['', 'نمی', 'می', 'ب', 'ن'];
const SUFFIXES = ['', ...ENDINGS, 'ترین', 'تر', 'ید', 'ین', 'یم', 'ند', 'ای', 'د'];
const LATIN_SUFFIXES = ['s', 'es', 'ing', 'ed', 'd', 'er', 'ly', 'ings'];
const SHORTEST_STEM = 3;

/** One alone stands for many words. */
const FEWEST_CONSONANTS = 2;

/** A word and what it may be an inflection of, the likeliest first. */
function persianForms(word: string): string[] {
  const stems = PREFIXES.filter((prefix) => word.startsWith(prefix)).flatMap((prefix) => {
    const verb = word.slice(prefix.length);
    return SUFFIXES.filter((suffix) => verb.endsWith(suffix)).map((suffix) =>
      verb.slice(0, verb.length - suffix.length),
    );
  });
  return [word, ...stems.filter((stem) => stem.length >= SHORTEST_STEM)];
}

function latinForms(word: string): string[] {
  const stems = LATIN_SUFFIXES.filter((suffix) => word.endsWith(suffix))
    .map((suffix) => word.slice(0, -suffix.length))
    .filter((stem) => stem.length >= SHORTEST_STEM);
  // moved → mov → move; cancelled → cancell → cancel; tries → trie → try
  return [
    word,
    ...stems.flatMap((stem) => [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/ie?$/, 'y')]),
  ];
}

/** The same for a word of a Finglish text: gheymatesh has the consonants of قیمت, and an ending. */
export function finglishKinsOf(word: string): readonly string[] {
  const known = kinsOf(word);
  if (known.length > 0 || PERSIAN.test(word)) return known;
  const bare = skeleton(word);
  const stem = /[Stmdn]$/.test(bare) ? bare.slice(0, -1) : bare;
  return BY_SKELETON.get(bare) ?? BY_SKELETON.get(stem) ?? NONE;
}

/** The kins of Persian words by their consonants, where these are enough to tell them from each other. */
const BY_SKELETON = new Map<string, readonly string[]>();
for (const [word, kins] of KINS) {
  const bare = PERSIAN.test(word) ? skeleton(word) : '';
  if (bare.length < FEWEST_CONSONANTS) continue;
  const others = BY_SKELETON.get(bare);
  BY_SKELETON.set(bare, others && others.join() !== kins.join() ? NONE : kins);
}
