// Occasions as views draw them.
import { daysBetween, type IsoDay } from '@/utils/calendar/day';
import type { OccasionOfDay } from '@/utils/calendar/occasions';
import type { Language } from '@/utils/schema/parts';
import type { OccasionView } from './contract';

// The weeks of a season (shopping before Nowruz) would fill the list every day.
export const isOfOneDay = (occasion: OccasionOfDay): boolean => !occasion.season;

export const viewOccasion =
  (today: IsoDay, language: Language) =>
  (occasion: OccasionOfDay): OccasionView => ({
    id: occasion.id,
    day: occasion.day,
    daysAway: daysBetween(today, occasion.day),
    title: occasion.titles[language],
    holiday: occasion.holiday,
    tone: occasion.tone,
    approximate: occasion.approximate,
  });
