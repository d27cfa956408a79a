import { ItemId, Label, Line, Platform, RuleId, TopicId } from './parts';
import { recordOf } from './record';
import { z } from './zod';

const Count = z.int().check(z.minimum(0), z.maximum(10_000));
const Words = z.array(Label).check(z.maxLength(500));

export const Condition = z.discriminatedUnion('is', [
  z.object({ is: z.literal('anyOf'), words: Words }),
  z.object({ is: z.literal('allOf'), words: Words }),
  z.object({ is: z.literal('phrase'), text: Line }),
  z.object({ is: z.literal('noneOf'), words: Words }),
  z.object({ is: z.literal('beginsWith'), text: Line }),
  z.object({ is: z.literal('pattern'), pattern: Line }),
  z.object({ is: z.literal('onlyEmoji') }),
  z.object({ is: z.literal('onlyMention') }),
  z.object({ is: z.literal('hasPhone') }),
  z.object({ is: z.literal('hasOrderNumber') }),
  z.object({ is: z.literal('hasLink') }),
  z.object({ is: z.literal('fewerWordsThan'), words: Count }),
  z.object({ is: z.literal('moreWordsThan'), words: Count }),
  z.object({ is: z.literal('onPlatform'), platform: Platform }),
  z.object({ is: z.literal('insideHours') }),
  z.object({ is: z.literal('outsideHours') }),
  z.object({ is: z.literal('itemLive'), itemId: ItemId }),
]);
export type Condition = z.infer<typeof Condition>;

/** A group of conditions; groups nest once, as routing's vocabulary promises (two levels). */
const InnerGroup = z.object({
  group: z.enum(['all', 'any', 'none']),
  of: z.array(Condition).check(z.maxLength(100)),
});
export const ConditionTree = z.object({
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
