// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { tableOf, useTables } from '@/utils/platforms/shared/table';

const BUILT_IN = {
  platform: 'x',
  selectors: { row: 'article', text: '[dir=auto]' },
  attributes: { id: 'data-id' },
} as const;

describe('the table an adapter reads by', () => {
  afterEach(() => useTables([]));

  it('is the built-in one while nothing was imported, or only for other sites', () => {
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
    useTables([{ platform: 'youtube', selectors: { row: 'b' }, attributes: {} }]);
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
  });

  it('takes what was imported in the place of its own, name by name', () => {
    useTables([{ platform: 'x', selectors: { row: '[data-post]' }, attributes: { id: 'data-post' } }]);
    expect(tableOf(BUILT_IN)).toEqual({
      platform: 'x',
      selectors: { row: '[data-post]', text: '[dir=auto]' },
      attributes: { id: 'data-post' },
    });
  });

  it('keeps its own where this browser does not understand the other, and takes no new names', () => {
    useTables([{ platform: 'x', selectors: { row: '[[', more: 'b' }, attributes: {} }]);
    expect(tableOf(BUILT_IN)).toEqual(BUILT_IN);
  });
});
