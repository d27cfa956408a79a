// The planned content as a file of other programs.
import { utf8 } from '@/utils/base/bytes';
import { isoNow } from '@/utils/base/clock';
import { fail, ok, type Result } from '@/utils/base/result';
import { isIsoDay } from '@/utils/calendar/day';
import type { Shelf } from '@/utils/data/shelf';
import { writeBufferTable, writePlannedTable } from '@/utils/exchange/csv-items/write';
import { writeIcs } from '@/utils/exchange/ics/write';
import type { ReadItem } from '@/utils/exchange/planned-item';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Context } from './context';
import type { ExportedFile, PlanFormat } from './contract';

/** Writes the file to the shelf, where the last one has been. */
export async function writePlan(
  context: Context,
  shelf: Shelf,
  format: PlanFormat,
): Promise<Result<ExportedFile>> {
  const [book, items, { language }] = await Promise.all([
    context.playbook.read(),
    context.store.all('calendar'),
    context.device.read(),
  ]);
  for (const { name } of await shelf.list()) await shelf.remove(name);
  const team = book.workspace?.name ?? '';
  const [text, records, left = 0] = written();
  if (text === null) return fail('malformed', 'period');
  const sink = await shelf.create(fileName(team, isoNow(context.clock), format.kind));
  await sink.write(utf8(text));
  return ok({
    fileName: fileName(team, isoNow(context.clock), format.kind),
    blob: await sink.close(),
    records,
    ...(left > 0 && { left }),
  });

  function written(): [text: string | null, records: number, left?: number] {
    switch (format.kind) {
      case 'ics':
        return [writeIcs(items, { name: team, nowMs: context.clock.now() }), items.length];
      case 'csv': {
        const { separator } = format;
        const calendar = language === 'fa' ? 'jalali' : 'gregorian';
        const options = {
          channels: book.channels,
          language,
          calendar,
          ...(separator && { separator }),
        } as const;
        return [writePlannedTable(items.map(withoutStamps), options), items.length];
      }
      case 'buffer': {
        const { channelId, from, to } = format;
        if (!isIsoDay(from) || !isIsoDay(to) || from > to) return [null, 0];
        const { text, rows, left } = writeBufferTable(items.map(withoutStamps), channelId, from, to);
        return [text, rows, left];
      }
    }
  }
}

function withoutStamps({
  createdAt: _created,
  updatedAt: _updated,
  updatedBy: _by,
  ...item
}: CalendarItem): ReadItem {
  return item;
}

function fileName(team: string, now: string, kind: PlanFormat['kind']): string {
  const safe = team.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'team';
  return `hamseda-${safe}-calendar-${now.slice(0, 10)}.${kind === 'ics' ? 'ics' : 'csv'}`;
}
