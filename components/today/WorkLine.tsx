// One line of somebody's work: a case, something to publish or to produce, or a notice that a colleague has not read.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { due, wallTime } from '@/components/app/when';
import { Icon } from '@/components/ui/icons';
import { formatRelativeDay, isoDay } from '@/utils/calendar/format';
import type { WorkEntry } from '@/utils/services/contract';
import { CaseLine } from './CaseLine';

/** `isMine` is false where a colleague's work is looked at. */
export function WorkLine({
  entry,
  today,
  isMine = true,
}: {
  entry: WorkEntry;
  today: string;
  isMine?: boolean;
}) {
  switch (entry.kind) {
    case 'notice':
      return (
        <div class="line" data-testid="work-notice">
          <Icon name="flag" />
          <bdi class="one-line grow">{entry.notice.title}</bdi>
          <span class="line-end small soft">{t('work.unread')}</span>
        </div>
      );
    case 'case': {
      const risen = isMine ? t('work.escalated') : t('work.escalatedToThem');
      return <CaseLine record={entry.record} remark={entry.isEscalated ? risen : undefined} />;
    }
    case 'item':
      return <ItemLine entry={entry} today={today} isMine={isMine} />;
  }
}

/** What comes again has one line for each of its days. */
export function keyOf(entry: WorkEntry): string {
  switch (entry.kind) {
    case 'notice':
      return entry.notice.id;
    case 'case':
      return entry.record.id;
    case 'item':
      return entry.key;
  }
}

interface ItemLineProps {
  entry: Extract<WorkEntry, { kind: 'item' }>;
  today: string;
  isMine: boolean;
}

function ItemLine({ entry, today, isMine }: ItemLineProps) {
  const { window } = useServices();
  const { item, key, day, time, as, atMs } = entry;
  const isoAt = new Date(atMs).toISOString();
  const when =
    time === null
      ? { words: formatRelativeDay(isoDay(day), isoDay(today), language.value), urgency: 'calm' }
      : { ...due(isoAt), words: wallTime(isoAt, zone()) };
  const [toPublish, toMake] = isMine
    ? ([t('work.toPublish'), t('work.toMake')] as const)
    : ([t('work.theyPublish'), t('work.theyMake')] as const);
  return (
    <button
      type="button"
      class="line"
      data-testid="work-item"
      onClick={() => void window.openDesk(`calendar/${encodeURIComponent(key)}`)}
    >
      <Icon name="calendar" />
      <bdi class="one-line grow">{item.title}</bdi>
      <span class="line-end small">
        <span class="one-line soft">{as === 'owner' ? toPublish : toMake}</span>
        <span class={`due due-${when.urgency}`}>{when.words}</span>
      </span>
    </button>
  );
}

const zone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
