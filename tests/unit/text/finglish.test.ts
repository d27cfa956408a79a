import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finglishOf, hasPersian } from '@/utils/text/finglish';
import { normalise } from '@/utils/text/normalise';
import { skeleton } from '@/utils/text/skeleton';

describe('finglishOf', () => {
  it.each([
    ['قیمت این کفش', 'ghimat ain kafash'],
    ['سلام چند تومنه؟', 'salam chanad tomane?'],
    ['کتاب‌ها', 'katabaha'],
    ['به من', 'be man'],
    ['DM بده لطفا 🌸', 'dm bade latafa 🌸'],
    ['hello', 'hello'],
    ['', ''],
  ])('spells %j as %j', (persian, latin) => {
    expect(finglishOf(persian)).toBe(latin);
  });

  it('leaves no Persian letter and keeps the consonants', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'بپتجچخدرزژسشصطغفقکگلمن'), minLength: 2 });
    fc.assert(
      fc.property(letters, (word) => {
        const spelled = finglishOf(word);
        expect(hasPersian(spelled)).toBe(false);
        expect(skeleton(spelled)).toBe(skeleton(normalise(word)));
      }),
    );
  });
});
