import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveCase } from '@/utils/cases/fold';
import { contributionsOf } from '@/utils/reports/figures';
import { CaseRecord } from '@/utils/schema/case';
import { addContributions, type FigureRow, isEmpty, subtract } from '@/utils/schema/figure';
import type { Contribution } from '@/utils/schema/operation';
import { commentWith } from '../comment';

const TEHRAN = 'Asia/Tehran';
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8) + minute * 60_000).toISOString();

type Happening = [minute: number, type: string, more?: object];
const OPENED: Happening = [0, 'opened'];
const ROUTED: Happening = [0, 'routed', { topicId: 't1', confidence: 0.8, reason: '', ownerRoleId: 'r1' }];
const INSERTED: Happening = [2, 'inserted', { responseId: null, text: 'سلام', edited: false }];
const answeredAfter = (minutes: number): Happening => [minutes, 'answered', { responseId: null }];

/** A case, opened at 08:00 UTC (11:30 in Tehran), to which that happened. */
function caseWith(happenings: readonly Happening[], part: object = {}): CaseRecord {
  const events = happenings.map(([minute, type, more], index) => ({
    id: `e${index}`,
    at: at(minute),
    by: 'm1',
    type,
    ...more,
  }));
  const record = CaseRecord.parse({
    id: 'instagram:1',
    platform: 'instagram',
    commentId: '1',
    snapshot: commentWith({ text: 'سلام، ۰۹۱۲۱۲۳۴۵۶۷', author: null }),
    topicId: null,
    openedAt: at(0),
    dueAt: at(60),
    dueFrom: 'captureTime',
    events,
    createdAt: at(0),
    updatedAt: at(0),
    updatedBy: 'm1',
    ...part,
  });
  return { ...record, ...deriveCase(record) };
}

const countsOf = (happenings: readonly Happening[], part: object = {}) =>
  contributionsOf(caseWith(happenings, part), TEHRAN)[0]?.counts;

describe('a case adds to the figures', () => {
  test.each([
    ['that it is open', [ROUTED], { cases: 1, open: 1 }],
    [
      'that it is open while it waits for a colleague',
      [ROUTED, [1, 'handedOver', { memberId: 'm2' }]],
      { cases: 1, open: 1, handedOver: 1 },
    ],
    ['that it has no topic', [OPENED], { cases: 1, open: 1, withoutTopic: 1 }],
    ['that it was closed', [ROUTED, [1, 'closed']], { cases: 1, closed: 1 }],
    ['that it was ignored', [ROUTED, [1, 'closed', { ignored: true }]], { cases: 1, ignored: 1 }],
    ['an answer inserted as it stood', [ROUTED, INSERTED], { cases: 1, open: 1, insertedUnedited: 1 }],
    [
      'an answer that had to be edited, once',
      [ROUTED, INSERTED, [3, 'inserted', { responseId: null, text: 'x', edited: true }], INSERTED],
      { cases: 1, open: 1, insertedEdited: 1 },
    ],
    [
      'a correction of its topic',
      [ROUTED, [1, 'reclassified', { topicId: 't2' }]],
      { cases: 1, open: 1, reclassified: 1 },
    ],
    [
      'no correction where it was taken back',
      [ROUTED, [1, 'reclassified', { topicId: 't2' }], [2, 'reclassified', { topicId: 't1' }]],
      { cases: 1, open: 1 },
    ],
    [
      'its first reply',
      [ROUTED, answeredAfter(12), answeredAfter(50)],
      { cases: 1, answered: 1, r15: 1, replyMinutes: 12 },
    ],
    [
      'a reply after the deadline',
      [ROUTED, answeredAfter(61)],
      { cases: 1, answered: 1, r120: 1, replyMinutes: 61, overdueAnswered: 1 },
    ],
    [
      'a reply also when it is open again',
      [ROUTED, answeredAfter(3), [9, 'reopened']],
      { cases: 1, open: 1, r5: 1, replyMinutes: 3 },
    ],
  ] satisfies [string, Happening[], object][])('%s', (_what, happenings, counts) => {
    expect(countsOf(happenings)).toEqual({ ...counts, h11: 1 });
  });

  test.each([
    [-1, 'r5'], // a clock that runs behind
    [0, 'r5'],
    [5, 'r5'],
    [5.01, 'r15'],
    [30, 'r30'],
    [240, 'r240'],
    [480, 'r480'],
    [1440, 'r1440'],
    [1441, 'rMore'],
  ])('a reply after %d minutes as %s', (minutes, bucket) => {
    expect(countsOf([ROUTED, answeredAfter(minutes)])).toMatchObject({ [bucket]: 1 });
  });

  test('the wait since the comment itself, where its deadline counts from there', () => {
    const snapshot = commentWith({ timestamp: { iso: at(-20), label: '20m', precision: 'exact' } });
    const routed: Happening = [0, 'routed', { ...ROUTED[2], dueAt: at(40), dueFrom: 'commentTime' }];
    expect(countsOf([routed, answeredAfter(5)], { snapshot })).toMatchObject({ r30: 1, replyMinutes: 25 });
  });
});

