import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_JSON_BYTES, readableText, readBundle } from '@/utils/exchange/bundle';
import { parseGrid } from '@/utils/exchange/grid';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};
const topic = (id: string, more: object = {}) => ({ id, title: `موضوع ${id}`, ...STAMPS, ...more });
const file = (records: object, more: object = {}) =>
  JSON.stringify({
    format: 'hamseda-settings',
    version: 1,
    exportedAt: STAMPS.createdAt,
    team: 'تیم',
    records,
    ...more,
  });
const read = (text: string) => readBundle(text, text.length);

describe('a settings file', () => {
  test('comes back as it was written', () => {
    const text = readableText('تیم', STAMPS.createdAt, { topics: [topic('t1')] });
    const bundle = read(text);
    expect(bundle).toMatchObject({ ok: true, value: { team: 'تیم', rejected: [] } });
    expect(bundle.ok && bundle.value.rows.map((row) => row.record.id)).toEqual(['t1']);
  });

  test('never holds cases', () => {
    const bundle = read(file({ topics: [topic('t1')], cases: [{ id: 'instagram:1' }] }));
    expect(bundle).toMatchObject({ ok: true, value: { rejected: [{ reason: 'notSettings' }] } });
  });

  test.each([
    ['half a file', '{"format": "hamseda-set', 'file-not-json'],
    ['nothing', '', 'file-not-json'],
    ['a picture', '\u0089PNG\r\n', 'file-not-json'],
    ['another JSON', '{"hello": 1}', 'file-not-ours'],
    ['a list', '[]', 'file-not-ours'],
    ['null', 'null', 'file-not-ours'],
    ['a version that is a text', file({}, { version: '1' }), 'file-not-ours'],
    ['version 0', file({}, { version: 0 }), 'file-not-ours'],
    ['a newer version', file({ topics: [topic('t1')] }, { version: 2 }), 'file-newer'],
    ['no valid row', file({ topics: [{ id: 't1' }] }), 'file-nothing-valid'],
    ['records that are a list', file([]), 'file-not-ours'],
  ])('that is %s gets a clear code', (_what, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, code });
  });

  test('over 64 MB is refused by its size alone', () => {
    expect(readBundle('{', MAX_JSON_BYTES + 1)).toMatchObject({ ok: false, code: 'file-too-large' });
  });

  test.each([
    ['a prototype key', topic('t2', JSON.parse('{"__proto__": {"polluted": true}}')), 'unsafe'],
    [
      'a prototype key deep inside',
      topic('t2', { limits: JSON.parse('{"may": [{"constructor": {}}]}') }),
      'unsafe',
    ],
    ['an id with markup', topic('<img/src=x>'), 'field:id'],
    ['the name of a prototype as id', topic('__proto__'), 'field:id'],
    [
      'a text of 11,000 characters',
      topic('t2', { examples: [{ text: 'x'.repeat(11_000) }] }),
      'field:examples.0.text',
    ],
    ['an id that stands twice', topic('t1'), 'duplicate'],
    ['no object at all', 42, 'field:'],
  ])('puts a row with %s aside and keeps the others', (_what, row, reason) => {
    const text = file({ topics: [topic('t1')] }).replace(']}', `,${JSON.stringify(row)}]}`);
    const bundle = read(text);
    expect(bundle).toMatchObject({ ok: true, value: { rejected: [{ reason }] } });
    expect(bundle.ok && bundle.value.rows).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('keeps markup in a text as the text it is', () => {
    const title = '<script>alert(1)</script>';
    const bundle = read(file({ topics: [topic('t1', { title })] }));
    expect(bundle.ok && bundle.value.rows[0]?.record).toMatchObject({ title });
  });

  test('refuses a resource whose link is code', () => {
    const resource = { id: 'r1', title: 'x', url: 'javascript:alert(1)', ...STAMPS };
    const bundle = read(file({ topics: [topic('t1')], resources: [resource] }));
    expect(bundle).toMatchObject({ ok: true, value: { rejected: [{ reason: 'field:url' }] } });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue()), (text, records) => {
        expect(() => read(text)).not.toThrow();
        expect(() => read(file(records))).not.toThrow();
      }),
    );
  });
});

describe('a pasted grid', () => {
  test.each([
    ['from Excel', 'موضوع\tمسئول\tپاسخ\nقیمت\tرضا\tسلام، ۱۰۰ تومان', [['قیمت', 'رضا', 'سلام، ۱۰۰ تومان']]],
    ['with a line break inside a cell', 'قیمت\tرضا\t"سلام\nخوش آمدید"', [['قیمت', 'رضا', 'سلام\nخوش آمدید']]],
    ['from Persian Excel as CSV', 'قیمت;رضا;سلام', [['قیمت', 'رضا', 'سلام']]],
    [
      'a plain list of topics',
      'قیمت\nارسال\n\n',
      [
        ['قیمت', '', ''],
        ['ارسال', '', ''],
      ],
    ],
    ['with a topic missing', '\tرضا\tسلام', []],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    expect(parseGrid(text).map((row) => [row.topic, row.person, row.answer])).toEqual(rows);
  });
});
