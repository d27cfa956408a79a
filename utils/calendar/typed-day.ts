// A day as a person types it: 1405/9/2, ۲ آذر, 2 December 2026, فردا, شنبهٔ بعد, in 3 days. What is no day says why, so
// that a view can answer with a sentence and not with a red field.

import { addDays, type IsoDay, type IsoWeekday, isIsoDay } from './day';
import { fromJalali, isJalaliDate, jalaliMonthLength, toJalali } from './jalali';
import { MONTHS } from './names';
import { MOST_AHEAD, type RelativeDay, relativeDay } from './typed-relative-day';
import { foldTyped, oneOf, placeOf, type Stretch, typedPattern } from './typed-text';

/**
 * empty · unclear: not written like a day · no-month: 13 · no-day: 31 Mehr · not-leap: the last day of a leap year in
 * a common one · too-far: outside of the years that a plan can mean.
 */
export type DayProblem = 'empty' | 'unclear' | 'no-month' | 'no-day' | 'not-leap' | 'too-far';

/** How a day was written; `relative` ones need to know today. */
export type DayForm = 'jalali' | 'gregorian' | 'relative';

export type TypedDay =
  | { readonly ok: true; readonly day: IsoDay; readonly form: DayForm }
  | {
      readonly ok: false;
      readonly problem: DayProblem;
      /** What was read, for the sentence: the month has `monthLength` days in that year. */
      readonly calendar?: 'jalali' | 'gregorian';
      readonly year?: number;
      readonly month?: number;
      readonly monthLength?: number;
    };

export interface DayOptions {
  /** The day on the wall of the team; without it neither «فردا» nor a day without a year is understood. */
  readonly today?: IsoDay | undefined;
  /** The first day of the team's week, for «شنبهٔ بعد»: that of the next week. Default: Saturday. */
  readonly weekStart?: IsoWeekday | undefined;
}

/** The day that `text` names, and nothing beside it. */
export function readDay(text: string, options: DayOptions = {}): TypedDay {
  const folded = foldTyped(text);
  if (folded.trim() === '') return { ok: false, problem: 'empty' };
  return dayIn(folded, true, options)?.day ?? { ok: false, problem: 'unclear' };
}

/** The first day that is named somewhere in a text, with its place; null when there is none. */
export function findDay(text: string, options: DayOptions = {}): (Stretch & { day: TypedDay }) | null {
  return dayIn(foldTyped(text), false, options);
}

type Found = Stretch & { day: TypedDay };

// Written dates come before relative words: «شنبه ۵ دی» is the fifth of Dey, and its weekday is decoration.
function dayIn(folded: string, alone: boolean, options: DayOptions): Found | null {
  for (const { source, read } of FORMS) {
    const match = typedPattern(source, alone).exec(folded);
    const day = match && read(match, options);
    if (match && day) return { day, from: match.index, to: match.index + match[0].length };
  }
  if (options.today === undefined) return null;
  const relative = relativeDay(folded, alone, options.today, options.weekStart ?? 6);
  return relative && { ...relative, day: ahead(relative, options.today) };
}

function ahead({ days }: RelativeDay, today: IsoDay): TypedDay {
  if (Math.abs(days) > MOST_AHEAD) return { ok: false, problem: 'too-far' };
  return { ok: true, day: addDays(today, days), form: 'relative' };
}

interface Form {
  readonly source: string;
  /** Null: these words mean something else. */
  read(match: RegExpExecArray, options: DayOptions): TypedDay | null;
}

const { jalali, gregorian } = MONTHS;
const SHORT = gregorian.en.map((name) => name.slice(0, 3));
const SPELLINGS = {
  jalali: [
    jalali.fa,
    jalali.en,
    'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dei bahman esfand'.split(' '),
    ['', '', '', '', 'امرداد'],
  ],
  gregorian: [
    gregorian.fa,
    gregorian.en,
    SHORT,
    ['', '', '', '', '', '', 'جولای', 'آگوست'],
    ['', '', '', '', '', '', '', 'اگوست', 'sept'],
  ],
} as const;
const names = Object.values(SPELLINGS)
  .flat(2)
  .filter((name) => name !== '');
