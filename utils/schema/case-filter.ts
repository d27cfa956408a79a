// Which cases a list shows, and in what order: what a view asks for, and what a person saves under a name.
import { CaseStatus } from './case';
import { ChannelId, Instant, Label, Line, MemberId, Platform, RoleId, TopicId } from './parts';
import { Priority } from './topic';
import { z } from './zod';

const oneOf = <T extends z.core.$ZodType>(value: T, most: number) =>
  z.exactOptional(z.array(value).check(z.maxLength(most)));

/** What stands above a list as buttons (utils/cases/quick). */
export const QuickFilter = z.enum([
  'needsMe',
  'mine',
  'escalated',
  'department',
  'unassigned',
  'overdue',
  'dueSoon',
  'snoozed',
  'open',
  'answered',
  'all',
]);
export type QuickFilter = z.infer<typeof QuickFilter>;

/** All that is named must hold; of a list any one; an empty list says nothing. */
export const CaseFilter = z.object({
  quick: z.exactOptional(QuickFilter),
  /** Mine (assigned to me or, assigned to nobody, my duty), escalated to me, my department's, nobody's. */
  whose: oneOf(z.enum(['mine', 'escalated', 'department', 'unassigned']), 4),
  due: z.exactOptional(z.enum(['overdue', 'soon'])),
  snoozed: z.exactOptional(z.boolean()),
  hasDraft: z.exactOptional(z.boolean()),
  statuses: oneOf(CaseStatus, 10),
  /** null = without a topic. */
  topicIds: oneOf(z.nullable(TopicId), 1_000),
  roleIds: oneOf(RoleId, 500),
  /** Whoever owns it, assigned or by duty. */
  memberIds: oneOf(MemberId, 500),
  platforms: oneOf(Platform, 20),
  channelIds: oneOf(ChannelId, 500),
  priorities: oneOf(Priority, 10),
  /** Opened at this instant or later. */
  openedFrom: z.exactOptional(Instant),
  /** Opened so many days ago at most, whenever it is asked. */
  openedWithinDays: z.exactOptional(z.int().check(z.minimum(1), z.maximum(3_650))),
  /** Opened before this instant. */
  openedUntil: z.exactOptional(Instant),
  /** Words, each of them somewhere in the comment, its author or the topic's title. */
  query: z.exactOptional(Line),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

export const CaseSort = z.object({
  by: z._default(z.enum(['deadline', 'opened', 'priority', 'person']), 'deadline'),
  reversed: z._default(z.boolean(), false),
});
export type CaseSort = z.infer<typeof CaseSort>;

export const GroupBy = z.enum(['topic', 'owner', 'status', 'priority', 'platform']);
export type GroupBy = z.infer<typeof GroupBy>;

/** A list that somebody looks at again and again; without `groupBy` it stands in one piece. */
export const SavedView = z.object({
  name: Label,
  filter: CaseFilter,
  sort: CaseSort,
  groupBy: z.exactOptional(GroupBy),
});
export type SavedView = z.infer<typeof SavedView>;
