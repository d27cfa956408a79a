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

/** What an engine that has learned knows beside its candidates. */
export interface Reading {
  /** The likeliest topics, at most three, best first; a score is a probability. */
  readonly candidates: readonly Candidate[];
  /** 0-1, calibrated: that the first candidate is right. */
  readonly probability: number;
  /** 0-1: that the text belongs to any topic. */
  readonly belonging: number;
  /** Better to ask the lead: the candidates are guesses to choose from. */
  readonly refused: boolean;
  /** This very text has been taught. */
  readonly taught: boolean;
  /** The topic of which the team's keywords speak loudest. */
  readonly named: TopicId | null;
  /** A further topic that another sentence of the text asks about. */
  readonly second: TopicId | null;
  /** The example of the first candidate that is most like the text, if any is like it; takes a moment. */
  nearest(): string | null;
}

/** A router that also says how sure it is. */
export interface LearnedRouter extends Router {
  read(text: string): Reading;
}

export type BuildRouter = (topics: readonly Topic[]) => Router;
