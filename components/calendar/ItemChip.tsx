// An item as a line in a day: its time, its title, the sign of its status. It can be dragged to another day.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import { formatTime } from '@/utils/calendar/format';
import type { ItemView } from '@/utils/services/contract';
import { chosen, press } from './choice';
import { carry } from './drag';
import { hintWords } from './Hints';
import { STATUS_ICON, STATUS_TONE, statusWords } from './status';

interface Props {
  view: ItemView;
  day: string;
  /** The one control of the calendar that Tab reaches. */
  isCurrent: boolean;
  onOpen: () => void;
}

export function ItemChip({ view, day, isCurrent, onOpen }: Props) {
  const { item, time, ownerName } = view;
  const when = time === null ? t('today.allDay') : formatTime(time, language.value);
  const about = [t(`today.kinds.${item.kind}`), statusWords(item.status), ownerName];
  const late = view.isLate ? t('calendar.late') : null;
  const isChosen = chosen.value.has(view.key);
  const marks = [
    isChosen && t('calendar.isChosen'),
    late,
    item.frozen && t('calendar.frozen'),
    view.isRepeated && t('calendar.repeats.rule'),
  ];
  // Beside what is drawn, for those who hear it and for the pointer. No text of the page: it would be set as well.
  const more = [...about, view.occasion?.title, ...view.channelTitles, ...marks, ...view.hints.map(hintWords)]
    .filter(Boolean)
    .join(' · ');
  return (
    <button
      type="button"
      class={names(
        'cal-item',
        `cal-${STATUS_TONE[item.status]}`,
        view.isLate && 'cal-late',
        isChosen && 'cal-chosen',
      )}
      data-testid="cal-item"
      data-key={view.key}
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      title={`${when} · ${item.title} · ${more}`}
      aria-description={more}
      draggable
      onDragStart={(event) => carry(event, view.key)}
      onClick={(event) => press(event, view.key, onOpen)}
    >
      <Icon name={isChosen ? 'check' : STATUS_ICON[item.status]} size={12} />
      {time !== null && <span class="cal-time tabular">{formatTime(time, language.value)}</span>}
      <bdi class="one-line">{item.title}</bdi>
      {item.frozen && <Icon name="shield" size={12} />}
      {view.isRepeated && <Icon name="refresh" size={12} />}
      {(view.isLate || view.hints.length > 0) && <Icon name="warning" size={12} />}
    </button>
  );
}
