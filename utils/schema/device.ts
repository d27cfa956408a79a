// What belongs to this browser and not to the team: never exported, never shared.
import { SavedCalendar } from './calendar-view';
import { SavedView } from './case-filter';
import { Language, MemberId } from './parts';
import { ItemReminders, MORNING, QuietHours } from './reminder';
import { z } from './zod';

const ITEM_REMINDERS: ItemReminders = { minutesBefore: 30, dayBefore: true, morning: MORNING };

export const MOST_SAVED_VIEWS = 50;

export const DeviceSettings = z.object({
  language: z._default(Language, 'fa'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** The member who sits here; null until «شما کدام‌یک هستید؟» was answered. */
  memberId: z._default(z.nullable(MemberId), null),
  /** When the team's settings were last imported or written here, for the age in the status line. */
  settingsSince: z._default(z.nullable(z.string()), null),
  /** The name of the database that is open here. */
  database: z._default(z.string(), 'hamseda'),
  /** Notifications of deadlines; the number on the toolbar stays. */
  notices: z._default(z.boolean(), true),
  itemReminders: z.catch(z._default(ItemReminders, ITEM_REMINDERS), ITEM_REMINDERS),
  /** When no notification comes; what came meanwhile is told afterwards. Null = never. */
  quiet: z.catch(z._default(z.nullable(QuietHours), null), null),
  /** Sites that the browser lets Hamseda read, and on which it is not to listen. */
  silentSites: z.catch(z._default(z.array(z.string()).check(z.maxLength(100)), []), []),
  /** Does `/` in a page's box open the list of prepared answers? */
  picker: z.catch(z._default(z.boolean(), false), false),
  /** Local workspaces that can be opened: a merge that was undone, a backup that was looked at. */
  workspaces: z._default(
    z.array(z.object({ database: z.string(), title: z.string(), since: z.string() })).check(z.maxLength(50)),
    [],
  ),
  /** Lists of cases under names. One that cannot be read must not take the other settings with it. */
  savedViews: z.catch(z._default(z.array(SavedView).check(z.maxLength(MOST_SAVED_VIEWS)), []), []),
  /** What stands between the cells of a table for Excel; null = what the Excel of this language takes. */
  tableSeparator: z.catch(z._default(z.nullable(z.enum([',', ';'])), null), null),
  /** By which calendar the months are drawn; null = by that of the team's language. */
  firstCalendar: z.catch(z._default(z.nullable(z.enum(['jalali', 'gregorian'])), null), null),
  /** Calendars under names; as above. */
  savedCalendars: z.catch(z._default(z.array(SavedCalendar).check(z.maxLength(MOST_SAVED_VIEWS)), []), []),
});
export type DeviceSettings = z.infer<typeof DeviceSettings>;
export type Theme = DeviceSettings['theme'];
