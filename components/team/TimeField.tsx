// A time on the wall, typed in any digits (9, ۱۷:۳۰): what cannot be read says so.
import { language } from '@/components/app/state';
import { timeWords } from '@/components/app/typed-words';
import { Field } from '@/components/ui/Field';
import { formatTime, localDigits, toLatinDigits } from '@/utils/calendar/format';
import { parseTime } from './hours';

interface Props {
  label: string;
  /** In Latin digits. */
  value: string;
  testId?: string;
  /** What an empty field means; else how a time is written. */
  emptyWords?: string;
  onTime: (text: string) => void;
}

const EXAMPLE = '09:00';

export function TimeField({ label, value, testId, emptyWords, onTime }: Props) {
  const example = formatTime(EXAMPLE, language.value);
  const wrong = value.trim() === '' || parseTime(value) !== null ? null : timeWords(value);
  return (
    <Field
      label={label}
      value={localDigits(value, language.value)}
      placeholder={emptyWords ?? example}
      maxLength={5}
      {...(testId && { testId })}
      {...(wrong !== null && { error: wrong })}
      onText={(text) => onTime(toLatinDigits(text))}
    />
  );
}
