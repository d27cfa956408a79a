// What is learnt from the topics and found out about them.
import type { Result } from '@/utils/base/result';
import type { TopicId } from '@/utils/schema/parts';
import type { TransferOptions } from './exchange';

/** Examples of a topic that were taken for another one's when they were kept back. */
export interface TopicMix {
  topicId: TopicId;
  takenFor: TopicId;
  count: number;
  /** 0-1, of the topic's examples. */
  share: number;
  /** Some of them. */
  texts: readonly string[];
}
/** An example that everything else speaks against. */
export interface DoubtfulExample {
  text: string;
  topicId: TopicId;
  likelierId: TopicId;
  /** 0-1, of the likelier topic. */
  probability: number;
}
/** What the team's own examples say of its topics, as of a moment. */
export interface TopicReview {
  /** ISO. */
  at: string;
  examples: number;
  /** 0-1, of examples that were kept back and asked about; null = there are too few to say. */
  accuracy: number | null;
  /** The most frequent first. */
  mixes: readonly TopicMix[];
  /** The surest first. */
  doubtful: readonly DoubtfulExample[];
  /** Topics with few examples, the poorest first; `more`: so many until such a topic is well known. */
  thin: readonly { topicId: TopicId; examples: number; more: number }[];
}

/** Questions that ask alike; each text as an example would keep it. */
export interface QuestionGroup {
  /** How many cases ask so. */
  count: number;
  /** The most typical first, each once; there may be more than these. */
  texts: readonly { text: string; count: number }[];
}
/** What customers have asked without a topic that knows it, as of a moment. */
export interface Questions {
  /** ISO. */
  at: string;
  /** Cases without a topic, and how many of them are like no other. */
  count: number;
  alone: number;
  /** Older ones were left out. */
  isPart: boolean;
  /** The most frequent first. */
  groups: readonly QuestionGroup[];
}

/** What the classifier learns, and what it has found out about the topics. Runs in the page's worker. */
export interface LearningService {
  /** Learns what has changed in the topics since the last time; afterwards every window answers by it. */
  teach(): Promise<Result<null>>;
  /** Learns the topics as they are, and asks of every example how it would be answered without it; `cancelled`. */
  review(options?: TransferOptions): Promise<Result<TopicReview>>;
  /** Of the newest cases without a topic, those that would get none now either; `cancelled`. */
  questions(options?: TransferOptions): Promise<Result<Questions>>;
}
