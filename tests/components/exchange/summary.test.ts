import { afterEach, describe, expect, it } from 'vitest';
import { language, resetState } from '@/components/app/state';
import { summaryLine, writesOf } from '@/components/exchange/summary';
import { formatBytes } from '@/components/ui/bytes';

const NONE = { added: 0, changed: 0, conflicting: 0, rejected: 0, unchanged: 0 };
afterEach(resetState);

describe('what a file would do, in one line', () => {
  it.each([
    [{ added: 4, changed: 12, conflicting: 2 }, '۴ تازه، ۱۲ تغییر، ۲ در هر دو جا عوض شده', 18],
    [{ added: 30_000, unchanged: 5 }, '۳۰٬۰۰۰ تازه', 30_000],
    [{ rejected: 3, unchanged: 5 }, '۳ ردشده، ۵ بی‌تغییر', 0],
    [{ unchanged: 240 }, '۲۴۰ بی‌تغییر', 0],
    [{}, '', 0],
  ])('%o', (part, line, writes) => {
    expect(summaryLine({ ...NONE, ...part })).toBe(line);
    expect(writesOf({ ...NONE, ...part })).toBe(writes);
  });

  it('is said in English as well', () => {
    language.value = 'en';
    expect(summaryLine({ ...NONE, added: 12_000, conflicting: 1 })).toBe(
      '12,000 new, 1 changed in both places',
    );
  });
});

describe('a size', () => {
  it.each([
    [0, '۰ بایت'],
    [999, '۹۹۹ بایت'],
    [1_240, '۱٫۲ کیلوبایت'],
    [34_260_000, '۳۴٫۳ مگابایت'],
    [212_400_000, '۲۱۲ مگابایت'],
    [2_000_000_000, '۲ گیگابایت'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes, 'fa').replace(/[\u2066-\u2069]/gu, '')).toBe(words);
  });
});
