// How much of a prepared text a person has changed before sending it. Counted in words, so that a replaced word
// weighs the same in both languages, and on what a reader sees: a repaired letter or half-space is no change.
import { clean } from '@/utils/text/clean';

/**
 * 0 = sent as prepared, 1 = nothing of it is left: the edit distance of the two texts in words (Levenshtein 1966)
 * over the words of the longer one. The same in either direction.
 */
export function editedShare(prepared: string, sent: string): number {
  const [before, after] = withoutCommonEnds(wordsOf(prepared), wordsOf(sent));
  const longer = Math.max(before.all, after.all);
  return longer === 0 ? 0 : distance(before.words, after.words) / longer;
}

const wordsOf = (text: string): string[] => clean(text).split(/\s+/u).filter(Boolean);

// A person mends a word or two: what is left to compare is short, however long the text is.
function withoutCommonEnds(a: readonly string[], b: readonly string[]): [Middle, Middle] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = (words: readonly string[]) => ({
    words: words.slice(start, words.length - end),
    all: words.length,
  });
  return [middle(a), middle(b)];
}

function distance(a: readonly string[], b: readonly string[]): number {
  let above = Uint16Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, word] of a.entries()) {
    const line = new Uint16Array(b.length + 1);
    line[0] = row + 1;
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(above, column - 1) + (b[column - 1] === word ? 0 : 1);
      line[column] = Math.min(replaced, at(above, column) + 1, at(line, column - 1) + 1);
    }
    above = line;
  }
  return at(above, b.length);
}

const at = (line: Uint16Array, column: number): number => line[column] ?? 0;

interface Middle {
  words: readonly string[];
  /** How many words the whole text has. */
  all: number;
}
