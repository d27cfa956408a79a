// Teaches the first labelled texts, asks about the second, corrects what was wrong: accuracy and times. The same in a
// process of Node and in a dedicated worker of the extension.
import { engineOf } from '@/utils/routing/classifier/engine';
import { learn } from '@/utils/routing/classifier/learn';
import { pack, unpack } from '@/utils/routing/classifier/pack';
import { predict } from '@/utils/routing/classifier/predict';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { readLabelled } from '../eval/labelled.ts';
import { topicsOf } from '../eval/topics.ts';

export interface RoutingReport {
  readonly topics: number;
  readonly rows: number;
  /** In percent. */
  readonly accuracy: number;
  readonly fitMs: number;
  /** The mean, in microseconds. */
  readonly answerUs: number;
  readonly answersMs: readonly number[];
  readonly correctionsMs: readonly number[];
  readonly notRight: number;
  readonly loadsMs: readonly number[];
  readonly bytes: number;
}

const WARM_UP = 500;
const CORRECTIONS = 300;
const LOADS = 20;

export function examine(train: string, test: string): RoutingReport {
  const { rows } = readLabelled(train);
  const { rows: asked } = readLabelled(test);
  const start = performance.now();
  const learned = runAll(teach(topicsOf(rows, true), 1));
  const fitMs = performance.now() - start;
  const bytes = pack(learned);
  const loadsMs = Array.from({ length: LOADS }, () => timed(() => unpack(bytes)).ms);
  const engine = unpack(bytes);
  if (!engine) throw new Error('the packed classifier cannot be read back');
  for (let round = 0; round < WARM_UP; round += 1) predict(engine, `${asked[0]?.text} ${round}`);
  const answers = asked.map(({ text, label }) => {
    const { ms, outcome } = timed(() => predict(engine, text));
    return { text, label, ms, isRight: engine.topics[outcome.ranked[0]?.topic ?? -1] === label };
  });

  const live = engineOf(learned);
  const corrections = answers
    .filter(({ isRight, label }) => !isRight && learned.topics.includes(label))
    .slice(0, CORRECTIONS)
    .map(({ text, label }) => {
      const topic = learned.topics.indexOf(label);
      const { ms } = timed(() => learn(learned, { text, topic }));
      const { ranked, refused } = predict(live, text);
      return { ms, isRight: ranked[0]?.topic === topic && !refused };
    });

  return {
    topics: engine.topics.length,
    rows: rows.length,
    accuracy: (100 * answers.filter(({ isRight }) => isRight).length) / answers.length,
    fitMs,
    answerUs: (answers.reduce((sum, { ms }) => sum + ms, 0) * 1000) / answers.length,
    answersMs: answers.map(({ ms }) => ms),
    correctionsMs: corrections.map(({ ms }) => ms),
    notRight: corrections.filter(({ isRight }) => !isRight).length,
    loadsMs,
    bytes: bytes.length,
  };
}

function timed<Outcome>(run: () => Outcome): { ms: number; outcome: Outcome } {
  const before = performance.now();
  const outcome = run();
  return { ms: performance.now() - before, outcome };
}
