import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveCase, isOverdue, promisedAt, snoozedUntil, withEvent } from '@/utils/cases/fold';
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

describe('a snooze', () => {
  const until = at(50);
  const dueAt = at(15);
  const byPrice = event(1, 'routed', {
    topicId: 't1',
    confidence: 0.8,
    reason: '',
    dueAt,
    dueFrom: 'commentTime',
  });
  const snoozed = event(2, 'snoozed', { until });
  const asleep = { status: 'waiting', dueAt: until };

  test('makes a case wait, and leaves a deadline that is later as it was promised', () => {
    expect(derive([byPrice, event(2, 'snoozed', { until: at(10) })])).toMatchObject({ ...asleep, dueAt });
    expect(promisedAt({ openedAt: at(0), events: [byPrice, snoozed] })).toBe(dueAt);
  });

  test('makes a case wait, with its end as the deadline where that is later', () => {
    expect(derive([byPrice, snoozed])).toMatchObject({ ...asleep, dueFrom: 'commentTime', topicId: 't1' });
    expect(snoozedUntil([snoozed, byPrice])).toBe(until);
  });

  test('is replaced by the next one', () => {
    const again = event(3, 'snoozed', { until: at(40) });
    expect(derive([again, byPrice, snoozed])).toMatchObject({ status: 'waiting', dueAt: at(40) });
  });

  test.each([
    ['an insertion', event(3, 'inserted', { responseId: null, text: 'x', edited: false }), 'inserted'],
    ['an answer', event(3, 'answered', { responseId: null }), 'answered'],
    ['a text that was not sent', event(3, 'notSent'), 'open'],
    ['reopening', event(3, 'reopened'), 'open'],
    ['a hand-over', event(3, 'handedOver', { memberId: 'm2' }), 'waiting'],
    ['closing', event(3, 'closed'), 'closed'],
  ])('is ended by %s, and the deadline is that of the topic again', (_what, next, status) => {
    expect(derive([byPrice, snoozed, next])).toMatchObject({ status, dueAt });
    expect(snoozedUntil([byPrice, snoozed, next])).toBeNull();
  });

  test.each([
    ['another topic', event(3, 'reclassified', { topicId: 't2', dueAt: at(20), dueFrom: 'captureTime' })],
    ['an assignment', event(3, 'assigned', { memberId: 'm2' })],
    ['a note', event(3, 'noted', { text: 'x' })],
    ['an escalation', event(3, 'escalated', { roleId: null, memberId: 'm2', step: 'backup' })],
  ])('lasts through %s', (_what, next) => {
    expect(derive([byPrice, snoozed, next])).toMatchObject(asleep);
  });

  test('does not bring back what a colleague had settled before', () => {
    const answered = event(1, 'answered', { responseId: null });
    expect(derive([answered, snoozed])).toMatchObject({ status: 'answered', dueAt: at(60) });
    expect(snoozedUntil([answered, snoozed])).toBeNull();
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
    fc.record({
      type: fc.constant('handedOver'),
      memberId: fc.constantFrom('m1', null),
      via: fc.constant('telegram'),
    }),
    fc.record({
      type: fc.constant('inserted'),
      responseId: fc.constant(null),
      text: fc.constant('x'),
      edited: fc.boolean(),
      editedShare: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ type: fc.constant('snoozed'), until: fc.constantFrom(at(30), at(40)) }),
    fc.record({
      type: fc.constant('escalated'),
      roleId: fc.constant(null),
      memberId: fc.constantFrom('m1', 'm2'),
      step: fc.constantFrom('backup', 'head', 'lead'),
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
        expect(snoozedUntil(again)).toBe(snoozedUntil(events));
      }),
      { numRuns: 500 },
    );
  });

  test('shows the later of promise and snooze as the deadline while the case sleeps, and else the promise', () => {
    fc.assert(
      fc.property(history, (events) => {
        const until = snoozedUntil(events);
        const { status, dueAt } = derive(events);
        const promised = promisedAt({ openedAt: at(0), events });
        if (until === null) expect(dueAt).toBe(promised);
        else
          expect({ status, dueAt }).toEqual({
            status: 'waiting',
            dueAt: until > promised ? until : promised,
          });
      }),
    );
  });

  test('says the same when everything in it is heard twice', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(derive([...events, ...events])).toEqual(derive(events));
      }),
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
