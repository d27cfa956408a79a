import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnJudgement, likelihood } from '@/utils/routing/classifier/logistic';

describe('learnJudgement', () => {
  it('finds the share of yeses where the signals tell nothing', () => {
    const judgement = learnJudgement([[1], [1], [1]], [[1]], { evenly: false });
    expect(judgement && likelihood([1], judgement)).toBeCloseTo(0.75, 2);
    const even = learnJudgement([[1], [1], [1]], [[1]], { evenly: true });
    expect(even && likelihood([1], even)).toBeCloseTo(0.5, 2);
  });

  it('does not exist without examples of both', () => {
    expect(learnJudgement([], [[1]], { evenly: true })).toBeUndefined();
    expect(learnJudgement([[1]], [], { evenly: true })).toBeUndefined();
  });

  it('is a number from 0 to 1 for any signals, also where the sides do not touch', () => {
    const signal = fc.array(fc.float({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 });
    const side = fc.array(signal, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(side, side, signal, (yes, no, asked) => {
        const judgement = learnJudgement(yes, no, { evenly: false });
        const likely = judgement ? likelihood(asked, judgement) : Number.NaN;
        expect(likely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1);
      }),
    );
  });
});
