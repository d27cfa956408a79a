// The day in three calendars, and what is special about it. One click copies the team's morning message.
import '@/components/app/ItemOccasion.css';
import { t } from '@/components/app/language';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { addDays, isoDay } from '@/utils/calendar/day';
import type { Today } from '@/utils/services/contract';

interface Props {
  today: Today;
  onCopyMorning: () => void;
  /** Another day; null = today. */
  onDay: (day: string | null) => void;
}

export function DateLine({ today, onCopyMorning, onDay }: Props) {
  const { main, second, hijri, hijriApproximate } = today.dates;
  return (
    <section class="date-line" aria-label={t('today.dates')}>
      <div class="grow">
        <h2 class="date-main" data-testid="date-main">
          {main}
        </h2>
        <p class="small soft date-others">
          <span data-testid="date-second">{second}</span>
          <span aria-hidden="true"> · </span>
          <span data-testid="date-hijri">
            {hijri}
            {hijriApproximate && ` (${t('today.approximate')})`}
          </span>
        </p>
        {today.occasions.length > 0 && (
          <ul class="occasions" aria-label={t('today.occasions')}>
            {today.occasions.map((occasion) => (
              <li key={occasion.id} class="occasion" data-testid="occasion" data-tone={occasion.tone}>
                <span class="one-line">
                  {occasion.title}
                  {occasion.approximate && ` (${t('today.approximate')})`}
                </span>
                {occasion.tone === 'mourning' && <Badge>{t('today.mourning')}</Badge>}
                {occasion.holiday && <Badge tone="accent">{t('today.holiday')}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <span class="date-acts">
        {today.day !== today.now && (
          <Button size="small" look="plain" data-testid="day-today" onClick={() => onDay(null)}>
            {t('today.backToToday')}
          </Button>
        )}
        <IconButton
          icon="previous"
          name={t('today.previousDay')}
          data-testid="day-before"
          onClick={() => onDay(addDays(isoDay(today.day), -1))}
        />
        <IconButton
          icon="forward"
          name={t('today.nextDay')}
          data-testid="day-after"
          onClick={() => onDay(addDays(isoDay(today.day), 1))}
        />
      </span>
      <IconButton icon="copy" name={t('today.morning')} data-testid="morning" onClick={onCopyMorning} />
    </section>
  );
}
