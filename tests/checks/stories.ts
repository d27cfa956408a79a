// The end-to-end stories, run by Playwright's runner; its JSON report gives the counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBrowsers } from '../harness/browsers.ts';
import { ROOT } from '../harness/paths.ts';
import { runShown } from '../harness/processes.ts';
import type { Counts } from './part.ts';

/** Runs the everyday stories, or the long ones (those whose title carries @long). */
export function stories(which: 'everyday' | 'long'): Counts {
  ensureBrowsers();
  const report = join(ROOT, '.cache/stories.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const tool = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const chosen = which === 'long' ? ['--grep', '@long'] : ['--grep-invert', '@long'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const ended = runShown(process.execPath, [tool, 'test', ...chosen, '--reporter=list,json'], env);
  if (!existsSync(report)) throw new Error('the stories wrote no report');
  const found: StoryReport = JSON.parse(readFileSync(report, 'utf8'));
  const failed = found.stats.unexpected;
  return {
    passed: found.stats.expected + found.stats.flaky,
    failed: ended ? failed : Math.max(failed, 1), // A story file that cannot be loaded is a failure too.
    skipped: found.stats.skipped,
    notes: [
      ...found.errors.map((error) => error.message ?? 'unknown error'),
      ...unsteady(found.suites),
      ...reasons(found.suites),
    ],
  };
}

/** Stories that held at the second try alone: each is a bug that is not found yet. */
const unsteady = (suites: readonly Suite[]): string[] =>
  suites.flatMap((suite) => [
    ...unsteady(suite.suites ?? []),
    ...suite.specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `held at the second try alone: ${file} › ${title}`),
  ]);

/** Why stories were skipped, each reason once. */
function reasons(suites: readonly Suite[]): string[] {
  const all = suites.flatMap((suite) => [
    ...reasons(suite.suites ?? []),
    ...suite.specs.flatMap((spec) =>
      spec.tests.flatMap((test) =>
        test.annotations.flatMap((note) =>
          note.type === 'skip' && note.description ? [`skipped: ${note.description}`] : [],
        ),
      ),
    ),
  ]);
  return [...new Set(all)];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      /** `flaky`: it failed first and passed then. */
      readonly status: string;
      readonly annotations: readonly { type: string; description?: string }[];
    }[];
  }[];
}
interface StoryReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly Suite[];
}
