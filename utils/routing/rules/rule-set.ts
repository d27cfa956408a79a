// The rules of a team, ready for comments: which of them fire, in the team's own order.
import type { RuleId, TopicId } from '@/utils/schema/parts';
import type { Rule } from '@/utils/schema/rule';
import type { Match } from '../router';
import type { Circumstances } from './condition';
import { inRuleOrder } from './order';
import { readComment } from './reading';
import { askTree } from './tree';

/** A rule that fired. */
export interface RuleHit {
  ruleId: RuleId;
  topicId: TopicId;
  /** It decides alone, if it is the first such. */
  always: boolean;
  /** The stretches of the comment that it spoke of; none for a rule about hours or platforms. */
  matches: readonly Match[];
}

export interface RuleSet {
  /** Those that fire for a text, in order. */
  firing(text: string, around: Circumstances): RuleHit[];
}

/**
 * `topicIds` are the team's topics: a rule of another one, of a deleted one for instance, is left out, and so is one
 * that is switched off or not finished.
 */
export function buildRules(rules: readonly Rule[], topicIds: ReadonlySet<string>): RuleSet {
  const ready = inRuleOrder(rules)
    .filter(({ enabled, topicId }) => enabled && topicIds.has(topicId))
    .flatMap((rule) => {
      const ask = askTree(rule.when);
      return ask ? [{ rule, ask }] : [];
    });
  return {
    firing(text, around) {
      if (ready.length === 0) return [];
      const reading = readComment(text);
      return ready.flatMap(({ rule: { id, topicId, always }, ask }): RuleHit[] => {
        const matches = ask(reading, around);
        return matches ? [{ ruleId: id, topicId, always, matches }] : [];
      });
    },
  };
}
