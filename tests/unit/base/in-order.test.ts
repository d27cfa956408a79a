import { describe, expect, it } from 'vitest';
import { inOrder } from '@/utils/base/in-order';

/** Questions that are answered when the test says so. */
function asker() {
  const answers: ((answer: string) => void)[] = [];
  const taken: string[] = [];
  const ask = inOrder(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (answer) => taken.push(answer),
  );
  const answer = async (question: number, words: string) => {
    answers[question]?.(words);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, answer, taken };
}

describe('answers that come out of turn', () => {
  it('an older one does not replace a newer one', async () => {
    const { ask, answer, taken } = asker();
    void ask();
    void ask();
    await answer(1, 'new');
    await answer(0, 'old');
    expect(taken).toEqual(['new']);
  });

  it('each is taken while no newer one is there, however often is asked', async () => {
    const { ask, answer, taken } = asker();
    void ask();
    void ask();
    await answer(0, 'first');
    void ask();
    await answer(1, 'second');
    await answer(2, 'third');
    expect(taken).toEqual(['first', 'second', 'third']);
  });

  it('whoever asks waits until the answer has been taken', async () => {
    const steps: string[] = [];
    const ask = inOrder(
      async () => 'read',
      async (answer) => {
        await Promise.resolve();
        steps.push(answer);
      },
    );
    await ask();
    steps.push('after');
    expect(steps).toEqual(['read', 'after']);
  });
});
