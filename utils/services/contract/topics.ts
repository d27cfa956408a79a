// Topics and their rules, tried out and taught.
import type { Result } from '@/utils/base/result';
import type { RuleRecord } from '@/utils/routing/rules/record';
import type { ProblemAt, RuleProblem } from '@/utils/routing/rules/tree';
import type { ItemId, Platform, RuleId, TopicId } from '@/utils/schema/parts';
import type { ConditionTree, Rule } from '@/utils/schema/rule';
import type { Topic } from '@/utils/schema/topic';
import type { Confidence, MatchedWord } from './comment';

export type { ProblemAt, RuleProblem };
/** What the cases tell about a rule: how often it fired, how often a person let its topic stand. */
export interface RuleRecordView extends RuleRecord {
  /** Right in fewer than 80 % of ten judged cases or more. */
  isDoubtful: boolean;
}
/** A comment that somebody types to see what would become of it; nothing is written. */
export interface TryOut {
  topic: Topic | null;
  confidence: Confidence;
  /** 0-1. */
  score: number;
  /** The words that spoke for the topic, those of its rules among them. */
  matches: readonly MatchedWord[];
  /** The rules that fired, in the team's order. `decidesAlone`: the one that was followed at once. */
  rules: readonly { rule: Rule; matches: readonly MatchedWord[]; decidesAlone: boolean }[];
  runnersUp: readonly Topic[];
}
/** A line of a table «text, topic». `known`: some topic has this example; `noTopic`: no topic of that name. */
export interface ExampleLine {
  text: string;
  topicTitle: string;
  topicId: TopicId | null;
  as: 'new' | 'known' | 'noTopic';
}
export interface TopicsService {
  saveRule(rule: Rule): Promise<Result<null>>;
  removeRule(id: RuleId): Promise<Result<null>>;
  /** All rules, in the order that they shall have. */
  orderRules(ids: readonly RuleId[]): Promise<Result<null>>;
  /** What a rule still lacks before it can fire; none = it is finished. */
  problemsOf(when: ConditionTree): Promise<readonly ProblemAt[]>;
  /** Of the newest cases, up to 5,000; rules that never fired are not in it. */
  records(): Promise<readonly RuleRecordView[]>;
  /** `rules` stand in for the team's own: as they are in an editor, saved or not. */
  tryOut(text: string, platform: Platform, rules?: readonly Rule[]): Promise<TryOut>;
  /** The topic with its rules, in one step; cases and answers stay, and one undo brings all of it back. */
  removeTopic(id: TopicId): Promise<Result<null>>;
  /** An example of one topic becomes that of another. */
  moveExample(text: string, from: TopicId, to: TopicId): Promise<Result<null>>;
  /** Somebody has looked at an example and says that it stands in the right topic: no review doubts it again. */
  confirmExample(text: string, topicId: TopicId): Promise<Result<null>>;
  /**
   * What customers have written becomes examples of a topic and of no other, without what could name a person; cases
   * without a topic that ask in these words get it. `added`: how many the topic did not have.
   */
  teachTopic(topicId: TopicId, texts: readonly string[]): Promise<Result<{ added: number }>>;
  /** A new topic that is known by what customers have written; the cases are treated as above. */
  createTopic(title: string, texts: readonly string[]): Promise<Result<{ id: TopicId }>>;
  /** Lines out of a table, as they would be taken in; never throws. */
  readExamples(table: string): Promise<readonly ExampleLine[]>;
  /** Takes in those that are new and have a topic. */
  addExamples(lines: readonly ExampleLine[]): Promise<Result<{ added: number }>>;
  /** What a rule may wait for: items of the calendar, the coming ones first. */
  items(): Promise<readonly { id: ItemId; title: string; date: string }[]>;
}
