// Chance that repeats itself: one seed gives one series on every machine, so that two runs of the bench measure
// the same data. The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, fast, and good
// enough for test data.

const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export interface Random {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number;
  /** A whole number between both, which are included. */
  between(least: number, most: number): number;
  /** True in that share of the calls. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different elements, or all of a shorter list, in a random order. */
  some<T>(list: readonly T[], count: number): T[];
  /** An id as utils/base/ids makes them. */
  id(): string;
  /** A number as text of exactly so many digits. */
  digits(count: number): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share * 2 ** 32,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    some(list, count) {
      const rest = [...list];
      return Array.from(
        { length: Math.min(count, list.length) },
        () => rest.splice(below(rest.length), 1)[0],
      ).filter((one) => one !== undefined);
    },
    id() {
      let id = '';
      // Four characters out of every draw.
      for (let draw = 0; draw < 5; draw += 1) {
        const bits = next();
        for (let shift = 0; shift < 20; shift += 5) id += ID_ALPHABET.charAt((bits >>> shift) & 31);
      }
      return id;
    },
    digits(count) {
      let text = String(1 + below(9));
      while (text.length < count) text += String(below(10));
      return text;
    },
  };
}
