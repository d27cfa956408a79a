// Dates, times and spans in words. The templates are our own: the browser's full Persian date puts its parts
// in the wrong order, and the same words must come out in every browser.
// Views may import this file and no other of the calendar, hence the re-export at its end.

import { wallClock } from '@/utils/base/zone';
import { daysBetween, type IsoDay, type IsoWeekday, isoWeekdayOf } from '@/utils/calendar/day';
import { formatNumber, localDigits } from '@/utils/calendar/digits';
import { isApproximate, toHijri } from '@/utils/calendar/hijri';
import { toJalali } from '@/utils/calendar/jalali';
import { dateIn, type Month, monthOf, type PageCalendar } from '@/utils/calendar/month';
import { type CalendarName, MONTHS, WEEKDAYS } from '@/utils/calendar/names';
import type { Language } from '@/utils/schema/parts';

/** full: دوشنبه ۲ آذر ۱۴۰۵ · long: ۲ آذر ۱۴۰۵ · short: ۲ آذر · numeric: ۱۴۰۵/۰۹/۰۲ (2026-11-23 where Gregorian) */
export type DateStyle = 'full' | 'long' | 'short' | 'numeric';

export interface DateOptions {
  /** Default: jalali in Persian, gregorian in English. */
  readonly calendar?: CalendarName;
  /** Default: long. */
  readonly style?: DateStyle;
  /** The team's correction of the Hijri date; see hijri.ts. */
  readonly hijriOffsetDays?: number;
}

/** A day in words; a Hijri date that is not sure says so. */
export function formatDate(day: IsoDay, language: Language, options: DateOptions = {}): string {
  const {
    calendar = language === 'fa' ? 'jalali' : 'gregorian',
    style = 'long',
    hijriOffsetDays = 0,
  } = options;
  const { year, month, date, approximate } = partsOf(day, calendar, hijriOffsetDays);
  const text = style === 'numeric' ? numeric(calendar, year, month, date) : inWords();
  return localDigits(text, language) + (approximate ? APPROXIMATE[language] : '');

  function inWords(): string {
    const name = MONTHS[calendar][language][month - 1] ?? '';
    const short = `${date} ${name}`;
    if (style === 'short') return short;
    return style === 'full' ? `${formatWeekday(day, language)} ${short} ${year}` : `${short} ${year}`;
  }
}

/** A month: آذر ۱۴۰۵. */
export function formatMonth(
  { calendar, year, month }: Pick<Month, 'calendar' | 'year' | 'month'>,
  language: Language,
): string {
  return `${MONTHS[calendar][language][month - 1] ?? ''} ${localDigits(String(year), language)}`;
}

/** The name of the month that holds a day: آذر. */
export const formatMonthName = (day: IsoDay, language: Language, calendar: PageCalendar): string =>
  MONTHS[calendar][language][monthOf(day, calendar).month - 1] ?? '';

/** The number of a day in its month: ۲. */
export const formatDayNumber = (day: IsoDay, language: Language, calendar: PageCalendar): string =>
  localDigits(String(dateIn(day, calendar)), language);

/** The name of the weekday: دوشنبه, Monday. */
export function formatWeekday(day: IsoDay, language: Language): string {
  return weekdayName(isoWeekdayOf(day), language);
}

