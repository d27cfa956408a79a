// Days that are told by how far they are: امروز, پس‌فردا, سه روز دیگر, شنبهٔ بعد, next Saturday, in 2 weeks.
import { type IsoDay, type IsoWeekday, isoWeekdayOf, weekColumnOf } from './day';
import { WEEKDAYS } from './names';
import { oneOf, placeOf, type Stretch, typedPattern } from './typed-text';

export interface RelativeDay extends Stretch {
  /** From today; negative before. */
  readonly days: number;
}

/** How far a relative day may lie from today: ten years. */
export const MOST_AHEAD = 3_660;

/** The first such words of a folded text (typed-text.ts), or the text when it is nothing else. */
export function relativeDay(
  folded: string,
  alone: boolean,
  today: IsoDay,
  weekStart: IsoWeekday,
): RelativeDay | null {
  for (const { source, days } of FORMS) {
    const match = typedPattern(source, alone).exec(folded);
    if (match) {
      return { days: days(match, today, weekStart), from: match.index, to: match.index + match[0].length };
    }
  }
  return null;
}

interface Form {
  readonly source: string;
  days(match: RegExpExecArray, today: IsoDay, weekStart: IsoWeekday): number;
}

const NUMBERS = {
  fa: 'یک دو سه چهار پنج شش هفت هشت نه ده'.split(' '),
  en: 'one two three four five six seven eight nine ten'.split(' '),
};
const COUNT = `(\\d{1,4}|an?|${[...NUMBERS.fa, ...NUMBERS.en].join('|')})`;
const UNIT_DAYS: Readonly<Record<string, number>> = { روز: 1, هفته: 7, day: 1, week: 7 };
// «پنج‌شنبه» is typed with a half-space, a space or neither.
const PERSIAN = WEEKDAYS.fa.map((name) => name.replace(/(?<=.)\s*\u200C?شنبه$/u, ' شنبه'));
const WEEKDAY = oneOf([...PERSIAN, ...WEEKDAYS.en]);
const EZAFE = '(?:\\s*ی)?';
const NEXT = '(?:بعد|آینده|بعدی|دیگر|دیگه)';

const FORMS: readonly Form[] = [
  { source: 'پریروز|day before yesterday', days: () => -2 },
  { source: 'دیروز|yesterday', days: () => -1 },
  { source: 'پس\\s*فردا|(?:the )?day after tomorrow', days: () => 2 },
  { source: 'امروز|امشب|today|tonight', days: () => 0 },
  { source: 'فردا|tomorrow', days: () => 1 },
  { source: `${COUNT}\\s*(روز|هفته)${EZAFE}\\s+(?:دیگر|دیگه|بعد)`, days: span },
  { source: `in\\s+${COUNT}\\s+(day|week)s?`, days: span },
  { source: `${COUNT}\\s+(day|week)s?\\s+(?:from now|later)`, days: span },
  {
    source: `${WEEKDAY}${EZAFE}\\s+(?:هفته${EZAFE}\\s+)?${NEXT}|next\\s+${WEEKDAY}|${WEEKDAY}\\s+next\\s+week`,
    days: (match, today, weekStart) => {
      // That of the next week, as the team counts weeks: on Monday «شنبهٔ بعد» is five days away, «پنجشنبهٔ بعد» ten.
      const weekday = weekdayIn(match);
      return 7 - weekColumnOf(today, weekStart) + ((weekday - weekStart + 7) % 7);
    },
  },
  { source: `هفته${EZAFE}\\s+${NEXT}|next\\s+week`, days: () => 7 },
  {
    source: `(?:این\\s+|همین\\s+|this\\s+|on\\s+)?${WEEKDAY}`,
    days: (match, today) => {
      // The first one to come; today has its own word.
      const away = (weekdayIn(match) - isoWeekdayOf(today) + 7) % 7;
      return away === 0 ? 7 : away;
    },
  },
];

function span([, count = '', unit = '']: RegExpExecArray): number {
  const perUnit = UNIT_DAYS[unit] ?? 1;
  if (/^an?$/.test(count)) return perUnit;
  const word = Math.max(NUMBERS.fa.indexOf(count), NUMBERS.en.indexOf(count));
  return (word >= 0 ? word + 1 : Number(count)) * perUnit;
}

function weekdayIn(match: RegExpExecArray): number {
  const word = match.slice(1).find((group) => group !== undefined) ?? '';
  return Math.max(...[WEEKDAYS.fa, WEEKDAYS.en].map((names) => placeOf(word, names))) + 1;
}
