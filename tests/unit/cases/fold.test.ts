import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase, isOverdue } from '@/utils/cases/fold';
import { CaseEvent } from '@/utils/schema/case';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();
const event = (minute: number, type: string, more: object = {}): CaseEvent =>
  CaseEvent.parse({ id: `e${minute}`, at: at(minute), by: 'm1', type, ...more });
const routed = event(1, 'routed', { topicId: 't1', confidence: 0.8, reason: 'قیمت' });
const inserted = event(2, 'inserted', { responseId: null, text: 'سلام', edited: false });

describe('the status of a case', () => {
  test.each([
    ['open after opening', [event(0, 'opened')], 'open'],
    ['open after routing', [event(0, 'opened'), routed], 'open'],
    ['inserted and not answered after insertion', [routed, inserted], 'inserted'],
    [
      'answered only when the person says so',
      [routed, inserted, event(3, 'answered', { responseId: null })],
      'answered',
    ],
    ['open again when it was not sent', [routed, inserted, event(3, 'notSent')], 'open'],
    ['waiting after a hand-over', [routed, event(3, 'handedOver', { memberId: 'm2' })], 'waiting'],
    ['closed', [routed, event(3, 'closed')], 'closed'],
    ['ignored', [routed, event(3, 'closed', { ignored: true })], 'ignored'],
    ['open when reopened', [routed, event(3, 'closed'), event(4, 'reopened')], 'open'],
    [
      'answered, also when a second insertion follows',
      [
        routed,
        event(2, 'answered', { responseId: null }),
        event(3, 'inserted', { responseId: null, text: 'x', edited: false }),
      ],
      'answered',
    ],
  ])('is %s', (_what, events, status) => {
    expect(foldCase(events).status).toBe(status);
  });

  test('keeps the last word on the topic', () => {
    expect(foldCase([routed, event(2, 'reclassified', { topicId: 't2' })]).topicId).toBe('t2');
  });

  test('is the same in whichever order two people’s events arrive', () => {
    const history = [
      event(0, 'opened'),
      routed,
      inserted,
      event(3, 'notSent'),
      event(4, 'assigned', { memberId: 'm2' }),
      event(5, 'closed'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
        expect(foldCase(shuffled)).toEqual(foldCase(history));
      }),
    );
  });
});

describe('a deadline', () => {
  const dueAt = at(30);
  test.each([
    ['open before it', 'open', 29, false],
    ['open after it', 'open', 31, true],
    ['inserted but not sent', 'inserted', 31, true],
    ['answered', 'answered', 31, false],
    ['ignored', 'ignored', 31, false],
  ] as const)('counts for a case that is %s', (_what, status, minute, overdue) => {
    expect(isOverdue({ status, dueAt }, Date.parse(at(minute)))).toBe(overdue);
  });
});
