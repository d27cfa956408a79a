// `npm run --silent eval -- VERB PATH… [options] --json`: the public measuring bench.
// Contract: progress on stderr; the last line of stdout is one JSON object with kind, version, passed, total,
// failures and ms. It ends with 0 when it ran (whatever the score), 2 for wrong arguments, 3 when it could not run.
import { readFileSync } from 'node:fs';
import { type Arguments, parseArguments, WrongArguments } from './arguments.ts';
import { withSource } from './from-source.ts';

interface Score {
  readonly passed: number;
  readonly total: number;
  readonly failures: readonly unknown[];
}

const start = performance.now();
const finish = (
  code: 0 | 2 | 3,
  kind: string,
  answer: Partial<Score> & { error?: string; browser?: string },
) => {
  const empty = { passed: 0, total: 0, failures: [] };
  const line = { kind, version: 1, ...empty, ...answer, ms: Math.round(performance.now() - start) };
  // The line may be longer than a pipe's buffer: exit only when it has been taken.
  process.stdout.write(`${JSON.stringify(line)}\n`, () => process.exit(code));
};

try {
  const wanted = parseArguments(process.argv.slice(2));
  finish(0, wanted.verb, await run(wanted));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof Error ? error.stack : message}\n`);
  finish(error instanceof WrongArguments ? 2 : 3, process.argv[2] ?? '', { error: message });
}

async function run(wanted: Arguments): Promise<Score & { browser?: string }> {
  const { verb, paths, browser } = wanted;
  switch (verb) {
    case 'pages': {
      const { evalPages } = await import('./pages.ts');
      return { ...(await evalPages(paths, browser)), browser };
    }
    case 'insert': {
      const { evalInsert } = await import('./insert.ts');
      return { ...(await evalInsert(paths, browser)), browser };
    }
    case 'normalise':
      return withSource<typeof import('./normalise.ts'), Score>('tests/eval/normalise.ts', (source) =>
        overFiles(paths, source.evalNormalise),
      );
    case 'calendar':
      return withSource<typeof import('./calendar.ts'), Score>('tests/eval/calendar.ts', (source) =>
        overFiles(paths, source.evalCalendar),
      );
    case 'routing':
      return withSource<typeof import('./routing.ts'), Score>('tests/eval/routing.ts', async (source) => {
        if (!wanted.routing) throw new Error('the arguments of routing were not read');
        return source.evalRouting(wanted.routing, (line) => process.stderr.write(`${line}\n`));
      });
  }
}

async function overFiles(
  paths: readonly string[],
  measure: (text: string) => Score | Promise<Score>,
): Promise<Score> {
  const scores: Score[] = [];
  for (const path of paths) scores.push(await measure(readFileSync(path, 'utf8')));
  return {
    passed: scores.reduce((sum, score) => sum + score.passed, 0),
    total: scores.reduce((sum, score) => sum + score.total, 0),
    failures: scores.flatMap((score) => score.failures),
  };
}
