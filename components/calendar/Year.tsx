// A year of occasions, month by month; a press opens the month.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { Skeleton } from '@/components/ui/Skeleton';
import type { IsoDay } from '@/utils/calendar/day';
import { formatDayNumber, formatMonth, isoDay } from '@/utils/calendar/format';
import { yearOf } from '@/utils/calendar/month';
import type { OccasionKind } from '@/utils/schema/occasion';
import type { OccasionView } from '@/utils/services/contract';
import { filter, pageCalendar } from './state';
import './Year.css';

export function Year({ at, onMonth }: { at: IsoDay; onMonth: (day: IsoDay) => void }) {
  const { calendar } = useServices();
  const [occasions, setOccasions] = useState<readonly OccasionView[] | null>(null);
  const months = yearOf(at, pageCalendar());
  const [from, to] = [months[0]?.first ?? at, months[11]?.last ?? at];
  const shown = language.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is a reason to read again
  useEffect(() => {
    let isGone = false;
    const read = () =>
      void attemptRead('year', () => calendar.occasions(from, to), sayError).then((found) => {
        if (!isGone && found) setOccasions(found);
      });
    read();
    const stop = calendar.onChange(read);
    return () => {
      isGone = true;
      stop();
    };
  }, [calendar, from, to, shown]);
  const kinds = filter.value.occasionKinds ?? [];
  const isAsked = (kind: OccasionKind) => kinds.length === 0 || kinds.includes(kind);
  if (occasions === null) return <Skeleton lines={10} height={24} />;
  return (
    <ol class="year">
      {months.map((month) => (
        <li key={month.first} class="year-month desk-card" data-testid="year-month">
          <button type="button" class="year-name" onClick={() => onMonth(month.first)}>
            {formatMonth(month, language.value)}
          </button>
          <ul>
            {occasions
              .filter(({ day, kind }) => day >= month.first && day <= month.last && isAsked(kind))
              .map((occasion) => (
                <li
                  key={`${occasion.id} ${occasion.day}`}
                  class="year-occasion small"
                  data-tone={occasion.tone}
                  data-holiday={occasion.holiday}
                >
                  <span class="year-day tabular">
                    {formatDayNumber(isoDay(occasion.day), language.value, month.calendar)}
                  </span>
                  <span>
                    {occasion.title}
                    {occasion.holiday && ` · ${t('today.holiday')}`}
                    {occasion.approximate && ` · ${t('today.approximate')}`}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