const MONTH = oneOf([...new Set(names)]);
const ORDINALS = [
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
  'بیست_و_یکم بیست_و_دوم بیست_و_سوم بیست_و_چهارم بیست_و_پنجم بیست_و_ششم بیست_و_هفتم بیست_و_هشتم بیست_و_نهم سی‌ام سی_و_یکم',
].flatMap((line) => line.split(' ').map((name) => name.replaceAll('_', ' ')));
const WEEKDAY = `(?:(?:(?:یک|دو|سه|چهار|پنج)?\\s*شنبه|جمعه|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?)[\\s,]+)?`;
const DATE = `(\\d{1,2})(?:\\s*(?:م|ام|st|nd|rd|th))?`;
const YEAR = `(?:[\\s,]+(?:سال\\s+)?(\\d{4}))?`;

const FORMS: readonly Form[] = [
  {
    source: '(\\d{4})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})',
    read: ([, year, month, day]) => written(Number(year), Number(month), Number(day)),
  },
  {
    source: '(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})',
    read: ([, day, month, year]) => written(Number(year), Number(month), Number(day)),
  },
  {
    source: `${WEEKDAY}${DATE}\\s*(?:of\\s+)?${MONTH}(?:\\s+ماه)?${YEAR}`,
    read: ([, date, month = '', year], options) => named(Number(date), month, year, options),
  },
  {
    source: `${WEEKDAY}${oneOf(ORDINALS)}\\s+${MONTH}(?:\\s+ماه)?${YEAR}`,
    read: ([, ordinal = '', month = '', year], options) =>
      named(placeOf(ordinal, ORDINALS) + 1, month, year, options),
  },
  {
    source: `${WEEKDAY}${oneOf([...gregorian.en, ...SHORT, ...jalali.en])}\\s+${DATE}${YEAR}`,
    read: ([, month = '', date, year], options) => named(Number(date), month, year, options),
  },
];

/** A year before this is one of the Jalali calendar. */
const FIRST_GREGORIAN_YEAR = 1700;

const written = (year: number, month: number, date: number): TypedDay =>
  year < FIRST_GREGORIAN_YEAR ? jalaliDay(year, month, date) : gregorianDay(year, month, date);

/** «مهر» and «آذر» are Jalali months whatever the year says: «۲ آذر ۲۰۲۶» is no day. */
function named(date: number, name: string, year: string | undefined, options: DayOptions): TypedDay | null {
  const calendar = (['jalali', 'gregorian'] as const).find((one) => monthIn(one, name) > 0);
  if (!calendar) return null;
  const month = monthIn(calendar, name);
  const dayOf = calendar === 'jalali' ? jalaliDay : gregorianDay;
  if (year !== undefined) {
    const isOfCalendar = Number(year) < FIRST_GREGORIAN_YEAR === (calendar === 'jalali');
    return isOfCalendar ? dayOf(Number(year), month, date) : { ok: false, problem: 'too-far', calendar };
  }
  if (options.today === undefined) return null;
  // Without a year the next such day is meant: whoever plans looks ahead.
  const thisYear = calendar === 'jalali' ? toJalali(options.today).year : Number(options.today.slice(0, 4));
  const first = dayOf(thisYear, month, date);
  return !first.ok || first.day >= options.today ? first : dayOf(thisYear + 1, month, date);
}

const monthIn = (calendar: keyof typeof SPELLINGS, name: string): number =>
  Math.max(...SPELLINGS[calendar].map((list) => placeOf(name, list))) + 1;

function jalaliDay(year: number, month: number, date: number): TypedDay {
  if (isJalaliDate({ year, month, day: date }) && year > 0) {
    return { ok: true, day: fromJalali({ year, month, day: date }), form: 'jalali' };
  }
  const monthLength = month >= 1 && month <= 12 ? jalaliMonthLength(year, month) : undefined;
  return noDay('jalali', year, month, date, monthLength);
}

function gregorianDay(year: number, month: number, date: number): TypedDay {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-');
  if (isIsoDay(text)) return { ok: true, day: text, form: 'gregorian' };
  const monthLength = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : undefined;
  return noDay('gregorian', year, month, date, monthLength);
}

function noDay(
  calendar: 'jalali' | 'gregorian',
  year: number,
  month: number,
  date: number,
  monthLength: number | undefined,
): TypedDay {
  if (monthLength === undefined) return { ok: false, problem: 'no-month', calendar, year, month };
  const leapDay = calendar === 'jalali' ? month === 12 && date === 30 : month === 2 && date === 29;
  const problem = leapDay ? 'not-leap' : 'no-day';
  return { ok: false, problem, calendar, year, month, monthLength };
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
