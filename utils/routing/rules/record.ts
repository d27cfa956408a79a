// How good each rule is, told by the cases alone: every routing has noted the rules that fired, and what a person made
// of the topic afterwards says whether they were right. Nothing is written for it at a comment.
import type { CaseEvent } from '@/utils/schema/case';
import type { RuleId, TopicId } from '@/utils/schema/parts';

export interface RuleRecord {
  ruleId: RuleId;
  /** Cases for which it fired. */
  hits: number;
  /** Those whose topic is the one that the rule named. */
  right: number;
}

/** What a team is warned of: under 80 % over ten hits or more. */
const FEWEST_HITS = 10;
const LEAST_SHARE = 0.8;

export const isDoubtful = ({ hits, right }: RuleRecord): boolean =>
  hits >= FEWEST_HITS && right / hits < LEAST_SHARE;

/** The record of every rule that ever fired; in the order in which they first did. */
export function ruleRecords(
  cases: Iterable<{ topicId: TopicId | null; events: readonly CaseEvent[] }>,
): RuleRecord[] {
  const records = new Map<RuleId, RuleRecord>();
  for (const { topicId, events } of cases) {
    for (const [ruleId, named] of firedIn(events)) {
      const record = records.get(ruleId) ?? { ruleId, hits: 0, right: 0 };
      records.set(ruleId, {
        ruleId,
        hits: record.hits + 1,
        right: record.right + (named === topicId ? 1 : 0),
      });
    }
  }
  return [...records.values()];
}

/** A case counts once for a rule, with what it said last. */
function firedIn(events: readonly CaseEvent[]): Map<RuleId, TopicId> {
  return new Map(
    events.flatMap((event) =>
      event.type === 'routed'
        ? (event.rules ?? []).map(({ ruleId, topicId }) => [ruleId, topicId] as const)
        : [],
    ),
  );
}
