// From ranked evidence to what the panel says: one topic with a confidence in words, or an honest "unknown".
import type { TopicId } from '@/utils/schema/parts';
import type { Candidate } from './router';

export type Confidence = 'sure' | 'probable' | 'unclear';

export interface Decision {
  /** Null = unknown: ask the lead, with three candidates as buttons. */
  topicId: TopicId | null;
  confidence: Confidence;
  /** 0-1: the best topic's share of all evidence, damped while there is little of it. */
  score: number;
  best: Candidate | null;
  runnersUp: readonly TopicId[];
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
  const tied = best !== null && candidates[1]?.score === best.score;
  const known = best !== null && score >= PROBABLE && !tied;
  const others = (known ? candidates.slice(1) : candidates).map((candidate) => candidate.topicId);
  const fill = known ? [] : fallback.filter((topicId) => !others.includes(topicId));
  return {
    topicId: known ? best.topicId : null,
    confidence: known ? (score >= SURE ? 'sure' : 'probable') : 'unclear',
    score,
    best,
    runnersUp: [...others, ...fill].slice(0, known ? 2 : 3),
  };
}
