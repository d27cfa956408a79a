// What goes out today: time, title, who, and a status that is changed in place.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { TitleForm } from '@/components/ui/TitleForm';
import { formatNumber, formatRelativeDay, formatTime, isoDay } from '@/utils/calendar/format';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemView, Today } from '@/utils/services/contract';
import { Section } from './Section';

/** The simple four the interface starts with; a finer status is shown and may be left. */
const SIMPLE: readonly ItemStatus[] = ['idea', 'inProduction', 'approved', 'published'];

export function Items({ today, onChange }: { today: Today; onChange: () => Promise<void> }) {
  const [isAdding, setAdding] = useState(false);
  const count = today.items.length;
  return (
    <Section
      title={t('today.items')}
      count={count > 0 ? formatNumber(count, language.value) : undefined}
      act={
        <Button
          look="plain"
          size="small"
          icon="plus"
          refusal={refusal('editCalendar')}
          onClick={() => setAdding(!isAdding)}
        >
          {t('common.add')}
        </Button>
      }
    >
      {isAdding && (
        <AddItem
          day={today.day}
          onDone={() => {
            setAdding(false);
            void onChange();
          }}
        />
      )}
      {count === 0 ? <Nothing today={today} /> : null}
      <ul>
        {today.items.map((view) => (
          <li key={view.item.id} class="item" data-testid="item">
            <ItemLine view={view} onChange={onChange} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Nothing({ today }: { today: Today }) {
  const next = today.nextItem;
  return (
    <p class="section-none faint">
      {t('today.noItems')}
      {next && ` · ${t('today.nextItem', { title: next.item.title, when: whenOf(next.item, today.day) })}`}
    </p>
  );
}

function whenOf(item: CalendarItem, today: string): string {
  const day = formatRelativeDay(isoDay(item.date), isoDay(today), language.value);
  return item.time ? `${day} ${formatTime(item.time, language.value)}` : day;
}

function ItemLine({ view, onChange }: { view: ItemView; onChange: () => Promise<void> }) {
  const { item } = view;
  const about = [t(`today.kinds.${item.kind}`), view.ownerName, ...view.channelTitles.slice(0, 1)].filter(
    Boolean,
  );
  return (
    <>
      <span class="item-time tabular small soft">
        {item.time && !item.allDay ? formatTime(item.time, language.value) : t('today.allDay')}
      </span>
      <span class="grow item-words">
        <bdi class="one-line">{item.title}</bdi>
        <span class="one-line small faint">
          {about.join(' · ')}
          {item.expectedQuestions.length > 0 &&
            ` · ${t('today.questions', { n: item.expectedQuestions.length })}`}
        </span>
      </span>
      <StatusPick item={item} onChange={onChange} />
    </>
  );
}

function StatusPick({ item, onChange }: { item: CalendarItem; onChange: () => Promise<void> }) {
  const services = useServices();
  const set = async (status: ItemStatus): Promise<boolean> => {
    const done = await attempt('item status', () => services.today.setItemStatus(item.id, status));
    if (!done.ok) {
      sayError(done.code);
      return false;
    }
    await onChange();
    const takeBack = await undoOf(services, t('undo.later'));
    say(t('today.statusChanged', { title: item.title, status: statusWords(status) }), () => {
      void takeBack().then(onChange);
    });
    return true;
  };
  const options = SIMPLE.includes(item.status) ? SIMPLE : [item.status, ...SIMPLE];
  return (
    <span class={`status-pick status-${item.status}`}>
      <select
        aria-label={`${t('today.status')}: ${item.title}`}
        value={item.status}
        disabled={refusal('editCalendar') !== undefined}
        title={refusal('editCalendar')}
        onChange={(event) => {
          const picked = options.find((status) => status === event.currentTarget.value);
          const select = event.currentTarget;
          if (!picked) return;
          void set(picked).then((isSet) => {
            if (!isSet) select.value = item.status; // the box must not say what was not written
          });
        }}
      >
        {options.map((status) => (
          <option key={status} value={status} selected={status === item.status}>
            {statusWords(status)}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </span>
  );
}

/** The finer steps of the desk read as the simple one they belong to. */
function statusWords(status: ItemStatus): string {
  switch (status) {
    case 'idea':
    case 'brief':
      return t('today.idea');
    case 'inProduction':
    case 'inReview':
    case 'changesRequested':
      return t('today.inProduction');
    case 'approved':
    case 'scheduled':
      return t('today.approved');
    case 'published':
    case 'measured':
      return t('today.published');
    case 'onHold':
      return t('today.onHold');
    case 'cancelled':
      return t('today.cancelled');
  }
}

function AddItem({ day, onDone }: { day: string; onDone: () => void }) {
  const { today } = useServices();
  const add = async (title: string) => {
    const added = await attempt('add item', () => today.addItem(title, day));
    if (!added.ok) return sayError(added.code);
    say(t('today.added'));
    onDone();
  };
  return (
    <TitleForm
      class="add-item"
      label={t('today.addItem')}
      addWords={t('common.add')}
      onTitle={(title) => void add(title)}
    />
  );
}
