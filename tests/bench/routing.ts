// How fast and how right the classifier is, beside two well-known classifiers from npm on the same data. The data
// (CLINC150, Banking77, MASSIVE: `text TAB label`) is not part of the project:
//   npm run bench -- routing --data FOLDER     or ROUTING_DATA=FOLDER npm run bench -- routing
// FOLDER holds one folder for each set, with train_10.tsv and test.tsv, and train_30.tsv for the speeds.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, minifiedBytes } from '../harness/bundle.ts';
import { ROOT, removeFolder, temporaryFolder } from '../harness/paths.ts';
import { ROUTING_WORKER } from './data/copy.ts';
import { withBench } from './data/session.ts';
import { type Figure, judge } from './figures.ts';
import { type Measured, measurePeer, PEERS } from './peers.ts';
import type { RoutingReport } from './routing-core.ts';

/** The set whose teaching from the start has a goal. */
const COLD_FIT = 'banking77';

/** What the panel needs without a classifier too. */
const BROUGHT_ANYWAY = [/zod/, /utils\/text\/(?!finglish\.)/, /utils\/base\/bytes/, /\/words$/];
/** A list of words is no code; it is weighed by itself. */
const WORD_LIST = /\/kin-words$/;

export interface RoutingBench {
  readonly figures: readonly Figure[];
  /** Accuracy in percent, times in microseconds a text and in milliseconds for the fit. */
  readonly peers: readonly ({ readonly set: string; readonly name: string } & Measured)[];
}

/** The folder with the data, or a sentence that says what is missing. */
export function routingData(words: readonly string[]): { folder: string } | { missing: string } {
  const at = words.indexOf('--data');
  const named = at >= 0 ? words[at + 1] : process.env.ROUTING_DATA;
  if (!named)
    return {
      missing: 'routing needs labelled texts: --data FOLDER or ROUTING_DATA=FOLDER (tests/bench/routing.ts)',
    };
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (setsIn(folder).length === 0)
    return { missing: `${folder} holds no folder with train_10.tsv and test.tsv` };
  return { folder };
}

/** Speeds at the largest set of 30 examples a topic; then accuracy and speed of all at ten examples a topic. */
export async function measureRouting(folder: string, say: (line: string) => void): Promise<RoutingBench> {
  const temporary = temporaryFolder('routing');
  try {
    const script = join(temporary, 'routing.cjs');
    writeFileSync(script, await bundle(join(ROOT, 'tests/bench/routing-inside.ts')));
    const run = (...files: string[]): RoutingReport => {
      const said = execFileSync(process.execPath, [script, ...files], { encoding: 'utf8', maxBuffer: 1e8 });
      return JSON.parse(said.trim().split('\n').at(-1) ?? '');
    };
    const figures = await speeds(folder, run, say);
    const peers = setsIn(folder).flatMap((set) => {
      const [train, test] = [join(folder, set, 'train_10.tsv'), join(folder, set, 'test.tsv')];
      say(`${set}: ten examples a topic`);
      const own = run(train, test);
      const texts = { train: readFileSync(train, 'utf8'), test: readFileSync(test, 'utf8') };
      return [
        { set, name: 'Hamseda', accuracy: own.accuracy, fitMs: own.fitMs, answerUs: own.answerUs },
        ...PEERS.map((peer) => {
          say(`  ${peer.name}`);
          return { set, name: peer.name, ...measurePeer(peer, texts) };
        }),
      ];
    });
    return { figures, peers };
  } finally {
    removeFolder(temporary);
  }
}

