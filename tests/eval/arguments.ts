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
  /** For the verb `routing` only. */
  readonly routing: RoutingArguments | null;
}

/** What the verb `routing` reads and writes; all paths are absolute. */
export interface RoutingArguments {
  readonly train: string;
  readonly test: string;
  readonly valid: string | null;
  readonly oosValid: string | null;
  readonly oosTest: string | null;
  readonly noisyTests: readonly string[];
  /** Each label is also the name of its topic. */
  readonly names: boolean;
  readonly predictions: string | null;
  readonly seed: number;
}

/** A mistake of the caller; the bench ends with code 2. */
export class WrongArguments extends Error {}

const FLAGS = new Set(['--json', '--names']);
const FILES = ['--train', '--test', '--valid', '--oos-valid', '--oos-test', '--noisy-test'];
const VALUED = new Set(['--browser', ...FILES, '--predictions', '--seed']);

/** Reads the command line; relative paths are the caller's, who may stand in another folder (INIT_CWD). */
export function parseArguments(
  words: readonly string[],
  from = process.env.INIT_CWD ?? process.cwd(),
): Arguments {
  const [first, ...rest] = words;
  const verb = VERBS.find((name) => name === first);
  if (!verb) throw new WrongArguments(`the first word must be one of ${VERBS.join(', ')}`);
  const paths: string[] = [];
  const values = new Map<string, string[]>();
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (!word.startsWith('--')) paths.push(resolve(from, word));
    else if (VALUED.has(word)) {
      index += 1;
      const value = rest[index];
      if (value === undefined) throw new WrongArguments(`${word} needs a value`);
      values.set(word, [...(values.get(word) ?? []), value]);
    } else if (!FLAGS.has(word)) throw new WrongArguments(`unknown option ${word}`);
  }
  const browser = browserNamed(values.get('--browser')?.at(-1) ?? 'chromium');
  if (verb === 'routing') {
    if (paths.length > 0)
      throw new WrongArguments(`routing takes its files by name (--train …): ${paths[0]}`);
    return { verb, paths, browser, routing: routingArguments(values, rest.includes('--names'), from) };
  }
  checkPaths(paths, verb === 'pages' || verb === 'insert' ? 'folder' : 'file');
  return { verb, paths, browser, routing: null };
}

function routingArguments(
  values: ReadonlyMap<string, readonly string[]>,
  names: boolean,
  from: string,
): RoutingArguments {
  const all = (option: string) => (values.get(option) ?? []).map((path) => resolve(from, path));
  const one = (option: string) => all(option).at(-1) ?? null;
  const needed = (option: string) => {
    const path = one(option);
    if (path === null) throw new WrongArguments(`routing needs ${option} FILE`);
    return path;
  };
  const [train, test] = [needed('--train'), needed('--test')];
  for (const option of FILES) if (all(option).length > 0) checkPaths(all(option), 'file');
  const seed = Number(values.get('--seed')?.at(-1) ?? 1);
  if (!Number.isSafeInteger(seed)) throw new WrongArguments('--seed is a whole number');
  return {
    train,
    test,
    valid: one('--valid'),
    oosValid: one('--oos-valid'),
    oosTest: one('--oos-test'),
    noisyTests: all('--noisy-test'),
    names,
    predictions: one('--predictions'),
    seed,
  };
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
