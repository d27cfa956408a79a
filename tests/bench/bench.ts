// `npm run bench`: how long a person waits from the key that activates the native menu item to an owner on the
// screen, and how heavy the extension is. `--json` prints one last line for machines.
//   start  the moment before the key is pressed, taken in this process
//   end    the second animation frame after the owner was drawn: the panel's own mark, on the same machine's clock

import { describeSize, sizes } from '../checks/sizes.ts';
import { runWxt } from '../harness/build.ts';
import { measureMenuToOwner } from './menu-to-owner.ts';
import { describeSeries } from './statistics.ts';

const RUNS = 30;
const GOALS = { open: 150, closed: 400 } as const;
const WORDS = { open: 'panel open', closed: 'panel closed, background ended' } as const;

const asJson = process.argv.includes('--json');
const say = (text: string) => (asJson ? process.stderr : process.stdout).write(`${text}\n`);

if (!runWxt('zip')) process.exit(3);
const measured = await measureMenuToOwner(RUNS, (line) => process.stderr.write(`${line}\n`));

say('From the menu key to the owner on the screen');
const latency = (['open', 'closed'] as const).map((state) => {
  const series = describeSeries(measured[state]);
  const goal = GOALS[state];
  const verdict = series.p95 <= goal ? 'within' : 'BEYOND';
  const figures = `p50 ${series.p50.toFixed(0)} ms, p95 ${series.p95.toFixed(0)} ms, max ${series.max.toFixed(0)} ms`;
  say(`  ${WORDS[state]}: ${figures} (n ${series.n}); ${verdict} the goal of p95 <= ${goal} ms`);
  return { state, ...series, goal, holds: series.p95 <= goal };
});

say('Sizes');
const weights = sizes().map((size) => {
  say(`  ${describeSize(size)}`);
  return { ...size, holds: size.bytes <= size.limit };
});

if (asJson)
  process.stdout.write(`${JSON.stringify({ kind: 'bench', version: 1, latency, sizes: weights })}\n`);
