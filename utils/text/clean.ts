// What a person sees or sends: the same words with the invisible damage repaired. Spelling, marks, emoji,
// digits and line breaks stay as typed, and no half-space is ever added by guess.
import { ARABIC_LETTERS, anyOf, KEYBOARD_VARIANTS } from '@/utils/text/letters';
import { ADDRESS, mayHoldAddress } from '@/utils/text/protected';

/** `text` with Persian letters for Arabic ones and without tatweel, stray direction marks and doubled joiners. */
export function clean(text: string): string {
  const repaired = mayHoldAddress(text) ? outsideAddresses(text, repairWords) : repairWords(text);
  return repaired.replace(/\u200C{2,}/g, '\u200C').replace(LOOSE_JOINER, '');
}

/** A link with an Arabic letter in its path would lead elsewhere if the letter changed. */
function outsideAddresses(text: string, repair: (words: string) => string): string {
  let repaired = '';
  let copied = 0;
  for (const address of text.matchAll(ADDRESS_WITH_MARKS)) {
    repaired += repair(text.slice(copied, address.index)) + address[0];
    copied = address.index + address[0].length;
  }
  return repaired + repair(text.slice(copied));
}

function repairWords(text: string): string {
  return text
    .replace(VARIANT, (char) => KEYBOARD_VARIANTS.get(char) ?? char)
    .replace(INVISIBLE, '')
    .replace(DISGUISED_JOINER, '\u200C');
}

const VARIANT = anyOf(KEYBOARD_VARIANTS);
// Tatweel, zero-width space, word joiner, byte-order mark, direction marks, embeddings and isolates.
const MARK = '[\\u0640\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]';
const INVISIBLE = new RegExp(MARK, 'g');
// Beside an address such a mark is not stray: it keeps a left-to-right name in its place, and may be all that
// parts a link from the next word.
const ADDRESS_WITH_MARKS = new RegExp(`${MARK}*(?:${ADDRESS.source})${MARK}*`, 'gi');
// Old editors save the half-space as ¬ or as a soft hyphen.
const DISGUISED_JOINER = new RegExp(`(?<=[${ARABIC_LETTERS}])[\\u00AC\\u00AD]+(?=[${ARABIC_LETTERS}])`, 'g');
const LOOSE_JOINER = /(?<=^|\s)\u200C|\u200C(?=\s|$)/g;
