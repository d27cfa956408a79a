// Two classifiers from npm that JavaScript projects use for intents: the naive Bayes of winkNLP and the perceptrons
// of nlp.js. Both get the same words, lower-cased; neither brings anything for Persian.
import { NeuralNetwork } from '@nlpjs/neural';
import naiveBayes from 'wink-naive-bayes-text-classifier';
import { type Labelled, readLabelled } from '../eval/labelled.ts';

export interface Measured {
  readonly accuracy: number;
  readonly fitMs: number;
  readonly answerUs: number;
}

export interface Peer {
  readonly name: string;
  /** Teaches and returns what answers. */
  teach(rows: readonly Labelled[]): (text: string) => string;
}

export const PEERS: readonly Peer[] = [
  {
    name: 'wink-naive-bayes-text-classifier',
    teach(rows) {
      const classifier = naiveBayes();
      classifier.definePrepTasks([wordsOf]);
      classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
      for (const { text, label } of rows) classifier.learn(text, label);
      classifier.consolidate();
      return (text) => classifier.predict(text);
    },
  },
  {
    name: '@nlpjs/neural (nlp.js)',
    teach(rows) {
      const network = new NeuralNetwork({ log: false });
      network.train(rows.map(({ text, label }) => ({ input: bagOf(text), output: { [label]: 1 } })));
      return (text) => Object.entries(network.run(bagOf(text))).sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    },
  },
];

/** Teaches a peer the training rows and asks it about the others. */
export function measurePeer(peer: Peer, files: { readonly train: string; readonly test: string }): Measured {
  const { rows } = readLabelled(files.train);
  const { rows: asked } = readLabelled(files.test);
  const start = performance.now();
  const answer = peer.teach(rows);
  const taught = performance.now();
  const right = asked.filter(({ text, label }) => answer(text) === label).length;
  const end = performance.now();
  return {
    accuracy: (100 * right) / asked.length,
    fitMs: taught - start,
    answerUs: ((end - taught) * 1000) / asked.length,
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

const bagOf = (text: string): Record<string, number> =>
  Object.fromEntries(wordsOf(text).map((word) => [word, 1]));
