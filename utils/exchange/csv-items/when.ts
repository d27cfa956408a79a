// The day and the time of a row, from whatever columns it has: one cell or several, by any of the two calendars, in any
// digits, in the order of days and months that the file uses.
import { wallClock } from '@/utils/base/zone';
import { dayFromNumber, type IsoDay, isIsoDay, isoDay } from '@/utils/calendar/day';
import { toLatinDigits } from '@/utils/calendar/digits';
import { readDay } from '@/utils/calendar/typed-day';
import { readTime } from '@/utils/calendar/typed-time';
import type { ColumnField, DateOrder, TableCalendar } from '@/utils/schema/planned-table';
import { RowRefused } from '../row-refused';

/** How the days of a table are written. */
export interface DayWriting {
  readonly order: DateOrder;
  readonly calendar: TableCalendar;
}

export interface When {
  readonly day: IsoDay;
  /** HH:MM; null where the row has none. */
  readonly time: string | null;
}

type Cells = (field: ColumnField) => string;

/** Throws a RowRefused for a row without a day, or with one that is none. */
export function whenOf(cell: Cells, writing: DayWriting, timeZone: string): When {
  const both = cell('dateTime') || cell('date');
  if (both !== '') return withTime(momentIn(both, writing, timeZone), cell('time'));
  const parts = (['year', 'month', 'day'] as const).map(cell);
  if (parts.every((part) => part === '')) throw new RowRefused('no-day', '');
  const day = dayIn(parts.join('/'), { ...writing, order: 'ymd' });
  const [hour, minute] = [cell('hour'), cell('minute')];
  return withTime(
    { day, time: null },
    cell('time') || (hour && `${hour}:${(minute || '0').padStart(2, '0')}`),
  );
}

function withTime({ day, time }: When, said: string): When {
  return { day, time: said === '' ? time : timeIn(said) };
}

/** A cell that may hold a time beside its day. */
function momentIn(text: string, writing: DayWriting, timeZone: string): When {
  const latin = toLatinDigits(text).trim();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/i.test(latin)) {
    const instant = Date.parse(latin.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (Number.isNaN(instant)) throw new RowRefused('bad-day', text);
    const { day, time } = wallClock(instant, timeZone);
    return { day: isoDay(day), time };
  }
  const [, date = '', time = ''] =
    /^(.*?\d{4}|\d[\d/.-]*\d)(?:T|,?\s+)(\d{1,2}(?::|\s*[ap]\.?m).*)$/iu.exec(latin) ?? [];
  return date === ''
    ? { day: dayIn(text, writing), time: null }
    : { day: dayIn(date, writing), time: timeIn(time) };
}

/** The days of Excel's numbers count from here; a cell of that form is a date that lost its clothes. */
const EXCEL_DAY_0 = -25_569;

export function dayIn(text: string, writing: DayWriting): IsoDay {
  const latin = toLatinDigits(text).trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4}|\d)$/.exec(latin)?.slice(1);
  if (parts) return dayOr(yearFirst(parts, writing), text, writing);
  if (/^[45]\d{4}(?:\.\d+)?$/.test(latin)) return dayFromNumber(Math.floor(Number(latin)) + EXCEL_DAY_0);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(latin);
  return dayOr(compact ? compact.slice(1).join('/') : text, text, writing);
}

/** Three numbers as year/month/day. A year of four signs that stands last was never meant to be first. */
function yearFirst([first = '', second = '', third = '']: string[], { order, calendar }: DayWriting): string {
  const [year, month, day] =
    order === 'ymd' && third.length < 3
      ? [first, second, third]
      : order === 'mdy'
        ? [third, first, second]
        : [third, second, first];
  return `${year.length > 2 ? year : fullYear(year, calendar)}/${month}/${day}`;
}

/** Two signs are a year of this century; of the Jalali ones before 1450 also of the last. */
function fullYear(year: string, calendar: TableCalendar): string {
  const padded = year.padStart(2, '0');
  if (calendar !== 'jalali') return `20${padded}`;
  return `${Number(year) < 50 ? 14 : 13}${padded}`;
}

function dayOr(text: string, said: string, { calendar }: DayWriting): IsoDay {
  const typed = readDay(text);
  const isOther = typed.ok && calendar !== 'byYear' && typed.form !== calendar;
  if (!typed.ok || isOther || !isIsoDay(typed.day)) throw new RowRefused('bad-day', said);
  return typed.day;
}

function timeIn(text: string): string {
  const typed = readTime(text.replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/u, '$1'));
  if (!typed.ok) throw new RowRefused('bad-time', text);
  return typed.time;
}

/** The order that the days of a column show; null where every one of them could be read in two ways. */
export function orderOf(cells: Iterable<string>): DateOrder | null {
  let isYearFirst = false;
  let isOpen = false;
  for (const text of cells) {
    const [, first = '', second = ''] =
      /^\s*(\d{1,4})[/.-](\d{1,2})[/.-]\d{1,4}\b/.exec(toLatinDigits(text)) ?? [];
    if (first === '') continue;
    if (Number(first) > 31) isYearFirst = true;
    else if (Number(first) > 12) return 'dmy';
    else if (Number(second) > 12) return 'mdy';
    else isOpen = true;
  }
  return isYearFirst && !isOpen ? 'ymd' : null;
}
