import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { resetState } from '@/components/app/state';
import { loadFieldNames } from '@/components/exchange/detail';
import { changedParts, differenceOf } from '@/components/history/difference';

beforeAll(loadFieldNames);
afterEach(resetState);

describe('what an act made of a value', () => {
  it.each([
    ['a number', 'firstReplyMinutes', 60, 30, '۶۰', '۳۰'],
    ['a word of a closed list', 'priority', 'normal', 'high', 'عادی', 'زیاد'],
    ['somebody’s own word stays', 'title', 'normal', 'high', 'normal', 'high'],
    ['a box', 'pinned', false, true, 'خیر', 'بله'],
    ['a day', 'date', '2026-11-23', '2026-11-24', '۲ آذر ۱۴۰۵', '۳ آذر ۱۴۰۵'],
    ['something that only looks like a day', 'date', '2026-02-30', null, '2026-02-30', null],
    ['an instant', 'until', undefined, '2026-11-23T08:30:00.000Z', null, '۲ آذر ۱۴۰۵، ۱۲:۰۰'],
    ['a weekday', 'weekStart', 6, 1, 'شنبه', 'دوشنبه'],
    ['nothing', 'brief', '', null, null, null],
  ])('%s', (_, field, before, after, old, young) => {
    expect(differenceOf({ field, before, after })).toEqual({ kind: 'became', before: old, after: young });
  });

  it('tells of a list only what came and what went', () => {
    expect(differenceOf({ field: 'keywords', before: ['a', 'b', 'b'], after: ['b', 'c', 'a'] })).toEqual({
      kind: 'lines',
      gone: ['b'],
      come: ['c'],
    });
    expect(differenceOf({ field: 'keywords', before: ['a', 'b'], after: ['b', 'a'] })).toEqual({
      kind: 'order',
    });
    expect(differenceOf({ field: 'keywords', before: undefined, after: ['a'] })).toEqual({
      kind: 'lines',
      gone: [],
      come: ['a'],
    });
  });

  it('writes an entry of a list, however deep, on one line', () => {
    const variant = { language: 'fa', tone: 'friendly', place: 'comment', text: 'سلام' };
    expect(differenceOf({ field: 'variants', before: [], after: [variant] })).toEqual({
      kind: 'lines',
      gone: [],
      come: ['فارسی · صمیمی · کامنت · سلام'],
    });
  });

  it('names the parts of a group', () => {
    const before = { may: ['تا ۵٪'], askFirst: [], never: ['قول'] };
    expect(differenceOf({ field: 'limits', before, after: { ...before, may: ['تا ۱۰٪'] } })).toEqual({
      kind: 'lines',
      gone: ['مجاز: تا ۵٪'],
      come: ['مجاز: تا ۱۰٪'],
    });
  });
});

describe('the part in which two texts differ', () => {
  it.each([
    ['سلام دنیا خوب', 'سلام جهان خوب', 'دنیا', 'جهان'],
    ['قیمت ۱۲۰ تومان', 'قیمت ۱۳۰ تومان', '۱۲۰', '۱۳۰'], // whole words, not single letters
    ['a b', 'a b c', '', ' c'],
    ['same', 'same', '', ''],
    ['', 'new', '', 'new'],
  ])('%j → %j', (before, after, old, young) => {
    const [inOld, inYoung] = changedParts(before, after);
    expect([before.slice(inOld.start, inOld.end), after.slice(inYoung.start, inYoung.end)]).toEqual([
      old,
      young,
    ]);
  });
});
