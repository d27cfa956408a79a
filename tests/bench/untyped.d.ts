// The little of two packages without types that the bench uses.
declare module '@nlpjs/neural' {
  type Bag = Record<string, number>;
  export class NeuralNetwork {
    constructor(settings?: { log?: boolean });
    train(corpus: readonly { input: Bag; output: Bag }[]): unknown;
    run(input: Bag): Bag;
  }
}

declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
  }
  export default function classifier(): Classifier;
}
