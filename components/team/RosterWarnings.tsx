// What is worth a look before the week is: gaps first, each kind in one line.
import { t } from '@/components/app/language';
import { Icon } from '@/components/ui/icons';
import type { RosterWeek } from '@/utils/services/contract';
import { warningsOf } from './warnings';

export function RosterWarnings({ week }: { week: RosterWeek }) {
  const lines = warningsOf(week);
  if (lines.length === 0) {
    return (
      <p class="roster-warning roster-fine small" data-testid="roster-fine">
        <Icon name="check" size={14} />
        {t('duty.noWarnings')}
      </p>
    );
  }
  return (
    <ul class="roster-warnings" aria-label={t('duty.warnings')} data-testid="roster-warnings">
      {lines.map(({ kind, isUrgent, words }) => (
        <li
          key={kind}
          class={isUrgent ? 'roster-warning roster-urgent small' : 'roster-warning small'}
          data-kind={kind}
        >
          <Icon name={isUrgent ? 'warning' : 'info'} size={14} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