/** The same in the extension: what it is asked is how fast, not how right. */
async function inChromium(folder: string, largest: string, say: (line: string) => void): Promise<Figure[]> {
  return withBench((bench) =>
    bench.inPage(async ({ page }) => {
      const run = (train: string, test: string): Promise<RoutingReport> =>
        page.evaluate(
          ([name, texts]) =>
            new Promise((resolve, reject) => {
              const worker = new Worker(name);
              worker.onerror = ({ message }) => reject(new Error(message));
              worker.onmessage = ({ data }) => {
                worker.terminate();
                resolve(data);
              };
              worker.postMessage(texts);
            }),
          [ROUTING_WORKER, { train: readFileSync(train, 'utf8'), test: readFileSync(test, 'utf8') }] as const,
        );
      say(`${largest}: in Chromium`);
      const report = await run(join(largest, 'train_30.tsv'), join(largest, 'test.tsv'));
      const what = `Chromium, ${report.topics} topics, ${report.rows} examples`;
      const banking = join(folder, COLD_FIT);
      const isThere = existsSync(join(banking, 'train_10.tsv'));
      const cold = isThere ? await run(join(banking, 'train_10.tsv'), join(banking, 'test.tsv')) : null;
      return [
        judge({ what: `a decision, ${what}`, unit: 'ms', goal: 0.2, by: 'p50' }, report.answersMs),
        judge({ what: `a decision, ${what}`, unit: 'ms', goal: 1, by: 'p99' }, report.answersMs),
        judge(
          { what: 'a correction learned, Chromium', unit: 'ms', goal: 30, by: 'p95' },
          report.correctionsMs,
        ),
        judge(
          { what: 'the packed classifier loaded, Chromium', unit: 'ms', goal: 30, by: 'p95' },
          report.loadsMs,
        ),
        ...(cold
          ? [
              judge(
                {
                  what: `${COLD_FIT}, ten examples a topic, taught in the worker`,
                  unit: 'ms',
                  goal: 2_000,
                  by: 'max',
                },
                [cold.fitMs],
              ),
            ]
          : []),
      ];
    }),
  );
}

async function speeds(
  folder: string,
  run: (...files: string[]) => RoutingReport,
  say: (line: string) => void,
): Promise<Figure[]> {
  const largest = setsIn(folder)
    .filter((set) => existsSync(join(folder, set, 'train_30.tsv')))
    .map((set) => join(folder, set))
    .sort((a, b) => sizeOf(join(b, 'train_30.tsv')) - sizeOf(join(a, 'train_30.tsv')))[0];
  if (largest === undefined) return [];
  say(`${largest}: 30 examples a topic`);
  const report = run(join(largest, 'train_30.tsv'), join(largest, 'test.tsv'));
  const what = `${report.topics} topics, ${report.rows} examples`;
  const entry = join(ROOT, 'tests/bench/routing-code.ts');
  const code = await minifiedBytes(entry, [...BROUGHT_ANYWAY, WORD_LIST]);
  const withWords = await minifiedBytes(entry, BROUGHT_ANYWAY);
  return [
    judge({ what: `a decision, ${what}`, unit: 'ms', goal: 0.2, by: 'p50' }, report.answersMs),
    judge({ what: `a decision, ${what}`, unit: 'ms', goal: 1, by: 'p99' }, report.answersMs),
    judge({ what: 'a correction learned', unit: 'ms', goal: 30, by: 'p95' }, report.correctionsMs),
    judge({ what: 'corrections that were not right at once', unit: '', goal: 0, by: 'max' }, [
      report.notRight,
    ]),
    judge({ what: 'the packed classifier loaded', unit: 'ms', goal: 30, by: 'p95' }, report.loadsMs),
    judge({ what: 'the packed classifier', unit: 'MB', goal: 8, by: 'max' }, [report.bytes / 1e6]),
    judge(
      { what: 'its code, minified, without what the product brings anyway', unit: 'kB', goal: 25, by: 'max' },
      [code / 1000],
    ),
    // Not a goal of the classifier's: what a longer list may weigh before it is noticed here.
    judge({ what: 'its list of kindred words', unit: 'kB', goal: 60, by: 'max' }, [
      (withWords - code) / 1000,
    ]),
    ...(await inChromium(folder, largest, say)),
  ];
}

/** One line for people. */
export const describePeer = ({
  set,
  name,
  accuracy,
  fitMs,
  answerUs,
}: RoutingBench['peers'][number]): string =>
  `${set.padEnd(18)} ${name.padEnd(34)} ${accuracy.toFixed(1)} %  ${answerUs.toFixed(0)} µs a text, taught in ${(fitMs / 1000).toFixed(1)} s`;

const setsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder).filter((set) =>
        ['train_10.tsv', 'test.tsv'].every((file) => existsSync(join(folder, set, file))),
      )
    : [];

const sizeOf = (file: string): number => readFileSync(file).length;
