// How an item stands in the cells of our own table. Reading compares with what was written here: only what somebody has
// changed in a cell changes the item, so a table that comes back untouched loses nothing.
import { type IsoDay, isoDay } from '@/utils/calendar/day';
import { toJalali } from '@/utils/calendar/jalali';
import type { Channel } from '@/utils/schema/channel';
import type { ColumnField } from '@/utils/schema/planned-table';
import type { ReadItem } from '../planned-item';

export type TableChannel = Pick<Channel, 'id' | 'title' | 'handle' | 'platform'>;

export interface CellOptions {
  readonly channels: readonly TableChannel[];
  readonly calendar: 'jalali' | 'gregorian';
}

/** The columns of our table, in their order. */
export const OWN_COLUMNS = [
  'title',
  'date',
  'time',
  'endDate',
  'channels',
  'kind',
  'status',
  'labels',
  'text',
  'link',
  'recurrence',
  'zone',
  'id',
  'hamseda',
] as const satisfies readonly ColumnField[];
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export function cellOf(item: ReadItem, column: OwnColumn, options: CellOptions): string {
  switch (column) {
    case 'title':
      return item.title;
    case 'date':
      return dayCell(isoDay(item.date), options.calendar);
    case 'endDate':
      return item.endDate === undefined ? '' : dayCell(isoDay(item.endDate), options.calendar);
    case 'time':
      return item.allDay ? '' : (item.time ?? '');
    case 'channels':
      return item.channelIds
        .map((id) => options.channels.find((one) => one.id === id)?.title ?? id)
        .join(' | ');
    case 'kind':
      return item.kind;
    case 'status':
      return item.status;
    case 'labels':
      return item.labels.join(' | ');
    case 'text':
      return item.brief;
    case 'link':
      return item.links[0]?.url ?? '';
    case 'recurrence':
      return item.recurrence ?? '';
    case 'zone':
      return item.timeZone;
    case 'id':
      return item.id;
    case 'hamseda':
      // With the channels' words: a team that does not have them must not take their ids for a change.
      return JSON.stringify({ item, channels: cellOf(item, 'channels', options) });
  }
}

function dayCell(day: IsoDay, calendar: CellOptions['calendar']): string {
  if (calendar === 'gregorian') return day;
  const { year, month, day: date } = toJalali(day);
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('/');
}

// A cell that begins so is a formula to Excel and Sheets; an apostrophe before it makes it a text again.
const FORMULA = /^'*[=+\-@\t\r]/u;

export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Cells that say the same: programs change line ends and blanks at the edges. */
export const plainCell = (cell: string): string => cell.replace(/\r\n?/gu, '\n').trim();
