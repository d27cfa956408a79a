// What the background needs to remind somebody: moments that a page has worked out beforehand. Nothing of a customer
// is in them, so that nothing of a customer lies outside of the database.
import { Line, MemberId, WallTime } from './parts';
import { Priority } from './topic';
import { z } from './zod';

/** Of a case, in the order in which they come; then of something planned. */
export const ReminderStep = z.enum([
  'snoozeOver',
  'dueSoon',
  'overdue',
  'backup',
  'head',
  'lead',
  'morning',
  'dayBefore',
  'itemSoon',
]);
export type ReminderStep = z.infer<typeof ReminderStep>;

export const Reminder = z.object({
  /** `caseId|step`, `item:key|step` or `day:YYYY-MM-DD|step`, the notification's own id: a repeat replaces it. */
  id: z.string().check(z.maxLength(300)),
  step: ReminderStep,
  priority: Priority,
  atMs: z.number(),
  topicTitle: z.nullable(Line),
  /** Whoever sits here has done something about the case since: they need not be told. */
  isKnown: z._default(z.boolean(), false),
  /** What is planned (in the morning: the first of it), when (HH:MM, missing = the whole day), and how much it is. */
  plan: z.exactOptional(
    z.object({ title: Line, time: z.exactOptional(WallTime), count: z.int().check(z.minimum(1)) }),
  ),
});
export type Reminder = z.infer<typeof Reminder>;

export const MOST_REMINDERS = 2_000;

/** The reminders of the member who sits here, as far ahead as they were worked out. */
export const ReminderPlan = z.object({
  memberId: z.nullable(MemberId),
  /** Cases that are this member's to answer, and that do not sleep. */
  mine: z.int().check(z.minimum(0)),
  /** When those wake that do, in milliseconds since the epoch. */
  wakesMs: z._default(z.array(z.number()).check(z.maxLength(MOST_REMINDERS)), []),
  reminders: z.array(Reminder).check(z.maxLength(MOST_REMINDERS)),
});
export type ReminderPlan = z.infer<typeof ReminderPlan>;

/** The hour of the morning where nobody has set one. */
export const MORNING = '08:30';

/** What this device tells of what is planned, and when it keeps silent; HH:MM on this device's wall. */
export const ItemReminders = z.object({
  /** Before its time; null = not at all. */
  minutesBefore: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(7 * 24 * 60))), 30),
  /** In the evening before. */
  dayBefore: z._default(z.boolean(), true),
  /** When the day's own work is told; null = never. */
  morning: z._default(z.nullable(WallTime), MORNING),
});
export type ItemReminders = z.infer<typeof ItemReminders>;

export const QuietHours = z.object({ from: WallTime, to: WallTime });
export type QuietHours = z.infer<typeof QuietHours>;

/** How far the moments of a case have been told: the furthest step, and the latest instant. */
const PassedCase = z.object({ step: ReminderStep, atMs: z.number() });
export type PassedCase = z.infer<typeof PassedCase>;

/** What the background remembers of its last look; it is killed after every one. */
export const ReminderState = z.object({
  lookedAtMs: z.number(),
  /** Whose plan that was; missing before the first look of all. */
  memberId: z.exactOptional(z.nullable(MemberId)),
  /** By case; missing before the first look of all. Both were unknown to version 0.1. */
  passed: z.exactOptional(z.record(z.string(), PassedCase)),
  /** Reminders that a person has put off, by id, until when. */
  putOff: z.record(z.string(), z.number()),
});
export type ReminderState = z.infer<typeof ReminderState>;

/** The state of a background that starts for the first time. */
export const NEVER_LOOKED: ReminderState = { lookedAtMs: 0, putOff: {} };

/** What is shown of a reminder. */
export interface Notice {
  /** A notice with an id that is shown already replaces it. */
  id: string;
  title: string;
  message: string;
  /** Titles of two buttons at most, where the browser has them. */
  buttons: readonly string[];
}
