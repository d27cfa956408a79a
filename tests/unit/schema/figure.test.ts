import { describe, expect, test } from 'vitest';
import { addContributions, applyTo, emptyFigureRow, figureKey, subtract } from '@/utils/schema/figure';

const KEY = '2026-11-23|t1|instagram|m1';

describe('the key of a figure', () => {
  test.each([
    ['topic and owner', KEY, 't1', 'm1'],
    ['no topic', '2026-11-23|-|instagram|m1', null, 'm1'],
    ['no owner', '2026-11-23|t1|instagram|-', 't1', null],
  ])('names its row, with %s', (_what, key, topicId, owner) => {
    const row = emptyFigureRow(key);
    expect(row).toEqual({ id: key, day: '2026-11-23', topicId, platform: 'instagram', owner, counts: {} });
    expect(row && figureKey(row)).toBe(key);
  });

  test.each([
    '',
    'x',
    '2026-02-30|t1|instagram|m1',
    '2026-11-23|t1|myspace|m1',
    '2026-11-23|t1|instagram',
    `${KEY}|more`,
    '2026-11-23||instagram|m1',
    '2026-11-23|__proto__|instagram|m1',
  ])('is refused where it says no row: %j', (key) => {
    expect(emptyFigureRow(key)).toBeUndefined();
  });
});

describe('figures', () => {
  const one = { key: KEY, counts: { cases: 1, open: 1 } };
  const answered = { key: KEY, counts: { cases: 1, answered: 1, replyMinutes: 12 } };
  const elsewhere = { key: '2026-11-23|t2|instagram|m1', counts: { cases: 1 } };

  test.each([
    ['nothing from nothing', [], [], []],
    ['the same from itself', [one], [one], []],
    ['nothing from a case', [one], [], [one]],
    ['a case from nothing', [], [elsewhere], [{ ...elsewhere, counts: { cases: -1 } }]],
    [
      'a case from what it became',
      [answered],
      [one],
      [{ key: KEY, counts: { open: -1, answered: 1, replyMinutes: 12 } }],
    ],
  ])('%s, taken away, is what has changed', (_what, after, before, delta) => {
    expect(subtract(after, before)).toEqual(delta);
  });

  test('a count that has come to zero is no count', () => {
    const row = {
      id: KEY,
      day: '2026-11-23',
      topicId: null,
      platform: 'web' as const,
      owner: null,
      counts: {},
    };
    expect(applyTo({ ...row, counts: { cases: 2, open: 1 } }, one.counts, -1).counts).toEqual({ cases: 1 });
    expect(applyTo(row, one.counts, 1).counts).toEqual(one.counts);
  });

  test('adding changes the rows that are named, makes those that are missing and leaves a key that is none', () => {
    const standing = addContributions(new Map(), [one, answered]);
    expect([...standing.values()].map(({ counts }) => counts)).toEqual([
      { cases: 2, open: 1, answered: 1, replyMinutes: 12 },
    ]);
    const changed = addContributions(standing, [elsewhere, { key: 'constructor', counts: { cases: 9 } }]);
    expect([...changed.keys()]).toEqual([elsewhere.key]);
  });
});