/** The name of a weekday by its ISO number (1 = Monday). */
export function weekdayName(weekday: IsoWeekday, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

/** A wall-clock time HH:MM in the language's digits. */
export function formatTime(time: string, language: Language): string {
  return localDigits(time, language);
}

/** The time that a clock in `timeZone` shows at an instant. */
export function formatTimeOf(instantMs: number, timeZone: string, language: Language): string {
  return formatTime(wallClock(instantMs, timeZone).time, language);
}

/** A day as people speak of it: دیروز, امروز, فردا, ۳ روز دیگر. */
export function formatRelativeDay(day: IsoDay, today: IsoDay, language: Language): string {
  const days = daysBetween(today, day);
  const named = NEAR_DAYS[language][String(days)];
  if (named) return named;
  return days > 0 ? WORDS[language].ahead(amount(days, 'day', language)) : agoWords(-days, 'day', language);
}

/** How long ago, from elapsed milliseconds: همین حالا, ۱۲ دقیقه پیش, ۲ هفته پیش. A future instant reads as now. */
export function formatAgo(elapsedMs: number, language: Language): string {
  const [count, unit] = largestUnit(elapsedMs);
  return count < 1 ? WORDS[language].now : agoWords(count, unit, language);
}

export interface RemainingOptions {
  /** Whether the time was counted in working hours only. */
  readonly working?: boolean;
}

/** What is left until a deadline: ۴۰ دقیقه مانده; past it: ۲۰ دقیقه از مهلت گذشته. */
export function formatRemaining(
  remainingMs: number,
  language: Language,
  options: RemainingOptions = {},
): string {
  const words = WORDS[language];
  const span = formatSpan(Math.abs(remainingMs), language, options);
  return remainingMs < 0 ? words.overdue(span) : words.left(span);
}

/** A span in its two largest parts: ۱ ساعت و ۲۰ دقیقه. Days are not split further; under a minute counts as one. */
export function formatSpan(
  spanMs: number,
  language: Language,
  { working = false }: RemainingOptions = {},
): string {
  const kind = working ? 'working' : 'plain';
  const minutes = Math.max(1, Math.round(spanMs / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return amount(Math.round(hours / 24), 'day', language, kind);
  if (hours === 0) return amount(minutes, 'minute', language, kind);
  const rest = minutes % 60;
  if (rest === 0) return amount(hours, 'hour', language, kind);
  return amount(hours, 'hour', language) + WORDS[language].and + amount(rest, 'minute', language, kind);
}

function partsOf(day: IsoDay, calendar: CalendarName, hijriOffsetDays: number): DateParts {
  if (calendar === 'gregorian') {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return { year, month, date, approximate: false };
  }
  if (calendar === 'jalali') {
    const { year, month, day: date } = toJalali(day);
    return { year, month, date, approximate: false };
  }
  const { year, month, day: date, status } = toHijri(day, hijriOffsetDays);
  return { year, month, date, approximate: isApproximate(status) };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly approximate: boolean;
}

function numeric(calendar: CalendarName, year: number, month: number, date: number): string {
  const parts = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')];
  return parts.join(calendar === 'gregorian' ? '-' : '/');
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MINUTE_MS = 60_000;
const UNIT_MINUTES: readonly (readonly [Unit, number])[] = [
  ['year', 365 * 1440],
  ['month', 30 * 1440],
  ['week', 7 * 1440],
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
];

/** Whole units only: 23 hours and 59 minutes are 23 hours, not a day. */
function largestUnit(elapsedMs: number): [count: number, unit: Unit] {
  const minutes = Math.floor(elapsedMs / MINUTE_MS);
  const [unit, length] = UNIT_MINUTES.find(([, unitMinutes]) => minutes >= unitMinutes) ?? ['minute', 1];
  return [Math.floor(minutes / length), unit];
}

/** ۳ روز, 3 days. The Persian noun stays singular after a number. */
function amount(count: number, unit: Unit, language: Language, kind: 'plain' | 'working' = 'plain'): string {
  const { units, worked } = WORDS[language];
  const noun = language === 'en' && count !== 1 ? `${units[unit]}s` : units[unit];
  return `${formatNumber(count, language)} ${kind === 'working' ? worked(noun) : noun}`;
}

const agoWords = (count: number, unit: Unit, language: Language): string =>
  WORDS[language].ago(amount(count, unit, language));

const APPROXIMATE: Readonly<Record<Language, string>> = { fa: ' (تقریبی)', en: ' (approximate)' };

const NEAR_DAYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fa: { '-2': 'پریروز', '-1': 'دیروز', '0': 'امروز', '1': 'فردا', '2': 'پس‌فردا' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
};

const WORDS = {
  fa: {
    now: 'همین حالا',
    and: ' و ',
    ago: (span: string) => `${span} پیش`,
    ahead: (span: string) => `${span} دیگر`,
    left: (span: string) => `${span} مانده`,
    overdue: (span: string) => `${span} از مهلت گذشته`,
    // A noun that ends in a silent heh takes the ezafe mark before its adjective: دقیقهٔ کاری.
    worked: (noun: string) => `${noun}${noun.endsWith('ه') ? '\u0654' : ''} کاری`,
    units: { minute: 'دقیقه', hour: 'ساعت', day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' },
  },
  en: {
    now: 'just now',
    and: ' ',
    ago: (span: string) => `${span} ago`,
    ahead: (span: string) => `in ${span}`,
    left: (span: string) => `${span} left`,
    overdue: (span: string) => `${span} overdue`,
    worked: (noun: string) => `working ${noun}`,
    units: { minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year' },
  },
} satisfies Record<Language, unknown>;

export { type IsoDay, isoDay } from '@/utils/calendar/day';
export {
  formatNumber,
  localDigits,
  parseNumber,
  toLatinDigits,
  toPersianDigits,
} from '@/utils/calendar/digits';
