// Packing is about bytes only: whatever a row holds, reading gives it back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, textOf, unpack } from '@/utils/data/pack';
import { rowOfRecord } from '@/utils/data/upgrade';
import { commentWith } from '../comment';

const CLOCK = '0mvrznsao0000bench0';

const caseRow = (more: Record<string, unknown> = {}) =>
  rowOfRecord(
    'cases',
    {
      id: 'instagram:1',
      createdAt: '2026-11-23T08:00:00.000Z',
      updatedAt: '2026-11-23T08:00:00.000Z',
      updatedBy: 'system',
      platform: 'instagram',
      commentId: '1',
      snapshot: commentWith({ text: 'سلام "قیمت" چنده؟ \\ 🎉' }),
      status: 'open',
      openedAt: '2026-11-23T08:00:00.000Z',
      dueAt: '2026-11-23T09:00:00.000Z',
      events: [{ id: 'e1', at: '2026-11-23T08:00:00.000Z', by: 'system', type: 'opened' }],
      ...more,
    },
    CLOCK,
    'system',
  );

const there = (row: object): unknown => unpack('cases', structuredClone(pack('cases', row)));

describe('a packed row', () => {
  it('is read back as it was', () => {
    expect(there(caseRow())).toEqual(caseRow());
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'fields that no version of ours knows',
      { mood: 'angry', snapshot: { text: 'x', colour: { deep: [1] } } },
    ],
    [
      'a text that looks like our marks',
      { draft: '","kind":" {"id":null \u0001! \u0015~ \u007f\u0001" \u0085' },
    ],
    ['a name with quotes in it', { 'a","kind":"b': 1, '{"id":': 2 }],
    ['half of a surrogate pair', { draft: 'x\ud83c' }],
    ['an empty map of events and no author', { events: [], snapshot: { author: null, text: '' } }],
    ['registers that were taken away', { _f: { channelId: [CLOCK, 'm1'], 'events/e9': [CLOCK, 'm1'] } }],
  ])('keeps %s', (_what, more) => {
    expect(there(caseRow(more))).toEqual(caseRow(more));
  });

  it('keeps whatever JSON can say, and a name that is a trap as a name', () => {
    const trap = fc.constant(JSON.parse('{"__proto__": {"polluted": true}}'));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.jsonValue(), trap)), (fields) => {
        const row = { ...caseRow(), more: fields };
        expect(there(row)).toEqual(JSON.parse(JSON.stringify(row)));
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
    );
  });

  it('leaves bare what the indexes look at', () => {
    const { author } = commentWith({});
    expect(pack('cases', caseRow())).toMatchObject({
      id: 'instagram:1',
      status: 'open',
      openedAt: '2026-11-23T08:00:00.000Z',
      dueAt: '2026-11-23T09:00:00.000Z',
      ...(author?.url ? { snapshot: { author: { url: author.url } } } : {}),
    });
  });

  it('needs less than three quarters of its own JSON', () => {
    const packed = pack('cases', caseRow());
    const bytes: unknown = Reflect.get(packed, '_p');
    if (!(bytes instanceof Uint8Array)) throw new Error('nothing was packed');
    expect(bytes.length).toBeLessThan(new TextEncoder().encode(JSON.stringify(caseRow())).length * 0.75);
    expect(textOf(bytes)).toContain('"kind":');
  });
});

describe('what is not packed', () => {
  it.each<[string, string, unknown]>([
    ['a row of another store', 'topics', { id: 't1', _h: CLOCK, _w: 'system', title: 'قیمت' }],
    [
      'a purged case',
      'cases',
      { id: 'c', _h: CLOCK, _w: 'm', _purged: { clock: CLOCK, by: 'm', figures: [] } },
    ],
    ['a store of the engine', 'log', { operations: [] }],
  ])('%s is stored as it is', (_what, store, row) => {
    expect(pack(store, row as object)).toBe(row);
    expect(unpack(store, row)).toBe(row);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 7],
    ['a whole row of an older version', { id: 'c', _h: CLOCK, _w: 'm', snapshot: {}, events: {} }],
    ['broken bytes', { id: 'c', _p: new Uint8Array([0xff, 0xfe, 1]) }],
    ['bytes that are no object', { id: 'c', _p: new TextEncoder().encode('7') }],
    ['no bytes at all', { id: 'c', _p: 'text' }],
  ])('%s comes back from the disk as it is', (_what, stored) => {
    expect(unpack('cases', stored)).toBe(stored);
  });
});
