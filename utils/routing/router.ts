// The port of routing: a text goes in, ranked topics with their evidence come out. The keyword engine stands
// behind it today; a learned one takes its place behind the same two functions.
import type { RuleId, TopicId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';

/** A stretch of the original text (offsets in UTF-16 units) that spoke for a topic. */
export interface Match {
  start: number;
  end: number;
  word: string;
}

export interface Candidate {
  topicId: TopicId;
  /** Evidence, 0 and up; comparable within one text only. */
  score: number;
  matches: readonly Match[];
  /** A known example that is (nearly) this text, if one spoke for the topic. */
  nearestExample: string | null;
  /** The team's rules that spoke for it, in order. */
  ruleIds?: readonly RuleId[];
}

export interface Router {
  /** Topics with any evidence, best first. */
  route(text: string): Candidate[];
}

export type BuildRouter = (topics: readonly Topic[]) => Router;
