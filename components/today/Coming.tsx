// Occasions of the next seven days.
import { t } from '@/components/app/language';
import { Badge } from '@/components/ui/Badge';
import type { OccasionView } from '@/utils/services/contract';
import { Section } from './Section';

const SHOWN = 6;

export function Coming({ occasions }: { occasions: readonly OccasionView[] }) {
  if (occasions.length === 0) return null;
  return (
    <Section title={t('today.coming')}>
      <ul>
        {occasions.slice(0, SHOWN).map((occasion) => (
          <li key={`${occasion.id} ${occasion.day}`} class="line line-still" data-tone={occasion.tone}>
            <span class="coming-when small soft tabular">
              {occasion.daysAway === 1 ? t('today.tomorrow') : t('today.inDays', { n: occasion.daysAway })}
            </span>
            <span class="one-line grow">{occasion.title}</span>
            {occasion.approximate && <span class="small faint">{t('today.approximate')}</span>}
            {occasion.tone === 'mourning' && <Badge>{t('today.mourning')}</Badge>}
            {occasion.holiday && <Badge tone="accent">{t('today.holiday')}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
