import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseEvent } from '@/utils/schema/case';
import { Operation } from '@/utils/schema/operation';
import { isRightAsItIs, quickParse } from '@/utils/schema/quick-parse';
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
  test('is known for such without parsing: every record of the example team', () => {
    const unknown = stored.filter(({ schema, value }) => !isRightAsItIs(schema, value));
    expect(stored.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });

  test('is given back itself', () => {
    for (const { schema, value } of stored) expect(quickParse(schema, value).data).toBe(value);
  });

  test.each([
    [
      'a name of a prototype among its own',
      '{"id":"e1","__proto__":{"x":1}}',
      z.looseObject({ id: z.string() }),
    ],
    ['a field too many', '{"id":"e1","more":1}', z.object({ id: z.string() })],
    ['a default that is not filled in', '{}', z.object({ done: z._default(z.boolean(), false) })],
    [
      'a field without a value',
      { id: 'e1', note: undefined },
      z.object({ note: z.exactOptional(z.string()) }),
    ],
    ['another prototype', Object.create({ id: 'e1' }), z.object({ id: z.string() })],
    ['a list with a gap', new Array(1), z.array(z.string())],
    ['text that is too long', 'xxx', z.string().check(z.maxLength(2))],
    ['text that is too short', '', z.string().check(z.minLength(1))],
    ['a day that never was', '2026-02-30', z.iso.date()],
    ['a number without an end', Number.POSITIVE_INFINITY, z.number()],
    ['part of a number', 1.5, z.int()],
    ['a word beside the list', 'c', z.enum(['a', 'b'])],
    ['a kind of event nobody knows', { ...EVENT, type: 'vanished' }, CaseEvent],
    ['an event that lacks what its kind has', { ...EVENT, until: undefined }, CaseEvent],
    ['a map that must be complete', { a: 1 }, z.record(z.enum(['a', 'b']), z.number())],
  ] as const)('is not %s', (_why, value, schema) => {
    const given: unknown = typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value;
    expect(isRightAsItIs(schema, given)).toBe(false);
  });

  test('may be longer in units than in characters', () => {
    expect(isRightAsItIs(z.string().check(z.maxLength(2)), '🌿🌿')).toBe(true);
  });
});

/** Anything that a text of JSON can say. */
const anything = fc.json().map((text): unknown => JSON.parse(text));
const SCHEMAS: readonly z.ZodMiniType[] = [
  ...new Set(stored.map(({ schema }) => schema)),
  CaseEvent,
  Operation,
];

describe('whatever is asked', () => {
  const agrees = (schema: z.ZodMiniType, value: unknown) => {
    const before = structuredClone(value);
    const careful = schema.safeParse(structuredClone(value));
    const quick = quickParse(schema, value);
    expect(quick.success).toBe(careful.success);
    if (careful.success) expect(quick.data).toEqual(careful.data);
    expect(value).toEqual(before);
  };

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