describe('the key of what a case adds', () => {
  test.each([
    ['the role of its topic', [ROUTED], '2026-11-23|t1|instagram|r1'],
    [
      'the person who has it in hand',
      [ROUTED, [1, 'assigned', { memberId: 'm2' }]],
      '2026-11-23|t1|instagram|m2',
    ],
    ['nobody and no topic', [OPENED], '2026-11-23|-|instagram|-'],
  ] satisfies [string, Happening[], string][])('names %s', (_what, happenings, key) => {
    expect(contributionsOf(caseWith(happenings), TEHRAN)[0]?.key).toBe(key);
  });

  test.each([
    ['2026-11-23T20:29:59.999Z', TEHRAN, '2026-11-23', 'h23'],
    ['2026-11-23T20:30:00.000Z', TEHRAN, '2026-11-24', 'h00'],
    ['2026-11-23T20:30:00.000Z', 'America/New_York', '2026-11-23', 'h15'],
    ['2024-02-29T23:59:00.000Z', 'UTC', '2024-02-29', 'h23'],
    ['2026-11-23T18:20:00.000Z', 'Asia/Kathmandu', '2026-11-24', 'h00'],
  ])('has the local day: %s in %s is %s, %s', (openedAt, timeZone, day, hour) => {
    const [contribution] = contributionsOf(caseWith([ROUTED], { openedAt }), timeZone);
    expect(contribution?.key.slice(0, 10)).toBe(day);
    expect(contribution?.counts).toMatchObject({ [hour]: 1 });
  });

  test('holds nothing that a person wrote', () => {
    const text = JSON.stringify(
      contributionsOf(caseWith([ROUTED, INSERTED, [3, 'noted', { text: 'سارا' }]]), TEHRAN),
    );
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(text).not.toContain('0912');
  });

  test('is none for a case of no day', () => {
    expect(contributionsOf(caseWith([], { openedAt: '0001-01-01T00:00:00.000Z' }), TEHRAN)).toEqual([]);
  });
});

describe('the figures of many cases', () => {
  const happening = fc.constantFrom<Happening>(
    OPENED,
    ROUTED,
    INSERTED,
    [1, 'reclassified', { topicId: 't2' }],
    [1, 'reclassified', { topicId: null }],
    [2, 'assigned', { memberId: 'm2' }],
    answeredAfter(12),
    answeredAfter(300),
    [400, 'closed', { ignored: true }],
  );
  const version = fc.record({
    id: fc.constantFrom('instagram:1', 'instagram:2', 'instagram:3'),
    // Null: the case goes.
    happenings: fc.option(fc.uniqueArray(happening, { maxLength: 6 }), { nil: null }),
    day: fc.constantFrom('2026-11-23', '2026-11-24'),
  });

  const sumOf = (deltas: readonly Contribution[], rows: ReadonlyMap<string, FigureRow> = new Map()) => {
    const next = new Map([...rows, ...addContributions(rows, deltas)]);
    return new Map([...next].filter(([, { counts }]) => !isEmpty(counts)));
  };

  test('are the sum of the cases as they stand, whatever they have been before', () => {
    fc.assert(
      fc.property(fc.array(version, { maxLength: 20 }), (versions) => {
        const last = new Map<string, Contribution[]>();
        let rows: ReadonlyMap<string, FigureRow> = new Map();
        for (const { id, happenings, day } of versions) {
          const openedAt = `${day}T08:00:00.000Z`;
          const after = happenings ? contributionsOf(caseWith(happenings, { id, openedAt }), TEHRAN) : [];
          rows = sumOf(subtract(after, last.get(id) ?? []), rows);
          last.set(id, after);
        }
        expect(rows).toEqual(sumOf([...last.values()].flat()));
      }),
    );
  });
});
