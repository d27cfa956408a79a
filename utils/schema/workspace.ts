import {
  Day,
  IsoWeekday,
  Label,
  Language,
  listOf,
  Prose,
  TimeZone,
  Title,
  WallTime,
  WorkspaceId,
} from './parts';
import { TABLE_FIELDS } from './platform-table';
import { part, recordOf } from './record';
import { z } from './zod';

export const WorkingHours = part({ weekday: IsoWeekday, from: WallTime, to: WallTime });
export type WorkingHours = z.infer<typeof WorkingHours>;

/** One team's data: its language, zone and week. */
export const Workspace = recordOf(WorkspaceId, {
  name: Title,
  language: z._default(Language, 'fa'),
  timeZone: z._default(TimeZone, 'Asia/Tehran'),
  weekStart: z._default(IsoWeekday, 6),
  weekend: listOf(IsoWeekday, 7),
  hijriOffset: z._default(
    part({ days: z.int().check(z.minimum(-2), z.maximum(2)), until: z.nullable(Day) }),
    {
      days: 0,
      until: null,
    },
  ),
  hours: listOf(WorkingHours, 50),
  /** The hours of the days of Ramadan, where they differ. */
  ramadanHours: z.exactOptional(z.array(WorkingHours).check(z.maxLength(50))),
  /** Whether the team rests on the official holidays; it does while nobody has said otherwise. */
  holidays: z.exactOptional(z.enum(['closed', 'open'])),
  /** The four statuses of the calendar, or the whole list; four while nobody has said otherwise. */
  workflow: z.exactOptional(z.enum(['simple', 'full'])),
  closedDays: listOf(Day, 400),
  keepCasesDays: z._default(z.int().check(z.minimum(1), z.maximum(3_650)), 180),
  about: z.exactOptional(Prose),
  startedAs: z.exactOptional(Label),
  ...TABLE_FIELDS,
});
export type Workspace = z.infer<typeof Workspace>;
