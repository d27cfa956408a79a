// Which items the calendar shows and how: what a view asks for, and what a person saves under a name.
import { ItemStatus } from './calendar-item';
import { OccasionKind } from './occasion';
import { ChannelId, DepartmentId, Label, Line, MemberId } from './parts';
import { z } from './zod';

const oneOf = <T extends z.core.$ZodType>(value: T, most: number) =>
  z.exactOptional(z.array(value).check(z.maxLength(most)));

/** All that is named must hold; of a list any one; an empty list says nothing. */
export const CalendarFilter = z.object({
  channelIds: oneOf(ChannelId, 500),
  statuses: oneOf(ItemStatus, 20),
  /** Whoever owns it, named or by duty; null = nobody. */
  memberIds: oneOf(z.nullable(MemberId), 500),
  labels: oneOf(Label, 100),
  departmentIds: oneOf(DepartmentId, 500),
  /** Of the occasions beside the items. */
  occasionKinds: oneOf(OccasionKind, 10),
  /** Words, each of them somewhere in the title, the brief or the labels. */
  query: z.exactOptional(Line),
});
export type CalendarFilter = z.infer<typeof CalendarFilter>;

export const CalendarLook = z.enum(['month', 'week', 'day', 'agenda', 'board', 'year']);
export type CalendarLook = z.infer<typeof CalendarLook>;

/** A calendar that somebody looks at again and again. */
export const SavedCalendar = z.object({ name: Label, filter: CalendarFilter, look: CalendarLook });
export type SavedCalendar = z.infer<typeof SavedCalendar>;
