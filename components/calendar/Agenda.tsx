// Days one under the other with all that is said of each item: the look for reading, and for a narrow page. Thousands
// of lines cost only those in sight.
import { useMemo } from 'preact/hooks';
import { ItemOccasion } from '@/components/app/ItemOccasion';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Avatar } from '@/components/ui/Avatar';
import { Badge } from '@/components/ui/Badge';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import { VirtualList } from '@/components/ui/VirtualList';
import { formatDate, formatTime, isoDay } from '@/utils/calendar/format';
import type { CalendarDay, CalendarSpan, ItemView } from '@/utils/services/contract';
import './Agenda.css';
import { chosen, press } from './choice';
import { hintWords } from './Hints';
import { isPrinting } from './Print';
import { pageCalendar, twinOf } from './state';
import { STATUS_ICON, STATUS_TONE, statusWords } from './status';

type Row = { kind: 'day'; day: CalendarDay } | { kind: 'item'; view: ItemView; day: string };
const ITEM_HEIGHT = 48;
const DAY_HEIGHT = 40;
const heightOf = (row: Row): number => (row.kind === 'day' ? DAY_HEIGHT : ITEM_HEIGHT);

interface Props {
  span: CalendarSpan;
  /** A day without items has its line all the same. */
  hasEmptyDays: boolean;
  resetKey: string;
  onOpen: (view: ItemView) => void;
}

export function Agenda({ span, hasEmptyDays, resetKey, onOpen }: Props) {
  const rows = useMemo(
    () =>
      span.days
        .filter(({ items, occasions }) => hasEmptyDays || items.length > 0 || occasions.length > 0)
        .flatMap((day): Row[] => [
          { kind: 'day', day },
          ...day.items.map((view): Row => ({ kind: 'item', view, day: day.day })),
        ]),
    [span, hasEmptyDays],
  );
  if (rows.length === 0) return <Empty title={t('calendar.noneHere')} />;
  return (
    <div class="agenda desk-card">
      <VirtualList
        label={t('calendar.days')}
        rows={rows}
        rowHeight={ITEM_HEIGHT}
        heightOf={heightOf}
        keyOf={(row) => (row.kind === 'day' ? row.day.day : `${row.day} ${row.view.key}`)}
        resetKey={resetKey}
        isWhole={isPrinting.value}
        render={(row) =>
          row.kind === 'day' ? (
            <DayHead day={row.day} isToday={row.day.day === span.today} />
          ) : (
            <Line view={row.view} day={row.day} onOpen={() => onOpen(row.view)} />
          )
        }
      />
    </div>
  );
}

function DayHead({ day, isToday }: { day: CalendarDay; isToday: boolean }) {
  const calendar = pageCalendar();
  const date = isoDay(day.day);
  return (
    <div class="agenda-day" data-testid="agenda-day" data-day={day.day}>
      <strong class={day.isClosed ? 'agenda-closed' : undefined}>
        {formatDate(date, language.value, { style: 'full', calendar })}
      </strong>
      <span class="small faint agenda-twin">
        {formatDate(date, language.value, { style: 'short', calendar: twinOf(calendar) })}
      </span>
      {isToday && <Badge tone="accent">{t('calendar.today')}</Badge>}
      <span class="one-line small soft grow">
        {day.occasions
          .map(({ title, approximate }) => (approximate ? `${title} (${t('today.approximate')})` : title))
          .join(' · ')}
      </span>
      {day.isMourning && <Badge>{t('today.mourning')}</Badge>}
    </div>
  );
}

function Line({ view, day, onOpen }: { view: ItemView; day: string; onOpen: () => void }) {
  const { item, time, ownerName, channelTitles } = view;
  const isChosen = chosen.value.has(view.key);
  const about = [t(`today.kinds.${item.kind}`), ...channelTitles, ...item.labels];
  return (
    <button
      type="button"
      class={names('agenda-item', isChosen && 'cal-chosen')}
      data-testid="cal-item"
      data-key={view.key}
      data-day={day}
      onClick={(event) => press(event, view.key, onOpen)}
    >
      <span class="agenda-time tabular small soft">
        {time === null ? t('today.allDay') : formatTime(time, language.value)}
      </span>
      <Icon name={isChosen ? 'check' : STATUS_ICON[item.status]} />
      {isChosen && <span class="sr-only">{t('calendar.isChosen')}</span>}
      <span class="agenda-words grow">
        <bdi class="one-line">{item.title}</bdi>
        <span class="item-about small faint">
          <ItemOccasion view={view} />
          <span class="one-line">{about.join(' · ')}</span>
        </span>
      </span>
      {view.isLate && <Badge tone="danger">{t('calendar.late')}</Badge>}
      {view.hints.length > 0 && (
        <span class="agenda-hint" title={view.hints.map(hintWords).join('\n')}>
          <Icon name="warning" />
          <span class="sr-only">{view.hints.map(hintWords).join(' ')}</span>
        </span>
      )}
      {view.isRepeated && <Icon name="refresh" />}
      {item.frozen && <Icon name="shield" />}
      {ownerName !== null && (
        <span class="agenda-owner small soft one-line">
          <Avatar name={ownerName} size={22} />
          <bdi class="one-line">{ownerName}</bdi>
        </span>
      )}
      <Badge tone={STATUS_TONE[item.status]}>{statusWords(item.status)}</Badge>
    </button>
  );
}
