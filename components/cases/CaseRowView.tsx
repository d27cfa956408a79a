// One case as a row: who wrote what, its topic, its owner, and how long there is.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { ago, due } from '@/components/app/when';
import { openCase } from '@/components/comment/acts';
import { platformIcon } from '@/components/comment/platforms';
import { isSettled } from '@/components/comment/rights';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import { Icon } from '@/components/ui/icons';
import { OneLine } from '@/components/ui/OneLine';
import type { CaseStatus } from '@/utils/schema/case';
import type { CaseWords, Glance } from '@/utils/services/contract';

export function CaseRowView({ glance, words }: { glance: Glance; words: CaseWords }) {
  const services = useServices();
  const { topicTitle, ownerName } = words;
  const left = due(isoOf(glance.dueMs));
  return (
    <button
      type="button"
      class="list-row"
      data-testid="case"
      data-status={glance.status}
      onClick={() => void openCase(services, glance.id)}
    >
      <span class="list-row-head">
        <Icon name={platformIcon(glance.platform)} size={14} />
        <bdi class="list-row-title one-line">{glance.author ?? t('casesView.unknownAuthor')}</bdi>
        <OneLine class="grow soft" text={glance.text} />
      </span>
      <span class="list-row-head small faint">
        <span class="one-line">
          {topicTitle ?? t('casesView.noTopic')} · <bdi>{ownerName ?? t('casesView.noOwner')}</bdi>
        </span>
        <span class="grow" />
        {isSettled(glance) ? (
          <span class="case-when">{ago(isoOf(glance.openedMs))}</span>
        ) : (
          <span class={`due due-${left.urgency}`}>{left.words}</span>
        )}
        {glance.status !== 'open' && (
          <Badge tone={STATUS_TONE[glance.status]}>{t(`status.statuses.${glance.status}`)}</Badge>
        )}
      </span>
    </button>
  );
}

const isoOf = (ms: number): string => new Date(ms).toISOString();

const STATUS_TONE: Record<CaseStatus, BadgeTone> = {
  open: 'plain',
  inserted: 'warn',
  waiting: 'plain',
  answered: 'ok',
  closed: 'plain',
  ignored: 'plain',
};
