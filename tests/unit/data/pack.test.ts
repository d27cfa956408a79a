// Packing is about bytes only: whatever a row holds, reading gives it back.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isPacked, pack, unpack } from '@/utils/data/pack';
import { lengthen } from '@/utils/data/pack-words';
import { readRow, recordOfStored } from '@/utils/data/read-row';
import { type Row, recordOfRow, WHOLE } from '@/utils/data/rows';
import { rowOfRecord } from '@/utils/data/upgrade';
import type { MemberId } from '@/utils/schema/parts';
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

  it('leaves a case that nobody waits for out of the index of deadlines', () => {
    const answered = caseRow({ status: 'answered' });
    const packed = pack('cases', answered);
    expect(packed).not.toHaveProperty('status');
    expect(packed).not.toHaveProperty('dueAt');
    expect(unpack('cases', packed)).toEqual(answered);
  });

  it('needs less than three quarters of its own JSON', () => {
    const packed = pack('cases', caseRow());
    const bytes: unknown = Reflect.get(packed, '_e');
    if (!(bytes instanceof Uint8Array)) throw new Error('nothing was packed');
    expect(bytes.length).toBeLessThan(new TextEncoder().encode(JSON.stringify(caseRow())).length * 0.75);
    expect(lengthen(bytes)).toContain('"kind":');
  });
});

describe('what is not packed', () => {
  it.each<[string, string, unknown]>([
    ['a row of another store', 'rules', { id: 'r1', _h: CLOCK, _w: 'system', title: 'قیمت' }],
    ['a row whose events are no map', 'cases', { id: 'c', _h: CLOCK, _w: 'm', events: [{ id: 'e1' }] }],
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
    ['bytes that are no object', { id: 'c', _e: new TextEncoder().encode('7') }],
    ['no bytes at all', { id: 'c', _e: 'text' }],
    ['a name that nobody knows', { id: 'c', _e: new Uint8Array([1, 0xdf, 0xbf]) }],
    ['events that are no list', { id: 'c', _e: new TextEncoder().encode('{"events":{}}') }],
    ['an event without an id', { id: 'c', _e: new TextEncoder().encode('{"events":[{"at":1}]}') }],
  ])('%s comes back from the disk as it is', (_what, stored) => {
    expect(unpack('cases', stored)).toBe(stored);
  });
});

// Written by the packing of version 5, byte for byte.
const OF_VERSION_5 = {
  id: 'instagram:1',
  openedAt: '2026-11-23T08:00:00.000Z',
  status: 'open',
  dueAt: '2026-11-23T09:00:00.000Z',
  snapshot: { author: { url: 'https://www.instagram.com/h/' } },
  _p: new Uint8Array(
    Buffer.from(
      'DyIyMDI2LTExLTIzVDA4OjAwOjAwLjAwMFoBJHN5c3RlbQElaW5zdGFncmFtBikicGxhdGZvcm0iOiJpbnN0YWdyYW0BPGNvbW1lbnQBPtiz' +
        '2YTYp9mFIFwi2YLbjNmF2KpcIiDahtmG2K/Zh9ifAz8NPSJuYW1lIjoi2YfYp9mG24zZhwFNaAFOaHR0cHM6Ly93d3cuaW5zdGFncmFt' +
        'LmNvbS9oLwNPfX0NKyJlMSI6DyFlMQFVMjAyNi0xMS0yM1QwODowMDowMC4wMDBaAVZzeXN0ZW0BV29wZW5lZCJ9fQg2MG12cnpuc2Fv' +
        'MDAwMGJlbmNoMAE3c3lzdGVtBcKJXQnCkH0=',
      'base64',
    ),
  ),
};

describe('a row that version 5 has packed', () => {
  const row = {
    id: 'instagram:1',
    createdAt: '2026-11-23T08:00:00.000Z',
    updatedBy: 'system',
    platform: 'instagram',
    snapshot: {
      platform: 'instagram',
      kind: 'comment',
      text: 'سلام "قیمت" چنده؟',
      truncated: false,
      author: { name: 'هانیه', handle: 'h', url: 'https://www.instagram.com/h/', verified: false },
    },
    status: 'open',
    openedAt: '2026-11-23T08:00:00.000Z',
    dueAt: '2026-11-23T09:00:00.000Z',
    events: { e1: { id: 'e1', at: '2026-11-23T08:00:00.000Z', by: 'system', type: 'opened' } },
    _h: CLOCK,
    _w: 'system' as const,
    checklist: [],
    facebook: null,
  };

  it('is read as it was', () => {
    expect(unpack('cases', OF_VERSION_5)).toEqual(row);
    expect(recordOfStored('cases', OF_VERSION_5).record).toEqual(recordOfRow('cases', row));
  });

  it('is packed in the layout of today when it is packed again', () => {
    const again = pack('cases', unpack('cases', OF_VERSION_5) as Row); // seen above
    expect(isPacked(OF_VERSION_5)).toBe(false);
    expect(isPacked(again)).toBe(true);
    expect(unpack('cases', again)).toEqual(row);
  });
});

