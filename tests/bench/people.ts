// Who answers and by when, for a team of a realistic size. Needs no browser; the sources are bundled and run by a
// process of its own.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../harness/bundle.ts';
import { ROOT, removeFolder, temporaryFolder } from '../harness/paths.ts';
import { type Figure, judge } from './figures.ts';
import type { PeopleReport } from './people-inside.ts';

/** Duty and deadline of one comment each: while the settings stand, and just after they have changed. */
export async function measurePeople(): Promise<Figure[]> {
  const folder = temporaryFolder('people');
  try {
    const script = join(folder, 'people.cjs');
    writeFileSync(script, await bundle(join(ROOT, 'tests/bench/people-inside.ts')));
    const said = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    const report: PeopleReport = JSON.parse(said.trim().split('\n').at(-1) ?? '');
    const ms = (what: string, goal: number, values: readonly number[]) =>
      judge({ what, unit: 'ms', goal, by: 'p95' }, values);
    return [
      ms('duty resolved: person, until when, why, backup', 0.1, report.duty),
      ms('deadline resolved', 0.1, report.deadline),
      ms('chain of escalation', 0.1, report.chain),
      ms('first duty after a change of the settings', 5, report.firstDuty),
      ms('first deadline after a change of the settings', 5, report.firstDeadline),
      ms('roster of a week', 20, report.roster),
    ];
  } finally {
    removeFolder(folder);
  }
}
