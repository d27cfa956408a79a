// Everybody's cases past their deadline, the longest first.
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { formatNumber } from '@/utils/calendar/format';
import type { Work } from '@/utils/services/contract';
import { CaseLine } from './CaseLine';
import { Section } from './Section';

export function Overdue({ overdue: { nearest, count } }: { overdue: Work['overdue'] }) {
  return (
    <Section
      title={t('common.overdue')}
      tone="danger"
      count={formatNumber(count, language.value)}
      act={
        count > nearest.length && (
          <Button look="plain" size="small" onClick={() => goToCases({ quick: 'overdue' })}>
            {t('casesView.all')}
          </Button>
        )
      }
    >
      <ul>
        {nearest.map((record) => (
          <li key={record.id}>
            <CaseLine record={record} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
