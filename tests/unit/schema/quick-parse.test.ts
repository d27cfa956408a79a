import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '@/utils/schema/case';
import { Operation } from '@/utils/schema/operation';
import { isAccepted, quickParse } from '@/utils/schema/quick-parse';
import { RECORDS, STORE_NAMES } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';
import { teamIn } from '../services/example/fixture';

const NOW = '2026-11-27T08:00:00.000Z';
const team = teamIn('fa');
/** Records as they are stored: written, parsed, and read from a text again. */
const stored = STORE_NAMES.flatMap((store) =>
  (team[store] ?? []).map((raw) => ({
    schema: RECORDS[store] as z.ZodMiniType,
    value: JSON.parse(JSON.stringify(RECORDS[store].parse(raw))) as Record<string, unknown>,
  })),
);
const EVENT = { id: 'e1', at: NOW, by: 'system', type: 'snoozed', until: NOW };

describe('a value that is right as it stands', () => {
  test('is given back itself: every record of the example team', () => {
    expect(stored.length).toBeGreaterThan(100);
    const copied = stored.filter(({ schema, value }) => quickParse(schema, value).data !== value);
    expect(copied).toEqual([]);
  });
});

describe('where something is missing or too much', () => {
  test('a default is filled into a copy, and nothing else is copied', () => {
    const schema = z.object({ done: z._default(z.boolean(), false), tags: z.array(z.string()) });
    const value = { tags: ['a'] };
    const { data } = quickParse(schema, value);
    expect(data).toEqual({ done: false, tags: ['a'] });
    expect(data?.tags).toBe(value.tags);
    expect(value).toEqual({ tags: ['a'] });
  });

  test('a default that is a list is a list of its own for each', () => {
    const schema = z.object({ tags: z._default(z.array(z.string()), []) });
    quickParse(schema, {}).data?.tags.push('x');
    expect(quickParse(schema, {}).data).toEqual({ tags: [] });
  });

  test.each([
    [
      'a name of a prototype among its own',
      '{"id":"e1","__proto__":{"x":1}}',
      z.looseObject({ id: z.string() }),
    ],
    ['a field too many', '{"id":"e1","more":1}', z.object({ id: z.string() })],
    [
      'a field without a value',
      { id: 'e1', note: undefined },
      z.object({ note: z.exactOptional(z.string()) }),
    ],
    ['no value where one may be missing', { id: undefined }, z.object({ id: z.optional(z.string()) })],
    ['no value where a default stands', { id: undefined }, z.object({ id: z._default(z.string(), 'x') })],
    ['another prototype', Object.create({ id: 'e1' }), z.object({ id: z.string() })],
    ['no prototype', Object.assign(Object.create(null), { id: 'e1' }), z.object({ id: z.string() })],
    ['a list with a gap', new Array(1), z.array(z.string())],
    ['a pair of three', [1, 'a', 2], z.tuple([z.int(), z.string()])],
    ['half a pair', [1], z.tuple([z.int(), z.optional(z.string())])],
    ['text that is too long', 'xxx', z.string().check(z.maxLength(2))],
    ['text that is longer in units than in characters', '🌿🌿', z.string().check(z.maxLength(2))],
    ['text that is too short', '', z.string().check(z.minLength(1))],
    ['a day that never was', '2026-02-30', z.iso.date()],
    ['a number without an end', Number.POSITIVE_INFINITY, z.number()],
    ['part of a number', 1.5, z.int()],
    ['a word beside the list', 'c', z.enum(['a', 'b'])],
    ['a kind of event nobody knows', { ...EVENT, type: 'vanished' }, CaseEvent],
    ['an event that lacks what its kind has', { ...EVENT, until: undefined }, CaseEvent],
    ['a map that must be complete', { a: 1 }, z.record(z.enum(['a', 'b']), z.number())],
    [
      'the second of two shapes',
      { b: 1 },
      z.union([z.object({ a: z.number() }), z.object({ b: z.number() })]),
    ],
    ['no object at all', 7, z.discriminatedUnion('a', [z.object({ a: z.literal('x') })])],
  ] as const)('%s is read as the schema reads it', (_what, value, schema) => {
    const given: unknown = typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value;
    agrees(schema, given);
  });
});

/** Anything that a text of JSON can say. */
const anything = fc.json().map((text): unknown => JSON.parse(text));
const SCHEMAS: readonly z.ZodMiniType[] = [
  ...new Set(stored.map(({ schema }) => schema)),
  CaseEvent,
  Operation,
];

function agrees(schema: z.ZodMiniType, value: unknown): void {
  const before = structuredClone(value);
  const careful = schema.safeParse(value);
  const quick = quickParse(schema, value);
  expect(quick.success).toBe(careful.success);
  if (careful.success) expect(quick.data).toEqual(careful.data);
  else expect(quick.error?.issues).toEqual(careful.error.issues);
  expect(isAccepted(schema, value)).toBe(careful.success);
  expect(structuredClone(value)).toEqual(before);
}

describe('whatever is asked', () => {
  test('the answer is that of the schema: records with one thing changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stored), fc.nat(), anything, fc.nat(3), (one, place, other, how) => {
        const value = structuredClone(one.value);
        const names = Object.keys(value);
        const name = names[place % names.length] ?? 'id';
        if (how === 0) delete value[name];
        else if (how === 1) value[name] = other;
        else if (how === 2) value[`x${place}`] = other;
        else value[name] = inside(value[name], other, place);
        agrees(one.schema, value);
      }),
    );
  });

  test('the answer is that of the schema: anything at all', () => {
    fc.assert(fc.property(fc.constantFrom(...SCHEMAS), anything, agrees));
  });
});

/** The value with one of its inner values changed. */
function inside(value: unknown, other: unknown, place: number): unknown {
  if (Array.isArray(value) && value.length > 0) return value.with(place % value.length, other);
  if (typeof value !== 'object' || value === null) return other;
  const names = Object.keys(value);
  return { ...value, [names[place % Math.max(names.length, 1)] ?? 'x']: other };
}
