// The conditions of a rule together: all of them, any, or none; one group may stand inside another. A rule that is not
// finished (an empty group, a condition without words, a pattern that is none) never fires, for half a rule says
// something else than the team meant: «all of: a link» instead of «all of: a link, the word discount».
import type { ItemId } from '@/utils/schema/parts';
import type { Condition, ConditionTree } from '@/utils/schema/rule';
import { type Ask, askOf, type ConditionProblem } from './condition';
import { inTextOrder } from './matches';

export type Group = ConditionTree['group'];
export type Branch = ConditionTree['of'][number];
export type RuleProblem = ConditionProblem | 'emptyGroup';

/** A problem of one condition, by where it stands: [2] the third of the rule, [2, 0] the first of that group. */
export interface ProblemAt {
  at: readonly number[];
  problem: RuleProblem;
}

/** The whole rule as one question; null = it is not finished. */
export function askTree(tree: ConditionTree): Ask | null {
  if (problemsOf(tree).length > 0) return null;
  return together(
    tree.group,
    tree.of.map((branch) =>
      isGroup(branch) ? together(branch.group, branch.of.map(readyAsk)) : readyAsk(branch),
    ),
  );
}

/** What a rule still lacks, in order; none = it can fire. */
export function problemsOf(tree: ConditionTree): ProblemAt[] {
  if (tree.of.length === 0) return [{ at: [], problem: 'emptyGroup' }];
  return tree.of.flatMap((branch, index): ProblemAt[] => {
    if (!isGroup(branch)) return problemOf(branch, [index]);
    if (branch.of.length === 0) return [{ at: [index], problem: 'emptyGroup' }];
    return branch.of.flatMap((condition, inner) => problemOf(condition, [index, inner]));
  });
}

/** Whether a part of a rule is a group of its own. */
export const isGroup = (branch: Branch): branch is Extract<Branch, { group: Group }> => 'group' in branch;

function problemOf(condition: Condition, at: readonly number[]): ProblemAt[] {
  const ask = askOf(condition);
  return typeof ask === 'string' ? [{ at, problem: ask }] : [];
}

function readyAsk(condition: Condition): Ask {
  const ask = askOf(condition);
  return typeof ask === 'string' ? () => null : ask; // unreachable behind problemsOf
}

function together(group: Group, asks: readonly Ask[]): Ask {
  return (reading, around) => {
    const found = asks.map((ask) => ask(reading, around));
    const holding = found.filter((matches) => matches !== null);
    if (group === 'none') return holding.length === 0 ? [] : null;
    const holds = group === 'all' ? holding.length === asks.length : holding.length > 0;
    return holds ? inTextOrder(holding.flat()) : null;
  };
}

/** The calendar items for which a rule waits. */
export const itemsIn = (tree: ConditionTree): ItemId[] =>
  tree.of.flatMap((branch) =>
    (isGroup(branch) ? branch.of : [branch]).flatMap((one) => (one.is === 'itemLive' ? [one.itemId] : [])),
  );
