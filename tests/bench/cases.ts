// The list of cases over glances: as they are kept in a window, made out of the bench's own cases. Needs no browser;
// the sources are bundled, and a process of its own runs them so that memory can be weighed.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.ts';
import { ROOT, removeFolder, temporaryFolder } from '../harness/paths.ts';
import type { CasesReport } from './cases-inside.ts';
import { type Figure, judge } from './figures.ts';

/** Filter, order, counts and memory of 30,000 and 100,000 cases. */
export async function measureCases(): Promise<Figure[]> {
  const folder = temporaryFolder('cases');
  try {
    const script = join(folder, 'cases.cjs');
    writeFileSync(script, await bundle(join(ROOT, 'tests/bench/cases-inside.ts')));
    const said = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
    const report: CasesReport = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    const ms = (what: string, goal: number, values: readonly number[]) =>
      judge({ what, unit: 'ms', goal, by: 'p95' }, values);
    return [
      ms('30,000 cases: all of them in the order of their deadlines', 50, report.month.all),
      ms('30,000 cases: mine, by priority', 50, report.month.mine),
      ms('30,000 cases: two words, by person', 50, report.month.words),
      ms('30,000 cases: the counts of all quick filters', 50, report.month.counts),
      ms('100,000 cases: all of them in the order of their deadlines', 250, report.many.all),
      ms('100,000 cases: two words, by person', 250, report.many.words),
      judge({ what: 'memory of 30,000 cases at a glance', unit: 'MB', goal: 15, by: 'max' }, [
        report.megabytes,
      ]),
    ];
  } finally {
    removeFolder(folder);
  }
}
