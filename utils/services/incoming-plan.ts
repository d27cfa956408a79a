// Planned content out of a calendar file or a table, as rows of a readable file: they are previewed, compared, undone and
// backed up like any others. What such a file does not say changes nothing of an item that stands here.

import { isoNow } from '@/utils/base/clock';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { MOST_DAYS, OccasionRule } from '@/utils/calendar/occasion-rule';
import type { Bundle, BundleRow } from '@/utils/exchange/bundle';
import { MAX_JSON_BYTES } from '@/utils/exchange/bundle';
import { readPlannedTable } from '@/utils/exchange/csv-items/read';
import { type PlannedTable, plannedTable } from '@/utils/exchange/csv-items/table';
import { readHolidays } from '@/utils/exchange/ics/holidays';
import { readIcs } from '@/utils/exchange/ics/read';
import type { ReadItems } from '@/utils/exchange/planned-item';
import type { EventsAs } from '@/utils/schema/events-as';
import type { TableReading } from '@/utils/schema/planned-table';
import type { Context } from './context';
import type { PreviewOptions, TableView, ZoneView } from './contract';

export interface PlannedFile {
  bundle: Bundle;
  /** How it was read, for whoever would have it read otherwise. */
  read: { table: TableView } | { eventsAs: EventsAs; zone?: ZoneView };
}

/** Null for a file that is neither. `head`: its first characters. */
export async function readPlanned(
  context: Context,
  content: Blob,
  head: string,
  { reading = {}, eventsAs = 'items' }: Pick<PreviewOptions, 'reading' | 'eventsAs'>,
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
    if (eventsAs !== 'items')
      return { bundle: await occasionsOf(context, text, eventsAs === 'holidays'), read: { eventsAs } };
    const { timeZone: saidZone } = reading;
    const { name, zoneless, ...read } = readIcs(text, { timeZone, ...(saidZone && { saidZone }) });
    const known = saidZone ?? (zoneless === 'floating' ? timeZone : null);
    const zone = zoneless && { timeZone: known, teamZone: timeZone };
    return { bundle: await bundleOf(context, read, name), read: { eventsAs, ...(zone && { zone }) } };
  }
  const table = plannedTable(text);
  const view = viewTable(table, reading, timeZone);
  // Columns that nobody knows by name are a person's to name, as long as there are columns.
  if (view.lacks.length > 0 && !isGrid(table)) return null;
  const read =
    view.lacks.length > 0
      ? { offered: [], refused: [] }
      : readPlannedTable(table, { timeZone, channels, ...reading });
  return { bundle: await bundleOf(context, read, ''), read: { table: view } };
}

/** What recurs is told so far ahead; the next file tells more. */
const TOLD_DAYS = 5 * 366;

/** The events of a calendar file as occasions of the team; the days that one has already stay. */
async function occasionsOf(context: Context, text: string, holiday: boolean): Promise<Bundle> {
  const { timeZone, occasions: standing } = await context.playbook.read();
  const until = addDays(isoDayOf(context.clock.now(), timeZone), TOLD_DAYS);
  const { occasions, refused, name } = readHolidays(text, { timeZone, holiday, until });
  const now = isoNow(context.clock);
  const rows = occasions.map((read) => {
    const known = standing.find(({ id }) => id === read.id);
    const days = [...new Set([...daysOf(known?.rule), ...daysOf(read.rule)])].sort();
    const rule = { type: 'days', days: days.slice(-MOST_DAYS) };
    const record = known
      ? { id: read.id, holiday, rule }
      : { ...read, rule, createdAt: now, updatedAt: now, updatedBy: 'system' };
    return { store: 'occasions', record } as BundleRow; // of a standing occasion only what changes
  });
  return { team: name.slice(0, 200), exportedAt: '', rows, rejected: rejectedOf(refused, 'occasions') };
}

function daysOf(rule: unknown): readonly string[] {
  const parsed = OccasionRule.safeParse(rule);
  return parsed.success && parsed.data.type === 'days' ? parsed.data.days : [];
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
  const notes = new Map(
    offered.flatMap(({ item, notes: said }) =>
      said.length > 0 ? [[`calendar/${item.id}`, said] as const] : [],
    ),
  );
  return { team: team.slice(0, 200), exportedAt: '', rows, rejected: rejectedOf(refused, 'calendar'), notes };
}

const rejectedOf = (refused: ReadItems['refused'], store: 'calendar' | 'occasions'): Bundle['rejected'] =>
  refused.map(({ line, title, problem, value }) => ({
    store,
    id: '',
    title,
    reason: `row:${problem}:${line}:${value}`,
  }));
