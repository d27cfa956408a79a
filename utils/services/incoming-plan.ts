// Planned content out of a calendar file or a table, as rows of a readable file: they are previewed, compared, undone and
// backed up like any others. What such a file does not say changes nothing of an item that stands here.

import { isoNow } from '@/utils/base/clock';
import type { Bundle, BundleRow } from '@/utils/exchange/bundle';
import { MAX_JSON_BYTES } from '@/utils/exchange/bundle';
import { readPlannedTable } from '@/utils/exchange/csv-items/read';
import { type PlannedTable, plannedTable } from '@/utils/exchange/csv-items/table';
import { readIcs } from '@/utils/exchange/ics/read';
import type { ReadItems } from '@/utils/exchange/planned-item';
import type { TableReading } from '@/utils/schema/planned-table';
import type { Context } from './context';
import type { TableView } from './contract';

export interface PlannedFile {
  bundle: Bundle;
  /** Null for a calendar file. */
  table: TableView | null;
}

/** Null for a file that is neither. `head`: its first characters. */
export async function readPlanned(
  context: Context,
  content: Blob,
  head: string,
  reading: TableReading = {},
): Promise<PlannedFile | null> {
  const isWide = head.startsWith('\uFFFD\uFFFD'); // UTF-16, as Excel's «Unicode text» is written
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells bytes from a text
  if (content.size > MAX_JSON_BYTES || (!isWide && /[\u0000-\u0008\u000E-\u001F]|HAMSEDA\d/.test(head)))
    return null;
  const text = isWide
    ? new TextDecoder('utf-16le').decode(await content.arrayBuffer())
    : await content.text();
  const { channels, timeZone } = await context.playbook.read();
  if (/^\s*BEGIN:VCALENDAR/iu.test(text.replace(/^\uFEFF/u, ''))) {
    const { name, ...read } = readIcs(text, { timeZone });
    return { bundle: await bundleOf(context, read, name), table: null };
  }
  const table = plannedTable(text);
  const view = viewTable(table, reading, timeZone);
  // Columns that nobody knows by name are a person's to name, as long as there are columns.
  if (view.lacks.length > 0 && !isGrid(table)) return null;
  const read =
    view.lacks.length > 0
      ? { offered: [], refused: [] }
      : readPlannedTable(table, { timeZone, channels, ...reading });
  return { bundle: await bundleOf(context, read, ''), table: view };
}

const LONGEST_SAMPLE = 60;
/** As many rows as are looked through for a cell that says something. */
const SAMPLED = 50;

function viewTable(table: PlannedTable, reading: TableReading, teamZone: string): TableView {
  const mapping = reading.mapping ?? table.mapping;
  const rows = table.rows.slice(0, SAMPLED);
  const width = Math.max(table.header?.length ?? 0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index) => ({
    name: table.header?.[index]?.slice(0, LONGEST_SAMPLE) ?? '',
    sample:
      rows
        .map((row) => row[index]?.trim() ?? '')
        .find(Boolean)
        ?.slice(0, LONGEST_SAMPLE) ?? '',
    field: mapping[index] ?? null,
  }));
  const has = (...fields: string[]) => columns.some(({ field }) => field !== null && fields.includes(field));
  return {
    columns,
    order: reading.order ?? table.order,
    isOrderGuessed: table.isOrderGuessed && reading.order === undefined,
    calendar: reading.calendar ?? 'byYear',
    timeZone: reading.timeZone ?? teamZone,
    lacks: [
      ...(has('date', 'dateTime', 'year') ? [] : ['day' as const]),
      ...(has('title', 'text') ? [] : ['words' as const]),
    ],
  };
}

/** Several columns, and as many in each of the first rows: a sentence with a comma is none. */
function isGrid({ header, rows }: PlannedTable): boolean {
  const first = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, 5);
  const width = header?.length ?? first[0]?.length ?? 0;
  return width > 1 && first.length >= (header ? 1 : 2) && first.every(({ length }) => length === width);
}

async function bundleOf(context: Context, { offered, refused }: ReadItems, team: string): Promise<Bundle> {
  const standing = new Set<string>((await context.store.all('calendar')).map(({ id }) => id));
  const now = isoNow(context.clock);
  const stamps = { createdAt: now, updatedAt: now, updatedBy: 'system' };
  const rows = offered.map(({ item, said }) => {
    const told = Object.entries(item).filter(([field]) => field === 'id' || said.includes(field));
    const record = standing.has(item.id) ? Object.fromEntries(told) : { ...item, ...stamps };
    return { store: 'calendar', record } as BundleRow; // of a standing item only what changes
  });
  const rejected = refused.map(({ line, title, problem, value }) => ({
    store: 'calendar' as const,
    id: '',
    title,
    reason: `row:${problem}:${line}:${value}` as const,
  }));
  const notes = new Map(
    offered.flatMap(({ item, notes: said }) =>
      said.length > 0 ? [[`calendar/${item.id}`, said] as const] : [],
    ),
  );
  return { team: team.slice(0, 200), exportedAt: '', rows, rejected, notes };
}
