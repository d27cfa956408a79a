// The day and the time of a row, from whatever columns it has: one cell or several, by any of the two calendars, in any
// digits, in the order of days and months that the file uses.
import { wallClock } from '@/utils/base/zone';
import { dayFromNumber, type IsoDay, isIsoDay, isoDay } from '@/utils/calendar/day';
import { toLatinDigits } from '@/utils/calendar/digits';
import { readDay } from '@/utils/calendar/typed-day';
import { readTime } from '@/utils/calendar/typed-time';
import { RowRefused } from '../row-refused';
import type { ColumnField } from './columns';

/** dmy: 23/11/2026 · mdy: 11/23/2026. A year that comes first needs no order. */
export type DateOrder = 'dmy' | 'mdy';

export interface When {
  readonly day: IsoDay;
  /** HH:MM; null where the row has none. */
  readonly time: string | null;
}

type Cells = (field: ColumnField) => string;

/** Throws a RowRefused for a row without a day, or with one that is none. */
export function whenOf(cell: Cells, order: DateOrder, timeZone: string): When {
  const both = cell('dateTime') || cell('date');
  if (both !== '') return withTime(momentIn(both, order, timeZone), cell('time'));
  const parts = (['year', 'month', 'day'] as const).map(cell);
  if (parts.every((part) => part === '')) throw new RowRefused('no-day', '');
  const day = dayIn(parts.join('/'), order);
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
function momentIn(text: string, order: DateOrder, timeZone: string): When {
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
    ? { day: dayIn(text, order), time: null }
    : { day: dayIn(date, order), time: timeIn(time) };
}

/** The days of Excel's numbers count from here; a cell of that form is a date that lost its clothes. */
const EXCEL_DAY_0 = -25_569;

export function dayIn(text: string, order: DateOrder): IsoDay {
  const latin = toLatinDigits(text).trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(latin);
  if (parts) {
    const [first = '', second = '', year = ''] = parts.slice(1);
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    // Two signs are a year of this century, as the tools that write so mean it.
    return dayOr(`${year.length === 2 ? `20${year}` : year}/${month}/${day}`, text);
  }
  if (/^[45]\d{4}(?:\.\d+)?$/.test(latin)) return dayFromNumber(Math.floor(Number(latin)) + EXCEL_DAY_0);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(latin);
  return dayOr(compact ? compact.slice(1).join('/') : text, text);
}

function dayOr(text: string, said: string): IsoDay {
  const typed = readDay(text);
  if (!typed.ok || !isIsoDay(typed.day)) throw new RowRefused('bad-day', said);
  return typed.day;
}

function timeIn(text: string): string {
  const typed = readTime(text.replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/u, '$1'));
  if (!typed.ok) throw new RowRefused('bad-time', text);
  return typed.time;
}

/** The order that the days of a column show; null where every one of them could be read both ways. */
export function orderOf(cells: Iterable<string>): DateOrder | null {
  for (const text of cells) {
    const [, first = '', second = ''] =
      /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})\b/.exec(toLatinDigits(text)) ?? [];
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return null;
}
