// Planned content out of a calendar file or a table, as rows of a readable file: they are previewed, compared, undone and
// backed up like any others. What such a file does not say changes nothing of an item that stands here.

import { isoNow } from '@/utils/base/clock';
import type { Bundle, BundleRow } from '@/utils/exchange/bundle';
import { MAX_JSON_BYTES } from '@/utils/exchange/bundle';
import { readPlannedTable } from '@/utils/exchange/csv-items/read';
import { type PlannedTable, plannedTable } from '@/utils/exchange/csv-items/table';
import { readIcs } from '@/utils/exchange/ics/read';
import type { ReadItems } from '@/utils/exchange/planned-item';
import type { Context } from './context';

/** Null for a file that is neither. `head`: its first characters. */
export async function readPlanned(context: Context, content: Blob, head: string): Promise<Bundle | null> {
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
    return bundleOf(context, read, name);
  }
  const table = plannedTable(text);
  return isPlan(table) ? bundleOf(context, readPlannedTable(table, { timeZone, channels }), '') : null;
}

/** A table without days and words is no plan, whatever else it is. */
function isPlan({ mapping }: PlannedTable): boolean {
  const has = (...fields: string[]) => mapping.some((field) => field !== null && fields.includes(field));
  return has('title', 'text') && has('date', 'dateTime', 'year');
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
  return { team: team.slice(0, 200), exportedAt: '', rows, rejected };
}
