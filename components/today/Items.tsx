// What goes out today: time, title, who, and a status that is changed in place.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { ItemOccasion } from '@/components/app/ItemOccasion';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { Avatar } from '@/components/ui/Avatar';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { lazy } from '@/components/ui/lazy';
import { TitleForm } from '@/components/ui/TitleForm';
import {
  formatNumber,
  formatRelativeDay,
  formatRemaining,
  formatTime,
  isoDay,
} from '@/utils/calendar/format';
import { FULL, stepsFrom } from '@/utils/calendar/workflow';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemView, Today } from '@/utils/services/contract';
import { Section } from './Section';

const ItemMore = lazy(() => import('./ItemMore').then((module) => module.ItemMore));

export function Items({ today, onChange }: { today: Today; onChange: () => Promise<void> }) {
  const [isAdding, setAdding] = useState(false);
  const count = today.items.length;
  const next = today.items.find(({ minutesAway }) => (minutesAway ?? -1) > 0);
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
          <li key={nameOf(view)} class="item" data-testid="item">
            <ItemLine view={view} isNext={view === next && today.day === today.now} onChange={onChange} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A turn that becomes an item of its own (its status was set, a task ticked) stays the line that it was. */
const nameOf = ({ key, item: { seriesId, seriesDay } }: ItemView): string =>
  seriesId ? `${seriesId}@${seriesDay}` : key;

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

interface LineProps {
  view: ItemView;
  /** The next one to go out says how long that is. */
  isNext: boolean;
  onChange: () => Promise<void>;
}

function ItemLine({ view, isNext, onChange }: LineProps) {
  const { item, ownerName } = view;
  const [isOpen, setOpen] = useState(false);
  const left = isNext && view.minutesAway !== null ? inWords(view.minutesAway) : null;
  const questions = item.expectedQuestions.length;
  const about = [
    left,
    t(`today.kinds.${item.kind}`),
    view.isLive && t('today.live'),
    ...view.channelTitles.slice(0, 1),
    questions > 0 && t('today.questions', { n: questions }),
  ].filter(Boolean);
  return (
    <>
      <span class={view.isLate ? 'item-time tabular small due-late' : 'item-time tabular small soft'}>
        {view.time ? formatTime(view.time, language.value) : t('today.allDay')}
      </span>
      <button
        type="button"
        class="grow item-words"
        data-testid="item-words"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <bdi class="one-line">{item.title}</bdi>
        <span class="item-about small faint">
          <ItemOccasion view={view} />
          <span class="one-line">{about.join(' · ')}</span>
        </span>
      </button>
      {ownerName !== null && (
        <span class="item-owner" title={ownerName}>
          <Avatar name={ownerName} size={22} />
          <span class="sr-only">{ownerName}</span>
        </span>
      )}
      <StatusPick view={view} onChange={onChange} />
      {isOpen && <ItemMore view={view} onChange={onChange} />}
    </>
  );
}

/** «۴۰ دقیقه مانده», as a deadline says it. */
const inWords = (minutes: number): string => formatRemaining(minutes * 60_000, language.value);

function StatusPick({ view, onChange }: { view: ItemView; onChange: () => Promise<void> }) {
  const { item } = view;
  const services = useServices();
  const set = async (status: ItemStatus): Promise<boolean> => {
    const done = await attempt('item status', () => services.calendar.setStatus([view.key], status));
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
  const workflow = team.value?.workspace?.workflow ?? 'simple';
  const options = [item.status, ...stepsFrom(item.status, workflow).map(({ to }) => to)].sort(
    (a, b) => FULL.indexOf(a) - FULL.indexOf(b),
  );
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

const statusWords = (status: ItemStatus): string => t(`today.${status}`);

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
