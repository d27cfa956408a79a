import { describe, expect, test } from 'vitest';
import { decide } from '@/utils/routing/decide';
import type { Candidate } from '@/utils/routing/router';
import { decidedBy, decidingRule, RULE_PROBABILITY, withRules } from '@/utils/routing/rules/evidence';
import { buildRules } from '@/utils/routing/rules/rule-set';
import type { TopicId } from '@/utils/schema/parts';
import { AROUND, all, any, rule, words } from './make';

const TOPICS = new Set(['price', 'shipping', 'legal']);
const fired = (rules: Parameters<typeof buildRules>[0], text: string) =>
  buildRules(rules, TOPICS).firing(text, AROUND);
const ids = (rules: Parameters<typeof buildRules>[0], text: string) =>
  fired(rules, text).map(({ ruleId }) => ruleId);

describe('rules fire', () => {
  const price = (id: string, fields: object = {}) => rule(id, 'price', all(words('قیمت')), fields);

  test('in the order of the team, whatever the order in which they are handed in', () => {
    expect(
      ids([price('c', { order: 3 }), price('a', { order: 1 }), price('b', { order: 2 })], 'قیمت'),
    ).toEqual(['a', 'b', 'c']);
  });

  test('by age and then by id where two share a place', () => {
    const later = price('a', { createdAt: '2026-11-24T08:00:00.000Z' });
    expect(ids([later, price('c'), price('b')], 'قیمت')).toEqual(['b', 'c', 'a']);
  });

  test.each([
    ['one that is switched off', price('r', { enabled: false })],
    ['one of a topic that is gone', rule('r', 'gone', all(words('قیمت')))],
    ['one that is not finished', rule('r', 'price', any())],
    ['one whose pattern is refused', rule('r', 'price', all({ is: 'pattern', pattern: '(?=x)' }))],
  ])('but not %s', (_what, silent) => {
    expect(ids([silent, price('other')], 'قیمت')).toEqual(['other']);
  });

  test('with the words that they found', () => {
    const text = 'سلام قیمتش؟';
    expect(fired([price('r')], text)).toEqual([
      { ruleId: 'r', topicId: 'price', always: false, matches: [{ start: 5, end: 10, word: 'قیمتش' }] },
    ]);
  });
});

const candidate = (topicId: string, score: number): Candidate => ({
  topicId: topicId as TopicId,
  score,
  matches: [],
  nearestExample: null,
});

describe('among candidates', () => {
  const hit = (ruleId: string, topicId: string, always = false) => {
    const [found] = buildRules([rule(ruleId, topicId, all(words('قیمت')), { always })], TOPICS).firing(
      'قیمت',
      AROUND,
    );
    if (!found) throw new Error('the rule did not fire');
    return found;
  };

  test('rules add their evidence once per topic', () => {
    const raised = withRules(
      [candidate('shipping', 0.5), candidate('price', 0.4)],
      [hit('a', 'price'), hit('b', 'price')],
      RULE_PROBABILITY,
    );
    expect(raised.map(({ topicId, score }) => [topicId, score])).toEqual([
      ['price', 0.55],
      ['shipping', 0.5],
    ]);
    expect(raised[0]?.ruleIds).toEqual(['a', 'b']);
    expect(raised[0]?.matches).toEqual([{ start: 0, end: 4, word: 'قیمت' }]);
  });

  test('a topic of which only a rule speaks becomes one', () => {
    expect(withRules([], [hit('a', 'legal')], 1)).toMatchObject([
      { topicId: 'legal', score: 1, ruleIds: ['a'] },
    ]);
  });

  test('the earlier rule is first of two with one score', () => {
    const raised = withRules([], [hit('a', 'shipping'), hit('b', 'price')], 1);
    expect(raised.map(({ topicId }) => topicId)).toEqual(['shipping', 'price']);
  });

  test('nothing changes where no rule fired', () => {
    const candidates = [candidate('price', 2), candidate('shipping', 1)];
    expect(withRules(candidates, [], 1)).toEqual(candidates);
  });

  test('the first rule that always decides does so alone, and the words stand as runners-up', () => {
    const hits = [hit('a', 'price'), hit('b', 'legal', true), hit('c', 'shipping', true)];
    const rule = decidingRule(hits);
    expect(rule?.ruleId).toBe('b');
    if (!rule) return;
    const decision = decidedBy(rule, [
      candidate('price', 9),
      candidate('shipping', 8),
      candidate('legal', 1),
    ]);
    expect(decision).toMatchObject({
      topicId: 'legal',
      confidence: 'sure',
      score: 1,
      runnersUp: ['price', 'shipping'],
    });
  });

  test('a rule that always decides shows its own words where no word spoke for its topic', () => {
    const decision = decidedBy(hit('b', 'legal', true), [candidate('price', 9)]);
    expect(decision.best).toMatchObject({
      topicId: 'legal',
      ruleIds: ['b'],
      matches: [{ start: 0, end: 4, word: 'قیمت' }],
    });
  });

  test('without such a rule the scores decide', () => {
    const hits = [hit('a', 'price')];
    expect(decidingRule(hits)).toBeNull();
    expect(decide(withRules([candidate('shipping', 0.2)], hits, 1)).topicId).toBe('price');
  });
});
