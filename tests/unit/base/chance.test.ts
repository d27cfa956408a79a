import { describe, expect, it } from 'vitest';
import { chanceOf, shuffle } from '@/utils/base/chance';

describe('chance', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, chanceOf(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('shuffle', () => {
  it('keeps every number and nothing else', () => {
    const list = Int32Array.from({ length: 50 }, (_, index) => index);
    shuffle(list, chanceOf(3));
    expect([...list].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect([...list]).not.toEqual([...list].sort((a, b) => a - b));
  });
});
