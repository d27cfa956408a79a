// The long run: what `npm test` does in short, in full. Its last result stands in docs/long-run.md, without a word
// about the machine; how fast things are is the bench's business.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../harness/paths.ts';
import type { Part } from './part.ts';

/** Tests whose thoroughness is a number. */
export const PROPERTIES = [
  'tests/unit/data/merge.test.ts',
  'tests/unit/data/undo.test.ts',
  'tests/unit/data/figures.test.ts',
  'tests/unit/sharing/mutants.test.ts',
  'tests/unit/services/exchange-fuzz.test.ts',
  'tests/contract/variations.test.ts',
  'tests/contract/words.test.ts',
] as const;

const COUNTS = {
  HAMSEDA_HISTORIES: {
    full: 20_000,
    what: 'random histories of three writers, for each property of the merge',
  },
  HAMSEDA_BUNDLES: { full: 100_000, what: 'spoilt files thrown at the import' },
  HAMSEDA_EVERY_PAGE: { full: 1, what: 'saved page for each way of drawing it anew: every one' },
  HAMSEDA_KILLS: { full: 50, what: 'kills of the browser in the middle of its work' },
} as const;

/** Sets how often, for the tests that ask; a number that was given stays. */
export function fullCounts(): void {
  for (const [name, { full }] of Object.entries(COUNTS)) process.env[name] ??= String(full);
}

/** Writes the result where it can be read. */
export function keepResult(parts: readonly Part[]): void {
  const counts = Object.entries(COUNTS).map(
    ([name, { what }]) => `- ${Number(process.env[name]).toLocaleString('en')} ${what}`,
  );
  const rows = parts.map(
    ({ name, passed, failed, skipped, seconds }) =>
      `| ${name} | ${passed} | ${failed} | ${skipped} | ${Math.round(seconds).toLocaleString('en')} |`,
  );
  const text = [
    '# The last long run',
    '',
    `\`npm run test:long\` on ${new Date().toISOString().slice(0, 10)}:`,
    '',
    ...counts,
    '',
    '| part | passed | failed | skipped | seconds |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...parts.flatMap(({ name, notes }) => notes.map((note) => `- ${name}: ${note}`)),
  ];
  writeFileSync(join(ROOT, 'docs/long-run.md'), `${text.join('\n').trimEnd()}\n`);
}
