// The rows of a table as planned items. What a row says beyond our columns stays unread; what it says wrongly is told with
// its place, and the other rows are offered all the same.
import { shortHash } from '@/utils/base/canonical';
import { hasUnsafeKey } from '@/utils/base/unsafe-keys';
import { isKnownZone } from '@/utils/base/zone';
import { parseRecurrence, writeRecurrence } from '@/utils/calendar/recurrence-rule';
import type { ColumnField, ColumnMapping, TableReading } from '@/utils/schema/planned-table';
import type { RowNote } from '@/utils/schema/row-problem';
import { z } from '@/utils/schema/zod';
import {
  checkedItem,
  MOST_ROWS,
  type OfferedItem,
  type ReadItem,
  type ReadItems,
  type RefusedRow,
} from '../planned-item';
import { RowRefused } from '../row-refused';
import { cellOf, OWN_COLUMNS, type OwnColumn, plainCell, type TableChannel, unguarded } from './cells';
import { channelsOf } from './channels';
import type { PlannedTable } from './table';
import { type DayWriting, dayIn, whenOf } from './when';
import { isYes, kindOf, statusOf } from './words';

export interface TableOptions extends TableReading {
  /** Of rows that name none: the team's, or the one that a person says. */
  timeZone: string;
  channels: readonly TableChannel[];
}

/** All rows of a table; empty ones are passed over. */
export function readPlannedTable(table: PlannedTable, options: TableOptions): ReadItems {
  const mapping = options.mapping ?? table.mapping;
  const writing = { order: options.order ?? table.order, calendar: options.calendar ?? 'byYear' };
  const offered: OfferedItem[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  let count = 0;
  for (const [index, row] of table.rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    count += 1;
    if (count > MOST_ROWS) continue;
    const line = table.firstLine + index;
    const read = new Row(row, mapping, table.shape === 'hamseda');
    try {
      const made = read.hasOwn ? ownItem(read, writing, options) : foreignItem(read, writing, options);
      if (seen.has(made.item.id)) throw new RowRefused('duplicate', made.item.title);
      seen.add(made.item.id);
      offered.push({ ...made, line });
    } catch (cause) {
      if (!(cause instanceof RowRefused)) throw cause;
      refused.push({ line, title: titleOf(read).slice(0, 200), problem: cause.problem, value: cause.value });
    }
  }
  const left = count - MOST_ROWS;
  if (left > 0) refused.push({ line: 0, title: '', problem: 'too-many', value: String(left) });
  return { offered, refused };
}

/** The cells of one row by what they hold. */
class Row {
  private readonly cells: ReadonlyMap<ColumnField, readonly string[]>;
  constructor(row: readonly string[], mapping: ColumnMapping, isOurs: boolean) {
    const cells = new Map<ColumnField, string[]>();
    for (const [index, field] of mapping.entries()) {
      if (field === null) continue;
      const cell = plainCell(isOurs ? unguarded(row[index] ?? '') : (row[index] ?? ''));
      cells.set(field, [...(cells.get(field) ?? []), cell]);
    }
    this.cells = cells;
  }
  /** The first cell of a field; empty when there is none. */
  readonly cell = (field: ColumnField): string => this.cells.get(field)?.find((one) => one !== '') ?? '';
  all(field: ColumnField): readonly string[] {
    return (this.cells.get(field) ?? []).filter((one) => one !== '');
  }
  has(field: ColumnField): boolean {
    return this.cells.has(field);
  }
  get hasOwn(): boolean {
    return this.cell('hamseda') !== '';
  }
}

type Made = Omit<OfferedItem, 'line'>;

function foreignItem(row: Row, writing: DayWriting, options: TableOptions): Made {
  const title = titleOf(row);
  if (title === '') throw new RowRefused('no-title', '');
  const { day, time } = whenOf(row.cell, writing, options.timeZone);
  const channels = channelsOf(row.all('channels'), ticked(row), options.channels);
  const status = statusCell(row);
  const brief = row.cell('text') === title ? '' : row.cell('text');
  const kind = kindOf(row.cell('kind'));
  const comment = row.cell('firstComment');
  return finished(
    {
      id: row.cell('id') || idOf([day, time ?? '', title, brief, channels.ids.join()]),
      title,
      date: day,
      ...(time === null ? { allDay: true } : { time }),
      ...(row.cell('endDate') && { endDate: dayIn(row.cell('endDate'), writing) }),
      timeZone: zoneCell(row.cell('zone'), options.timeZone),
      // A table without such a column says nothing about it.
      ...(row.has('text') && { brief }),
      ...(hasChannels(row) && { channelIds: channels.ids }),
      ...(kind && { kind }),
      ...(status && { status }),
      ...(row.has('labels') && { labels: listCell(row.all('labels')) }),
      ...(row.has('link') && { links: addressesIn(row.cell('link')).map((url) => ({ title: '', url })) }),
      ...(row.has('media') && { attachments: mediaCells(row.all('media')) }),
      ...(comment && { facts: { firstComment: comment.slice(0, 500) } }),
      ...(row.cell('recurrence') && { recurrence: ruleCell(row.cell('recurrence')) }),
    },
    [
      ...(channels.isUnknown ? ['unknown-channel' as const] : []),
      ...(row.cell('status') !== '' && !status ? ['unknown-status' as const] : []),
    ],
  );
}

/** A row of our own: the item as it was written, with what somebody has changed in its cells. */
function ownItem(row: Row, writing: DayWriting, options: TableOptions): Made {
  const stored = storedItem(row.cell('hamseda'));
  if (stored === null) return foreignItem(row, writing, options);
  const { item: before } = stored;
  const written = (column: OwnColumn) => [
    ...(['jalali', 'gregorian'] as const).map((calendar) =>
      plainCell(cellOf(before, column, { channels: options.channels, calendar })),
    ),
    ...(column === 'channels' ? [plainCell(stored.channels)] : []),
  ];
  const changed = OWN_COLUMNS.filter(
    (column) => column !== 'hamseda' && row.has(column) && !written(column).includes(row.cell(column)),
  );
  let fields: Record<string, unknown> = { ...before };
  const notes: RowNote[] = [];
  for (const column of changed) fields = { ...fields, ...changeOf(column, row, writing, options, notes) };
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return finished(Object.fromEntries(kept), notes);
}

function changeOf(
  column: OwnColumn,
  row: Row,
  writing: DayWriting,
  options: TableOptions,
  notes: RowNote[],
): Record<string, unknown> {
  const cell = row.cell(column);
  switch (column) {
    case 'title':
      return cell === '' ? {} : { title: cell };
    case 'text':
      return { brief: cell };
    case 'date':
      return { date: whenOf(row.cell, writing, options.timeZone).day };
    case 'time':
      return cell === ''
        ? { allDay: true }
        : { allDay: false, time: whenOf(row.cell, writing, options.timeZone).time };
    case 'endDate':
      return { endDate: cell === '' ? undefined : dayIn(cell, writing) };
    case 'zone':
      return cell === '' ? {} : { timeZone: zoneCell(cell, options.timeZone) };
    case 'channels': {
      const { ids, isUnknown } = channelsOf([cell], [], options.channels);
      if (isUnknown) notes.push('unknown-channel');
      return { channelIds: ids };
    }
    case 'kind':
      return { ...(kindOf(cell) && { kind: kindOf(cell) }) };
    case 'status':
      if (statusOf(cell) === null) notes.push('unknown-status');
      return { ...(statusOf(cell) && { status: statusOf(cell) }) };
    case 'labels':
      return { labels: listCell([cell]) };
    case 'link':
      return { links: addressesIn(cell).map((url) => ({ title: '', url })) };
    case 'recurrence':
      return { recurrence: cell === '' ? undefined : ruleCell(cell) };
    case 'id':
    case 'hamseda':
      return {};
  }
}

const Stored = z.object({ item: z.record(z.string(), z.unknown()), channels: z._default(z.string(), '') });

function storedItem(text: string): { item: ReadItem; channels: string } | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const said = Stored.safeParse(parsed);
    const made = said.success && !hasUnsafeKey(parsed) ? checkedItem(said.data.item) : null;
    return made && said.success ? { item: made.item, channels: said.data.channels } : null;
  } catch {
    return null; // cut by another program: the other cells are what is left
  }
}

