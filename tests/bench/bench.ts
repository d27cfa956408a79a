// `npm run bench`: how long a person waits from the key that activates the native menu item to an owner on the
// screen, how fast the data engine is over the data of a busy team, and how heavy the extension is.
//   npm run bench -- data      one group alone: menu, pages, data, years, cases, shown, people, calendar, routing or sizes;
//                              several may be named (routing needs data: see routing.ts)
//   npm run bench -- --json    prints one last line for machines
// The first group is measured so:
//   start  the moment before the key is pressed, taken in this process
//   end    the second animation frame after the owner was drawn: the panel's own mark, on the same machine's clock

import { cpus, loadavg } from 'node:os';
import { describeSize, sizes } from '../checks/sizes.ts';
import { runWxt } from '../harness/build.ts';
import { measureCalendar } from './calendar.ts';
import { measureCalendarShown } from './calendar-shown.ts';
import { measureCases } from './cases.ts';
import { measureData, measureManyCases } from './data/data.ts';
import { describeFigure, type Figure, judge } from './figures.ts';
import { measureMenuToOwner } from './menu-to-owner.ts';
import { measurePageCost } from './page-cost.ts';
import { measurePages } from './pages.ts';
import { measurePeople } from './people.ts';
import { describePeer, measureRouting, routingData } from './routing.ts';
import { measureShown } from './shown.ts';
import { measureTodayShown } from './today-shown.ts';

const RUNS = 30;
const GROUPS = [
  'menu',
  'pages',
  'data',
  'years',
  'cases',
  'shown',
  'people',
  'calendar',
  'routing',
  'sizes',
] as const;
const STATES = {
  open: { what: 'panel open', goal: 150 },
  closed: { what: 'panel closed, background ended', goal: 400 },
} as const;

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const named = words.filter((word, index) => !word.startsWith('--') && words[index - 1] !== '--data');
const unknown = named.find((word) => !GROUPS.some((group) => group === word));
if (unknown) {
  process.stderr.write(`Unknown: ${unknown}. The groups are ${GROUPS.join(', ')}.\n`);
  process.exit(2);
}
const isWanted = (group: (typeof GROUPS)[number]) => named.length === 0 || named.includes(group);
const say = (text: string) => (asJson ? process.stderr : process.stdout).write(`${text}\n`);
const progress = (line: string) => void process.stderr.write(`${line}\n`);
// A machine that has other work measures that work as well: whoever reads the figures must know.
const machine = { cores: cpus().length, load: loadavg()[0] ?? 0 };
const report: Record<string, unknown> = { kind: 'bench', version: 1, machine };

// Pure functions need no extension.
const isPure = named.length > 0 && named.every((group) => ['cases', 'people', 'calendar'].includes(group));
if (!isPure && !runWxt('zip')) process.exit(3);
say(`Measured on ${machine.cores} cores under a load of ${machine.load.toFixed(1)}`);

if (isWanted('menu')) {
  const measured = await measureMenuToOwner(RUNS, progress);
  say('From the menu key to the owner on the screen');
  report.latency = (['open', 'closed'] as const).map((state) => {
    const { what, goal } = STATES[state];
    const figure = judge({ what, unit: 'ms', goal, by: 'p95' }, measured[state]);
    say(`  ${describeFigure(figure)}`);
    return { state, ...figure };
  });
}

if (isWanted('pages')) {
  report.pages = shown(
    "Pages that lie: the work of the page's thread from the order to the answer",
    await measurePages(progress),
  );
}

if (isWanted('pages')) {
  report.pageCost = shown('What a page pays for the resident listener', await measurePageCost(progress));
}

if (isWanted('data')) {
  report.data = shown(
    'The data engine over a month: 5,000 responses, 4,000 items, 30,000 cases',
    await measureData(progress),
  );
}

if (isWanted('years')) {
  report.years = shown('The data engine over three years of cases', await measureManyCases(progress));
}

if (isWanted('cases')) {
  report.cases = shown('The list of cases', await measureCases());
}

if (isWanted('shown')) {
  report.shown = shown('What is seen of 30,000 cases', await measureShown(progress));
}

if (isWanted('people')) {
  report.people = shown('Who answers, and by when: 24 people, 5 roles, split hours', await measurePeople());
}

if (isWanted('calendar')) {
  report.calendar = shown('The calendar', [
    ...(await measureCalendar()),
    ...(await measureCalendarShown(progress)),
    ...(await measureTodayShown(progress)),
  ]);
}

if (isWanted('routing')) {
  const data = routingData(words);
  if ('missing' in data) {
    say(data.missing);
    // Who asked for this group alone must not take silence for a figure.
    if (named.includes('routing')) process.exitCode = 3;
  } else {
    const measured = await measureRouting(data.folder, progress);
    report.routing = { ...measured, figures: shown('The classifier in Node', measured.figures) };
    for (const peer of measured.peers) say(`  ${describePeer(peer)}`);
  }
}

if (isWanted('sizes')) {
  say('Sizes');
  report.sizes = sizes().map((size) => {
    say(`  ${describeSize(size)}`);
    return { ...size, holds: size.bytes <= size.limit };
  });
}

if (asJson) process.stdout.write(`${JSON.stringify(report)}\n`);

function shown(heading: string, figures: readonly Figure[]): readonly Figure[] {
  say(heading);
  for (const figure of figures) say(`  ${describeFigure(figure)}`);
  return figures;
}
