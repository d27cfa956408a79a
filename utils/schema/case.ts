import { CapturedComment } from './capture';
import {
  CaseId,
  ChannelId,
  Instant,
  ItemId,
  Label,
  Line,
  listOf,
  MemberId,
  Platform,
  Prose,
  ResponseId,
  RoleId,
  RuleId,
  TopicId,
} from './parts';
import { part, recordOf, Writer } from './record';
import { Priority } from './topic';
import { z } from './zod';

const base = { id: z.string().check(z.minLength(1), z.maxLength(60)), at: Instant, by: Writer };

/** So many rules are noted with a routing. */
export const MOST_RULES = 20;

const DueFrom = z.enum(['commentTime', 'captureTime']);

// What followed from the topic at that moment. The event carries it, since topics change afterwards and other
// devices may know another version of them; the events of older versions lack it.
const consequences = {
  priority: z.exactOptional(Priority),
  ownerRoleId: z.exactOptional(RoleId),
  dueAt: z.exactOptional(Instant),
  dueFrom: z.exactOptional(DueFrom),
};

/** Who is told when a deadline has passed and nothing was sent, one after the other. */
export const EscalationStep = z.enum(['backup', 'head', 'lead']);
export type EscalationStep = z.infer<typeof EscalationStep>;

/** What happened to a case. A status is never written: it is the fold of these (utils/cases/fold). */
export const CaseEvent = z.discriminatedUnion('type', [
  part({ ...base, type: z.literal('opened') }),
  part({
    ...base,
    type: z.literal('routed'),
    topicId: z.nullable(TopicId),
    confidence: z.number(),
    reason: Line,
    /** The team's rules that fired, with the topics that they named then; the one that decided alone is first. */
    rules: z.exactOptional(
      z.array(part({ ruleId: RuleId, topicId: TopicId })).check(z.maxLength(MOST_RULES)),
    ),
    ...consequences,
  }),
  part({ ...base, type: z.literal('reclassified'), topicId: z.nullable(TopicId), ...consequences }),
  part({ ...base, type: z.literal('assigned'), memberId: MemberId }),
  part({
    ...base,
    type: z.literal('handedOver'),
    memberId: z.nullable(MemberId),
    note: z._default(Prose, ''),
    /** The way the card went: a messenger's name, the clipboard. */
    via: z.exactOptional(Label),
  }),
  part({
    ...base,
    type: z.literal('inserted'),
    responseId: z.nullable(ResponseId),
    text: Prose,
    edited: z.boolean(),
    /** How much of the prepared text was changed, 0-1 (utils/text/edited-share). */
    editedShare: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
  part({ ...base, type: z.literal('answered'), responseId: z.nullable(ResponseId) }),
  part({ ...base, type: z.literal('notSent') }),
  part({ ...base, type: z.literal('noted'), text: Prose }),
  part({ ...base, type: z.literal('reopened') }),
  part({ ...base, type: z.literal('closed'), ignored: z._default(z.boolean(), false) }),
  part({
    ...base,
    type: z.literal('escalated'),
    roleId: z.nullable(RoleId),
    memberId: z.exactOptional(MemberId),
    step: z.exactOptional(EscalationStep),
  }),
  part({ ...base, type: z.literal('snoozed'), until: Instant }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

export const CaseStatus = z.enum(['open', 'inserted', 'waiting', 'answered', 'closed', 'ignored']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** One routed comment, its owner, deadline and history. Named Case in product.md; `case` is a reserved word. */
export const CaseRecord = recordOf(CaseId, {
  platform: Platform,
  commentId: z.nullable(z.string().check(z.maxLength(500))),
  channelId: z.exactOptional(ChannelId),
  itemId: z.exactOptional(ItemId),
  snapshot: CapturedComment,
  // Columns from here to dueFrom (openedAt aside) follow from the events: utils/cases/fold.
  topicId: z.nullable(TopicId),
  confidence: z._default(z.number(), 0),
  reason: z._default(Line, ''),
  ownerRoleId: z.exactOptional(RoleId),
  memberId: z.exactOptional(MemberId),
  status: z._default(CaseStatus, 'open'),
  priority: z._default(Priority, 'normal'),
  openedAt: Instant,
  dueAt: Instant,
  dueFrom: DueFrom,
  /** An edited answer that was parked when another comment was opened. */
  draft: z.exactOptional(Prose),
  events: listOf(CaseEvent, 1_000),
});
export type CaseRecord = z.infer<typeof CaseRecord>;
