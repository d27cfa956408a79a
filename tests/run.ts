// `npm test`: everything that must hold, in the order in which a mistake is cheapest to find.
//   node tests/run.ts          all of it
//   node tests/run.ts e2e      only the end-to-end stories
//   node tests/run.ts long     properties, fuzz and faults in full; the result is written into docs/long-run.md
// The last line is a contract: `N passed, N failed`, followed by `, N skipped` where there are any.
import { fullCounts, keepResult, PROPERTIES } from './checks/long-run.ts';
import { build, permissions, webExtLint, weight, workerAlone } from './checks/package.ts';
import { measure, type Part, summary } from './checks/part.ts';
import { stories } from './checks/stories.ts';
import { lint, types, vitest } from './checks/tools.ts';

const [mode = 'all'] = process.argv.slice(2);
const parts: Part[] = [];
const run = async (...args: Parameters<typeof measure>) => void parts.push(await measure(...args));

if (mode === 'all') {
  await run('lint', lint);
  await run('types', types);
  await run('unit, component, contract and rule tests', () => vitest());
}
if (mode === 'long') {
  fullCounts();
  await run('properties and fuzz', () => vitest('--testTimeout=0', ...PROPERTIES));
}
if (mode === 'all' || mode === 'e2e' || mode === 'long') {
  await run('build for Chrome and Firefox', build);
}
if (mode === 'all') {
  await run('size limits', weight);
  await run('worker', workerAlone);
  await run('permissions', permissions);
  await run('web-ext lint', webExtLint);
}
if (mode === 'all' || mode === 'e2e') await run('stories in Chromium and Firefox', () => stories('everyday'));
if (mode === 'long') await run('long stories', () => stories('long'));

if (parts.length === 0) {
  process.stderr.write(`Unknown: ${mode}. Use no argument, e2e or long.\n`);
  process.exit(2);
}
if (mode === 'long') keepResult(parts);
process.stdout.write(`\n${summary(parts)}\n`);
process.exitCode = parts.some((part) => part.failed > 0) ? 1 : 0;
