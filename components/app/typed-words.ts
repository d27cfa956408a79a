// What is wrong with a day or a time that was typed, as a sentence beside its field.
import { formatNumber, formatTime, type IsoDay, localDigits } from '@/utils/calendar/format';
import { MONTHS } from '@/utils/calendar/names';
import { type DayOptions, readDay } from '@/utils/calendar/typed-day';
import { writeDay } from '@/utils/calendar/typed-instant';
import { readTime } from '@/utils/calendar/typed-time';
import { t } from './language';
import { language } from './state';

/** Null for a day that was understood; `example` shows how one is written. */
export function dayWords(text: string, example: IsoDay, options: DayOptions = {}): string | null {
  const typed = readDay(text, options);
  if (typed.ok) return null;
  const { calendar = 'jalali', year = 0, month = 0, monthLength = 0 } = typed;
  const name = MONTHS[calendar][language.value][month - 1];
  return t(`typed.day.${DAY_KEYS[typed.problem]}`, {
    example: writeDay(example, language.value),
    month: name ?? formatNumber(month, language.value),
    year: localDigits(String(year), language.value),
    days: formatNumber(monthLength, language.value),
  });
}

/** Null for a time that was understood. */
export function timeWords(text: string): string | null {
  const typed = readTime(text);
  if (typed.ok) return null;
  return t(`typed.time.${TIME_KEYS[typed.problem]}`, { example: formatTime('09:00', language.value) });
}

const DAY_KEYS = {
  empty: 'empty',
  unclear: 'unclear',
  'no-month': 'noMonth',
  'no-day': 'noDay',
  'not-leap': 'notLeap',
  'too-far': 'tooFar',
} as const;
const TIME_KEYS = { empty: 'empty', unclear: 'unclear', 'no-time': 'noTime' } as const;
