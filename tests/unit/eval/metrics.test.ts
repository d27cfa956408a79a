import { describe, expect, it } from 'vitest';
import { readLabelled } from '@/tests/eval/labelled';
import { auroc, bestThreshold, calibrationError, macroF1, percentile, share } from '@/tests/eval/metrics';

describe('readLabelled', () => {
  it('reports the lines it cannot use and reads on', () => {
    expect(readLabelled('\uFEFFقیمت\tprice\r\nno tab\na\tb\tc\nempty\t\n\n\tsilent\n')).toEqual({
      rows: [
        { text: 'قیمت', label: 'price' },
        { text: '', label: 'silent' },
      ],
      bad: [
        { line: 2, reason: 'no TAB' },
        { line: 3, reason: 'more than one TAB' },
        { line: 4, reason: 'no label' },
        { line: 5, reason: 'no TAB' },
      ],
    });
    expect(readLabelled('')).toEqual({ rows: [], bad: [] });
  });
});

describe('macroF1', () => {
  it('counts every gold label alike', () => {
    const guesses = [
      { gold: 'a', guessed: 'a' },
      { gold: 'a', guessed: 'a' },
      { gold: 'a', guessed: 'b' },
      { gold: 'b', guessed: null },
    ];
    expect(macroF1(guesses)).toBeCloseTo((4 / 5 + 0) / 2);
    expect(macroF1([])).toBe(0);
  });
});

describe('calibrationError', () => {
  it('is the mean distance between what was promised and what was right, bin by bin', () => {
    const answers = [
      { probability: 0.9, right: true },
      { probability: 0.9, right: false },
      { probability: 0.1, right: false },
      { probability: 1, right: true },
    ];
    expect(calibrationError(answers)).toBeCloseTo((0.8 + 0.1 + 0) / 4);
    expect(calibrationError([])).toBe(0);
  });

  it('puts the edge of a bin into the lower one', () => {
    const half = [
      { probability: 0.5, right: true },
      { probability: 0.51, right: false },
    ];
    expect(calibrationError(half, 2)).toBeCloseTo((0.5 + 0.51) / 2);
  });
});

describe('auroc', () => {
  it.each([
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1], [0.9], 0],
    [[0.5, 0.5], [0.5], 0.5],
    [[0.9, 0.3], [0.5], 0.5],
  ])('of %j over %j is %d', (inside, outside, expected) => {
    expect(auroc(inside, outside)).toBe(expected);
  });

  it('does not exist where one side is empty', () => {
    expect(auroc([], [0.5])).toBeNull();
    expect(auroc([0.5], [])).toBeNull();
  });
});

describe('bestThreshold', () => {
  const kept = (belonging: number, right = true) => ({ belonging, right });
  it('lies where right answers and refusals together are most', () => {
    const threshold = bestThreshold([kept(0.9), kept(0.6), kept(0.2, false)], [kept(0.1), kept(0.4)]);
    expect(threshold).toBeCloseTo(0.5);
  });

  it('refuses nothing where that would only cost', () => {
    expect(bestThreshold([kept(0.2), kept(0.3)], [kept(0.9)])).toBe(0);
  });

  it('refuses everything where nothing is right', () => {
    expect(bestThreshold([kept(0.9, false)], [kept(0.9)])).toBeGreaterThan(1);
  });

  it('does not exist without texts on both sides', () => {
    expect(bestThreshold([kept(0.9)], [])).toBeNull();
  });
});

describe('share and percentile', () => {
  it('are 0 of nothing', () => {
    expect([share([]), percentile([], 0.5)]).toEqual([0, 0]);
    expect([share([true, false]), percentile([3, 1, 2], 0.5)]).toEqual([0.5, 2]);
  });
});