describe('the record in a stored row', () => {
  const at = (hour: number) => `2026-11-23T0${hour}:00:00.000Z`;
  const event = (id: string, hour: number) => ({ id, at: at(hour), by: 'm1', type: 'opened' });
  const LATER = '0mvrznsao0001bench0';
  const [M1, M2] = ['m1', 'm2'] as [MemberId, MemberId]; // as the schema brands them
  const rows: [string, 'cases' | 'topics' | 'calendar', Row][] = [
    ['a case as it came', 'cases', caseRow()],
    ['events out of order', 'cases', { ...caseRow(), events: { b: event('b', 9), a: event('a', 8) } }],
    [
      'an event under another key than its id',
      'cases',
      { ...caseRow(), events: { x: event('a', 8), y: { id: 7 } } },
    ],
    ['an event that was taken back', 'cases', { ...caseRow(), _undone: { e1: true } }],
    ['a deleted case', 'cases', { ...caseRow(), _del: true }],
    ['a field of a newer version', 'cases', { ...caseRow(), _later: 1, mood: 'angry' }],
    [
      'the examples of a topic, in the order of their clocks',
      'topics',
      {
        id: 't1',
        title: 'قیمت',
        examples: { b: [0, { text: 'دوم' }], a: [0, { text: 'اول' }], c: [1, { text: 'سوم' }] },
        keywords: {},
        _h: CLOCK,
        _w: M1,
        _f: { 'examples/b': [LATER, M2], title: [LATER, M2] },
      },
    ],
    [
      'a list that was written whole later than its elements',
      'calendar',
      {
        id: 'i1',
        date: '2026-11-23',
        skippedDays: { a: [0, '2026-11-24'], [WHOLE]: [0, true], b: [0, '2026-11-25'] },
        _h: CLOCK,
        _w: M1,
        _f: { [`skippedDays/${WHOLE}`]: [LATER, M2], 'skippedDays/b': [LATER, M2] },
      },
    ],
  ];

  it.each(rows)('%s: is the same by the short way', (_what, store, row) => {
    const packed = structuredClone(pack(store, row));
    expect(isPacked(packed)).toBe(true);
    const { record, later } = recordOfStored(store, packed);
    const opened = Object.fromEntries(later.map(([field, open]) => [field, open()]));
    expect(record && { ...record, ...opened }).toEqual(recordOfRow(store, row));
    expect(unpack(store, packed)).toEqual(row);
  });

  it('is no record where the clock is missing', () => {
    const { _h, ...bare } = caseRow();
    expect(recordOfStored('cases', pack('cases', bare)).record).not.toHaveProperty('id');
  });
});

describe('the examples of a topic', () => {
  const topic = (examples: Record<string, unknown>) => ({
    ...{ id: 't1', title: 'قیمت', examples, _h: CLOCK, _w: 'system' },
    ...{ createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z', updatedBy: 'system' },
  });
  const stored = pack('topics', topic({ a: [0, { text: 'چنده؟', source: 'team' }] }));

  it('are opened when they are asked for, and are part of the topic like anything else', () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    const read = readRow('topics', stored);
    const before = decode.mock.calls.length;
    const examples = read?.examples;
    expect(decode.mock.calls.length).toBe(before + 1);
    decode.mockRestore();
    expect(examples).toEqual([{ text: 'چنده؟', source: 'team' }]);
    expect(read?.examples).toBe(examples);
    expect(Object.keys(read ?? {})).toContain('examples');
    expect(structuredClone({ ...read })).toMatchObject({ title: 'قیمت', examples });
  });

  it('can be replaced before anybody has looked at them', () => {
    const read = readRow('topics', stored);
    if (!read) throw new Error('no topic');
    read.examples = [];
    expect(read.examples).toEqual([]);
  });

  it('that cannot be read are left out, and the others stay', () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const row = topic({ a: [0, { text: 7 }], b: [1, { text: 'کی می‌رسه؟', source: 'team' }] });
    expect(readRow('topics', pack('topics', row))?.examples).toEqual([{ text: 'کی می‌رسه؟', source: 'team' }]);
    const broken = { ...pack('topics', row), _a: { examples: new Uint8Array([0xff]) } };
    expect(readRow('topics', broken)?.examples).toEqual([]);
    expect(unpack('topics', broken)).toBe(broken);
    log.mockRestore();
  });
});
