// What the columns of a table of planned content can hold, and how its days are written: the file's own names tell it, or
// a person does. The words for each field live in utils/i18n (tableFields.*), so a new field without them does not compile.
import { z } from './zod';

/** `platform:` columns are ticks for one platform, as Metricool writes them. */
export const ColumnField = z.enum([
  'title',
  'text',
  'date',
  'time',
  'dateTime',
  'endDate',
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'zone',
  'channels',
  'kind',
  'status',
  'draft',
  'labels',
  'link',
  'media',
  'firstComment',
  'recurrence',
  'id',
  'hamseda',
  'platform:facebook',
  'platform:instagram',
  'platform:linkedin',
  'platform:x',
  'platform:youtube',
  'platform:telegram',
]);
export type ColumnField = z.infer<typeof ColumnField>;

/** The field of each column, in their order; null: a column that says nothing to us. */
export type ColumnMapping = readonly (ColumnField | null)[];

/** Fields of which one row may have several columns. */
export const REPEATED_FIELDS: readonly ColumnField[] = ['media', 'labels'];

/** dmy: 23/11/2026 · mdy: 11/23/2026 · ymd: 05/9/2. A year of four signs that comes first needs no order. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** `byYear`: 1405 is a Jalali year and 2026 is not. */
export const TABLE_CALENDARS = ['byYear', 'jalali', 'gregorian'] as const;
export type TableCalendar = (typeof TABLE_CALENDARS)[number];

/** What a person says of a table where it seems to say something else. */
export interface TableReading {
  mapping?: ColumnMapping;
  order?: DateOrder;
  calendar?: TableCalendar;
  /** Of rows that name none; else the team's. */
  timeZone?: string;
}