function finished(fields: Record<string, unknown>, notes: readonly RowNote[]): Made {
  const made = checkedItem(fields);
  if (made === null) throw new RowRefused('not-accepted', String(fields.title));
  return { ...made, notes: [...notes, ...made.notes] };
}

const idOf = (parts: readonly string[]): string => `csv-${shortHash(parts.join('\n'))}`;

const MOST_TITLE = 80;

/** Its own, or the beginning of the text: tools for posting have no titles. */
function titleOf(row: Row): string {
  const own = row.cell('title');
  if (own !== '') return own;
  const line = row.cell('text').split('\n')[0]?.trim() ?? '';
  if (line.length <= MOST_TITLE) return line;
  const cut = line.slice(0, MOST_TITLE).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function statusCell(row: Row): ReturnType<typeof statusOf> {
  if (row.has('draft') && row.cell('draft') !== '') return isYes(row.cell('draft')) ? 'idea' : 'scheduled';
  return row.cell('status') === '' ? null : statusOf(row.cell('status'));
}

const MOST_ATTACHMENTS = 50;
const mediaCells = (cells: readonly string[]) =>
  cells
    .flatMap(addressesIn)
    .slice(0, MOST_ATTACHMENTS)
    .map((url) => ({ name: fileName(url), url }));

const hasChannels = (row: Row): boolean =>
  row.has('channels') || PLATFORM_FIELDS.some((platform) => row.has(`platform:${platform}`));

const PLATFORM_FIELDS = ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'telegram'] as const;
const ticked = (row: Row) => PLATFORM_FIELDS.filter((platform) => isYes(row.cell(`platform:${platform}`)));

function zoneCell(text: string, teamZone: string): string {
  if (text === '') return teamZone;
  if (!isKnownZone(text)) throw new RowRefused('unknown-zone', text);
  return text;
}

function ruleCell(text: string): string {
  const parsed = parseRecurrence(text);
  if (!parsed.ok)
    throw new RowRefused(parsed.problem === 'within-day' ? 'within-day-rule' : 'bad-rule', text);
  return writeRecurrence(parsed.rule);
}

const listCell = (cells: readonly string[]): string[] =>
  [
    ...new Set(
      cells.flatMap((cell) => cell.split(/[,،;؛|\n]+/u)).map((one) => one.trim().replace(/^#/u, '')),
    ),
  ].filter((one) => one !== '');

const addressesIn = (cell: string): string[] => cell.match(/https?:\/\/[^\s,;|]+/giu)?.slice(0, 50) ?? [];

function fileName(address: string): string {
  const [path = ''] = address.split(/[?#]/u, 1);
  return path.split('/').at(-1)?.slice(0, 200) || address.slice(0, 200);
}
