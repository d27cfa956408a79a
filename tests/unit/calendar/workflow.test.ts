import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from '@/tests/unit/services/desk';
import { breaksFreeze, FULL, needsOf, SIMPLE, stepsFrom, stepTo } from '@/utils/calendar/workflow';

const item = (fields: object = {}) =>
  record('calendar', { id: 'i1', title: 'ریلز', date: '2026-11-25', ...fields });
const status = fc.constantFrom(...FULL);

describe('the steps of an item', () => {
  test.each([
    ['idea', ['inProduction', 'approved', 'published']],
    ['published', ['idea', 'inProduction', 'approved']],
    ['inReview', SIMPLE],
    ['cancelled', SIMPLE],
  ] as const)('of a small team lead from %s to %j', (from, to) => {
    expect(stepsFrom(from, 'simple').map((step) => step.to)).toEqual(to);
  });

  test.each([
    ['idea', 'brief', true],
    ['idea', 'published', false],
    ['inReview', 'approved', true],
    ['changesRequested', 'approved', false],
    ['scheduled', 'published', true],
    ['measured', 'idea', false],
  ] as const)('of the full list: from %s to %s is %s', (from, to, isThere) => {
    expect(stepTo(from, to, 'full') !== undefined).toBe(isThere);
  });

  test('leave no status without a way on, and never stay where they are', () => {
    fc.assert(
      fc.property(status, fc.constantFrom('simple' as const, 'full' as const), (from, workflow) => {
        const steps = stepsFrom(from, workflow);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.some(({ to }) => to === from)).toBe(false);
      }),
    );
  });

  test('reach publication by the full list only past somebody who may approve', () => {
    // Every way from an idea to what is published holds one step that takes an approver.
    const seen = new Set<string>(['idea']);
    const queue = ['idea' as (typeof FULL)[number]];
    for (const from of queue) {
      for (const { to, needs } of stepsFrom(from, 'full')) {
        if (needs === 'approve' || seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    }
    expect(
      [...seen].filter((one) => ['approved', 'scheduled', 'published', 'measured'].includes(one)),
    ).toEqual([]);
  });

  test.each([
    [null, 'idea', 'edit'],
    [null, 'published', 'approve'],
    ['idea', 'published', 'approve'],
    ['approved', 'published', 'publish'],
    ['approved', 'scheduled', 'edit'],
    ['approved', 'idea', 'edit'],
    ['inReview', 'changesRequested', 'approve'],
  ] as const)('from %s to %s take the right to %s', (from, to, needs) => {
    expect(needsOf(from, to)).toBe(needs);
  });
});

describe('a frozen item', () => {
  const frozen = item({ frozen: true, status: 'approved', checklist: [{ text: 'کاور', done: false }] });

  test.each([
    ['another title', { title: 'پست' }, true],
    ['another day', { date: '2026-11-26' }, true],
    ['a link that is taken away', { links: [] }, false],
    ['back to an idea', { status: 'idea' }, true],
    ['published as it stands', { status: 'published', publishedUrl: 'https://example.com/p/1' }, false],
    ['a tick', { checklist: [{ text: 'کاور', done: true }] }, false],
  ] as const)('%s', (_what, fields, isBroken) => {
    expect(breaksFreeze(frozen, { ...frozen, ...(fields as object) })).toBe(isBroken);
  });

  test('is frozen only once somebody has frozen it', () => {
    expect(breaksFreeze(item(), item({ title: 'پست' }))).toBe(false);
  });
});
