// The schema only grows: what stands in the committed snapshot must still stand, with the same meaning.
// After an addition: `npm run test:unit -- -u` writes the longer snapshot.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RECORDS } from '@/utils/schema/records';
import { z } from '@/utils/schema/zod';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

const FILE = new URL('./schema.snapshot.json', import.meta.url);
const current: Json = JSON.parse(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(RECORDS).map(([store, schema]) => [
        store,
        z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }),
      ]),
    ),
  ),
);

/** Paths of `before` that `after` lacks or says differently. Longer lists of allowed values are an addition. */
function losses(before: Json, after: Json | undefined, path = ''): string[] {
  if (after === undefined) return [`${path}: gone`];
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return [`${path}: no longer a list`];
    if (path.endsWith('.required')) {
      // A field that becomes required would refuse rows that stand in databases and files today.
      return after
        .filter((name) => !before.includes(name))
        .map((name) => `${path}: ${JSON.stringify(name)} became required`);
    }
    const kept = after.map((value) => JSON.stringify(value));
    return before.flatMap((value, index) =>
      kept.includes(JSON.stringify(value)) ? [] : losses(value, after[index], `${path}[${index}]`),
    );
  }
  if (typeof before === 'object' && before !== null) {
    if (typeof after !== 'object' || after === null || Array.isArray(after))
      return [`${path}: another shape`];
    return Object.entries(before).flatMap(([key, value]) => losses(value, after[key], `${path}.${key}`));
  }
  return before === after || isWiderLimit(path, before, after)
    ? []
    : [`${path}: ${before} → ${JSON.stringify(after)}`];
}

function isWiderLimit(path: string, before: Json, after: Json): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return /\.max\w+$/.test(path) ? after > before : /\.min\w+$/.test(path) && after < before;
}

describe('the schema snapshot', () => {
  const committed: Json = JSON.parse(readFileSync(FILE, 'utf8'));

  test('nothing that was ever released is lost, renamed, retyped or newly required', () => {
    expect(losses(committed, current)).toEqual([]);
  });

  test('the snapshot is up to date with every addition', async () => {
    await expect(`${JSON.stringify(current, null, 1)}\n`).toMatchFileSnapshot('./schema.snapshot.json');
  });

  test.each([
    ['a dropped field', { a: { properties: { x: { type: 'string' } } } }, { a: { properties: {} } }],
    ['another type', { a: { type: 'string' } }, { a: { type: 'number' } }],
    ['a narrower limit', { a: { maxLength: 80 } }, { a: { maxLength: 40 } }],
    ['a retired value', { a: { enum: ['x', 'y'] } }, { a: { enum: ['x'] } }],
    ['a newly required field', { a: { required: ['id'] } }, { a: { required: ['id', 'x'] } }],
  ] satisfies [string, Json, Json][])('notices %s', (_what, before, after) => {
    expect(losses(before, after)).not.toEqual([]);
  });

  test.each([
    ['a new field', { a: { properties: {} } }, { a: { properties: { x: { type: 'string' } } } }],
    ['a wider limit', { a: { maxLength: 40 } }, { a: { maxLength: 80 } }],
    ['a further value', { a: { enum: ['x'] } }, { a: { enum: ['x', 'y'] } }],
  ] satisfies [string, Json, Json][])('lets %s pass', (_what, before, after) => {
    expect(losses(before, after)).toEqual([]);
  });
});
