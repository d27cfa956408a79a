import { describe, expect, it } from 'vitest';
import { inOrder } from '@/utils/base/in-order';

/** Questions that are answered when the test says so. */
function asker() {
  const answers: ((answer: string | null) => void)[] = [];
  const taken: (string | null)[] = [];
  const ask = inOrder(
    () => new Promise<string | null>((resolve) => answers.push(resolve)),
    (answer) => taken.push(answer),
  );
  const answer = async (question: number, words: string | null) => {
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

  it('a failure does not shut out an older answer, and only that of the last question is told', async () => {
    const { ask, answer, taken } = asker();
    void ask();
    void ask();
    void ask();
    await answer(1, null);
    expect(taken).toEqual([]);
    await answer(2, null);
    await answer(0, 'old');
    expect(taken).toEqual([null, 'old']);
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
