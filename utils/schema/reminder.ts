// What the background needs to remind somebody: moments that a page has worked out beforehand. Nothing of a customer
// is in them, so that nothing of a customer lies outside of the database.
import { CaseId, Line, MemberId } from './parts';
import { Priority } from './topic';
import { z } from './zod';

export const ReminderStep = z.enum(['snoozeOver', 'dueSoon', 'overdue', 'backup', 'head', 'lead']);
export type ReminderStep = z.infer<typeof ReminderStep>;

export const Reminder = z.object({
  /** `caseId|step`, the notification's own id: a repeat replaces it. */
  id: z.string().check(z.maxLength(300)),
  caseId: CaseId,
  step: ReminderStep,
  priority: Priority,
  atMs: z.number(),
  topicTitle: z.nullable(Line),
  /** Whoever sits here has done something about the case since: they need not be told. */
  isKnown: z._default(z.boolean(), false),
});
export type Reminder = z.infer<typeof Reminder>;

export const MOST_REMINDERS = 2_000;

/** The reminders of the member who sits here, as far ahead as they were worked out. */
export const ReminderPlan = z.object({
  memberId: z.nullable(MemberId),
  /** Cases that are this member's to answer. */
  mine: z.int().check(z.minimum(0)),
  reminders: z.array(Reminder).check(z.maxLength(MOST_REMINDERS)),
});
export type ReminderPlan = z.infer<typeof ReminderPlan>;

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
