// A year of occasions, month by month. A press on a month opens it; one on an occasion says what the team makes of it:
// moved, hidden, in other words. Its own ones are added here.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Skeleton } from '@/components/ui/Skeleton';
import type { IsoDay } from '@/utils/calendar/day';
import { formatDayNumber, formatMonth, isoDay } from '@/utils/calendar/format';
import { yearOf } from '@/utils/calendar/month';
import type { OccasionKind } from '@/utils/schema/occasion';
import type { HiddenOccasion, OccasionView } from '@/utils/services/contract';
import { keepOccasion, OccasionSheet } from './OccasionSheet';
import { filter, pageCalendar } from './state';
import './Year.css';

export function Year({ at, onMonth }: { at: IsoDay; onMonth: (day: IsoDay) => void }) {
  const services = useServices();
  const { calendar } = services;
  const [occasions, setOccasions] = useState<readonly OccasionView[] | null>(null);
  const [hidden, setHidden] = useState<readonly HiddenOccasion[]>([]);
  const [opened, setOpened] = useState<{ id: string | null; day: IsoDay } | null>(null);
  const months = yearOf(at, pageCalendar());
  const [from, to] = [months[0]?.first ?? at, months[11]?.last ?? at];
  const shown = language.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is a reason to read again
  useEffect(() => {
    let isGone = false;
    const read = () => {
      void attemptRead('year', () => calendar.occasions(from, to), sayError).then((found) => {
        if (!isGone && found) setOccasions(found);
      });
      void attemptRead('hidden', () => calendar.hiddenOccasions()).then((found) => {
        if (!isGone && found) setHidden(found);
      });
    };
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
  const show = ({ id, title }: HiddenOccasion) => keepOccasion(services, id, title, { hidden: false });
  return (
    <>
      <div class="calendar-filters-line">
        <Button
          size="small"
          icon="plus"
          data-testid="occasion-add"
          refusal={refusal('editCalendar')}
          onClick={() => setOpened({ id: null, day: at })}
        >
          {t('calendar.newOccasion')}
        </Button>
        {hidden.map((one) => (
          <Chip
            key={one.id}
            trailing="close"
            aria-label={t('calendar.showAgain', { title: one.title })}
            title={t('calendar.showAgain', { title: one.title })}
            data-testid="occasion-shown-again"
            onClick={() => void show(one)}
          >
            <s>{one.title}</s>
          </Chip>
        ))}
      </div>
      <ol class="year" onKeyDown={walk}>
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
                    <button
                      type="button"
                      class="year-words"
                      tabIndex={-1}
                      title={t('calendar.changeOccasion', { title: occasion.title })}
                      data-testid="year-occasion"
                      onClick={() => setOpened({ id: occasion.id, day: isoDay(occasion.day) })}
                    >
                      {occasion.title}
                      {occasion.holiday && ` · ${t('today.holiday')}`}
                      {occasion.approximate && ` · ${t('today.approximate')}`}
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {opened && <OccasionSheet key={opened.id} {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Tab goes from month to month; up and down walk what is in them. */
function walk(event: KeyboardEvent): void {
  const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const year = event.currentTarget as HTMLElement; // the list that listens
  const lines = [...year.querySelectorAll('button')];
  lines[lines.indexOf(event.target as HTMLButtonElement) + by]?.focus(); // only they take the focus here
  event.preventDefault();
}
