// Planned items as a table: ours, which comes back whole, and Buffer's, which its bulk upload takes.
import { isoDay } from '@/utils/calendar/day';
import { occurrences } from '@/utils/calendar/recurrence';
import type { ChannelId, Language } from '@/utils/schema/parts';
import { writeTable } from '../csv';
import type { ReadItem } from '../planned-item';
import { type CellOptions, cellOf, guarded, OWN_COLUMNS } from './cells';
import { COLUMN_NAMES } from './columns';

export interface TableWriteOptions extends CellOptions {
  /** Of the headings. */
  readonly language: Language;
  /** «;» for an Excel that is set to Persian. Default: a comma. */
  readonly separator?: ',' | ';';
}

/** Without it Excel takes UTF-8 for the letters of one country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file that Excel opens right. */
export function writePlannedTable(items: readonly ReadItem[], options: TableWriteOptions): string {
  const heading = OWN_COLUMNS.map((column) => {
    const [english = column, persian] = COLUMN_NAMES[column];
    return options.language === 'fa' ? (persian ?? english) : english;
  });
  const rows = items.map((item) => OWN_COLUMNS.map((column) => guarded(cellOf(item, column, options))));
  return BYTE_ORDER_MARK + writeTable([heading, ...rows], options.separator);
}

/** What Buffer takes at once. */
const BUFFER_ROWS = 100;

/**
 * One channel's posts in the shape of Buffer's bulk upload, each day of what recurs between two days as its own row;
 * only posts with a time, and no more rows than Buffer takes. The times are those of the items' own walls.
 */
export function writeBufferTable(
  items: readonly ReadItem[],
  channelId: ChannelId,
  from: string,
  to: string,
): { text: string; rows: number; left: number } {
  const [first, last] = [isoDay(from), isoDay(to)];
  const rows = items
    .filter((item) => item.channelIds.includes(channelId) && item.time !== undefined && !item.allDay)
    .filter(({ status }) => status !== 'cancelled' && status !== 'onHold')
    .flatMap((item) =>
      occurrences({ ...item, endDate: item.date }, first, last).map(({ day, time }) => ({
        item,
        at: `${day} ${time}`,
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const cells = rows.slice(0, BUFFER_ROWS).map(({ item, at }) => {
    const image = item.attachments.find(({ url }) => /^https:\/\//iu.test(url ?? ''))?.url ?? '';
    return [item.texts[channelId] || item.brief || item.title, image, item.labels.join(','), at].map(guarded);
  });
  const text = writeTable([['Text', 'Image URL', 'Tags', 'Posting Time'], ...cells]);
  return { text: BYTE_ORDER_MARK + text, rows: cells.length, left: rows.length - cells.length };
}
