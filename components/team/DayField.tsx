// A day, typed in the calendar of the language; what is given is ISO, or null while it is no day.
import { useSignal } from '@preact/signals';
import { language } from '@/components/app/state';
import { dayWords } from '@/components/app/typed-words';
import { parseDay } from '@/components/exchange/period';
import { Field } from '@/components/ui/Field';
import type { IsoDay } from '@/utils/calendar/format';
import { writeDay } from '@/utils/calendar/typed-instant';

interface Props {
  label: string;
  value: IsoDay | null;
  /** A day to show how one is written. */
  example: IsoDay;
  testId?: string;
  /** What is wrong with a day that can be read. */
  error?: string;
  onDay: (day: IsoDay | null, text: string) => void;
}

export function DayField({ label, value, example, testId, error, onDay }: Props) {
  const typed = useSignal(value === null ? '' : writeDay(value, language.value));
  // A form that was discarded, or another language, says the day anew.
  const isOwn = parseDay(typed.value) === value;
  const text = isOwn || value === null ? typed.value : writeDay(value, language.value);
  const written = writeDay(example, language.value);
  const wrong = (text.trim() === '' ? null : dayWords(text, example)) ?? error ?? null;
  return (
    <Field
      label={label}
      value={text}
      placeholder={written}
      maxLength={20}
      {...(testId && { testId })}
      {...(wrong !== null && { error: wrong })}
      onText={(next) => {
        typed.value = next;
        onDay(parseDay(next), next);
      }}
    />
  );
}
