// A rule in plain words: «has any of price, cost and is on Instagram». What a list would make too long is counted.
import { t } from '@/components/app/language';
import { platformName } from '@/components/comment/platforms';
import { exhaustive } from '@/utils/base/exhaustive';
import type { Condition, ConditionTree } from '@/utils/schema/rule';

/** Titles of calendar items by id; null = they are not known here, so that none is called gone. */
export type ItemTitles = ReadonlyMap<string, string> | null;

const MOST_WORDS = 5;

/** The whole rule as one sentence without its topic; empty while it has no condition. */
export function ruleWords({ group, of }: ConditionTree, titles: ItemTitles): string {
  const parts = of.flatMap((branch) => {
    if (!('group' in branch)) return [conditionWords(branch, titles)];
    if (branch.of.length === 0) return [];
    const inner = joined(
      branch.group,
      branch.of.map((condition) => conditionWords(condition, titles)),
    );
    return [of.length > 1 && branch.of.length > 1 ? t('topics.inside', { list: inner }) : inner];
  });
  return parts.length === 0 ? '' : joined(group, parts);
}

const joined = (group: ConditionTree['group'], parts: readonly string[]): string =>
  group === 'none'
    ? t('topics.noneOf', { list: parts.join(t('topics.join.any')) })
    : parts.join(t(`topics.join.${group}`));

/** One condition in plain words. */
export function conditionWords(condition: Condition, titles: ItemTitles): string {
  switch (condition.is) {
    case 'anyOf':
    case 'allOf':
    case 'noneOf':
      return t(`topics.says.${condition.is}`, { words: listed(condition.words) });
    case 'phrase':
    case 'beginsWith':
      return t(`topics.says.${condition.is}`, { text: condition.text });
    case 'pattern':
      return t('topics.says.pattern', { text: condition.pattern });
    case 'fewerWordsThan':
    case 'moreWordsThan':
      return t(`topics.says.${condition.is}`, { n: condition.words });
    case 'onPlatform':
      return t('topics.says.onPlatform', { platform: platformName(condition.platform) });
    case 'itemLive': {
      const title = titles?.get(condition.itemId);
      if (title === undefined && titles !== null) return t('topics.says.itemGone');
      return t('topics.says.itemLive', { title: title ?? '…' });
    }
    case 'onlyEmoji':
    case 'onlyMention':
    case 'hasPhone':
    case 'hasOrderNumber':
    case 'hasLink':
    case 'insideHours':
    case 'outsideHours':
      return t(`topics.says.${condition.is}`);
    default:
      return exhaustive(condition);
  }
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).join(t('common.comma'));
  const rest = words.length - MOST_WORDS;
  return rest > 0 ? t('topics.moreWords', { words: shown, n: rest }) : shown || '…';
}
