import { describe, expect, test } from 'vitest';
import { describeFigure, type Goal, judge } from '../../bench/figures.ts';

const GOAL: Goal = { what: 'an edit', unit: 'ms', goal: 15, by: 'p95' };

describe('a figure', () => {
  test('holds when the named part of its series is within the goal', () => {
    const values = [...Array<number>(95).fill(10), ...Array<number>(5).fill(40)];
    expect(judge(GOAL, values)).toMatchObject({ n: 100, p50: 10, p95: 10, max: 40, holds: true });
    expect(judge({ ...GOAL, by: 'max' }, values).holds).toBe(false);
  });

  test('reads as one line with its goal', () => {
    expect(describeFigure(judge(GOAL, [4, 5, 160]))).toBe(
      'an edit: p50 5.0 ms, p95 160 ms, max 160 ms (n 3); BEYOND the goal of p95 <= 15 ms',
    );
  });

  test('of a single measurement speaks of no percentiles', () => {
    expect(describeFigure(judge({ what: 'disk', unit: 'MB', goal: 50, by: 'max' }, [34.2]))).toBe(
      'disk: 34 MB (n 1); within the goal of 50 MB',
    );
  });
});
