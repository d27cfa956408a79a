// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { tableOf, useTables } from '@/utils/platforms/shared/table';

const BUILT_IN = {
  platform: 'x',
  asOf: '2026-11-01',
  selectors: { row: 'article', text: '[dir=auto]' },
  attributes: { id: 'data-id' },
} as const;

describe('the table an adapter reads by', () => {
  afterEach(() => useTables([]));

  it('is the built-in one while nothing was imported, or only for other sites', () => {
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
    useTables([{ platform: 'youtube', asOf: '2026-11-27', selectors: { row: 'b' }, attributes: {} }]);
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
  });

  it('takes what was imported in the place of its own, name by name', () => {
    useTables([
      {
        platform: 'x',
        asOf: '2026-11-27',
        selectors: { row: '[data-post]' },
        attributes: { id: 'data-post' },
      },
    ]);
    expect(tableOf(BUILT_IN)).toEqual({
      platform: 'x',
      asOf: '2026-11-27',
      selectors: { row: '[data-post]', text: '[dir=auto]' },
      attributes: { id: 'data-post' },
    });
  });

  it('keeps its own where this browser does not understand the other, and takes no new names', () => {
    useTables([{ platform: 'x', asOf: '2026-11-01', selectors: { row: '[[', more: 'b' }, attributes: {} }]);
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
  });

  it('is the built-in one again when an update has brought a newer one than the import', () => {
    useTables([{ platform: 'x', asOf: '2026-10-31', selectors: { row: 'b' }, attributes: {} }]);
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
  });
});
