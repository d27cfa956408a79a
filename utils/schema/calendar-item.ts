import {
  ChannelId,
  Day,
  DepartmentId,
  Instant,
  ItemId,
  Label,
  Line,
  listOf,
  MemberId,
  OccasionId,
  OptionalAddress,
  Prose,
  ResponseId,
  RoleId,
  TimeZone,
  Title,
  TopicId,
  WallTime,
} from './parts';
import { part, recordOf, Writer } from './record';
import { Attachment } from './response';
import { z } from './zod';

export const ItemKind = z.enum(['post', 'story', 'reel', 'live', 'email', 'event', 'directive']);
export type ItemKind = z.infer<typeof ItemKind>;

export const ItemStatus = z.enum([
  'idea',
  'brief',
  'inProduction',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'measured',
  'onHold',
  'cancelled',
]);
export type ItemStatus = z.infer<typeof ItemStatus>;

export const OccasionTone = z.enum(['celebration', 'neutral', 'mourning']);
export type OccasionTone = z.infer<typeof OccasionTone>;

const ExpectedQuestion = part({
  topicId: z.exactOptional(TopicId),
  text: Line,
  responseId: z.exactOptional(ResponseId),
  /** Nobody needs an answer to it: it comes up no more. */
  dismissed: z.exactOptional(z.boolean()),
});
const Link = part({ title: z._default(Line, ''), url: OptionalAddress });
const Check = part({ text: Line, done: z._default(z.boolean(), false) });

/** The parts that somebody may have in an item. */
export const ITEM_PARTS = ['owner', 'producer', 'approver'] as const;
export type ItemPart = (typeof ITEM_PARTS)[number];

/** What whoever has that part is told of an item, in the place of what their device is set to. */
export const ItemReminder = part({
  /** Before its time; null = not at all. */
  minutesBefore: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(7 * 24 * 60))), null),
  /** In the evening before. */
  dayBefore: z._default(z.boolean(), false),
  /** Among the others of its day, in the morning. */
  morning: z._default(z.boolean(), false),
});
export type ItemReminder = z.infer<typeof ItemReminder>;
const OptionalReminder = z.exactOptional(ItemReminder);

/** What somebody said of an item, and the status it led to; in a frozen item the reason for a change. */
export const ItemComment = part({
  at: Instant,
  by: Writer,
  text: z._default(Line, ''),
  status: z.exactOptional(ItemStatus),
});
export type ItemComment = z.infer<typeof ItemComment>;
/** As many as an item holds. */
export const MOST_COMMENTS = 200;

/** As many days of one recurring item may be left out, or added. */
export const MOST_EXCEPTIONS = 2_000;

/** Something planned for a day and channels, with the questions it will raise. */
export const CalendarItem = recordOf(ItemId, {
  title: Title,
  brief: z._default(Prose, ''),
  texts: z._default(z.record(z.string(), Prose), {}),
  channelIds: listOf(ChannelId, 100),
  kind: z._default(ItemKind, 'post'),
  date: Day,
  time: z.exactOptional(WallTime),
  allDay: z._default(z.boolean(), false),
  endDate: z.exactOptional(Day),
  timeZone: z._default(TimeZone, 'Asia/Tehran'),
  occasionId: z.exactOptional(OccasionId),
  ownerRoleId: z.exactOptional(RoleId),
  memberId: z.exactOptional(MemberId),
  producers: listOf(part({ memberId: MemberId, part: z._default(Line, '') }), 50),
  approverRoleId: z.exactOptional(RoleId),
  status: z._default(ItemStatus, 'idea'),
  frozen: z._default(z.boolean(), false),
  links: listOf(Link, 100),
  attachments: listOf(Attachment, 50),
  facts: z._default(z.record(z.string(), Line), {}),
  expectedQuestions: listOf(ExpectedQuestion, 100),
  checklist: listOf(Check, 100),
  departments: listOf(DepartmentId, 100),
  tone: z._default(OccasionTone, 'neutral'),
  labels: listOf(Label, 100),
  /** A rule of days (calendar/recurrence-rule.ts); the first of them is `date`. */
  recurrence: z.exactOptional(Line),
  /** Days of the rule on which nothing comes, and further ones on which it does. */
  skippedDays: z.exactOptional(z.array(Day).check(z.maxLength(MOST_EXCEPTIONS))),
  extraDays: z.exactOptional(z.array(Day).check(z.maxLength(MOST_EXCEPTIONS))),
  /** This item stands in the place of one day of a recurring one: whose, and of which day. */
  seriesId: z.exactOptional(ItemId),
  seriesDay: z.exactOptional(Day),
  /** The name under which calendars of other makers know it (UID of RFC 5545). */
  uid: z.exactOptional(Line),
  publishedUrl: z.exactOptional(OptionalAddress),
  /** By part; a part that is missing is reminded as its device is set, an approver not at all. */
  reminders: z.exactOptional(
    part({ owner: OptionalReminder, producer: OptionalReminder, approver: OptionalReminder }),
  ),
  comments: z.exactOptional(z.array(ItemComment).check(z.maxLength(MOST_COMMENTS))),
  example: z.exactOptional(z.boolean()),
});
export type CalendarItem = z.infer<typeof CalendarItem>;
