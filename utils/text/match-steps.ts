// The match form as a list of rewriting steps, in order. The list has two readers: `normalise` applies it
// to a string, `trace` applies it and remembers where each character came from.
// A step never matches the empty string, and `into` sees the matched text only.
import { ARABIC_LETTERS, anyOf, MATCH_FORMS } from '@/utils/text/letters';
import { ADDRESS, mayHoldAddress } from '@/utils/text/protected';

export interface Step {
  readonly pattern: RegExp;
  readonly into: (match: string) => string;
  /** Says cheaply that the pattern can find nothing to change. */
  readonly skip?: (text: string) => boolean;
}

/** one: سلاممم → سلام, for matching. two: سلاممم → سلامم with long vowels single, for learned features. */
export type Repeats = 'one' | 'two';

/** One pass of the match form. Addresses stand aside as place-holders while the other steps run. */
export function matchSteps(repeats: Repeats): readonly Step[] {
  const aside: string[] = [];
  let returned = 0;
  const setAside: Step = {
    // A place-holder that the customer typed is set aside like an address, so the count stays true.
    pattern: ADDRESS_OR_PLACEHOLDER,
    into: (found) => {
      aside.push(found.startsWith('@') ? found.toLowerCase() : found);
      return PLACEHOLDER;
    },
    skip: (text) => !mayHoldAddress(text) && !text.includes(PLACEHOLDER),
  };
  const putBack: Step = {
    pattern: /\uE000/g,
    into: () => aside[returned++] ?? '',
    skip: () => aside.length === 0,
  };
  return [setAside, ...SPELLING, ...REPEATS[repeats], ...MARKS_AND_SPACES, putBack];
}

const PLACEHOLDER = '\uE000';
const ADDRESS_OR_PLACEHOLDER = new RegExp(`${ADDRESS.source}|${PLACEHOLDER}`, 'gi');

const drop = (): string => '';
const letter = `[${ARABIC_LETTERS}]`;
const wordEnd = `(?![${ARABIC_LETTERS}\\w])`;

// A space inside a word: after می and نمی, before ها… and تر…, and before ام ات اش ای that follow a heh.
// The space comes first in the pattern because it is rare: most places then fail at once.
const PLURALS = 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|م|ت|ش|مون|تون|شون)?';
const DETACHED = new RegExp(
  `\\s+(?=${letter})(?:${[
    `(?<=(?<![${ARABIC_LETTERS}\\w])ن?می\\s+)`,
    `(?=(?:${PLURALS}|تر(?:ین)?)${wordEnd})(?<=${letter}\\s+)`,
    `(?=ا[متشی]${wordEnd})(?<=${letter}ه\\s+)`,
  ].join('|')})`,
  'g',
);

const SPELLING: readonly Step[] = [
  {
    // Compatibility forms of single letters only; of the whole text it would also rewrite ™, ½ and ….
    pattern: /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/g,
    into: (form) => (form === '\uFDFA' || form === '\uFDFB' ? '' : form.normalize('NFKC')),
  },
  {
    // Letter by letter with its marks (and Hangul syllables whole), so that the origin stays known.
    pattern: /[\u1100-\u11FF\uAC00-\uD7FF]+|\P{M}\p{M}*|\p{M}+/gu,
    into: (cluster) => cluster.normalize('NFC'),
    skip: (text) => text.normalize('NFC') === text,
  },
  {
    pattern:
      /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    into: drop,
    skip: (text) => !text.includes('\u200D'),
  },
  { pattern: anyOf(MATCH_FORMS), into: (char) => MATCH_FORMS.get(char) ?? char },
  {
    pattern: /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g,
    into: (number) => number.replaceAll(',', ''),
    skip: (text) => !text.includes(','),
  },
  // The ezafe after a silent heh is written in four ways and often not at all: خانه‌ی ما = خانه ما.
  { pattern: new RegExp(`[\\u200C\\s]+(?=ی${wordEnd})(?<=${letter}ه[\\u200C\\s]+)ی`, 'g'), into: drop },
  { pattern: /\u200C+/g, into: drop },
  { pattern: DETACHED, into: drop },
  // Latin, Greek and Cyrillic; a property class (\p{Lu}) costs ten times as much.
  {
    pattern: /[A-Z\u00C0-\u00DE\u0100-\u024F\u0370-\u052F\u1E00-\u1FFF]+/g,
    into: (letters) => letters.toLowerCase(),
  },
];

const firstLetter = (run: string): string => run.charAt(0);

function hasNoRun(text: string): boolean {
  for (let index = 2; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === text.charCodeAt(index - 1) && unit === text.charCodeAt(index - 2)) return false;
  }
  return true;
}

// The wide class keeps the pattern quick; the narrow question is asked only of what it finds (❤❤❤ stays).
const stretched = (shorten: Step['into']): Step => ({
  pattern: /([A-Za-z\u00AA-\uD7FF\uF900-\uFFDC])\1{2,}/g,
  into: (run) => (/\p{L}/u.test(firstLetter(run)) ? shorten(run) : run),
  skip: hasNoRun,
});

// Words that are written with a double letter exactly where people stretch them.
const DOUBLED: Step = {
  pattern: new RegExp(`(?<![${ARABIC_LETTERS}])م{3,}(?=نون|کن|تاز|لکت)|(?<=ا)ل{3,}(?=ه)`, 'g'),
  into: (run) => run.slice(0, 2),
  skip: hasNoRun,
};

const REPEATS: Readonly<Record<Repeats, readonly Step[]>> = {
  one: [DOUBLED, stretched(firstLetter)],
  two: [stretched((run) => firstLetter(run).repeat(2)), { pattern: /([اویه])\1+/g, into: firstLetter }],
};

const MARKS_AND_SPACES: readonly Step[] = [
  { pattern: /\s+(?=[.,;:?!]|$)|^\s+/g, into: drop },
  { pattern: /([?!,;:-])\1+|\.{2,}/g, into: (run) => (run.startsWith('.') ? '...' : run.charAt(0)) },
  { pattern: /[,;](?=[\p{L}\p{N}\uE000])/gu, into: (mark) => `${mark} ` },
  { pattern: /\s{2,}|[^\S ]/g, into: () => ' ' },
];
