// One line that takes a sentence; what was understood of it, and what speaks against it, stands below before anything is
// saved.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { dayWords as dayProblem, timeWords } from '@/components/app/typed-words';
import { undoOf } from '@/components/app/undo';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { IsoDay } from '@/utils/calendar/day';
import { formatDate, formatTime } from '@/utils/calendar/format';
import { quickAdd, type QuickAdd as Read } from '@/utils/calendar/quick-add';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Channel } from '@/utils/schema/channel';
import { dayWords } from './acts';
import { Hints } from './Hints';
import { pageCalendar } from './state';

interface Props {
  /** The day of what names none. */
  day: IsoDay;
  today: IsoDay;
  channels: readonly Channel[];
}

export function QuickAdd({ day, today, channels }: Props) {
  const services = useServices();
  const [text, setText] = useState('');
  const read = quickAdd(text, { today, channels });
  const on = read.day ?? day;
  const isReady = read.title !== '' && read.misunderstood.length === 0;
  const [blank, setBlank] = useState<CalendarItem | null>(null);
  useEffect(() => {
    let isOld = false;
    if (isReady)
      void attemptRead('item', () => services.calendar.draft(on)).then((draft) => !isOld && setBlank(draft));
    return () => {
      isOld = true;
    };
  }, [services, isReady, on]);
  const add = async () => {
    const draft = await attemptRead('item', () => services.calendar.draft(on), sayError);
    if (draft === null) return;
    const item = asRead(draft, read);
    const saved = await attempt('quick add', () => services.calendar.save(item));
    if (!saved.ok) return sayError(saved.code);
    setText('');
    const takeBack = await undoOf(services, t('undo.later'));
    say(t('calendar.addedOn', { title: item.title, day: dayWords(on) }), () => void takeBack());
  };
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void add();
      }}
    >
      <div class="quick-add-line">
        <Field
          label={t('calendar.quickAdd')}
          quietLabel
          placeholder={t('calendar.quickExample')}
          value={text}
          maxLength={300}
          testId="quick-add"
          onText={setText}
        />
        <Button
          type="submit"
          look="primary"
          icon="plus"
          disabled={!isReady}
          refusal={refusal('editCalendar')}
        >
          {t('common.add')}
        </Button>
      </div>
      {text.trim() !== '' && <Understanding read={read} on={on} channels={channels} text={text} />}
      {isReady && blank?.date === on && <Hints item={asRead(blank, read)} />}
    </form>
  );
}

/** An empty item of its day with what the sentence says. */
const asRead = (draft: CalendarItem, read: Read): CalendarItem => ({
  ...draft,
  title: read.title.slice(0, 200),
  channelIds: [...read.channelIds],
  ...(read.kind === null ? {} : { kind: read.kind }),
  ...(read.time === null ? {} : { time: read.time, allDay: false }),
});

/** «This is what I understood»: everything that would be saved, and what could not be read. */
function Understanding({
  read,
  on,
  channels,
  text,
}: {
  read: Read;
  on: IsoDay;
  channels: readonly Channel[];
  text: string;
}) {
  const lang = language.value;
  return (
    <p class="quick-understood small" role="status" data-testid="quick-understood">
      <span class="soft">{t('calendar.understood')}</span>
      <Badge tone={read.day === null ? 'plain' : 'accent'}>
        {formatDate(on, lang, { style: 'full', calendar: pageCalendar() })}
      </Badge>
      <Badge tone={read.time === null ? 'plain' : 'accent'}>
        {read.time === null ? t('today.allDay') : formatTime(read.time, lang)}
      </Badge>
      <Badge tone={read.kind === null ? 'plain' : 'accent'}>{t(`today.kinds.${read.kind ?? 'post'}`)}</Badge>
      {read.channelIds.map((id) => (
        <Badge key={id} tone="accent">
          {channels.find((channel) => channel.id === id)?.title ?? id}
        </Badge>
      ))}
      {read.title === '' ? (
        <span class="field-error">{t('calendar.quickNoTitle')}</span>
      ) : (
        <bdi class="quick-title">{read.title}</bdi>
      )}
      {read.misunderstood.map((one) => {
        const words = text.slice(one.from, one.to);
        return (
          <span key={one.what} class="field-error">
            {one.what === 'day' ? dayProblem(words, on, { today: on }) : timeWords(words)}
          </span>
        );
      })}
    </p>
  );
}
