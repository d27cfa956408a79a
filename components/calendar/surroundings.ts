// What an item is written beside: the team's own pages, the occasions around its day, and the steps that its status as
// it is stored may take.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { useServices } from '@/components/app/services';
import { addDays, isoDay } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Channel } from '@/utils/schema/channel';
import type { ItemStep, OccasionView } from '@/utils/services/contract';

/** Further away than this nobody plans for an occasion. */
const DAYS_AROUND = 30;

export interface Surroundings {
  channels: readonly Channel[];
  steps: readonly ItemStep[];
  occasions: readonly OccasionView[];
}

/** `date`: the day as it is typed; its occasions follow it. */
export function useSurroundings(stored: CalendarItem, date: string, isNew: boolean): Surroundings {
  const { calendar } = useServices();
  const [channels, setChannels] = useState<readonly Channel[]>([]);
  const [steps, setSteps] = useState<readonly ItemStep[]>([]);
  const [occasions, setOccasions] = useState<readonly OccasionView[]>([]);
  const [first] = useState(stored);
  useEffect(() => {
    void attemptRead('channels', () => calendar.span(first.date, first.date)).then(
      (span) => span && setChannels(span.channels),
    );
    void attemptRead('steps', () => calendar.steps(first)).then((read) => read && setSteps(read));
  }, [calendar, first]);
  useEffect(() => {
    const day = isoDay(date);
    void attemptRead('occasions', () =>
      calendar.occasions(addDays(day, -DAYS_AROUND), addDays(day, DAYS_AROUND)),
    ).then((read) => read && setOccasions(read));
  }, [calendar, date]);
  return { channels, occasions, steps: isNew ? steps.filter(({ refusal }) => refusal === null) : steps };
}
