import { Color, DepartmentId, Label, Line, listOf, MemberId, Prose, RoleId, Title, TopicId } from './parts';
import { part, recordOf } from './record';
import { z } from './zod';

export const TopicKind = z.enum(['normal', 'noReply', 'spam', 'unknown']);
export const Priority = z.enum(['critical', 'high', 'normal', 'low']);
export type Priority = z.infer<typeof Priority>;

const Limits = part({ may: listOf(Line, 50), askFirst: listOf(Line, 50), never: listOf(Line, 50) });
export type Limits = z.infer<typeof Limits>;

export const TopicExample = part({
  text: Prose,
  source: z._default(Label, 'team'),
  /** Somebody was asked whether it stands in the right topic, and said so. */
  confirmed: z.exactOptional(z.boolean()),
});
export type TopicExample = z.infer<typeof TopicExample>;

/** As many as a topic holds. */
export const MOST_KEYWORDS = 500;
export const MOST_EXAMPLES = 5_000;

/** A class of question: its owner, deadline, limits, and the words by which it is known. */
export const Topic = recordOf(TopicId, {
  title: Title,
  kind: z._default(TopicKind, 'normal'),
  departmentId: z.exactOptional(DepartmentId),
  ownerRoleId: z.exactOptional(RoleId),
  ownerMemberId: z.exactOptional(MemberId),
  priority: z._default(Priority, 'normal'),
  firstReplyMinutes: z._default(z.int().check(z.minimum(1), z.maximum(100_000)), 60),
  limits: z._default(Limits, { may: [], askFirst: [], never: [] }),
  steps: listOf(Line, 100),
  keywords: listOf(Label, MOST_KEYWORDS),
  examples: listOf(TopicExample, MOST_EXAMPLES),
  color: z._default(Color, '#0f766e'),
  example: z.exactOptional(z.boolean()),
});
export type Topic = z.infer<typeof Topic>;
