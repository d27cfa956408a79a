import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { language, resetState } from '@/components/app/state';
import { detailOf, fieldName, loadFieldNames, reasonWords, valueWord } from '@/components/exchange/detail';
import { RECORD_WORDS } from '@/utils/i18n/records';
import { RECORDS } from '@/utils/schema/records';

beforeAll(loadFieldNames);
afterEach(resetState);

describe('fields and reasons in words', () => {
  it.each(Object.entries(RECORDS))('every field of %s has a name', (_, record) => {
    const nameless = Object.keys(record.shape).filter((name) => !Object.hasOwn(RECORD_WORDS.fa.field, name));
    expect(nameless).toEqual([]);
  });

  it('an entry of a map field goes by the name of its field', () => {
    expect(fieldName('readBy/ex-member-reza')).toBe('خوانده‌شده توسط');
  });

  it.each(['constructor', '__proto__', 'toString', 'newField'])(
    'a name without a word (%s) is shown as it is',
    (name) => {
      expect(fieldName(name)).toBe(name);
      expect(valueWord(name)).toBe(name);
      expect(reasonWords(name)).toBe(name);
    },
  );

  it('names the field that is wrong', () => {
    expect(reasonWords('field:variants.0.text')).toBe('«\u2068متن‌ها\u2069» درست نیست');
  });

  it('lists what differs once each, in either language', () => {
    const row = { key: '', store: 'topics', id: '', title: '', change: 'changed' } as const;
    expect(detailOf({ ...row, detail: 'title, keywords/a, keywords/b' })).toBe('عنوان، کلمه‌ها');
    language.value = 'en';
    expect(detailOf({ ...row, detail: 'title, keywords/a' })).toBe('title, words');
  });
});
