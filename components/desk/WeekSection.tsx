// The calendar as a list: one week, day by day, with its occasions and what goes out; today's own view beside
// it. A new item needs a title and nothing else.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { lazy } from '@/components/ui/lazy';
import { Skeleton } from '@/components/ui/Skeleton';
import { formatDate, formatTime, formatWeekday, type IsoDay, isoDay } from '@/utils/calendar/format';
import type { MessageKey } from '@/utils/i18n/index';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemView, Today } from '@/utils/services/contract';
import { save } from './save';
import './WeekSection.css';
import { shiftDay, weekOf } from './week';

const TodayView = lazy(() => import('@/components/today/TodayView').then((module) => module.TodayView));

export function WeekSection() {
  const services = useServices();
  const today = useSignal<IsoDay | null>(null);
  const anchor = useSignal<IsoDay | null>(null);
  const days = useSignal<readonly Today[] | null>(null);
  const weekStart = team.value?.workspace?.weekStart ?? 6;

  const read = async () => {
    if (anchor.value === null) return;
    const wanted = weekOf(anchor.value, weekStart);
    const found = await attemptRead('week', () => Promise.all(wanted.map((day) => services.today.read(day))));
    if (found) days.value = found;
    else sayError('unknown');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the team's signal is read for its change: a write anywhere redraws the week
  useEffect(() => {
    const start = async () => {
      if (today.value === null) {
        const first = await attemptRead('today', () => services.today.read());
        if (first === null) return sayError('unknown');
        today.value = isoDay(first.day);
        anchor.value ??= today.value;
      }
      await read();
    };
    void start();
  }, [services, anchor.value, weekStart, team.value]);

  const move = (by: number) => {
    if (anchor.value) anchor.value = shiftDay(anchor.value, by);
  };

  return (
    <div class="week">
      <div class="week-list">
        <div class="week-tools">
          <Button icon="back" onClick={() => move(-7)}>
            {t('desk.week.previous')}
          </Button>
          <Button data-testid="this-week" onClick={() => (anchor.value = today.value)}>
            {t('desk.week.thisWeek')}
          </Button>
          <Button onClick={() => move(7)}>{t('desk.week.next')}</Button>
          <span class="grow" />
          <strong>{days.value?.[0] && rangeOf(days.value)}</strong>
        </div>
        {days.value === null ? (
          <div class="desk-card" aria-busy="true">
            <Skeleton lines={7} height={40} />
          </div>
        ) : (
          <ol class="week-days desk-card">
            {days.value.map((day) => (
              <Day key={day.day} day={day} isToday={day.day === today.value} onAdded={() => void read()} />
            ))}
          </ol>
        )}
      </div>
      <div class="week-today desk-card">
        <TodayView />
      </div>
    </div>
  );
}

function Day({ day, isToday, onAdded }: { day: Today; isToday: boolean; onAdded: () => void }) {
  const date = isoDay(day.day);
  return (
    <li class={isToday ? 'week-day week-day-today' : 'week-day'} data-testid="week-day" data-day={day.day}>
      <div class="week-date">
        <strong>{formatWeekday(date, language.value)}</strong>
        <span class="small soft">{formatDate(date, language.value, { style: 'short' })}</span>
        {isToday && <Badge tone="accent">{t('desk.week.today')}</Badge>}
      </div>
      <div class="week-content">
        {day.occasions.map((occasion) => (
          <p
            key={occasion.id}
            class={`week-occasion week-${occasion.tone} small`}
            data-testid="week-occasion"
          >
            {occasion.title}
          </p>
        ))}
        <ul>
          {day.items.map((item) => (
            <Item key={item.item.id} view={item} />
          ))}
        </ul>
        <AddItem day={day.day} onAdded={onAdded} isEmpty={day.items.length === 0} />
      </div>
    </li>
  );
}

function Item({ view }: { view: ItemView }) {
  const { item, ownerName, channelTitles } = view;
  const [tone, name] = STATUS[item.status];
  const about = [ownerName, ...channelTitles].filter(Boolean).join(' · ');
  const questions = item.expectedQuestions.length;
  return (
    <li class="week-item" data-testid="week-item">
      <span class="week-time tabular small soft">{item.time && formatTime(item.time, language.value)}</span>
      <span class="week-words">
        <bdi class="week-title">{item.title}</bdi>
        <span class="small soft one-line">
          <bdi>{about}</bdi>
          {questions > 0 && ` · ${t('desk.week.questions', { n: questions })}`}
        </span>
      </span>
      <Badge tone={tone}>{t(name)}</Badge>
    </li>
  );
}

function AddItem({ day, onAdded, isEmpty }: { day: string; onAdded: () => void; isEmpty: boolean }) {
  const { today } = useServices();
  const isOpen = useSignal(false);
  const title = useSignal('');
  const add = async () => {
    if (title.value.trim() === '') return;
    if (!(await save(() => today.addItem(title.value.trim(), day)))) return;
    title.value = '';
    isOpen.value = false;
    onAdded();
  };
  if (!isOpen.value) {
    return (
      <p class="week-add">
        {isEmpty && <span class="small faint">{t('desk.week.empty')}</span>}
        <Button
          look="plain"
          size="small"
          icon="plus"
          data-testid="item-add"
          onClick={() => (isOpen.value = true)}
        >
          {t('desk.week.add')}
        </Button>
      </p>
    );
  }
  return (
    <form
      class="week-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        quietLabel
        label={t('desk.week.newTitle')}
        placeholder={t('desk.week.newTitle')}
        value={title.value}
        maxLength={200}
        testId="item-title"
        focusNow
        onText={(text) => (title.value = text)}
      />
      <Button type="submit" look="primary">
        {t('common.add')}
      </Button>
      <Button onClick={() => (isOpen.value = false)}>{t('common.cancel')}</Button>
    </form>
  );
}

// The simple four, and the two a reader must notice; the longer ladder stays folded into them.
const STATUS: Record<ItemStatus, readonly [BadgeTone, MessageKey]> = {
  idea: ['plain', 'desk.status.idea'],
  brief: ['plain', 'desk.status.idea'],
  inProduction: ['warn', 'desk.status.inProduction'],
  inReview: ['warn', 'desk.status.inProduction'],
  changesRequested: ['warn', 'desk.status.inProduction'],
  approved: ['accent', 'desk.status.ready'],
  scheduled: ['accent', 'desk.status.ready'],
  published: ['ok', 'desk.status.published'],
  measured: ['ok', 'desk.status.published'],
  onHold: ['danger', 'desk.status.onHold'],
  cancelled: ['plain', 'desk.status.cancelled'],
};

function rangeOf(days: readonly Today[]): string {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const from = formatDate(isoDay(first), language.value, { style: 'short' });
  return t('desk.week.range', { from, to: formatDate(isoDay(last), language.value) });
}
