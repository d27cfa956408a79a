// The kinds of conditions in the order in which people look for them, and a new one of each.
import { type ItemId, Platform } from '@/utils/schema/parts';
import type { Condition } from '@/utils/schema/rule';

export type Kind = Condition['is'];

export const KINDS: readonly Kind[] = [
  'anyOf',
  'allOf',
  'phrase',
  'noneOf',
  'beginsWith',
  'hasOrderNumber',
  'hasPhone',
  'hasLink',
  'onlyEmoji',
  'onlyMention',
  'fewerWordsThan',
  'moreWordsThan',
  'onPlatform',
  'insideHours',
  'outsideHours',
  'itemLive',
  'pattern',
];

export const PLATFORMS: readonly Platform[] = Platform.options;

/** Another kind of condition with what fits of the old one; `itemId` is the item that is offered first, if any. */
export function conditionOf(is: Kind, itemId: ItemId | null, old?: Condition): Condition {
  switch (is) {
    case 'anyOf':
    case 'allOf':
    case 'noneOf':
      return { is, words: wordsOf(old) };
    case 'phrase':
    case 'beginsWith':
      return { is, text: wordsOf(old)[0] ?? '' };
    case 'pattern':
      return { is, pattern: '' };
    case 'fewerWordsThan':
    case 'moreWordsThan':
      return { is, words: countOf(old) };
    case 'onPlatform':
      return { is, platform: 'instagram' };
    case 'itemLive':
      return itemId === null ? conditionOf('anyOf', null, old) : { is, itemId };
    default:
      return { is };
  }
}

function wordsOf(old: Condition | undefined): string[] {
  if (old === undefined) return [];
  if ('words' in old && Array.isArray(old.words)) return old.words;
  return 'text' in old && old.text !== '' ? [old.text] : [];
}

const countOf = (old: Condition | undefined): number =>
  old && 'words' in old && typeof old.words === 'number' ? old.words : 3;
