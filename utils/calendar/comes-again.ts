import type { CalendarItem } from '@/utils/schema/calendar-item';

/** Does an item come on more days than its first: by a rule, or on days that were added? */
export const comesAgain = ({
  recurrence,
  extraDays,
}: Partial<Pick<CalendarItem, 'recurrence' | 'extraDays'>>): boolean =>
  recurrence !== undefined || (extraDays?.length ?? 0) > 0;
