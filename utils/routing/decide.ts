// From ranked evidence to what the panel says: one topic with a confidence in words, or an honest "unknown".
import type { TopicId } from '@/utils/schema/parts';
import type { Candidate } from './router';

export type Confidence = 'sure' | 'probable' | 'unclear';

export interface Decision {
  /** Null = unknown: ask the lead, with three candidates as buttons. */
  topicId: TopicId | null;
  confidence: Confidence;
  /** 0-1. Of a classifier: how probable the topic is. Of keywords: its share of all evidence, damped while there is little. */
  score: number;
  best: Candidate | null;
  runnersUp: readonly TopicId[];
}

/** What an engine says of one text. Rules may add theirs to the candidates before it is decided. */
export interface Evidence {
  candidates: readonly Candidate[];
  /** What one rule adds to its topic, in the unit of these scores. */
  ruleWeight: number;
  /** A further topic that another sentence of the text asks about. */
  second: TopicId | null;
  /** The known example that is most like the text; takes a moment, where an engine has learned. */
  nearest(): string | null;
  decide(candidates: readonly Candidate[]): Decision;
}

// One lone keyword is worth this much doubt: a single word of weight 1 gives 1 / (1 + 0.4) = 71 %.
const DOUBT = 0.4;
const SURE = 0.66;
const PROBABLE = 0.45;

/** Decides over candidates (best first). `fallback` names topics to offer when nothing spoke, most useful first. */
export function decide(candidates: readonly Candidate[], fallback: readonly TopicId[] = []): Decision {
  const total = candidates.reduce((sum, candidate) => sum + candidate.score, 0);
  const best = candidates[0] ?? null;
  const score = best ? best.score / (total + DOUBT) : 0;
  const isTied = best !== null && candidates[1]?.score === best.score;
  const isKnown = score >= PROBABLE && !isTied;
  return decided(candidates, isKnown ? (score >= SURE ? 'sure' : 'probable') : 'unclear', score, fallback);
}

/** The decision for the first candidate, or for nobody where that is unclear. */
export function decided(
  candidates: readonly Candidate[],
  confidence: Confidence,
  score: number,
  fallback: readonly TopicId[],
): Decision {
  const best = candidates[0] ?? null;
  const isKnown = best !== null && confidence !== 'unclear';
  const others = (isKnown ? candidates.slice(1) : candidates).map(({ topicId }) => topicId);
  const fill = isKnown ? [] : fallback.filter((topicId) => !others.includes(topicId));
  return {
    topicId: isKnown ? best.topicId : null,
    confidence: isKnown ? confidence : 'unclear',
    score,
    best,
    runnersUp: [...others, ...fill].slice(0, isKnown ? 2 : 3),
  };
}
