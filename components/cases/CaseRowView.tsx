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
import type { CaseRow } from '@/utils/services/contract';

export function CaseRowView({ row }: { row: CaseRow }) {
  const services = useServices();
  const { record, topicTitle, ownerName } = row;
  const author =
    record.snapshot.author?.name ?? record.snapshot.author?.handle ?? t('casesView.unknownAuthor');
  const left = due(record.dueAt);
  return (
    <button
      type="button"
      class="list-row"
      data-testid="case"
      data-status={record.status}
      onClick={() => void openCase(services, record.id)}
    >
      <span class="list-row-head">
        <Icon name={platformIcon(record.platform)} size={14} />
        <bdi class="list-row-title one-line">{author}</bdi>
        <OneLine class="grow soft" text={record.snapshot.text} />
      </span>
      <span class="list-row-head small faint">
        <span class="one-line">
          {topicTitle ?? t('casesView.noTopic')} · <bdi>{ownerName ?? t('casesView.noOwner')}</bdi>
        </span>
        <span class="grow" />
        {isSettled(record) ? (
          <span class="case-when">{ago(record.openedAt)}</span>
        ) : (
          <span class={`due due-${left.urgency}`}>{left.words}</span>
        )}
        {record.status !== 'open' && (
          <Badge tone={STATUS_TONE[record.status]}>{t(`status.statuses.${record.status}`)}</Badge>
        )}
      </span>
    </button>
  );
}

const STATUS_TONE: Record<CaseStatus, BadgeTone> = {
  open: 'plain',
  inserted: 'warn',
  waiting: 'plain',
  answered: 'ok',
  closed: 'plain',
  ignored: 'plain',
};
