import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveCase, isOverdue, withEvent } from '@/utils/cases/fold';
import { CaseEvent, CaseRecord } from '@/utils/schema/case';
import { commentWith } from '../comment';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();
const event = (minute: number, type: string, more: object = {}): CaseEvent =>
  CaseEvent.parse({ id: `e${minute}`, at: at(minute), by: 'm1', type, ...more });
const derive = (events: CaseEvent[]) => deriveCase({ openedAt: at(0), events });
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
    expect(derive(events).status).toBe(status);
  });

  test('keeps the last word on the topic', () => {
    expect(derive([routed, event(2, 'reclassified', { topicId: 't2' })]).topicId).toBe('t2');
  });

  test('keeps the correction when a colleague, who had not heard of it, routes the same comment later', () => {
    const corrected = event(2, 'reclassified', { topicId: 't2' });
    const routedElsewhere = event(3, 'routed', { topicId: 't1', confidence: 0.9, reason: 'قیمت' });
    expect(derive([routed, corrected, routedElsewhere]).topicId).toBe('t2');
  });
});

describe('what follows from the topic', () => {
  const dear = { priority: 'high', ownerRoleId: 'r1', dueAt: at(15), dueFrom: 'commentTime' };
  const cheap = { priority: 'low', dueAt: at(45), dueFrom: 'captureTime' };
  const byPrice = event(1, 'routed', { topicId: 't1', confidence: 0.8, reason: 'قیمت', ...dear });

  test('stands in the event that gave the topic, whatever the topics say today', () => {
    expect(derive([event(0, 'opened'), byPrice])).toEqual({
      status: 'open',
      topicId: 't1',
      confidence: 0.8,
      reason: 'قیمت',
      ...dear,
    });
  });

  test('changes with a correction, while confidence and reason remain those of the routing', () => {
    expect(derive([byPrice, event(2, 'reclassified', { topicId: 't2', ...cheap })])).toEqual({
      status: 'open',
      topicId: 't2',
      confidence: 0.8,
      reason: 'قیمت',
      ...cheap,
    });
  });

  test('is an hour from the opening and a normal priority where an older event does not say it', () => {
    const fallback = { priority: 'normal', dueAt: at(60), dueFrom: 'captureTime' };
    expect(derive([event(0, 'opened')])).toEqual({
      status: 'open',
      topicId: null,
      confidence: 0,
      reason: '',
      ...fallback,
    });
    expect(derive([routed])).toMatchObject({ topicId: 't1', ...fallback });
    // The deadline of the topic that was wrong is not kept for the one that is right.
    const corrected = derive([byPrice, event(2, 'reclassified', { topicId: 't2' })]);
    expect(corrected).toMatchObject(fallback);
    expect(corrected).not.toHaveProperty('ownerRoleId');
  });
});

describe('the history of a case', () => {
  const person = fc.constantFrom('m1', 'm2', 'system');
  const topic = fc.option(fc.constantFrom('t1', 't2'), { nil: null });
  const consequences = fc.record(
    {
      priority: fc.constantFrom('high', 'low'),
      ownerRoleId: fc.constantFrom('r1', 'r2'),
      dueAt: fc.constantFrom(at(10), at(20)),
      dueFrom: fc.constantFrom('commentTime', 'captureTime'),
    },
    { requiredKeys: [] },
  );
  const happening = fc.oneof(
    fc.record({ type: fc.constantFrom('opened', 'notSent', 'reopened') }),
    fc
      .tuple(topic, fc.double({ min: 0, max: 1, noNaN: true }), consequences)
      .map(([topicId, confidence, more]) => ({ type: 'routed', topicId, confidence, reason: '', ...more })),
    fc.tuple(topic, consequences).map(([topicId, more]) => ({ type: 'reclassified', topicId, ...more })),
    fc.record({ type: fc.constant('assigned'), memberId: fc.constantFrom('m1', 'm2') }),
    fc.record({ type: fc.constant('handedOver'), memberId: fc.constantFrom('m1', null) }),
    fc.record({
      type: fc.constant('inserted'),
      responseId: fc.constant(null),
      text: fc.constant('x'),
      edited: fc.boolean(),
    }),
    fc.record({ type: fc.constant('answered'), responseId: fc.constant(null) }),
    fc.record({ type: fc.constant('closed'), ignored: fc.boolean() }),
  );
  // Few minutes and few ids: most histories hold equal times, many the same id twice.
  const stamps = fc.record({ id: fc.constantFrom('a', 'B', 'b', 'ک', 'c'), minute: fc.nat(3), by: person });
  const anyEvent = fc
    .tuple(stamps, happening)
    .map(([{ id, minute, by }, what]) => CaseEvent.parse({ id, at: at(minute), by, ...what }));
  const history = fc.array(anyEvent, { maxLength: 8 });
  const shuffled = history.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    ),
  );

  test('gives the same columns in whichever order the events of several people arrive', () => {
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        expect(derive(again)).toEqual(derive(events));
      }),
      { numRuns: 500 },
    );
  });

  test('gives columns that are valid, and that a record grown event by event shows too', () => {
    const bare = {
      id: 'instagram:1',
      platform: 'instagram',
      commentId: '1',
      snapshot: commentWith({}),
      openedAt: at(0),
      events: [],
      createdAt: at(0),
      updatedAt: at(0),
      updatedBy: 'm1',
    };
    fc.assert(
      fc.property(history, (events) => {
        const start = CaseRecord.parse({ ...bare, ...derive([]) });
        const grown = events.reduce(withEvent, start);
        expect(CaseRecord.parse({ ...bare, events: grown.events, ...derive(grown.events) })).toEqual(grown);
        expect(events.reduce(withEvent, grown)).toEqual(grown);
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
