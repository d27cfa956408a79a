// The verb `routing` of the public bench: the shipped classifier is taught the training file, packed and loaded as
// the extension does it, and asked about the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pack, unpack } from '@/utils/routing/classifier/pack';
import { type Engine, type Prediction, predict } from '@/utils/routing/classifier/predict';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import type { RoutingArguments } from './arguments.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { auroc, bestThreshold, calibrationError, macroF1, percentile, share } from './metrics.ts';
import { topicsOf } from './topics.ts';

interface Answer extends Labelled {
  readonly prediction: Prediction;
  readonly guessed: string | null;
  readonly right: boolean;
}

/** Teaches, asks and measures; shares come in percent. */
export function evalRouting(wanted: RoutingArguments, say: (line: string) => void) {
  const badLines: { file: string; line: number; reason: string }[] = [];
  const read = (path: string | null): Labelled[] => {
    if (path === null) return [];
    const { rows, bad } = readLabelled(readFileSync(path, 'utf8'));
    for (const { line, reason } of bad) {
      say(`${path}:${line}: ${reason}`);
      badLines.push({ file: path, line, reason });
    }
    return rows;
  };
  const train = read(wanted.train);
  const { engine, fitMs, modelBytes } = taughtEngine(train, wanted);
  say(`taught ${engine.topics.length} topics by ${train.length} rows in ${Math.round(fitMs)} ms`);

  const timesUs: number[] = [];
  const ask = asker(engine, timesUs);
  const test = read(wanted.test).map(ask);
  const [p50Us, p99Us] = [percentile(timesUs, 0.5), percentile(timesUs, 0.99)];
  const valid = read(wanted.valid).map(ask);
  const oosValid = read(wanted.oosValid).map(ask);
  const oosTest = read(wanted.oosTest).map(ask);
  const noisy = wanted.noisyTests.map((path) => ({
    file: basename(path),
    accuracy: percent(share(read(path).map((row) => ask(row).right))),
  }));

  const threshold = bestThreshold(valid.map(asKept), oosValid.map(asKept));
  const isRefused = ({ prediction }: Answer) =>
    threshold === null ? prediction.refused : prediction.belonging < threshold;
  if (wanted.predictions !== null) {
    writeFileSync(wanted.predictions, tableOf([...test, ...oosTest], engine, isRefused));
  }
  const area = auroc(test.map(belongingOf), oosTest.map(belongingOf));
  const wrong = test.filter((answer) => !answer.right);
  return {
    passed: test.length - wrong.length,
    total: test.length,
    failures: [
      ...badLines,
      ...wrong.map(({ text, label, guessed }) => ({ text, expected: label, actual: guessed })),
    ],
    accuracy: percent(share(test.map((answer) => answer.right))),
    macroF1: percent(macroF1(test.map(({ label, guessed }) => ({ gold: label, guessed })))),
    ece: percent(
      calibrationError(test.map(({ prediction, right }) => ({ probability: topOf(prediction), right }))),
    ),
    auroc: area === null ? null : percent(area),
    threshold,
    inScopeAccuracy:
      threshold === null ? null : percent(share(test.map((answer) => answer.right && !isRefused(answer)))),
    oosRecall: threshold === null || oosTest.length === 0 ? null : percent(share(oosTest.map(isRefused))),
    noisy,
    fitMs: Math.round(fitMs),
    p50Us: Math.round(p50Us),
    p99Us: Math.round(p99Us),
    modelBytes,
    topics: engine.topics.length,
    rows: train.length,
    badLines,
  };
}

function taughtEngine(
  rows: readonly Labelled[],
  { names, seed }: RoutingArguments,
): { engine: Engine; fitMs: number; modelBytes: number } {
  const topics = topicsOf(rows, names);
  const start = performance.now();
  const learned = runAll(teach(topics, seed));
  const fitMs = performance.now() - start;
  const bytes = pack(learned);
  const engine = unpack(bytes);
  if (!engine) throw new Error('the packed classifier cannot be read back');
  return { engine, fitMs, modelBytes: bytes.length };
}

/** Asks the engine and notes how long each answer took, in microseconds. */
function asker(engine: Engine, timesUs: number[]): (row: Labelled) => Answer {
  let isWarm = false;
  return (row) => {
    // A browser has compiled the code long before the hundredth comment of the day.
    if (!isWarm) for (let round = 0; round < WARM_UP; round += 1) predict(engine, `${row.text} ${round}`);
    isWarm = true;
    const start = performance.now();
    const prediction = predict(engine, row.text);
    timesUs.push((performance.now() - start) * 1000);
    const first = prediction.ranked[0];
    const guessed = first === undefined ? null : (engine.topics[first.topic] ?? null);
    return { ...row, prediction, guessed, right: guessed === row.label };
  };
}
const WARM_UP = 500;

function tableOf(
  answers: readonly Answer[],
  { topics }: Engine,
  isRefused: (answer: Answer) => boolean,
): string {
  const head = 'text\tgold\tfirst\tsecond\tthird\tprobability\trefused';
  const lines = answers.map((answer) => {
    const three = [0, 1, 2].map((place) => topics[answer.prediction.ranked[place]?.topic ?? -1] ?? '');
    const cells = [answer.text, answer.label, ...three, topOf(answer.prediction).toFixed(4)];
    return [...cells, isRefused(answer) ? 'yes' : 'no'].join('\t');
  });
  return `${[head, ...lines].join('\n')}\n`;
}

const topOf = ({ ranked }: Prediction): number => ranked[0]?.probability ?? 0;
const belongingOf = ({ prediction }: Answer): number => prediction.belonging;
const asKept = ({ prediction, right }: Answer) => ({ belonging: prediction.belonging, right });
const percent = (part: number): number => Math.round(part * 1e4) / 100;
