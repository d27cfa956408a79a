// One day of the week's list: its date, its occasions, what goes out, and a place to add something.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { TitleForm } from '@/components/ui/TitleForm';
import { formatDate, formatTime, formatWeekday, isoDay } from '@/utils/calendar/format';
import type { MessageKey } from '@/utils/i18n/index';
import type { ItemStatus } from '@/utils/schema/calendar-item';
import type { ItemView, Today } from '@/utils/services/contract';
import { save } from './save';

export function WeekDay({ day, isToday, onAdded }: { day: Today; isToday: boolean; onAdded: () => void }) {
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
  const add = async (title: string) => {
    if (!(await save(() => today.addItem(title, day)))) return;
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
    <TitleForm
      class="week-form"
      label={t('desk.week.newTitle')}
      addWords={t('common.add')}
      cancelWords={t('common.cancel')}
      testId="item-title"
      onTitle={(title) => void add(title)}
      onCancel={() => (isOpen.value = false)}
    />
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
