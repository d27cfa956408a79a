import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeFirst,
  probabilities,
  temperatureOf,
  UNMEASURED_TEMPERATURE,
} from '@/utils/routing/classifier/calibrate';

const scores = (...values: number[]) => Float32Array.from(values);

import { largest } from '@/utils/routing/classifier/vector';

describe('probabilities', () => {
  it('add up to one and keep the order of the scores, however large', () => {
    const numbers = fc.array(fc.float({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        numbers,
        fc.float({ min: Math.fround(0.02), max: 2, noNaN: true }),
        (values, temperature) => {
          const shares = probabilities(scores(...values), temperature, new Float32Array(values.length));
          expect([...shares].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
          const best = values.indexOf(Math.max(...values));
          expect(Math.max(...shares)).toBe(shares[best]);
        },
      ),
    );
  });
});

describe('temperatureOf', () => {
  const answer = (topic: number) => ({ scores: scores(1, 0), topic });
  it('finds the one at which the shares are those that were right', () => {
    // Three of four are right: softmax(1 / T) = 3/4 at T = 1 / ln 3.
    expect(temperatureOf([answer(0), answer(0), answer(0), answer(1)])).toBeCloseTo(1 / Math.log(3), 1);
  });

  it('is low where everything is right and high where nothing is', () => {
    expect(temperatureOf([answer(0), answer(0)])).toBeLessThan(0.05);
    expect(temperatureOf([answer(1), answer(1)])).toBeGreaterThan(1.5);
  });

  it('is that of a beginner without answers', () => {
    expect(temperatureOf([])).toBe(UNMEASURED_TEMPERATURE);
  });
});

describe('judgeFirst', () => {
  it.each([
    [[0.6, 0.3, 0.1], 0.8, [0.8, 0.15, 0.05], 'surer'],
    [[0.6, 0.3, 0.1], 0.5, [0.5, 0.375, 0.125], 'less sure'],
    [[0.6, 0.3, 0.1], 0.1, [3 / 7, 3 / 7, 1 / 7], 'never below the second'],
    [[1], 0.4, [1], 'alone'],
  ])('makes of %j with %d the shares %j: %s', (given, judged, expected) => {
    const shares = scores(...given);
    judgeFirst(shares, judged);
    for (const [topic, share] of expected.entries()) expect(shares[topic]).toBeCloseTo(share, 3);
  });

  it('never lets a topic that was second come first', () => {
    const list = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(list, fc.float({ min: 0, max: 1, noNaN: true }), (values, judged) => {
        const shares = probabilities(scores(...values), 0.1, new Float32Array(values.length));
        const best = largest(shares);
        judgeFirst(shares, judged);
        expect(largest(shares)).toBe(best);
      }),
    );
  });
});
