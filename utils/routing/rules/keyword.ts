// A keyword or phrase of a rule against the words of a comment: whole words, each with or without a clitic, in any of
// the ways in which Persian joins them: «پیش خرید» finds پیش‌خرید and پیشخرید, but not the پیش of پیشنهاد.
import { tokenise } from '@/utils/text/tokenise';
import type { Match } from '../router';
import type { Reading } from './reading';

export interface Keyword {
  /** Match forms, in order. */
  readonly words: readonly string[];
  /** The same as one word; null where the team wrote it as one and means one. */
  readonly joined: string | null;
}

/** A keyword as it is looked for; null when nothing in it can be (only marks or spaces). */
export function keywordOf(typed: string): Keyword | null {
  const tokens = tokenise(typed).filter(({ kind }) => kind !== 'mark');
  const words = tokens.map(({ text }) => text);
  if (words.length === 0) return null;
  const isSeveral = words.length > 1 || tokens.some(({ pieces }) => pieces !== undefined);
  return { words, joined: isSeveral ? words.join('') : null };
}

/** Every place where a comment has it, in order; places do not overlap. */
export function findKeyword(reading: Reading, keyword: Keyword): Match[] {
  if (!mayHold(reading, keyword)) return [];
  const found: Match[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const length = lengthAt(reading, keyword, index);
    if (length === 0) continue;
    found.push(matchOf(reading, index, length));
    index += length - 1;
  }
  return found;
}

/** A cheap no: a rule has dozens of keywords, and a comment none of most of them. */
const mayHold = ({ known, joined: whole }: Reading, { words, joined }: Keyword): boolean =>
  words.every((word) => known.has(word)) || (joined !== null && whole.includes(joined));

/** How many tokens from `index` on are the keyword; 0 = it does not stand there. */
export function lengthAt({ tokens, forms }: Reading, { words, joined }: Keyword, index: number): number {
  if (words.every((word, step) => forms[index + step]?.includes(word))) return words.length;
  if (joined === null) return 0;
  let before = '';
  for (let step = 0; index + step < tokens.length && before.length < joined.length; step += 1) {
    if (forms[index + step]?.some((form) => before + form === joined)) return step + 1;
    before += tokens[index + step]?.text ?? '';
  }
  return 0;
}

/** So many tokens from `index` on as a stretch of the typed text. */
export function matchOf({ tokens, typed }: Reading, index: number, length: number): Match {
  const start = tokens[index]?.start ?? 0;
  const end = tokens[index + length - 1]?.end ?? start;
  return { start, end, word: typed.slice(start, end) };
}
