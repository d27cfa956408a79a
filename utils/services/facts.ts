// A value of the team's own, told from a sample.
import type { Fact } from '@/utils/schema/response';

/** A sample fact that somebody has filled is the team's own: it stays when the samples go. */
export function ownFact(fact: Fact): Fact {
  const { example: _sample, ...own } = fact;
  return own;
}
