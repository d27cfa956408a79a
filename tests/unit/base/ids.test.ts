import { describe, expect, test } from 'vitest';
import { hashId, newId } from '@/utils/base/ids';

describe('an id', () => {
  test('is 20 characters that are safe in a path and hard to misread', () => {
    expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
  });

  test('is another one every time', () => {
    expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000);
  });

  test('made from a text is the same on every device', async () => {
    expect(await hashId('سلام|sara|ABC')).toBe(await hashId('سلام|sara|ABC'));
    expect(await hashId('سلام|sara|ABC')).not.toBe(await hashId('سلام|sara|ABD'));
    // SHA-256 of nothing begins e3b0c44298fc1c149afbf4c89 (FIPS 180-4's own example).
    expect(await hashId('')).toBe('werc8gmrzge196qvyk49');
  });
});
