import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseRecord } from '@/utils/schema/case';
import { STORE_NAMES } from '@/utils/schema/records';
import { createDerive } from '@/utils/services/derive';
import { commentWith } from '../comment';

const derive = createDerive(() => 'Asia/Tehran');
const AT = '2026-11-23T08:00:00.000Z';
const facts = {
  platform: 'instagram',
  snapshot: commentWith({}),
  openedAt: AT,
  events: [
    { id: 'a', at: AT, by: 'm1', type: 'opened' },
    { id: 'b', at: AT, by: 'm1', type: 'routed', topicId: 't1', confidence: 0.5, reason: 'قیمت' },
  ],
};
const COLUMNS = {
  status: 'open',
  topicId: 't1',
  confidence: 0.5,
  reason: 'قیمت',
  priority: 'normal',
  dueAt: '2026-11-23T09:00:00.000Z',
  dueFrom: 'captureTime',
};

describe('what is derived from a row', () => {
  test('is all that a case needs beside its registers', () => {
    const columns = derive('cases', facts).columns;
    expect(columns).toEqual(COLUMNS);
    const registers = { id: 'instagram:1', commentId: '1', createdAt: AT, updatedAt: AT, updatedBy: 'm1' };
    expect(CaseRecord.safeParse({ ...registers, ...facts, ...columns }).success).toBe(true);
    expect(derive('cases', facts).figures()).toEqual([
      { key: '2026-11-23|t1|instagram|-', counts: { cases: 1, open: 1, h11: 1 } },
    ]);
  });

  test('does not depend on the columns that stand in it', () => {
    const stale = { ...facts, status: 'closed', topicId: 't9', memberId: 'm9', dueAt: 'x' };
    expect(derive('cases', stale).columns).toEqual(COLUMNS);
    expect(derive('cases', stale).figures()).toEqual(derive('cases', facts).figures());
  });

  test('leaves out an event that this version does not know', () => {
    const later = { id: 'c', at: AT, by: 'm1', type: 'translated', memberId: 'm9' };
    expect(derive('cases', { ...facts, events: [...facts.events, later] }).columns).toEqual(COLUMNS);
  });

  test.each([
    ['nothing', {}],
    ['no opening', { ...facts, openedAt: undefined }],
    ['an opening that is no instant', { ...facts, openedAt: '+275760-09-13T00:00:00Z' }],
    ['no snapshot', { ...facts, snapshot: undefined }],
    ['a platform of another version', { ...facts, platform: 'myspace' }],
    ['events that are no list', { ...facts, events: 'x' }],
  ])('is nothing where there is %s', (_what, record) => {
    expect(derive('cases', record).columns).toEqual({});
    expect(derive('cases', record).figures()).toEqual([]);
  });

  test('is nothing for every other store', () => {
    for (const store of STORE_NAMES.filter((name) => name !== 'cases')) {
      expect([derive(store, facts).columns, derive(store, facts).figures()]).toEqual([{}, []]);
    }
  });

  test('never throws, whatever stands in the row', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        { toString: 1, valueOf: 1 },
        JSON.parse('{"__proto__": {"x": 1}}'),
        '+275760-09-13T00:00:00Z',
        '9999-12-31T23:59:59.999Z',
        '0000-01-01T00:00:00Z',
        '__proto__',
        'a|b',
        Number.NaN,
      ),
    );
    const names = [
      'id',
      'at',
      'by',
      'topicId',
      'confidence',
      'reason',
      'priority',
      'ownerRoleId',
      'memberId',
    ];
    const more = ['dueAt', 'dueFrom', 'edited', 'ignored', '__proto__'];
    const types = [
      'opened',
      'routed',
      'reclassified',
      'assigned',
      'handedOver',
      'inserted',
      'answered',
      'closed',
    ];
    const damage = fc.dictionary(fc.constantFrom(...names, ...more), hostile);
    const event = fc
      .tuple(fc.constantFrom(...types, 'constructor'), damage)
      .map(([type, part]) => ({ id: 'a', at: AT, by: 'm1', type, ...part }));
    const row = fc.dictionary(fc.constantFrom(...Object.keys(facts)), hostile);
    const events = fc.array(fc.oneof(event, hostile), { maxLength: 5 });
    fc.assert(
      fc.property(row, events, (part, list) => {
        for (const record of [
          { ...facts, events: list, ...part },
          { ...facts, events: list },
        ]) {
          expect(derive('cases', record).columns).toBeTypeOf('object');
          for (const { key } of derive('cases', record).figures()) expect(key).toBeTypeOf('string');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('stands a case with a hundred thousand events', () => {
    const answered = { at: AT, by: 'm1', type: 'answered', responseId: null };
    const events = Array.from({ length: 100_000 }, (_, index) => ({ ...answered, id: `e${index}` }));
    expect(derive('cases', { ...facts, events }).columns).toMatchObject({ status: 'answered' });
    expect(derive('cases', { ...facts, events }).figures()).toHaveLength(1);
  });
});
