import { describe, expect, it } from 'vitest';
import { belonging, learnRefusal, signalsOf, UNMEASURED_REFUSAL } from '@/utils/routing/classifier/refuse';

const evidence = (...scores: number[]) => ({
  scores: Float32Array.from(scores),
  vector: { knownWords: 1, knownLetters: 1 },
  tokens: 4,
});

describe('signalsOf', () => {
  it('are finite and equally many, whatever the scores', () => {
    for (const one of [
      evidence(0),
      evidence(1, -1),
      evidence(1e6, -1e6, 3),
      evidence(...Array(150).fill(-1)),
    ]) {
      const signals = signalsOf(one, 0.1);
      expect(signals).toHaveLength(signalsOf(evidence(1, 0), 0.1).length);
      expect(signals.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('learnRefusal', () => {
  const clear = Array.from({ length: 20 }, (_, index) => [1 + index / 20, 5]);
  const vague = Array.from({ length: 20 }, (_, index) => [-1 - index / 20, 5]);

  it('tells apart what the signals tell apart, and copes with one that never changes', () => {
    const refusal = learnRefusal(clear, vague);
    expect(belonging([2, 5], refusal)).toBeGreaterThan(0.9);
    expect(belonging([-2, 5], refusal)).toBeLessThan(0.1);
  });

  it('keeps nine of ten texts that have a topic', () => {
    const refusal = learnRefusal(clear, vague);
    const kept = clear.filter((signals) => belonging(signals, refusal) >= refusal.threshold);
    expect(kept.length).toBe(18);
  });

  it('refuses nothing where one side was never seen', () => {
    expect(learnRefusal([], vague)).toBe(UNMEASURED_REFUSAL);
    expect(learnRefusal(clear, [])).toBe(UNMEASURED_REFUSAL);
    expect(belonging([1, 2, 3], UNMEASURED_REFUSAL)).toBeGreaterThan(UNMEASURED_REFUSAL.threshold);
  });
});
