import { describe, expect, it } from 'vitest';
import { isDone, listOf } from '@/utils/platforms/picker/answer';

const ROW = { id: 'r', title: 'قیمت', shortcut: '', preview: 'سلام', refusal: '', isExact: false };
const LIST = {
  rows: [ROW],
  language: 'en',
  theme: 'dark',
  words: { name: 'a', keys: 'b', none: 'c', failed: 'd' },
};

describe('the answer of the background', () => {
  it('is a list', () => {
    expect(listOf({ ok: true, value: LIST })).toEqual(LIST);
  });

  it.each([
    ['nothing', undefined],
    ['a refusal', { ok: false, code: 'site-off' }],
    ['a list without words', { ok: true, value: { ...LIST, words: null } }],
    ['rows of another shape', { ok: true, value: { ...LIST, rows: [{ ...ROW, title: 7 }] } }],
    ['rows that are none', { ok: true, value: { ...LIST, rows: 'rows' } }],
  ])('is none where it is %s', (_what, answer) => {
    expect(listOf(answer)).toBeNull();
  });

  it('says whether a text was written', () => {
    expect([isDone({ ok: true, value: {} }), isDone({ ok: false }), isDone(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
