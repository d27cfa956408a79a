import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDoubtful, ruleRecords } from '@/utils/routing/rules/record';
import { CaseEvent } from '@/utils/schema/case';
import { TopicId } from '@/utils/schema/parts';

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
const said = (type: 'reclassified' | 'inserted' | 'answered', topicId: string | null = null) =>
  CaseEvent.parse({ ...BASE, id: type, type, topicId, responseId: null, text: '', edited: false });
/** A case that somebody has answered. */
const made = (topicId: string | null, ...events: CaseEvent[]) => unseen(topicId, ...events, said('answered'));
const unseen = (topicId: string | null, ...events: CaseEvent[]) => ({
  topicId: topicId === null ? null : TopicId.parse(topicId),
  events,
});
const RULE = { ruleId: 'r', topicId: 'price' };

describe('the record of a rule', () => {
  test('counts a case for it as right while its topic stands', () => {
    expect(ruleRecords([made('price', routed('price', [RULE]))])).toEqual([
      { ruleId: 'r', hits: 1, judged: 1, right: 1 },
    ]);
  });

  test('counts a case as wrong once a person has given it another topic, or none', () => {
    const events = [routed('price', [RULE])];
    expect(ruleRecords([made('shipping', ...events), made(null, ...events)])).toEqual([
      { ruleId: 'r', hits: 2, judged: 2, right: 0 },
    ]);
  });

  test('counts a rule that the routing did not follow by what it named', () => {
    const events = [routed('shipping', [RULE])];
    expect(ruleRecords([made('price', ...events), made('shipping', ...events)])).toEqual([
      { ruleId: 'r', hits: 2, judged: 2, right: 1 },
    ]);
  });

  test('counts a case once, however often it was routed', () => {
    expect(ruleRecords([made('price', routed('price', [RULE]), routed('price', [RULE]))])).toEqual([
      { ruleId: 'r', hits: 1, judged: 1, right: 1 },
    ]);
  });

  test('says nothing of a case that nobody has looked at, right or wrong', () => {
    const events = [routed('price', [RULE])];
    expect(ruleRecords([unseen('price', ...events), unseen('shipping', ...events)])).toEqual([
      { ruleId: 'r', hits: 2, judged: 0, right: 0 },
    ]);
  });

  test.each(['reclassified', 'inserted', 'answered'] as const)('is told by what was %s', (type) => {
    expect(ruleRecords([unseen('price', routed('price', [RULE]), said(type, 'price'))])).toEqual([
      { ruleId: 'r', hits: 1, judged: 1, right: 1 },
    ]);
  });

  test('is silent about cases of older versions, which noted no rules', () => {
    expect(ruleRecords([made('price', routed('price'))])).toEqual([]);
  });

  test('never counts more right answers than judged cases, nor more of these than hits', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const rules = fc.uniqueArray(fc.record({ ruleId: id, topicId: id }), {
      selector: ({ ruleId }) => ruleId,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, rules, fc.boolean())), (cases) => {
        const list = cases.map(([topic, first, fired, isSeen]) =>
          (isSeen ? made : unseen)(topic, routed(first, fired)),
        );
        const records = ruleRecords(list);
        expect(records.every(({ hits, judged, right }) => right <= judged && judged <= hits)).toBe(true);
        expect(records.reduce((sum, { hits }) => sum + hits, 0)).toBe(
          cases.reduce((sum, [, , fired]) => sum + fired.length, 0),
        );
      }),
    );
  });
});

test.each([
  ['nine judged cases say nothing yet', 9, 0, false],
  ['eight of ten is good enough', 10, 8, false],
  ['seven of ten is not', 10, 7, true],
  ['all of many is', 100, 100, false],
  ['nothing is known of a new rule', 0, 0, false],
])('%s', (_what, judged, right, doubtful) => {
  expect(isDoubtful({ judged, right })).toBe(doubtful);
});
