// What the classifier sees of a text: numbers of features, in four blocks.
//   words      each word, its pieces (کتاب + ها), each pair of neighbours, the ends of the text included; and of words
//              that have kins each pair that stands near each other, in any order: the fee for a transfer, and what
//              does it cost to send money
//   letters    2 to 4 neighbouring letters inside a word, its ends included
//   skeletons  the consonants that Persian letters and Finglish have in common: the word, pairs, 3 to 4 in a row
//   kins       what words mean, where they share no letters: price, fee and هزینه are one (kin.ts)
// A feature is named by an 18-bit hash. Nothing is looked up in a dictionary, so a new word needs no new model.
import { ENGLISH_WORDS } from '@/utils/text/finglish-words';
import { skeleton } from '@/utils/text/skeleton';
import { type Token, tokenise } from '@/utils/text/tokenise';
import { finglishKinsOf, kinsOf } from '../kin';
import type { Spelling } from './spelling';

/** How many different features can be told apart. */
export const SLOTS = 1 << 18;
export const BLOCKS = 4;

/** A text as its features, each once, block after block. */
export interface Counted {
  /** The hash of each feature, 0 up to SLOTS. */
  readonly slots: Int32Array;
  /** 1 + ln of how often it occurs. */
  readonly frequencies: Float32Array;
  /** Where each of the four blocks ends. */
  readonly ends: readonly [number, number, number, number];
  /** How many words and signs the text has. */
  readonly tokens: number;
  /** A number that texts of the same words and signs share, and practically no others. */
  readonly print: number;
}

/** Takes one occurrence of a feature; `from` and `to` are the two tokens it was made of, or the only one. */
export type Take = (slot: number, block: number, from: number, to: number) => void;

/** The words and signs of a text in the form in which the classifier reads them. */
export const readTokens = (text: string): Token[] => tokenise(text, { repeats: 'two' });

/** The features of a text; with `spelling`, of what it was meant to be. Its print is of what was typed. */
export function countFeatures(text: string, spelling?: Spelling): Counted {
  const typed = readTokens(text);
  const tokens = spelling?.correct(typed) ?? typed;
  const seen: [number[], number[], number[], number[]] = [[], [], [], []];
  eachFeature(tokens, (slot, block) => {
    const times = occurrences[slot] ?? 0;
    if (times === 0) seen[block]?.push(slot);
    occurrences[slot] = times + 1;
  });
  const [words, letters, bare, kins] = seen;
  const slots = Int32Array.from([...words, ...letters, ...bare, ...kins]);
  const frequencies = new Float32Array(slots.length);
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] ?? 0;
    frequencies[index] = 1 + Math.log(occurrences[slot] || 1); // a slot that two blocks share is counted once
    occurrences[slot] = 0;
  }
  const lettersEnd = words.length + letters.length;
  const bareEnd = lettersEnd + bare.length;
  return {
    slots,
    frequencies,
    ends: [words.length, lettersEnd, bareEnd, slots.length],
    tokens: tokens.length,
    print: printOf(typed),
  };
}

// All zero between two texts; one array for all of them spares a map for each.
const occurrences = new Uint32Array(SLOTS);

/** Hands every occurrence of every feature to `take`. */
export function eachFeature(tokens: readonly Token[], take: Take): void {
  const kinsIn = isEnglish(tokens) ? knownKins : knownFinglishKins;
  let word = EDGE;
  const meant: [meaning: number, index: number][] = [];
  let consonants = '';
  for (const [index, token] of tokens.entries()) {
    const add = (hashed: number, block: number, from = index) => take(slotOf(hashed), block, from, index);
    const before = Math.max(0, index - 1);
    const previous = word;
    word = isAddress(token) ? `<${token.kind}>` : token.text;
    add(hash(WORD, word), 0);
    for (const piece of token.pieces ?? []) add(hash(WORD, piece), 0);
    add(hash(hash(PAIR, `${previous} `), word), 0, before);
    if (index === tokens.length - 1) add(hash(hash(PAIR, `${word} `), EDGE), 0);
    if (token.kind !== 'word') continue;
    eachRun(` ${word} `, LETTERS, 2, 4, (run) => add(run, 1));
    const kins = kinsIn(word);
    for (const kin of kins) add(hash(KIN, kin), 3);
    const [meaning] = kins;
    if (meaning) {
      const mine = hash(KIN_PAIR, meaning);
      for (const [other, at] of meant) add(other + mine, 0, at); // a sum: in any order
      meant.push([mine, index]);
      if (meant.length > REACH) meant.shift();
    }
    const bare = knownSkeleton(word);
    if (bare === '') continue;
    add(hash(BARE, bare), 2);
    if (consonants !== '') add(hash(hash(BARE_PAIR, `${consonants} `), bare), 2, before);
    eachRun(` ${bare} `, BARE_LETTERS, 3, 4, (run) => add(run, 2));
    consonants = bare;
  }
}

/** Whether any word is one that no Finglish text has. */
export const isEnglish = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => ENGLISH_WORDS.has(text));

/** With how many meanings before it each meaning makes a pair. */
const REACH = 6;

// What begins or ends a text is told apart from what stands within it.
const EDGE = '^';

/** 53 bits of hash: 32 of one series and 21 of another. */
function printOf(tokens: readonly Token[]): number {
  const text = tokens.map((token) => token.text).join(' ');
  return (hash(PRINT_LOW, text) >>> 0) + (hash(PRINT_HIGH, text) >>> 11) * 2 ** 32;
}
const [PRINT_LOW, PRINT_HIGH] = [41, 42];

// Each family of features begins its hashes elsewhere, so that the word «به» is not the letters «به».
const [WORD, PAIR, KIN_PAIR, LETTERS, BARE, BARE_PAIR, BARE_LETTERS, KIN] = [11, 12, 13, 21, 31, 32, 33, 43];

const isAddress = ({ kind }: Token): boolean => kind === 'url' || kind === 'email' || kind === 'handle';

function eachRun(text: string, family: number, least: number, most: number, take: (hashed: number) => void) {
  for (let start = 0; start < text.length; start += 1) {
    let value = family;
    const end = Math.min(text.length, start + most);
    for (let at = start; at < end; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
      if (at - start + 1 >= least) take(value);
    }
  }
}

/** FNV-1a over UTF-16 units, begun at or continued from `value`. */
function hash(value: number, text: string): number {
  let result = value;
  for (let at = 0; at < text.length; at += 1) result = Math.imul(result ^ text.charCodeAt(at), FNV_PRIME);
  return result;
}
const FNV_PRIME = 16_777_619;

/** FNV-1a leaves its low bits weak; murmur's last step spreads them before they are cut off. */
function slotOf(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) & (SLOTS - 1);
}

/** The same answers, kept for words that come again. */
function remembered<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= WORDS_KEPT) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
const WORDS_KEPT = 5_000;
const knownSkeleton = remembered(skeleton);
export const knownKins = remembered(kinsOf);
const knownFinglishKins = remembered(finglishKinsOf);
