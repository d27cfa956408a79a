// The calendar's arithmetic, which a page of it asks for at once. Needs no browser; the sources are bundled and run by a
// process of its own.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.ts';
import { ROOT, removeFolder, temporaryFolder } from '../harness/paths.ts';
import type { CalendarReport } from './calendar-inside.ts';
import { type Figure, judge } from './figures.ts';

/** Occasions of a year, conversions, a month of what recurs, and files of other calendars. */
export async function measureCalendar(): Promise<Figure[]> {
  const folder = temporaryFolder('calendar');
  try {
    const script = join(folder, 'calendar.cjs');
    writeFileSync(script, await bundle(join(ROOT, 'tests/bench/calendar-inside.ts')));
    const said = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    const report: CalendarReport = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    return [
      judge({ what: 'occasions of a year', unit: 'ms', goal: 5, by: 'p50' }, report.year),
      judge({ what: 'one Jalali conversion', unit: 'µs', goal: 1, by: 'p50' }, report.conversion),
      judge({ what: 'a file of 10,000 recurring events', unit: 'ms', goal: 3_000, by: 'max' }, report.file),
      judge({ what: 'a month of 600 recurring items', unit: 'ms', goal: 50, by: 'p50' }, report.month),
    ];
  } finally {
    removeFolder(folder);
  }
}
