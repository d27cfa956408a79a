// By what the list is narrowed, in words: one chip a condition, and a press takes it away.
import { t } from '@/components/app/language';
import { Chip } from '@/components/ui/Chip';
import type { CaseList } from '@/utils/services/contract';
import { narrowing } from './conditions';
import { question } from './question';

export function Narrowing({ channels }: { channels: CaseList['channels'] }) {
  const conditions = narrowing(question.value.filter, channels);
  if (conditions.length === 0) return null;
  return (
    <ul class="case-narrowed" aria-label={t('caseList.narrowedBy')} data-testid="case-narrowed">
      {conditions.map(({ name, label, chosen, clear }) => {
        const values = chosen.map(({ words }) => words).join(t('common.comma'));
        const words = t('caseList.narrowed', { label, values });
        return (
          <li key={name}>
            <Chip
              chosen
              trailing="close"
              title={t('caseList.dropCondition', { label, values })}
              data-testid={`narrowed-${name}`}
              onClick={clear}
            >
              {words}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
