// What waits for me, in one list, the most urgent first: notices to be read, cases, and what I publish or produce.
// One click or Enter opens any of it. Three are in sight, so that Today needs no scrolling; the rest is one click away.
import { useState } from 'preact/hooks';
import { goToCases } from '@/components/app/go';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { due, wallTime } from '@/components/app/when';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { formatNumber, formatRelativeDay, isoDay } from '@/utils/calendar/format';
import type { Work, WorkEntry } from '@/utils/services/contract';
import { CaseLine } from './CaseLine';
import { Notice } from './Notice';
import { Section } from './Section';

const FIRST = 3;
/** Beyond these the list of cases is the better place. */
const MOST = 50;

export function MyWork({ work, today, onRead }: { work: Work; today: string; onRead: () => void }) {
  const [isWhole, setWhole] = useState(false);
  const { entries, isMore } = work;
  // A notice is read before anything else: it is never behind «all».
  const notices = entries.filter(({ kind }) => kind === 'notice');
  const rest = entries.filter(({ kind }) => kind !== 'notice');
  const count = formatNumber(entries.length, language.value);
  return (
    <Section
      title={t('work.mine')}
      count={entries.length > 0 ? (isMore ? `${count}+` : count) : undefined}
      act={
        rest.length > FIRST && (
          <Button
            look="plain"
            size="small"
            data-testid="work-all"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? t('work.fewer') : t('work.all', { n: entries.length })}
          </Button>
        )
      }
    >
      {entries.length === 0 && <p class="section-none faint">{t('work.none')}</p>}
      <ul data-testid="my-work">
        {[...notices, ...rest.slice(0, isWhole ? MOST : FIRST)].map((entry) => (
          <li key={keyOf(entry)}>
            <Entry entry={entry} today={today} onRead={onRead} />
          </li>
        ))}
      </ul>
      {isWhole && rest.length > MOST && (
        <Button look="plain" size="small" onClick={() => goToCases({ quick: 'needsMe' })}>
          {t('work.all', { n: entries.length })}
        </Button>
      )}
    </Section>
  );
}

function Entry({ entry, today, onRead }: { entry: WorkEntry; today: string; onRead: () => void }) {
  switch (entry.kind) {
    case 'notice':
      return <Notice notice={entry.notice} onRead={onRead} />;
    case 'case':
      return <CaseLine record={entry.record} remark={entry.isEscalated ? t('work.escalated') : undefined} />;
    case 'item':
      return <ItemLine entry={entry} today={today} />;
  }
}

function keyOf(entry: WorkEntry): string {
  switch (entry.kind) {
    case 'notice':
      return entry.notice.id;
    case 'case':
      return entry.record.id;
    case 'item':
      return entry.item.id;
  }
}

function ItemLine({ entry, today }: { entry: Extract<WorkEntry, { kind: 'item' }>; today: string }) {
  const { window } = useServices();
  const { item, as, atMs } = entry;
  const when =
    item.time === undefined || item.allDay
      ? { words: formatRelativeDay(isoDay(item.date), isoDay(today), language.value), urgency: 'calm' }
      : { ...due(new Date(atMs).toISOString()), words: wallTime(new Date(atMs).toISOString(), zone()) };
  return (
    <button type="button" class="line" data-testid="work-item" onClick={() => void window.openDesk('today')}>
      <Icon name="calendar" />
      <bdi class="one-line grow">{item.title}</bdi>
      <span class="line-end small">
        <span class="one-line soft">{t(as === 'owner' ? 'work.toPublish' : 'work.toMake')}</span>
        <span class={`due due-${when.urgency}`}>{when.words}</span>
      </span>
    </button>
  );
}

const zone = (): string => team.value?.workspace?.timeZone ?? 'Asia/Tehran';
