// What rules add to what words and examples say. The first *always* rule decides alone; every other one is evidence
// like a keyword, once per topic: a keyword that always won would cost points as soon as a topic has examples.
import type { TopicId } from '@/utils/schema/parts';
import type { Decision } from '../decide';
import type { Candidate } from '../router';
import { inTextOrder } from './matches';
import type { RuleHit } from './rule-set';

/** What rules add to a topic's score where scores are like probabilities (facts: routing). */
export const RULE_PROBABILITY = 0.15;

/** The rule that decides alone; null = none does. `hits` are in the team's order. */
export const decidingRule = (hits: readonly RuleHit[]): RuleHit | null =>
  hits.find(({ always }) => always) ?? null;

/**
 * Candidates with the evidence of rules, best first; a topic of which only a rule spoke is among them. `evidence` is
 * what a topic's rules together add, in the unit of the scores. Of two with one score that of the earlier rule is first.
 */
export function withRules(
  candidates: readonly Candidate[],
  hits: readonly RuleHit[],
  evidence: number,
): Candidate[] {
  const byTopic = new Map<TopicId, RuleHit[]>();
  for (const hit of hits) byTopic.set(hit.topicId, [...(byTopic.get(hit.topicId) ?? []), hit]);
  if (byTopic.size === 0) return [...candidates];
  const known = new Set(candidates.map(({ topicId }) => topicId));
  const alone = [...byTopic.keys()].filter((topicId) => !known.has(topicId)).map(silent);
  const place = new Map([...byTopic.keys()].map((topicId, index) => [topicId, index]));
  return [...candidates, ...alone]
    .map((candidate) => strengthened(candidate, byTopic.get(candidate.topicId), evidence))
    .sort(
      (a, b) => b.score - a.score || (place.get(a.topicId) ?? Infinity) - (place.get(b.topicId) ?? Infinity),
    );
}

/** The decision of an *always* rule: its topic, for sure, with the others behind it. */
export function decidedBy(rule: RuleHit, candidates: readonly Candidate[]): Decision {
  const best = candidates.find(({ topicId }) => topicId === rule.topicId) ?? {
    ...silent(rule.topicId),
    matches: rule.matches,
    ruleIds: [rule.ruleId],
  };
  const others = candidates.filter(({ topicId }) => topicId !== rule.topicId);
  return {
    topicId: rule.topicId,
    confidence: 'sure',
    score: 1,
    best,
    runnersUp: others.map(({ topicId }) => topicId).slice(0, 2),
  };
}

const silent = (topicId: TopicId): Candidate => ({ topicId, score: 0, matches: [], nearestExample: null });

function strengthened(
  candidate: Candidate,
  hits: readonly RuleHit[] | undefined,
  evidence: number,
): Candidate {
  if (!hits) return candidate;
  return {
    ...candidate,
    score: candidate.score + evidence,
    matches: inTextOrder([...candidate.matches, ...hits.flatMap(({ matches }) => matches)]),
    ruleIds: hits.map(({ ruleId }) => ruleId),
  };
}
