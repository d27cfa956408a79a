// What every item has: a title, a day, a time, where it goes, whose it is, how far it has come.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { DayField } from '@/components/team/DayField';
import { parseTime } from '@/components/team/hours';
import { TimeField } from '@/components/team/TimeField';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { addDays, dayNumberOf, type IsoDay, isoDay } from '@/utils/calendar/day';
import { type CalendarItem, ItemKind, type ItemStatus } from '@/utils/schema/calendar-item';
import { OwnerSelect } from './OwnerSelect';
import { statusWords } from './status';
import type { Surroundings } from './surroundings';
import { without } from './without';

interface Props {
  item: CalendarItem;
  isNew: boolean;
  around: Surroundings;
  onChange: (part: Partial<CalendarItem>) => void;
  /** Whether day and time can be read as they are typed. */
  onReadable: (isReadable: boolean) => void;
}

export function ItemBasics({ item, isNew, around: { channels, steps }, onChange, onReadable }: Props) {
  const [day, setDay] = useState<IsoDay | null>(isoDay(item.date));
  const [time, setTime] = useState(item.allDay ? '' : (item.time ?? ''));
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
            if (next !== null) onChange({ date: next, ...laterEnd(item, next) });
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
        <OwnerSelect item={item} onChange={onChange} />
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
        <fieldset class="form-fieldset form-checks" data-testid="item-channels">
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

/** What lasts stays as long as it was. */
function laterEnd({ date, endDate }: CalendarItem, next: IsoDay): Pick<Partial<CalendarItem>, 'endDate'> {
  if (endDate === undefined) return {};
  return { endDate: addDays(isoDay(endDate), dayNumberOf(next) - dayNumberOf(isoDay(date))) };
}
