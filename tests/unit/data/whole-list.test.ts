// The absences of a member, which version 1 wrote as one list and today's are entries of their own: both kinds of
// writers meet, in any order, and come to the same list.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHlc } from '@/utils/data/hlc';
import { mergeOperation } from '@/utils/data/merge';
import { elementKey, type Row, recordOfRow } from '@/utils/data/rows';
import { takenApart } from '@/utils/data/upgrade';
import { judge } from '@/utils/data/validate';
import { withElements } from '@/utils/data/whole-list';
import { MOST_ABSENCES } from '@/utils/schema/member';
import type { Operation } from '@/utils/schema/operation';
import { operation } from './histories';
import { Replica } from './replica';

const away = (day: number) => ({
  from: new Date(Date.UTC(2026, 10, 1 + day, 8)).toISOString(),
  to: new Date(Date.UTC(2026, 10, 1 + day, 12)).toISOString(),
});
const clockAt = (n: number, node = 'aaaaaa') => formatHlc(1_795_000_000_000 + n, 0, node);
const whole = (n: number, ...days: number[]): Operation =>
  operation('members', 'reza', clockAt(n), { absences: days.map(away) });
const one = (n: number, day: number): Operation =>
  operation('members', 'reza', clockAt(n), { [`absences/${elementKey(away(day))}`]: [0, away(day)] });
const none = (n: number, day: number): Operation => ({
  ...operation('members', 'reza', clockAt(n), {}),
  gone: [`absences/${elementKey(away(day))}`],
});
const read = (...operations: Operation[]) =>
  new Replica().take(operations.map((raw) => withElements('members', raw)));
const listOf = (replica: Replica): unknown => {
  const row = replica.rows.get('members/reza');
  return row && recordOfRow('members', row)?.absences;
};

describe('absences', () => {
  test.each([
    ['of version 1 are the list that was written last', [whole(1, 1, 2), whole(2, 2, 3)], [2, 3]],
    ['that version 1 has taken away stay away', [whole(1, 1), whole(2)], []],
    ['of today join that list', [whole(1, 1), one(2, 2)], [1, 2]],
    ['of today can end one of that list', [whole(1, 1, 2), none(2, 1)], [2]],
    [
      'that version 1 wrote later replace what it did not know, as they did then',
      [one(1, 5), whole(2, 1)],
      [1],
    ],
    ['of two people at once both stay', [one(1, 1), one(1, 2)], [1, 2]],
  ])('%s', (_what, operations, days) => {
    for (const order of [operations, operations.toReversed()]) {
      expect(new Set(listOf(read(...order)) as object[])).toEqual(new Set(days.map(away)));
    }
  });

  test('are the same whatever the order, and travel on as they are', () => {
    const act = fc
      .record({ kind: fc.nat(3), days: fc.subarray([1, 2, 3, 4]), day: fc.nat(4), at: fc.nat(4) })
      .map(({ kind, days, day, at }) =>
        kind === 0 ? whole(at, ...days) : kind === 1 ? none(at, day) : one(at, day),
      );
    fc.assert(
      fc.property(
        fc
          .array(act, { maxLength: 8 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([operations, shuffled]) => {
          const [replica, other] = [read(...operations), read(...shuffled)];
          expect(other.contents()).toEqual(replica.contents());
          expect(new Replica().take(replica.checkpoint()).contents()).toEqual(replica.contents());
        },
      ),
    );
  });

  test('of a row of version 2 become entries, with those that were replaced in its past', () => {
    const [before, after] = [
      { clock: clockAt(1), by: 'reza' as const },
      { clock: clockAt(2), by: 'sara' as const },
    ];
    const row = {
      id: 'reza',
      name: 'رضا',
      absences: [away(2)],
      _h: before.clock,
      _w: before.by,
      _f: { absences: [after.clock, after.by] },
    } as unknown as Row; // as version 2 laid it out
    const old = {
      ...before,
      store: 'members',
      id: 'reza',
      field: 'absences',
      value: [away(1)],
      hash: 'x',
    } as never; // likewise
    const apart = takenApart('members', row, 'absences', [old]);
    expect(recordOfRow('members', apart.row)).toEqual({ id: 'reza', name: 'رضا', absences: [away(2)] });
    expect(apart.row.name).toBe('رضا');
    // The same list that arrives from such a device is known.
    const known = withElements('members', { ...whole(2, 2), by: after.by as never }); // a member id is a string
    expect(mergeOperation('members', apart.row, known)).toMatchObject({ isChanged: false, past: [] });
  });

  test('beyond what a member holds are there and out of sight: the latest are shown', () => {
    const many = Array.from({ length: MOST_ABSENCES + 3 }, (_, index) => one(index, index));
    expect(listOf(read(...many))).toEqual(
      Array.from({ length: MOST_ABSENCES }, (_, index) => away(index + 3)),
    );
  });
});

describe('an operation of version 1', () => {
  test('is good with its list, taken apart', () => {
    const judged = judge(whole(1, 1), 1_795_000_000_000);
    expect(judged).toMatchObject({ isGood: true });
    expect(judged.isGood && Object.keys(judged.operation.fields)).toEqual([
      `absences/${elementKey(away(1))}`,
      'absences/*',
    ]);
  });

  test.each([
    ['a list of something else', { absences: [{ from: 'soon' }] }],
    ['no list', { absences: 'soon' }],
    ['a mark that says something', { 'absences/*': [0, away(1)] }],
    ['a mark where lists were never whole', { 'keywords/*': true }],
  ])('is set aside with %s', (_what, fields) => {
    const store = 'keywords/*' in fields ? 'topics' : 'members';
    expect(judge(operation(store, 'x', clockAt(1), fields), 1_795_000_000_000)).toMatchObject({
      isGood: false,
      reason: 'malformed',
    });
  });
});
