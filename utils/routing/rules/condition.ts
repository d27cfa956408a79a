// One condition of a rule, made ready to be asked: what a team wrote is read once, comments come by the thousand.
import { exhaustive } from '@/utils/base/exhaustive';
import type { Platform } from '@/utils/schema/parts';
import type { Condition } from '@/utils/schema/rule';
import { MOBILE, ORDER } from '@/utils/text/numbers';
import type { Match } from '../router';
import { findKeyword, type Keyword, keywordOf, lengthAt, matchOf } from './keyword';
import { inTextOrder } from './matches';
import { type PatternProblem, readPattern } from './pattern/pattern';
import type { Reading } from './reading';

/** What lies outside a comment's words; whoever routes it hands it in. */
export interface Circumstances {
  platform: Platform;
  /** The team works now. */
  isInsideHours: boolean;
  /** Calendar items that are out now; one that is gone from the calendar is in no such set. */
  liveItems: ReadonlySet<string>;
}

/** What a condition still lacks, or why its pattern is refused. */
export type ConditionProblem = 'noWords' | PatternProblem;

/** The stretches that made a condition hold, none where it is not about words; null = it does not hold. */
export type Ask = (reading: Reading, around: Circumstances) => readonly Match[] | null;

/** A condition as a question; a problem where it cannot be asked. */
export function askOf(condition: Condition): Ask | ConditionProblem {
  switch (condition.is) {
    case 'anyOf':
      return withKeywords(condition.words, (keywords) => (reading) => {
        const found = keywords.flatMap((keyword) => findKeyword(reading, keyword));
        return found.length > 0 ? inTextOrder(found) : null;
      });
    case 'allOf':
      return withKeywords(condition.words, (keywords) => (reading) => {
        const found = keywords.map((keyword) => findKeyword(reading, keyword));
        return found.every((places) => places.length > 0) ? inTextOrder(found.flat()) : null;
      });
    case 'noneOf':
      return withKeywords(
        condition.words,
        (keywords) => (reading) =>
          held(keywords.every((keyword) => findKeyword(reading, keyword).length === 0)),
      );
    case 'phrase':
      return withKeywords([condition.text], ([phrase]) => (reading) => {
        const found = phrase ? findKeyword(reading, phrase) : [];
        return found.length > 0 ? found : null;
      });
    case 'beginsWith':
      return withKeywords(
        [condition.text],
        ([phrase]) =>
          (reading) =>
            phrase ? atBeginning(reading, phrase) : null,
      );
    case 'pattern':
      return askPattern(condition.pattern);
    case 'onlyEmoji':
      return (reading) => onlyOf(reading, 'emoji');
    case 'onlyMention':
      return (reading) => onlyOf(reading, 'handle');
    case 'hasPhone':
      return (reading) => inLetters(reading, PHONE);
    case 'hasOrderNumber':
      return (reading) => inLetters(reading, ORDER_NUMBER);
    case 'hasLink':
      return hasLink;
    case 'fewerWordsThan':
      return (reading) => held(wordsIn(reading) < condition.words);
    case 'moreWordsThan':
      return (reading) => held(wordsIn(reading) > condition.words);
    case 'onPlatform':
      return (_reading, { platform }) => held(platform === condition.platform);
    case 'insideHours':
      return (_reading, { isInsideHours }) => held(isInsideHours);
    case 'outsideHours':
      return (_reading, { isInsideHours }) => held(!isInsideHours);
    case 'itemLive':
      return (_reading, { liveItems }) => held(liveItems.has(condition.itemId));
    default:
      return exhaustive(condition);
  }
}

const held = (holds: boolean): readonly Match[] | null => (holds ? [] : null);

function withKeywords(
  typed: readonly string[],
  make: (keywords: readonly Keyword[]) => Ask,
): Ask | ConditionProblem {
  const keywords = typed.flatMap((word) => keywordOf(word) ?? []);
  return keywords.length === 0 ? 'noWords' : make(keywords);
}

/** The page's own handle in front of an answer is not the beginning of what somebody says. */
function atBeginning(reading: Reading, phrase: Keyword): readonly Match[] | null {
  const first = reading.tokens.findIndex(({ kind }) => kind !== 'handle');
  const length = first < 0 ? 0 : lengthAt(reading, phrase, first);
  return length > 0 ? [matchOf(reading, first, length)] : null;
}

function askPattern(source: string): Ask | ConditionProblem {
  const read = readPattern(source);
  if (!read.ok) return read.problem;
  const { pattern } = read;
  return (reading) => {
    const place = pattern.find(reading.letters());
    return place && [{ ...place, word: reading.typed.slice(place.start, place.end) }];
  };
}

function onlyOf(reading: Reading, wanted: 'emoji' | 'handle'): readonly Match[] | null {
  const { tokens } = reading;
  const isOnly = tokens.length > 0 && tokens.every(({ kind }) => kind === wanted);
  return isOnly ? tokens.map((_, index) => matchOf(reading, index, 1)) : null;
}

const wordsIn = ({ tokens }: Reading): number => tokens.filter(({ kind }) => kind === 'word').length;

// The mobile phones of Iran; any other number that says of itself that it is one by a plus; landlines with their zero.
const PHONE = new RegExp(
  `${MOBILE}|(?<![\\d+])\\+\\d(?:[ ().-]{0,2}\\d){7,13}(?!\\d)|(?<!\\d)0[1-8]\\d[ -]?\\d{8}(?!\\d)`,
  'gu',
);
const ORDER_NUMBER = new RegExp(`${ORDER}|(?<![\\p{L}\\d#])#\\d{4,12}(?!\\d)`, 'giu');
// Without http or www only where the ending is one that links in comments have.
const BARE_LINK =
  /(?<![\p{L}\d_@.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|ir|me|io|co|app|shop|store|info|online|site|xyz|link|ly|tv|ru|tk)(?![\p{L}\d_.-]*@)(?![\p{L}\d_-])(?:\/[^\s<>"]{0,500})?/gu;

function hasLink(reading: Reading): readonly Match[] | null {
  const links = reading.tokens.flatMap(({ kind }, index) =>
    kind === 'url' ? [matchOf(reading, index, 1)] : [],
  );
  return links.length > 0 ? links : inLetters(reading, BARE_LINK);
}

function inLetters(reading: Reading, pattern: RegExp): readonly Match[] | null {
  const { text, origin } = reading.letters();
  const found = [...text.matchAll(pattern)].map((match): Match => {
    const place = origin(match.index, match.index + match[0].length);
    return { ...place, word: reading.typed.slice(place.start, place.end) };
  });
  return found.length > 0 ? found : null;
}
