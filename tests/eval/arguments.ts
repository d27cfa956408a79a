// The command line of the bench: `VERB PATH… [--name value]… [--flag]…`. What does not fit is refused.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../harness/paths.ts';

export const VERBS = ['pages', 'insert', 'routing', 'normalise', 'calendar'] as const;
export type Verb = (typeof VERBS)[number];

export interface Arguments {
  readonly verb: Verb;
  readonly paths: readonly string[];
  readonly browser: BrowserName;
}

/** A mistake of the caller; the bench ends with code 2. */
export class WrongArguments extends Error {}

const FLAGS = new Set(['--json', '--names']);
const VALUED = new Set([
  '--browser',
  '--train',
  '--test',
  '--valid',
  '--oos-valid',
  '--oos-test',
  '--noisy-test',
  '--predictions',
  '--seed',
]);

/** Reads the command line; relative paths are the caller's, who may stand in another folder (INIT_CWD). */
export function parseArguments(
  words: readonly string[],
  from = process.env.INIT_CWD ?? process.cwd(),
): Arguments {
  const [first, ...rest] = words;
  const verb = VERBS.find((name) => name === first);
  if (!verb) throw new WrongArguments(`the first word must be one of ${VERBS.join(', ')}`);
  const paths: string[] = [];
  let browser: BrowserName = 'chromium';
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (!word.startsWith('--')) paths.push(resolve(from, word));
    else if (VALUED.has(word)) {
      index += 1;
      const value = rest[index];
      if (value === undefined) throw new WrongArguments(`${word} needs a value`);
      if (word === '--browser') browser = browserNamed(value);
    } else if (!FLAGS.has(word)) throw new WrongArguments(`unknown option ${word}`);
  }
  if (verb !== 'routing') checkPaths(paths, verb === 'pages' || verb === 'insert' ? 'folder' : 'file');
  return { verb, paths, browser };
}

function browserNamed(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new WrongArguments(`--browser is chromium or firefox, not ${name}`);
}

function checkPaths(paths: readonly string[], kind: 'file' | 'folder'): void {
  if (paths.length === 0) throw new WrongArguments(`a ${kind} is missing`);
  for (const path of paths) {
    const fits = existsSync(path) && statSync(path).isDirectory() === (kind === 'folder');
    if (!fits) throw new WrongArguments(`${path} is not a ${kind}`);
  }
}
