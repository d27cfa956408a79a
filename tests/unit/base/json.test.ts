import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '@/utils/base/bytes';
import { parseJson } from '@/utils/base/json';

const LIMITS = { depth: 3, values: 10 };

describe('JSON of a stranger', () => {
  test.each([
    ['a number', '1', { ok: true, value: 1 }],
    ['brackets and commas inside a text', '"[[[[{{{{,,,,,,,,,,\\"[[[["', { ok: true }],
    ['three levels', '[[[1]]]', { ok: true }],
    ['four levels', '[[[[1]]]]', { ok: false, code: 'file-too-large' }],
    ['ten values', '[1,2,3,4,5,6,7,8]', { ok: true }],
    ['twelve values', '[1,2,3,4,5,6,7,8,9,10,11]', { ok: false, code: 'file-too-large' }],
    ['nothing', '', { ok: false, code: 'malformed' }],
    ['half of it', '{"a":', { ok: false, code: 'malformed' }],
    ['closing brackets first', ']]]][[[[[[', { ok: false, code: 'malformed' }],
  ])('%s', (_what, text, expected) => {
    expect(parseJson(utf8(text), LIMITS)).toMatchObject(expected);
  });

  test('bytes that are no UTF-8 are malformed', () => {
    expect(parseJson(Uint8Array.of(0x22, 0xff, 0x22), LIMITS)).toMatchObject({ code: 'malformed' });
  });

  test('comes out as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(utf8(text), { depth: 1_000, values: 1e6 })).toEqual({
          ok: true,
          value: JSON.parse(text),
        });
      }),
    );
  });

  test('sixty megabytes of opening brackets are refused without building anything', () => {
    expect(parseJson(new Uint8Array(6e7).fill(0x5b), { depth: 1_000, values: 4e6 })).toMatchObject({
      ok: false,
    });
  });
});
