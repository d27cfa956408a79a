// The pieces that records share: branded ids, texts with limits, days and instants.
// Limits are generous for people and small enough that a hostile file cannot fill the disk field by field.
import { isKnownZone } from '@/utils/base/zone';
import { z } from './zod';

// Ids of foreign pages (comment ids, "mid.$c…") are ids too, hence the wide alphabet; a prototype's name is none.
const PROTOTYPE_NAMES = ['__proto__', 'prototype', 'constructor'];
const id = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.regex(/^[^\s<>"'`\\]+$/u),
  z.refine((value) => !PROTOTYPE_NAMES.includes(value)),
);

export const WorkspaceId = id.brand<'WorkspaceId'>();
export type WorkspaceId = z.infer<typeof WorkspaceId>;
export const DepartmentId = id.brand<'DepartmentId'>();
export type DepartmentId = z.infer<typeof DepartmentId>;
export const MemberId = id.brand<'MemberId'>();
export type MemberId = z.infer<typeof MemberId>;
export const ChannelId = id.brand<'ChannelId'>();
export type ChannelId = z.infer<typeof ChannelId>;
export const RoleId = id.brand<'RoleId'>();
export type RoleId = z.infer<typeof RoleId>;
export const TopicId = id.brand<'TopicId'>();
export type TopicId = z.infer<typeof TopicId>;
export const RuleId = id.brand<'RuleId'>();
export type RuleId = z.infer<typeof RuleId>;
export const ResponseId = id.brand<'ResponseId'>();
export type ResponseId = z.infer<typeof ResponseId>;
export const BlockId = id.brand<'BlockId'>();
export type BlockId = z.infer<typeof BlockId>;
export const FactId = id.brand<'FactId'>();
export type FactId = z.infer<typeof FactId>;
export const ItemId = id.brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;
export const OccasionId = id.brand<'OccasionId'>();
export type OccasionId = z.infer<typeof OccasionId>;
export const ResourceId = id.brand<'ResourceId'>();
export type ResourceId = z.infer<typeof ResourceId>;
export const DirectiveId = id.brand<'DirectiveId'>();
export type DirectiveId = z.infer<typeof DirectiveId>;
export const CaseId = id.brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const CrisisId = id.brand<'CrisisId'>();
export type CrisisId = z.infer<typeof CrisisId>;

/** A heading of one line, 1-200 characters. */
export const Title = z.string().check(z.minLength(1), z.maxLength(200));
/** A word or short label, 1-80 characters. */
export const Label = z.string().check(z.minLength(1), z.maxLength(80));
/** A line that may be empty, up to 500 characters. */
export const Line = z.string().check(z.maxLength(500));
/** Running text with line breaks, up to 10,000 characters. */
export const Prose = z.string().check(z.maxLength(10_000));
/** An address on the web; only http and https, so that no `javascript:` can be clicked. */
export const WebAddress = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//iu));
/** A web address, or nothing yet. */
export const OptionalAddress = z.union([WebAddress, z.literal('')]);

/** An instant: ISO 8601 in UTC, as `Date.toISOString` writes it. */
export const Instant = z.iso.datetime();
/** A day of the Gregorian calendar, YYYY-MM-DD. */
export const Day = z.iso.date();
/** A wall-clock time, HH:MM on 24 hours. */
export const WallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
/** An IANA time zone's name that this browser knows; another one would break every clock in the interface. */
export const TimeZone = z.string().check(z.minLength(1), z.maxLength(60), z.refine(isKnownZone));
/** A day of the week as ISO 8601 counts: 1 = Monday … 7 = Sunday. */
export const IsoWeekday = z.int().check(z.minimum(1), z.maximum(7));
/** A colour of the team's palette, as #rrggbb. */
export const Color = z.string().check(z.regex(/^#[0-9a-f]{6}$/iu));

export const Language = z.enum(['fa', 'en']);
export type Language = z.infer<typeof Language>;
export const Platform = z.enum([
  'instagram',
  'facebook',
  'metaBusiness',
  'x',
  'youtube',
  'linkedin',
  'telegram',
  'whatsapp',
  'gmail',
  'web',
]);
export type Platform = z.infer<typeof Platform>;

/** A list of at most `most` entries, empty when absent. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <T extends z.core.$ZodType>(entry: T, most = 500) =>
  z._default(z.array(entry).check(z.maxLength(most)), []);
