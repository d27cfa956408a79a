// Chance that repeats itself: one seed gives one series on every machine and in every browser.

/** Numbers from 0 up to and without 1. The generator is mulberry32 (Tommy Ettinger, public domain). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts `list` into another order, in place (Fisher and Yates). */
export function shuffle<T extends number>(list: T[] | Int32Array, chance: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1));
    const kept = list[index] as T; // both places lie inside the list
    list[index] = list[other] as T;
    list[other] = kept;
  }
}
