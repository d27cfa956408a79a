// Days on which an item comes besides: each a chip that a press takes away, and a field for the next one. What was typed
// counts with Enter, with its button, and when the field is left: nobody has to remember to add it before they save.
import { useRef, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { dayWords } from '@/components/app/typed-words';
import { parseDay } from '@/components/exchange/period';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { addDays, isoDay } from '@/utils/calendar/day';
import { formatDate } from '@/utils/calendar/format';
import { writeDay } from '@/utils/calendar/typed-instant';
import { type CalendarItem, MOST_EXCEPTIONS } from '@/utils/schema/calendar-item';
import { without } from './without';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
  /** Whether what is typed can be read as a day. */
  onReadable: (isReadable: boolean) => void;
}

/** More days than these are for the calendar to show. */
const MOST_NAMED = 30;

export function ExtraDays({ item, onChange, onReadable }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [hadSome] = useState(item.extraDays !== undefined);
  const days = item.extraDays ?? [];
  const example = addDays(isoDay(item.date), 1);
  const day = parseDay(typed);
  const wrong = typed.trim() === '' ? null : dayWords(typed, example);
  const put = (extraDays: string[], more: Partial<CalendarItem> = {}) =>
    // Days that others have added since are not among those that were taken away here.
    onChange({ ...more, ...(extraDays.length > 0 || hadSome ? { extraDays } : without(item, 'extraDays')) });
  const add = () => {
    if (day === null) return;
    setTyped('');
    if (day === item.date || days.includes(day) || days.length >= MOST_EXCEPTIONS) return;
    const skippedDays = item.skippedDays?.filter((one) => one !== day);
    put([...days, day], skippedDays && { skippedDays });
  };
  return (
    <>
      {days.length > 0 && (
        <div class="item-days">
          {days
            .toSorted()
            .slice(0, MOST_NAMED)
            .map((one) => {
              const words = formatDate(isoDay(one), language.value);
              return (
                <Chip
                  key={one}
                  trailing="close"
                  title={t('calendar.dropDay', { day: words })}
                  data-testid="extra-day"
                  onClick={() => put(days.filter((other) => other !== one))}
                >
                  {words}
                </Chip>
              );
            })}
          {days.length > MOST_NAMED && (
            <span class="small soft">{t('calendar.more', { n: days.length - MOST_NAMED })}</span>
          )}
        </div>
      )}
      <div class="item-say" ref={field} onFocusOut={add}>
        <Field
          label={t('calendar.extraDay')}
          quietLabel
          value={typed}
          placeholder={writeDay(example, language.value)}
          maxLength={20}
          testId="extra-day-text"
          {...(wrong !== null && { error: wrong })}
          onText={(text) => {
            setTyped(text);
            onReadable(text.trim() === '' || parseDay(text) !== null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // the form is not saved by it
            add();
          }}
        />
        <Button
          icon="plus"
          data-testid="extra-day-add"
          disabled={day === null}
          onClick={() => {
            add();
            field.current?.querySelector('input')?.focus();
          }}
        >
          {t('common.add')}
        </Button>
      </div>
    </>
  );
}
