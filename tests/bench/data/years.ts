// Three years of cases, 1,000,000 of them: the panel must open as if they were not there.
import { type Figure, judge } from '../figures.ts';
import { THREE_YEARS } from './amounts.ts';
import { settledBytes } from './disk.ts';
import { panelOpenings } from './panel.ts';
import type { Bench } from './session.ts';

const ROUNDS = 20;

/** Fills the profile (a minute or two) and opens the panel again and again. */
export async function measureYears(
  bench: Bench,
  day: string,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const rows = await bench.inPage(async ({ ask }) => {
    await ask('fillPeople', day);
    const team = await ask('fillTeam', day);
    return team + (await ask('fillCases', day, { ...THREE_YEARS, untilMs: Date.now() }));
  });
  progress(`${rows} records are there`);
  await bench.restart();
  await settledBytes(bench); // a million rows of two minutes ago are no morning after three years
  const opened = await panelOpenings(bench, ROUNDS);
  return [
    judge(
      { what: 'panel from navigation to Today with 1,000,000 cases', unit: 'ms', goal: 300, by: 'p95' },
      opened,
    ),
  ];
}
