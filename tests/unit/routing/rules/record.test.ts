import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDoubtful, ruleRecords } from '@/utils/routing/rules/record';
import { CaseEvent } from '@/utils/schema/case';
import { type RuleId, TopicId } from '@/utils/schema/parts';

const BASE = { at: '2026-11-23T08:00:00.000Z', by: 'system' };
const routed = (topicId: string, rules?: { ruleId: string; topicId: string }[]) =>
  CaseEvent.parse({
    ...BASE,
    id: `routed-${topicId}`,
    type: 'routed',
    topicId,
    confidence: 1,
    reason: '',
    ...(rules ? { rules } : {}),
  });
const made = (topicId: string | null, ...events: CaseEvent[]) => ({
  topicId: topicId === null ? null : TopicId.parse(topicId),
  events,
});
const RULE = { ruleId: 'r', topicId: 'price' };

describe('the record of a rule', () => {
  test('counts a case for it as right while its topic stands', () => {
    expect(ruleRecords([made('price', routed('price', [RULE]))])).toEqual([
      { ruleId: 'r', hits: 1, right: 1 },
    ]);
  });

  test('counts a case as wrong once a person has given it another topic, or none', () => {
    const events = [routed('price', [RULE])];
    expect(ruleRecords([made('shipping', ...events), made(null, ...events)])).toEqual([
      { ruleId: 'r', hits: 2, right: 0 },
    ]);
  });

  test('counts a rule that the routing did not follow by what it named', () => {
    const events = [routed('shipping', [RULE])];
    expect(ruleRecords([made('price', ...events), made('shipping', ...events)])).toEqual([
      { ruleId: 'r', hits: 2, right: 1 },
    ]);
  });

  test('counts a case once, however often it was routed', () => {
    expect(ruleRecords([made('price', routed('price', [RULE]), routed('price', [RULE]))])).toEqual([
      { ruleId: 'r', hits: 1, right: 1 },
    ]);
  });

  test('is silent about cases of older versions, which noted no rules', () => {
    expect(ruleRecords([made('price', routed('price'))])).toEqual([]);
  });

  test('never counts more right answers than hits', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const rules = fc.uniqueArray(fc.record({ ruleId: id, topicId: id }), {
      selector: ({ ruleId }) => ruleId,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, rules)), (cases) => {
        const list = cases.map(([topic, first, fired]) => made(topic, routed(first, fired)));
        const records = ruleRecords(list);
        expect(records.every(({ hits, right }) => right <= hits)).toBe(true);
        expect(records.reduce((sum, { hits }) => sum + hits, 0)).toBe(
          cases.reduce((sum, [, , fired]) => sum + fired.length, 0),
        );
      }),
    );
  });
});

test.each([
  ['nine hits say nothing yet', 9, 0, false],
  ['eight of ten is good enough', 10, 8, false],
  ['seven of ten is not', 10, 7, true],
  ['all of many is', 100, 100, false],
  ['nothing is known of a new rule', 0, 0, false],
])('%s', (_what, hits, right, doubtful) => {
  expect(isDoubtful({ ruleId: 'r' as RuleId, hits, right })).toBe(doubtful);
});
