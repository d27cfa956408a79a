// What is measured over one month of a busy team: 5,000 responses, 4,000 calendar items, 30,000 cases.
import { pause, until } from '../../harness/poll.ts';
import { type Figure, judge } from '../figures.ts';
import { MONTH } from './amounts.ts';
import { settledBytes } from './disk.ts';
import { heapBytes, panelOpenings } from './panel.ts';
import { type Answer, QUESTION } from './question.ts';
import type { Bench } from './session.ts';

const ROUNDS = 20;
const EDITS = 1_000;
const RENAMES = 100;
/** Nothing is asked of the browser while it comes to rest. */
const QUIET_MS = 300;
const MEGABYTE = 1_000_000;

/** Fills the profile with the month and measures; the data stays there. */
export async function measureMonth(
  bench: Bench,
  day: string,
  progress: (line: string) => void,
): Promise<Figure[]> {
  await bench.inPage(({ ask }) => ask('fillPeople', day));
  await bench.restart();
  const heapBefore = await heapBytes(bench, 'date-main');
  const rows = await bench.inPage(async ({ ask }) => {
    const team = await ask('fillTeam', day);
    return team + (await ask('fillCases', day, { ...MONTH, untilMs: Date.now() }));
  });
  progress(`${rows} records are there`);
  await bench.restart();
  const heapAfter = await heapBytes(bench, 'case');
  const growth = (heapAfter - heapBefore) / MEGABYTE;
  progress('the panel was weighed');
  const bytes = await settledBytes(bench);
  const playbook = await playbookOfColdWorker(bench);
  progress('the background has answered');
  const today = await todaysCases(bench);
  const plans = await reminderPlans(bench);
  const panel = await panelOpenings(bench, ROUNDS);
  progress('the panel was opened');
  const edits = await bench.inPage(({ ask }) => ask('edits', EDITS));
  progress('the edits are committed');
  const told = await secondContext(bench);
  return [
    judge(
      {
        what: 'killed background: people, topics and rules from its first line',
        unit: 'ms',
        goal: 50,
        by: 'p95',
      },
      playbook,
    ),
    judge(
      { what: "today's 1,000 open cases, database opened and read", unit: 'ms', goal: 150, by: 'p95' },
      today,
    ),
    judge(
      {
        what: 'plan of reminders: the longest turn in which the page answers nobody',
        unit: 'ms',
        goal: 50,
        by: 'p95',
      },
      plans,
    ),
    judge({ what: 'panel from navigation to Today with cases', unit: 'ms', goal: 300, by: 'p95' }, panel),
    judge({ what: 'one edit committed', unit: 'ms', goal: 15, by: 'p95' }, edits),
    judge(
      { what: 'a second context has read the new value after its commit', unit: 'ms', goal: 100, by: 'max' },
      told,
    ),
    judge({ what: 'disk without backups, as the month has grown', unit: 'MB', goal: 50, by: 'max' }, [
      bytes / MEGABYTE,
    ]),
    judge({ what: "panel's heap, more than over an empty workspace", unit: 'MB', goal: 10, by: 'max' }, [
      growth,
    ]),
  ];
}

async function playbookOfColdWorker(bench: Bench): Promise<number[]> {
  return bench.inPage(async ({ page }) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await bench.chromium.killWorker();
      await bench.chromium.letGo();
      await pause(QUIET_MS);
      const { ms } = await page.evaluate(
        (question): Promise<Answer> => Reflect.get(globalThis, 'chrome').runtime.sendMessage(question),
        QUESTION,
      );
      times.push(ms);
    }
    return times;
  });
}

async function todaysCases(bench: Bench): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { ms, count } = await bench.inPage(({ ask }) => ask('todaysCases'));
    if (count !== 1_000) throw new Error(`${count} open cases were found`);
    times.push(ms);
  }
  return times;
}

/** Each in a page that has read no case before. */
async function reminderPlans(bench: Bench): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { longest, count } = await bench.inPage(({ ask }) => ask('planReminders'));
    if (count < 1_000) throw new Error(`${count} reminders were planned`);
    times.push(longest);
  }
  return times;
}

/** From the commit in one page to the moment at which another one, told of it, has read the new value. */
async function secondContext(bench: Bench): Promise<number[]> {
  return bench.inPage((writer) =>
    bench.inPage(async (reader) => {
      const topic = 'topic-0';
      await reader.ask('follow', topic);
      const times: number[] = [];
      for (let round = 0; round < RENAMES; round += 1) {
        const title = `عنوان ${round}`;
        const committedAt = await writer.ask('rename', topic, title);
        const seenAt = await until('the new title in the second page', () => reader.ask('seenAt', title));
        times.push(Math.max(0, seenAt - committedAt));
      }
      return times;
    }),
  );
}
