// The day in three calendars, and what is special about it. One click copies the team's morning message.
import { t } from '@/components/app/language';
import { Badge } from '@/components/ui/Badge';
import { IconButton } from '@/components/ui/IconButton';
import type { Today } from '@/utils/services/contract';

export function DateLine({ today, onCopyMorning }: { today: Today; onCopyMorning: () => void }) {
  const { main, second, hijri } = today.dates;
  return (
    <section class="date-line" aria-label={t('today.dates')}>
      <div class="grow">
        <h2 class="date-main" data-testid="date-main">
          {main}
        </h2>
        <p class="small soft date-others">
          <span data-testid="date-second">{second}</span>
          <span aria-hidden="true"> · </span>
          <span data-testid="date-hijri">{hijri}</span>
        </p>
        {today.occasions.length > 0 && (
          <ul class="occasions" aria-label={t('today.occasions')}>
            {today.occasions.map((occasion) => (
              <li key={occasion.id} class="occasion" data-testid="occasion" data-tone={occasion.tone}>
                <span class="one-line">{occasion.title}</span>
                {occasion.tone === 'mourning' && <Badge>{t('today.mourning')}</Badge>}
                {occasion.holiday && <Badge tone="accent">{t('today.holiday')}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <IconButton icon="copy" name={t('today.morning')} data-testid="morning" onClick={onCopyMorning} />
    </section>
  );
}
