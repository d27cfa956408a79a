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
    const kins = known().words.get(form);
    if (kins) return kins;
  }
  return undefined;
}

const NONE: readonly string[] = [];

interface Tables {
  /** The kins of each word of the list. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /**
   * Those of Persian words by their consonants. Of two words that share them the one that comes first in the list is
   * meant: its lines go from what is asked most to the rest.
   */
  readonly skeletons: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

/** Made when the first word is asked about: whoever loads this may never ask. */
function known(): Tables {
  if (tables) return tables;
  const words = new Map<string, string[]>();
  for (const line of KIN_LINES) {
    const kin = line.split(' ');
    for (const word of kin) words.set(word, [...(words.get(word) ?? []), kin[0] ?? word]);
  }
  const skeletons = new Map<string, readonly string[]>();
  for (const [word, kins] of words) {
    const bare = PERSIAN.test(word) ? skeleton(word) : '';
    if (bare.length >= FEWEST_CONSONANTS && !skeletons.has(bare)) skeletons.set(bare, kins);
  }
  tables = { words, skeletons };
  return tables;
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
  const kins = kinsOf(word);
  if (kins.length > 0 || PERSIAN.test(word)) return kins;
  const bare = skeleton(word);
  const stem = /[Stmdn]$/.test(bare) ? bare.slice(0, -1) : bare;
  const { skeletons } = known();
  return skeletons.get(bare) ?? skeletons.get(stem) ?? NONE;
}
