// What every item has: a title, a day, a time, where it goes, whose it is, how far it has come.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { DayField } from '@/components/team/DayField';
import { parseTime } from '@/components/team/hours';
import { TimeField } from '@/components/team/TimeField';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { type IsoDay, isoDay } from '@/utils/calendar/day';
import { type CalendarItem, ItemKind, type ItemStatus } from '@/utils/schema/calendar-item';
import type { Channel } from '@/utils/schema/channel';
import { MemberId } from '@/utils/schema/parts';
import type { ItemStep } from '@/utils/services/contract';
import { statusWords } from './status';
import { without } from './without';

interface Props {
  item: CalendarItem;
  isNew: boolean;
  onChange: (part: Partial<CalendarItem>) => void;
  /** Whether day and time can be read as they are typed. */
  onReadable: (isReadable: boolean) => void;
}

export function ItemBasics({ item, isNew, onChange, onReadable }: Props) {
  const [day, setDay] = useState<IsoDay | null>(isoDay(item.date));
  const [time, setTime] = useState(item.allDay ? '' : (item.time ?? ''));
  const { channels, steps } = useSurroundings(item, isNew);
  const takeTime = (typed: string) => {
    setTime(typed);
    const read = parseTime(typed);
    onReadable(day !== null && (typed.trim() === '' || read !== null));
    if (typed.trim() === '') onChange({ ...without(item, 'time'), allDay: true });
    else if (read !== null) onChange({ time: read, allDay: false });
  };
  return (
    <>
      <Field
        label={t('calendar.title')}
        value={item.title}
        testId="item-name"
        maxLength={200}
        required
        focusNow={isNew}
        onText={(title) => onChange({ title })}
      />
      <div class="form-three">
        <DayField
          label={t('calendar.day')}
          value={day}
          example={isoDay(item.date)}
          testId="item-day"
          onDay={(next) => {
            setDay(next);
            onReadable(next !== null && (time.trim() === '' || parseTime(time) !== null));
            if (next !== null) onChange({ date: next });
          }}
        />
        <TimeField
          label={t('calendar.time')}
          value={time}
          emptyWords={t('today.allDay')}
          testId="item-time"
          onTime={takeTime}
        />
        <Select
          label={t('calendar.kind')}
          value={item.kind}
          testId="item-kind"
          options={ItemKind.options.map((value) => ({ value, words: t(`today.kinds.${value}`) }))}
          onPick={(kind) => onChange({ kind })}
        />
      </div>
      <div class="form-pair">
        <Select
          label={t('calendar.owner')}
          value={item.memberId ?? ''}
          testId="item-owner"
          options={[
            { value: '', words: t('calendar.nobody') },
            ...(team.value?.members ?? []).map(({ id, name }) => ({ value: id as string, words: name })), // a branded id is a string
          ]}
          onPick={(value) => {
            const picked = MemberId.safeParse(value);
            onChange(picked.success ? { memberId: picked.data } : without(item, 'memberId'));
          }}
        />
        <Select<ItemStatus>
          label={t('today.status')}
          value={item.status}
          testId="item-status"
          options={[
            { value: item.status, words: statusWords(item.status) },
            ...steps.map(({ to, refusal }) => ({
              value: to,
              words: refusal ? `${statusWords(to)} · ${t('calendar.needsApprover')}` : statusWords(to),
            })),
          ]}
          onPick={(status) => onChange({ status })}
        />
      </div>
      {channels.length > 0 && (
        <fieldset class="form-fieldset form-checks">
          <legend class="field-label">{t('calendar.channels')}</legend>
          {channels.map(({ id, title }) => (
            <Check
              key={id}
              checked={item.channelIds.includes(id)}
              onToggle={() =>
                onChange({
                  channelIds: item.channelIds.includes(id)
                    ? item.channelIds.filter((one) => one !== id)
                    : [...item.channelIds, id],
                })
              }
            >
              <bdi class="one-line">{title}</bdi>
            </Check>
          ))}
        </fieldset>
      )}
      <Field
        label={t('calendar.brief')}
        multiline
        value={item.brief}
        maxLength={10_000}
        testId="item-brief"
        onText={(brief) => onChange({ brief })}
      />
    </>
  );
}

/** The team's own pages, and the steps from the status as it is stored. */
function useSurroundings(
  item: CalendarItem,
  isNew: boolean,
): { channels: readonly Channel[]; steps: readonly ItemStep[] } {
  const { calendar } = useServices();
  const [channels, setChannels] = useState<readonly Channel[]>([]);
  const [steps, setSteps] = useState<readonly ItemStep[]>([]);
  const [stored] = useState(item);
  useEffect(() => {
    void attemptRead('channels', () => calendar.span(stored.date, stored.date)).then(
      (span) => span && setChannels(span.channels),
    );
    void attemptRead('steps', () => calendar.steps(stored)).then((read) => read && setSteps(read));
  }, [calendar, stored]);
  return { channels, steps: isNew ? steps.filter(({ refusal }) => refusal === null) : steps };
}
