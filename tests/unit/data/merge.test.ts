import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHlc, NO_CLOCK } from '@/utils/data/hlc';
import { mergeOperation } from '@/utils/data/merge';
import { type Row, recordOfRow } from '@/utils/data/rows';
import type { Operation } from '@/utils/schema/operation';
import { historyRuns, operation, threeWriters } from './histories';
import { Replica } from './replica';

const RUNS = { numRuns: historyRuns(), seed: 20261127 };

describe('the merge', { timeout: 60_000 }, () => {
  test('ends the same in whatever order operations arrive, however often', () => {
    fc.assert(
      fc.property(threeWriters(), ({ operations, shuffled }) => {
        const inOrder = new Replica().take(operations).contents();
        expect(new Replica().take(shuffled).contents()).toEqual(inOrder);
      }),
      RUNS,
    );
  });

  test('may be done in any grouping: what two replicas know, handed on as checkpoints, adds up', () => {
    fc.assert(
      fc.property(threeWriters(), fc.nat(), ({ operations, shuffled }, cut) => {
        const at = operations.length === 0 ? 0 : cut % operations.length;
        const left = new Replica().take(operations.slice(0, at));
        const right = new Replica().take(operations.slice(at));
        const all = new Replica().take(shuffled).contents();
        expect(new Replica().take(left.checkpoint()).take(right.checkpoint()).contents()).toEqual(all);
        expect(new Replica().take(right.checkpoint()).take(left.checkpoint()).contents()).toEqual(all);
        expect(left.take(right.checkpoint()).contents()).toEqual(all);
      }),
      RUNS,
    );
  });

  test('taken twice changes nothing', () => {
    fc.assert(
      fc.property(threeWriters(), ({ operations }) => {
        const once = new Replica().take(operations);
        const before = once.contents();
        expect(once.take(operations).contents()).toEqual(before);
        expect(once.take(once.checkpoint()).contents()).toEqual(before);
      }),
      RUNS,
    );
  });

  test('loses no value: what does not show stands in the past', () => {
    fc.assert(
      fc.property(threeWriters(), ({ operations }) => {
        const purged = new Set(operations.filter((one) => one.purge).map((one) => `${one.store}/${one.id}`));
        const found = JSON.stringify(new Replica().take(operations).contents());
        for (const { store, id, fields } of operations) {
          if (purged.has(`${store}/${id}`)) continue;
          for (const [name, value] of Object.entries(fields)) {
            if (name !== 'draft') expect(found).toContain(JSON.stringify(value));
          }
        }
      }),
      RUNS,
    );
  });
});

const clock = (ms: number, node = 'aaaaaa') => formatHlc(ms, 0, node);
const merged = (...operations: Operation[]): Row | undefined =>
  operations.reduce<Row | undefined>(
    (row, one) => mergeOperation(one.store as 'topics', row, one).row, // these cases are about topics and cases
    undefined,
  );
const shown = (...operations: Operation[]) => {
  const row = merged(...operations);
  return row && recordOfRow((operations[0]?.store ?? 'topics') as 'topics', row); // as above
};

describe('one register', () => {
  const old = operation('topics', 't1', clock(1), { title: 'old' });
  const young = operation('topics', 't1', clock(2), { title: 'young' });

  test('shows the later of two values', () => {
    expect(shown(old, young)?.title).toBe('young');
    expect(shown(young, old)?.title).toBe('young');
  });

  test('takes the larger text where two clocks are equal', () => {
    const other = operation('topics', 't1', clock(1), { title: 'zebra' });
    expect(shown(old, other)?.title).toBe('zebra');
    expect(shown(other, old)?.title).toBe('zebra');
  });

  test('keeps a field that another writer changed at the same time', () => {
    const color = operation('topics', 't1', clock(3), { color: '#000000' });
    expect(shown(old, color, young)).toMatchObject({ title: 'young', color: '#000000' });
  });

  test('a field that was taken away is gone, until somebody later writes it', () => {
    const gone: Operation = { ...operation('topics', 't1', clock(2), {}), gone: ['title'] };
    expect(shown(old, gone)).not.toHaveProperty('title');
    expect(shown(old, gone, operation('topics', 't1', clock(3), { title: 'back' }))?.title).toBe('back');
  });

  test('a deleted record does not show, and comes back when the deletion is taken back', () => {
    const deleted = operation('topics', 't1', clock(2), { _del: true });
    expect(shown(old, deleted)).toBeUndefined();
    const back: Operation = { ...operation('topics', 't1', clock(3), {}), gone: ['_del'] };
    expect(shown(old, deleted, back)?.title).toBe('old');
  });

  test('under the earliest clock there can be is handed on like any other', () => {
    const first = operation('topics', 't1', NO_CLOCK, { title: 'first' });
    const known = new Replica().take([first, young]);
    expect(new Replica().take(known.checkpoint()).contents()).toEqual(known.contents());
  });

  test('who wrote last follows from the clocks, not from the order of arrival', () => {
    expect(merged(young, old)?._t ?? merged(young, old)?._h).toBe(clock(2));
  });
});

describe('lists that two people add to', () => {
  const keyword = (ms: number, node: string, word: string, position: number) =>
    operation('topics', 't1', clock(ms, node), { [`keywords/${word}`]: [position, word] });

  test('keep both additions, in the order of their clocks', () => {
    const a = keyword(1, 'aaaaaa', 'price', 0);
    const b = keyword(3, 'aaaaaa', 'cost', 1);
    const c = keyword(2, 'bbbbbb', 'rate', 1);
    expect(shown(a, b, c)?.keywords).toEqual(['price', 'rate', 'cost']);
    expect(shown(c, b, a)?.keywords).toEqual(['price', 'rate', 'cost']);
  });

  test('events of a case are a union; one that was taken back does not show', () => {
    const event = (id: string) => ({ id, at: '2026-11-23T08:00:00.000Z', by: 'm1', type: 'reopened' });
    const a = operation('cases', 'c1', clock(1), { 'events/e1': event('e1') });
    const b = operation('cases', 'c1', clock(2, 'bbbbbb'), { 'events/e2': event('e2') });
    const undo = operation('cases', 'c1', clock(3), { '_undone/e1': true });
    expect(shown(b, a)?.events).toHaveLength(2);
    expect(shown(undo, b, a)?.events).toEqual([event('e2')]);
  });
});

describe('a purge', () => {
  const made = operation('cases', 'c1', clock(9), { reason: 'a customer' });
  const purge: Operation = { ...operation('cases', 'c1', clock(1), {}), purge: { figures: [] } };

  test('wins over every clock, before and after', () => {
    expect(shown(made, purge)).toBeUndefined();
    expect(JSON.stringify(merged(purge, made))).not.toContain('a customer');
    expect(JSON.stringify(merged(made, purge, made))).not.toContain('a customer');
  });
});
