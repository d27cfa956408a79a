// The tools that read the source: linter, type checker, and the unit, component, contract and rule tests.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../harness/paths.ts';
import { runShown } from '../harness/processes.ts';
import { type Counts, fromChecks } from './part.ts';

const program = (path: string) => join(ROOT, 'node_modules', path);

/** Biome over the whole tree. */
export function lint(): Counts {
  return fromChecks([
    { what: 'biome check', holds: node(program('@biomejs/biome/bin/biome'), 'check', '.') },
  ]);
}

/** TypeScript over the whole tree; wxt writes the types of its entrypoints first. */
export function types(): Counts {
  const prepared = node(program('wxt/bin/wxt.mjs'), 'prepare');
  return fromChecks([
    { what: 'tsc --noEmit', holds: prepared && node(program('typescript/bin/tsc'), '--noEmit') },
  ]);
}

/** Vitest in one go, over the given files or all; the counts are its own. */
export function vitest(...more: readonly string[]): Counts {
  const report = join(ROOT, '.cache/vitest.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ended = node(
    program('vitest/vitest.mjs'),
    'run',
    '--no-isolate',
    '--passWithNoTests',
    ...reporters,
    ...more,
  );
  if (!existsSync(report)) throw new Error('vitest wrote no report');
  const found: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded has no test that could fail, and is a failure all the same.
  const unloaded = found.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = found.numFailedTests + unloaded.length;
  return {
    passed: found.numPassedTests,
    failed: ended ? failed : Math.max(failed, 1), // An unhandled error fails the run without failing a test.
    skipped: found.numPendingTests + found.numTodoTests,
    notes: unloaded.map((file) => `could not be loaded: ${file.name}`),
  };
}

function node(...args: readonly string[]): boolean {
  return runShown(process.execPath, args);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
