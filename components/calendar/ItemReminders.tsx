// Who is told of an item, and when: by part, and otherwise than their own devices are set.
import { t } from '@/components/app/language';
import { Check } from '@/components/ui/Check';
import { Select } from '@/components/ui/Select';
import {
  type CalendarItem,
  ITEM_PARTS,
  type ItemPart,
  type ItemReminder,
} from '@/utils/schema/calendar-item';
import { without } from './without';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

const MINUTES = [10, 30, 60, 120, 180] as const;
const AT_FIRST: ItemReminder = { minutesBefore: 30, dayBefore: false, morning: false };

export function ItemReminders({ item, onChange }: Props) {
  const put = (as: ItemPart, said: ItemReminder | undefined) => {
    const { [as]: _before, ...others } = item.reminders ?? {};
    const reminders = said === undefined ? others : { ...others, [as]: said };
    onChange(Object.keys(reminders).length === 0 ? without(item, 'reminders') : { reminders });
  };
  return (
    <>
      {ITEM_PARTS.map((as) => (
        <ForPart key={as} as={as} said={item.reminders?.[as]} onSay={(said) => put(as, said)} />
      ))}
    </>
  );
}

interface PartProps {
  as: ItemPart;
  said: ItemReminder | undefined;
  onSay: (said: ItemReminder | undefined) => void;
}

function ForPart({ as, said, onSay }: PartProps) {
  const minutes = said?.minutesBefore ?? null;
  // Another program may have written other minutes.
  const choices = [...new Set([...MINUTES, ...(minutes === null ? [] : [minutes])])].sort((a, b) => a - b);
  return (
    <fieldset class="form-fieldset item-reminder" data-testid={`reminder-${as}`}>
      <Select
        label={t(`calendar.reminderFor.${as}`)}
        value={said === undefined ? USUAL : minutes === null ? '' : String(minutes)}
        testId={`reminder-${as}-minutes`}
        options={[
          { value: USUAL, words: t(as === 'approver' ? 'calendar.notReminded' : 'calendar.usualReminder') },
          { value: '', words: t('calendar.noMinutes') },
          ...choices.map((n) => ({ value: String(n), words: t('reminderSettings.minutes', { n }) })),
        ]}
        onPick={(value) =>
          onSay(
            value === USUAL
              ? undefined
              : { ...(said ?? AT_FIRST), minutesBefore: value === '' ? null : Number(value) },
          )
        }
      />
      {said && (
        <div class="item-reminder-days">
          <Check
            checked={said.dayBefore}
            testId={`reminder-${as}-evening`}
            onToggle={() => onSay({ ...said, dayBefore: !said.dayBefore })}
          >
            {t('calendar.eveningBefore')}
          </Check>
          <Check
            checked={said.morning}
            testId={`reminder-${as}-morning`}
            onToggle={() => onSay({ ...said, morning: !said.morning })}
          >
            {t('calendar.inTheMorning')}
          </Check>
        </div>
      )}
    </fieldset>
  );
}

/** As everybody's own device is set. */
const USUAL = 'usual';
