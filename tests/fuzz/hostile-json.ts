// Spoils one place of a JSON value, by a seed: other types, giant and tiny numbers, names of prototypes, endless
// nesting, clocks of the far future, stores that do not exist.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A number in [0, 1), the next of its row. */
export type Random = () => number;

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state, good enough to choose by. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [0, below). */
export const int = (random: Random, below: number): number => Math.floor(random() * below);

/** One of a list that is not empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[int(random, list.length)] as T; // never past its end

/** The JSON text of `value` with one place spoilt, and in words what was done. */
export function spoilJson(value: Json, random: Random): { what: string; text: string } {
  const depth = pick(random, [3, 22, 30, 999, 1_001, 5_000]);
  const { what, value: spoilt } = spoilPlace(value, random, '');
  const [open, close] = pick(random, [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  // As text, because JSON.stringify would recurse through it; the innermost place needs a value.
  const deep = `${open.repeat(depth)}0${close.repeat(depth)}`;
  return { what, text: JSON.stringify(spoilt).replaceAll(JSON.stringify(DEEP), deep) };
}

const DEEP = '\u0001deep\u0001';

interface Spoilt {
  what: string;
  value: Json;
}

// Goes down a random way and spoils what stands at its end.
function spoilPlace(value: Json, random: Random, path: string): Spoilt {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    const at = int(random, value.length);
    const inner = spoilPlace(value[at] ?? null, random, `${path}.${at}`);
    return { ...inner, value: value.with(at, inner.value) };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && random() < 0.8) {
    const keys = Object.keys(value);
    if (keys.length > 0) return spoilEntry(value, pick(random, keys), random, path);
  }
  const hostile = hostileValue(value, random);
  return { what: `${path} = ${JSON.stringify(hostile).slice(0, 40)}`, value: hostile };
}

function spoilEntry(object: { [key: string]: Json }, key: string, random: Random, path: string): Spoilt {
  const way = random();
  const entries = Object.entries(object);
  if (way < 0.08) {
    const left = entries.filter(([name]) => name !== key);
    return { what: `${path}.${key} removed`, value: Object.fromEntries(left) };
  }
  if (way < 0.25) {
    const name = pick(random, HOSTILE_KEYS);
    // fromEntries defines, it does not assign: `__proto__` becomes a key like any other.
    const renamed = entries.map(([one, inner]) => [one === key ? name : one, inner] as const);
    return { what: `${path}.${key} renamed ${name.slice(0, 40)}`, value: Object.fromEntries(renamed) };
  }
  if (way < 0.4) {
    const name = pick(random, HOSTILE_KEYS);
    const added = [...entries, [name, hostileValue(null, random)] as const];
    return { what: `${path}.${name.slice(0, 40)} added`, value: Object.fromEntries(added) };
  }
  const inner = spoilPlace(object[key] ?? null, random, `${path}.${key}`);
  return { ...inner, value: Object.fromEntries([...entries, [key, inner.value]]) };
}

function hostileValue(value: Json, random: Random): Json {
  if (random() < 0.15) return [value, value]; // one where one was, twice
  if (random() < 0.1)
    return typeof value === 'string' ? value.repeat(pick(random, [2, 100, 5_000])) : [value];
  return pick(random, HOSTILE_VALUES);
}

const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'events/__proto__',
  'keywords/constructor',
  'readBy/prototype/x',
  'a/b/c',
  '/',
  'id',
  '_h',
  '_f',
  '_del',
  '_purged',
  '_undone/e1',
  'purge',
  'gone',
  'updatedAt',
  'status',
  'events',
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(400),
];

const HOSTILE_VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 31,
  '',
  ' ',
  '0',
  '__proto__',
  'constructor',
  'workspaces',
  'kv',
  'log',
  'purges',
  'no-such-store',
  '../../etc/passwd',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  'zzzzzzzzzzzzzzzzzzz',
  '0000000000000000000',
  'MGX3K2A9C0001K3X9QZ',
  '9999-12-31T23:59:59.999Z',
  '\u0000\u001f\u202e',
  '\ud800',
  'ی'.repeat(20_000),
  [],
  [[]],
  {},
  { a: {} },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  { figures: [] },
  { figures: [{ key: 'x', counts: { n: 1e308 } }] },
  ['_del', 'title', '__proto__'],
  Array.from({ length: 10_000 }, () => 0),
  DEEP,
];
