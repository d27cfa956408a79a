// Addresses and handles: the parts of a comment that no rule about spelling may touch.

// An address ends at a space, at a quotation mark and at any invisible sign; a full stop or a bracket at
// its very end belongs to the sentence.
const ADDRESS_CHAR =
  '\\s<>"«»“”،؛؟\\u00AC\\u00AD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uE000';
const URL = `(?:https?:\\/\\/|(?<![\\w.])www\\.)[^${ADDRESS_CHAR}]*[^${ADDRESS_CHAR}.,!?;:)\\]}'…]`;
const EMAIL = '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const HANDLE = '(?<![\\w.])@\\w(?:[\\w.]*\\w)?';

/** Sources of the three patterns, to be used with the flag i. */
export const ADDRESS_PATTERNS = { url: URL, email: EMAIL, handle: HANDLE } as const;

/** Finds every URL, bare www. domain, e-mail address and @handle. */
export const ADDRESS = new RegExp(`${URL}|${EMAIL}|${HANDLE}`, 'gi');

/** Whether `text` can hold an address at all; spares most comments the long pattern. */
export const mayHoldAddress = (text: string): boolean => text.includes('@') || /:\/\/|www\./i.test(text);
