import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile, tableFile } from '@/utils/exchange/table-file';
import { BUILT_IN_TABLES } from '@/utils/platforms/tables';

const TABLE = {
  platform: 'x',
  asOf: '2026-11-27',
  selectors: { row: 'article' },
  attributes: { id: 'data-id' },
} as const;
const file = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

describe('the file of a table', () => {
  it.each(BUILT_IN_TABLES.map((table) => [table.platform, table]))(
    'comes back as it went: %s',
    async (platform, table) => {
      const { fileName, blob } = tableFile(table);
      expect(fileName).toBe(`hamseda-table-${platform}-${table.asOf}.json`);
      expect(await readTableFile(blob)).toEqual({ ok: true, value: table });
    },
  );

  it.each([
    ['no JSON', 'selectors', 'file-not-json', undefined],
    ['a file of something else', { format: 'hamseda' }, 'file-not-ours', undefined],
    ['nothing', 'null', 'file-not-ours', undefined],
    ['far too much', ' '.repeat(200_001), 'file-too-large', undefined],
    ['a rule', { ...TABLE, selectors: { row: 'a{}' } }, 'table-refused', 'selectors.row'],
    ['a handler', { ...TABLE, attributes: { id: 'onclick' } }, 'table-refused', 'attributes.id'],
    ['a field that could be code', { ...TABLE, script: 'x' }, 'table-refused', 'script'],
    ['no day', { ...TABLE, asOf: undefined }, 'table-refused', 'asOf'],
    ['a site nobody knows', { ...TABLE, platform: 'myspace' }, 'table-refused', 'platform'],
  ])('says what is wrong with %s', async (_what, content, code, detail) => {
    const read = await readTableFile(file(content));
    expect(read).toMatchObject({ ok: false, code });
    expect(read.ok ? undefined : read.detail).toBe(detail);
  });

  it('is read with a mark of its bytes before it, as editors write it', async () => {
    expect((await readTableFile(file(`\uFEFF${JSON.stringify(TABLE)}`))).ok).toBe(true);
  });

  it('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const read = await readTableFile(file({ selectors: value, platform: 'x', attributes: value }));
        expect(read.ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
