// The words and signs of a comment in their match form, each with its place in the typed text.
// Example: «می خوام؟😍» → میخوام (0-7, pieces می + خوام) · ? (7-8) · 😍 (8-10)
import { type NormaliseOptions, normalise } from '@/utils/text/normalise';
import { ADDRESS_PATTERNS, mayHoldAddress } from '@/utils/text/protected';
import { trace } from '@/utils/text/trace';

export type TokenKind = 'word' | 'url' | 'email' | 'handle' | 'emoji' | 'mark';

export interface Token {
  /** The match form. */
  readonly text: string;
  readonly kind: TokenKind;
  /** `typed.slice(start, end)` is what the person typed for it, with its marks. */
  readonly start: number;
  readonly end: number;
  /** The match forms of the parts, where a half-space or a space stood inside the word: کتاب + ها. */
  readonly pieces?: readonly string[];
}

/** Words, addresses, handles, single emoji and the marks ? and ! of `typed`, in order; the rest is left out. */
export function tokenise(typed: string, options: NormaliseOptions = {}): Token[] {
  const { text, origin } = trace(typed, options);
  const tokens: Token[] = [];
  for (const found of text.matchAll(mayHoldAddress(text) ? TOKEN_OR_ADDRESS : TOKEN)) {
    const place = origin(found.index, found.index + found[0].length);
    const { start } = place;
    const end = withTrailingMarks(typed, place.end);
    const kind = kindOf(found.groups);
    const pieces = kind === 'word' ? piecesOf(typed.slice(start, end), found[0], options) : undefined;
    tokens.push({ text: found[0], kind, start, end, ...(pieces && { pieces }) });
  }
  return tokens;
}

const KEYCAP = '[0-9#*]\\uFE0F?\\u20E3';
// A keycap, a flag, or a pictograph with its skin tone, tags and everything joined to it.
const PICTOGRAPH = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?[\\u{E0020}-\\u{E007F}]*';
const EMOJI = `${KEYCAP}|\\p{Regional_Indicator}{2}|${PICTOGRAPH}(?:\\u200D${PICTOGRAPH})*`;
// An underscore parts words (#تخفیف_ویژه); an apostrophe, and a point, colon or slash between digits, do not.
const WORD = `(?!${KEYCAP})[\\p{L}\\p{N}](?:(?!${KEYCAP})[\\p{L}\\p{M}\\p{N}]|(?<=\\p{L})'(?=\\p{L})|(?<=\\d)[.:\\/](?=\\d))*`;
const SIGNS = `(?<word>${WORD})|(?<emoji>${EMOJI})|(?<mark>[?!])`;
const TOKEN = new RegExp(SIGNS, 'gu');
const { url, email, handle } = ADDRESS_PATTERNS;
const TOKEN_OR_ADDRESS = new RegExp(`(?<url>${url})|(?<email>${email})|(?<handle>${handle})|${SIGNS}`, 'giu');
const KINDS = ['word', 'url', 'email', 'handle', 'emoji', 'mark'] as const satisfies readonly TokenKind[];

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  return KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'word';
}

/** Vowel marks and tatweel after the last letter belong to the word, not to what follows. */
function withTrailingMarks(typed: string, end: number): number {
  TRAILING.lastIndex = end;
  return end + (TRAILING.exec(typed)?.[0].length ?? 0);
}
const TRAILING = /[\u0640\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06ED]*/y;

function piecesOf(typed: string, whole: string, options: NormaliseOptions): readonly string[] | undefined {
  if (!JOINT.test(typed)) return undefined;
  const pieces = typed.split(JOINT).map((piece) => normalise(piece, options));
  const parts = pieces.filter((piece) => piece !== '');
  // An ezafe that the match form drops (خانه‌ی) is no part of the word.
  return parts.length > 1 && parts.join('') === whole ? parts : undefined;
}
const JOINT = /[\u200C\u00AC\u00AD\s]+/;
