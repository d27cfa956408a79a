// A table of planned content before anything of it is believed: its rows, what its columns seem to hold, and in which
// order it writes days. The preview shows this and lets a person say otherwise.
import { toLatinDigits } from '@/utils/calendar/digits';
import type { ColumnField, ColumnMapping, DateOrder } from '@/utils/schema/planned-table';
import { parseRows } from '../csv';
import { mappingOf } from './columns';
import { orderOf } from './when';

/** Who writes tables of this shape; `unknown` where nobody is recognised. */
export type TableShape =
  | 'hamseda'
  | 'buffer'
  | 'hootsuite'
  | 'sprout'
  | 'publer'
  | 'socialBee'
  | 'metricool'
  | 'postcron'
  | 'brightBean'
  | 'unknown';

export interface PlannedTable {
  readonly shape: TableShape;
  /** Null where the file has none. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** The place of the first of `rows` in the file, from 1. */
  readonly firstLine: number;
  readonly mapping: ColumnMapping;
  readonly order: DateOrder;
  /** Whether the order had to be guessed: every day could be read both ways. */
  readonly isOrderGuessed: boolean;
}

/** The table of a file or a paste. */
export function plannedTable(text: string): PlannedTable {
  const all = parseRows(text);
  const first = all.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const head = all[first] ?? [];
  const named = mappingOf(head);
  // Two columns that are known by name make a header; one does where it is all there is.
  const count = named.filter((field) => field !== null).length;
  const isKnown = count >= Math.min(2, head.length) && count > 0;
  const hasHeader = isKnown || looksLikeHeader(head);
  const rows = all.slice(hasHeader ? first + 1 : Math.max(first, 0));
  const shape = isKnown ? shapeOf(head, named) : bareShape(head);
  const mapping = isKnown
    ? named
    : (BARE[shape] ?? head.map((_, index) => (hasHeader ? (named[index] ?? null) : null)));
  const known = orderOf(cellsOf(rows, mapping));
  return {
    shape,
    header: hasHeader ? head.map((cell) => cell.trim()) : null,
    rows,
    firstLine: (hasHeader ? first + 1 : Math.max(first, 0)) + 1,
    mapping,
    order: known ?? (MONTH_FIRST.includes(shape) ? 'mdy' : 'dmy'),
    isOrderGuessed:
      known === null && [...cellsOf(rows, mapping)].some((cell) => /^\s*\d{1,2}[/.-]/.test(cell)),
  };
}

/** Names that nobody knows: words in every column, and nothing that is counted or dated. */
const looksLikeHeader = (row: readonly string[]): boolean =>
  row.length > 1 && row.every((cell) => cell.trim() !== '' && !/\d/.test(toLatinDigits(cell)));

const MONTH_FIRST: readonly TableShape[] = ['buffer', 'hootsuite'];

/** Tables without a header, by the places of their columns. */
const BARE: Readonly<Partial<Record<TableShape, ColumnMapping>>> = {
  hootsuite: ['dateTime', 'text', 'link'],
  postcron: ['text', 'year', 'month', 'day', 'hour', 'minute', 'media', 'link'],
};

function bareShape(row: readonly string[]): TableShape {
  if (row.length >= 6 && row.slice(1, 6).every((cell) => /^\s*\d{1,4}\s*$/.test(cell))) return 'postcron';
  return row.length >= 2 && row.length <= 3 && /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/.test(row[0] ?? '')
    ? 'hootsuite'
    : 'unknown';
}

function shapeOf(header: readonly string[], mapping: ColumnMapping): TableShape {
  const names = new Set(header.map((name) => name.trim().toLowerCase().replaceAll(' ', '_')));
  const has = (...wanted: string[]) => wanted.every((name) => names.has(name));
  if (mapping.includes('hamseda')) return 'hamseda';
  if (has('text', 'posting_time')) return 'buffer';
  if (has('date', 'time_24hr')) return 'sprout';
  if (has('text', 'link(s)', 'media_url(s)')) return 'publer';
  if (names.has('postatspecifictime')) return 'socialBee';
  if (has('text', 'picture_url_1')) return 'metricool';
  return has('caption', 'publish_date') || has('caption', 'first_comment') ? 'brightBean' : 'unknown';
}

const DAY_FIELDS: readonly (ColumnField | null)[] = ['dateTime', 'date'];

function* cellsOf(rows: PlannedTable['rows'], mapping: ColumnMapping): Generator<string> {
  const columns = mapping.flatMap((field, index) => (DAY_FIELDS.includes(field) ? [index] : []));
  for (const row of rows) for (const column of columns) yield row[column] ?? '';
}
