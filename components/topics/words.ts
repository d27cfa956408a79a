// Lists of words as people type them: one per line, never split on a comma.

const MOST_LETTERS = 80;
const MOST_WORDS = 500;

/** The lines of a text, each once and as long as a keyword may be. */
export const wordsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim().slice(0, MOST_LETTERS))
        .filter(Boolean),
    ),
  ].slice(0, MOST_WORDS);
