// How good each rule is, told by the cases alone: every routing has noted the rules that fired, and what a person made
// of the topic afterwards says whether they were right. Nothing is written for it at a comment. A topic that nobody
// has looked at says nothing: else every rule that routes by itself would agree with itself.
import type { CaseEvent } from '@/utils/schema/case';
import type { RuleId, TopicId } from '@/utils/schema/parts';

export interface RuleRecord {
  ruleId: RuleId;
  /** Cases for which it fired. */
  hits: number;
  /** Those of them of which a person has said something: corrected the topic, or answered under it. */
  judged: number;
  /** Those of the judged ones whose topic is the one that the rule named. */
  right: number;
}

/** What a team is warned of: under 80 % over ten judged cases or more. */
const FEWEST_JUDGED = 10;
const LEAST_SHARE = 0.8;

export const isDoubtful = ({ judged, right }: Pick<RuleRecord, 'judged' | 'right'>): boolean =>
  judged >= FEWEST_JUDGED && right / judged < LEAST_SHARE;

/** The record of every rule that ever fired; in the order in which they first did. */
export function ruleRecords(
  cases: Iterable<{ topicId: TopicId | null; events: readonly CaseEvent[] }>,
): RuleRecord[] {
  const records = new Map<RuleId, RuleRecord>();
  for (const { topicId, events } of cases) {
    const isJudged = events.some(({ type }) => JUDGEMENTS.has(type));
    for (const [ruleId, named] of firedIn(events)) {
      const record = records.get(ruleId) ?? { ruleId, hits: 0, judged: 0, right: 0 };
      records.set(ruleId, {
        ruleId,
        hits: record.hits + 1,
        judged: record.judged + (isJudged ? 1 : 0),
        right: record.right + (isJudged && named === topicId ? 1 : 0),
      });
    }
  }
  return [...records.values()];
}

/** What only a person does, and nobody under a topic that is wrong. */
const JUDGEMENTS: ReadonlySet<CaseEvent['type']> = new Set(['reclassified', 'inserted', 'answered']);

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
