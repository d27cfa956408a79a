import { expect, test } from 'vitest';
import { collation } from '@/utils/text/collation';

test.each([
  ['fa', ['یاس', 'پروانه', 'آوا', 'بهار'], ['آوا', 'بهار', 'پروانه', 'یاس']],
  ['fa', ['پیام ۱۰', 'پیام ۲', 'پیام ۱'], ['پیام ۱', 'پیام ۲', 'پیام ۱۰']],
  ['en', ['step 10', 'Step 2', 'áb', 'ac'], ['áb', 'ac', 'Step 2', 'step 10']],
])('names stand as a reader of %s looks for them', (language, names, expected) => {
  expect(names.toSorted(collation(language))).toEqual(expected);
});

test('a comparison is made once for a language', () => {
  expect(collation('fa')).toBe(collation('fa'));
});
