// What leaves of a row is the same, whether it goes through an operation or straight into JSON.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyRuns, operation, threeWriters } from '@/tests/unit/data/histories';
import { Replica } from '@/tests/unit/data/replica';
import { jsonOfOnce, operationsOf } from '@/utils/data/checkpoint';
import type { Row } from '@/utils/data/rows';
import type { StoreName } from '@/utils/schema/records';

const CLOCK = '0mgx3k2a9c0001k3x9qz';

test('a row that one act has written gives the JSON of its one operation', () => {
  let found = 0;
  fc.assert(
    fc.property(threeWriters(), ({ shuffled }) => {
      const replica = new Replica().take(shuffled);
      for (const [key, row] of replica.rows) {
        const store = key.slice(0, key.indexOf('/')) as StoreName; // the histories name stores that exist
        const json = jsonOfOnce(store, row);
        if (json === null) continue;
        found++;
        expect([JSON.parse(json)]).toEqual(JSON.parse(JSON.stringify(operationsOf(store, row, []))));
      }
    }),
    { numRuns: historyRuns() / 4 },
  );
  expect(found).toBeGreaterThan(50);
});

test('columns, stamps and book-keeping stay; events, sets and what a newer version wrote go', () => {
  const row: Row = {
    id: 'instagram:1',
    _h: CLOCK,
    _w: 'sara' as Row['_w'], // as a clock and a writer of the histories
    openedAt: '2026-11-20T10:00:00.000Z',
    status: 'open',
    dueAt: '2026-11-20T11:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    snapshot: { text: '"سلام"\n', kind: 'comment' },
    events: { 'e/1': { id: 'e/1', type: 'opened' } },
    _undone: { e2: true },
    novel: { a: [1, null] },
  };
  expect(JSON.parse(jsonOfOnce('cases', row) ?? '')).toEqual({
    ...operation('cases', 'instagram:1', CLOCK, {
      openedAt: row.openedAt,
      snapshot: row.snapshot,
      'events/e/1': { id: 'e/1', type: 'opened' },
      '_undone/e2': true,
      novel: row.novel,
    }),
    by: 'sara',
  });
  expect(JSON.parse(jsonOfOnce('cases', { id: 'x', _h: CLOCK, _w: 'system' }) ?? '').fields).toEqual({});
});

test.each([
  { _f: { title: [CLOCK, 'system'] } },
  { _t: [CLOCK, 'system'] },
  { _purged: { clock: CLOCK, by: 'system', figures: [] } },
] as const)('a row with more to it gives none: %j', (more) => {
  expect(jsonOfOnce('topics', { id: 't1', _h: CLOCK, _w: 'system', ...more } as unknown as Row)).toBeNull(); // readonly
});
