// The team's working time as utils/cases counts it.
import type { CountedMinutes } from '@/utils/cases/promise';
import { addWorkingMinutes, type WorkWeek, workingMinutesBetween } from '@/utils/people/working-time';

export const countedMinutes = (week: WorkWeek): CountedMinutes => ({
  between: (fromMs, toMs) => workingMinutesBetween(week, fromMs, toMs),
  after: (fromMs, minutes) => addWorkingMinutes(week, fromMs, minutes),
});
