import { ItemId, Label, Line, Platform, RuleId, TopicId } from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

const Count = z.int().check(z.minimum(0), z.maximum(10_000));
const Words = z.array(Label).check(z.maxLength(500));

export const Condition = z.discriminatedUnion('is', [
  part({ is: z.literal('anyOf'), words: Words }),
  part({ is: z.literal('allOf'), words: Words }),
  part({ is: z.literal('phrase'), text: Line }),
  part({ is: z.literal('noneOf'), words: Words }),
  part({ is: z.literal('beginsWith'), text: Line }),
  part({ is: z.literal('pattern'), pattern: Line }),
  part({ is: z.literal('onlyEmoji') }),
  part({ is: z.literal('onlyMention') }),
  part({ is: z.literal('hasPhone') }),
  part({ is: z.literal('hasOrderNumber') }),
  part({ is: z.literal('hasLink') }),
  part({ is: z.literal('fewerWordsThan'), words: Count }),
  part({ is: z.literal('moreWordsThan'), words: Count }),
  part({ is: z.literal('onPlatform'), platform: Platform }),
  part({ is: z.literal('insideHours') }),
  part({ is: z.literal('outsideHours') }),
  part({ is: z.literal('itemLive'), itemId: ItemId }),
]);
export type Condition = z.infer<typeof Condition>;

/** A group of conditions; groups nest once, as routing's vocabulary promises (two levels). */
const InnerGroup = part({
  group: z.enum(['all', 'any', 'none']),
  of: z.array(Condition).check(z.maxLength(100)),
});
export const ConditionTree = part({
  group: z.enum(['all', 'any', 'none']),
  of: z.array(z.union([Condition, InnerGroup])).check(z.maxLength(100)),
});
export type ConditionTree = z.infer<typeof ConditionTree>;

/** A condition that names a topic. */
export const Rule = recordOf(RuleId, {
  topicId: TopicId,
  order: z._default(z.number(), 0),
  when: ConditionTree,
  always: z._default(z.boolean(), false),
  enabled: z._default(z.boolean(), true),
});
export type Rule = z.infer<typeof Rule>;
