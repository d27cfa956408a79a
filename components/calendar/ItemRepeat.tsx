// Its last day where it lasts, whether it comes again, until when and on which days besides; of one that does, what a
// change is meant for.
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { DayField } from '@/components/team/DayField';
import { Fold } from '@/components/team/Fold';
import { Segments } from '@/components/ui/Segments';
import { Select } from '@/components/ui/Select';
import { addDays, type IsoDay, isoDay } from '@/utils/calendar/day';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { TurnScope } from '@/utils/services/contract';
import { ExtraDays } from './ExtraDays';
import { REPEATS, type Repeat, repeatOf, ruleOf, SCOPES } from './repeat';
import { without } from './without';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
  /** Whether that part can be read as it is typed. */
  onReadable: (part: string) => (isReadable: boolean) => void;
}

export function ItemRepeat({ item, onChange, onReadable }: Props) {
  const { repeat, until } = repeatOf(item.recurrence);
  const put = (rule: string | undefined) =>
    onChange(rule === undefined ? without(item, 'recurrence') : { recurrence: rule });
  const options: readonly Repeat[] = repeat === 'rule' ? [...REPEATS, 'rule'] : REPEATS;
  return (
    <>
      <div class="form-three">
        <LastDay item={item} onChange={onChange} onReadable={onReadable('lastDay')} />
        <Select<Repeat>
          label={t('calendar.repeat')}
          value={repeat}
          testId="item-repeat"
          options={options.map((value) => ({ value, words: t(`calendar.repeats.${value}`) }))}
          onPick={(picked) => picked !== 'rule' && put(ruleOf(picked, until))}
        />
        {repeat !== 'never' && repeat !== 'rule' && (
          <DayField
            label={t('calendar.until')}
            value={until}
            example={addDays(isoDay(item.date), 90)}
            testId="item-until"
            onDay={(day) => put(ruleOf(repeat, day))}
          />
        )}
      </div>
      <Fold words={t('calendar.extraDays')} isUsed={(item.extraDays?.length ?? 0) > 0} testId="fold-days">
        <ExtraDays item={item} onChange={onChange} onReadable={onReadable('extraDays')} />
      </Fold>
    </>
  );
}

/** The last of several days; empty, or its first day, is one day. */
function LastDay({
  item,
  onChange,
  onReadable,
}: Omit<Props, 'onReadable'> & { onReadable: (isReadable: boolean) => void }) {
  const [typed, setTyped] = useState<IsoDay | null>(item.endDate ? isoDay(item.endDate) : null);
  const isEarly = typed !== null && typed < item.date;
  const { date, endDate } = item;
  // A day that came before the first one may come after it when the first one moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first day is looked at anew
  useEffect(() => {
    if (typed === null || endDate !== undefined) return;
    onReadable(typed >= date);
    if (typed > date) onChange({ endDate: typed });
  }, [date]);
  return (
    <DayField
      label={t('calendar.lastDay')}
      value={endDate === undefined ? typed : isoDay(endDate)}
      example={addDays(isoDay(date), 1)}
      testId="item-last-day"
      {...(isEarly && { error: t('calendar.lastDayEarly') })}
      onDay={(day, text) => {
        setTyped(day);
        onReadable(text.trim() === '' || (day !== null && day >= date));
        if (day !== null && day > date) onChange({ endDate: day });
        else onChange(without(item, 'endDate'));
      }}
    />
  );
}

interface ScopeProps {
  scope: TurnScope;
  /** Another rule, and other days, cannot be those of one day. */
  isWhole: boolean;
  onScope: (scope: TurnScope) => void;
}

export function ScopePick({ scope, isWhole, onScope }: ScopeProps) {
  const scopes: readonly TurnScope[] = isWhole ? SCOPES.slice(1) : SCOPES;
  return (
    <Segments
      label={t('calendar.scope')}
      value={scope}
      testId="item-scope"
      options={scopes.map((value) => ({
        value,
        words: t(`calendar.scopes.${value}`),
        testId: `scope-${value}`,
      }))}
      onPick={onScope}
    />
  );
}
