import { expect, test } from 'vitest';
import { usualSeparator } from '@/components/exchange/separator';

test.each([
  [['en', 'en-US'], ','],
  [['en', 'en-GB'], ','],
  [['fa', 'en-US'], ';'],
  [['en', 'fa-IR'], ';'],
  [['en', 'de-DE'], ';'],
  [['en', 'fr'], ';'],
  [['en', 'ar-EG'], ';'],
  [['en', 'ja-JP'], ','],
] as const)('in %j an Excel takes %s', (languages, separator) => {
  expect(usualSeparator(languages)).toBe(separator);
});
