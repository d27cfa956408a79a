// The word that calls the picker: a slash at the start of a word, and letters behind it up to the caret.

/** Longer ones are no search. */
const MOST = 46;
// Letters of any script, the half space inside a Persian word, what stands in a shortcut; a second slash is an address.
const LETTERS = `[\\p{L}\\p{N}\\p{M}\\u200C\\u200D_.-]{0,${MOST}}`;
// White space, and the marks that turn the direction of writing: nobody sees those.
const START = '(?:^|[\\s\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF])';
const OPEN = new RegExp(`${START}(/${LETTERS})$`, 'u');
const CLOSED = new RegExp(`${START}(/${LETTERS}[ \\u00A0])$`, 'u');

/** The word at the end of what stands before the caret, with its slash; null = there is none. */
export const typedWord = (before: string): string | null => OPEN.exec(before)?.[1] ?? null;

/** The same for a word that a space has just closed, with that space. */
export const closedWord = (before: string): string | null => {
  const word = CLOSED.exec(before)?.[1] ?? null;
  return word === null || word.length < 3 ? null : word;
};
