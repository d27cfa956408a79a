// The items of a month by how far they have come. A card is dragged into another column, or carried there with Alt and
// an arrow; a step that this person may not take says so.
import { ItemOccasion } from '@/components/app/ItemOccasion';
import { t } from '@/components/app/language';
import { language, team } from '@/components/app/state';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import { formatNumber, formatTime } from '@/utils/calendar/format';
import { FULL, SIMPLE } from '@/utils/calendar/workflow';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { CalendarSpan, ItemView } from '@/utils/services/contract';
import { dayWords } from './acts';
import './Board.css';
import { chosen, press } from './choice';
import { carry, dropPlace } from './drag';
import { STATUS_ICON, statusWords } from './status';

/** Beyond these a filter is the better way. */
const MOST = 100;

interface Props {
  span: CalendarSpan;
  onOpen: (view: ItemView) => void;
  onStatus: (key: string, status: ItemStatus) => void;
}

/** The columns: those of the team's workflow, and any other status that an item has. */
export function columnsOf(items: readonly ItemView[]): readonly ItemStatus[] {
  const known = team.value?.workspace?.workflow === 'full' ? FULL : SIMPLE;
  return FULL.filter((status) => known.includes(status) || items.some(({ item }) => item.status === status));
}

/** Each item once, on its first day. */
export const itemsOf = ({ days }: CalendarSpan): readonly ItemView[] => [
  ...new Map(days.flatMap(({ items }) => items.map((view) => [view.key, view] as const))).values(),
];

export function Board({ span, onOpen, onStatus }: Props) {
  const items = itemsOf(span);
  return (
    <div class="board">
      {columnsOf(items).map((status) => {
        const cards = items.filter(({ item }) => item.status === status);
        return (
          <section
            key={status}
            class="board-column"
            data-testid="board-column"
            data-status={status}
            aria-label={statusWords(status)}
            {...dropPlace((key) => onStatus(key, status))}
          >
            <h2 class="board-head small">
              <Icon name={STATUS_ICON[status]} size={14} />
              {statusWords(status)}
              <span class="faint tabular">{formatNumber(cards.length, language.value)}</span>
            </h2>
            <ul>
              {cards.slice(0, MOST).map((view) => (
                <li key={view.key}>
                  <Card view={view} onOpen={() => onOpen(view)} />
                </li>
              ))}
            </ul>
            {cards.length > MOST && (
              <p class="small faint">{t('calendar.more', { n: cards.length - MOST })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Card({ view, onOpen }: { view: ItemView; onOpen: () => void }) {
  const { item, time, ownerName } = view;
  const isChosen = chosen.value.has(view.key);
  const when = [dayWords(view.day), time && formatTime(time, language.value)].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={names('board-card', isChosen && 'cal-chosen')}
      data-testid="cal-item"
      data-key={view.key}
      data-day={view.day}
      draggable
      onDragStart={(event) => carry(event, view.key)}
      onClick={(event) => press(event, view.key, onOpen)}
    >
      {isChosen && <span class="sr-only">{t('calendar.isChosen')}</span>}
      <bdi class="board-title">{item.title}</bdi>
      <ItemOccasion view={view} />
      <span class="board-about small soft">
        <span class={view.isLate ? 'board-late' : undefined}>
          {when}
          {view.isLate && ` · ${t('calendar.late')}`}
        </span>
        <span class="grow" />
        {item.frozen && <Icon name="shield" size={12} />}
        {ownerName !== null && (
          <span title={ownerName}>
            <Avatar name={ownerName} size={20} />
            <span class="sr-only">{ownerName}</span>
          </span>
        )}
      </span>
    </button>
  );
}
