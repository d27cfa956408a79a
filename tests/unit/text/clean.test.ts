import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLike, EMOJI } from '@/tests/unit/text/samples';
import { clean } from '@/utils/text/clean';

describe('clean', () => {
  it.each([
    ['Arabic letters become Persian ones', 'قيمت كتاب مى', 'قیمت کتاب می'],
    ['tatweel goes', 'سلـــام', 'سلام'],
    ['stray direction marks go', '\u200Eسلام\u200F \u2067خوبی\u2069\uFEFF', 'سلام خوبی'],
    ['runs of joiners collapse', 'می\u200C\u200Cخوام', 'می\u200Cخوام'],
    ['joiners at edges and beside spaces go', '\u200Cکتاب\u200C ها\u200C', 'کتاب ها'],
    ['a joiner that only a mark kept from the space goes too', 'کتاب\u200F\u200C ها', 'کتاب ها'],
    [
      'a soft hyphen or ¬ inside a word is a half-space',
      'کتاب\u00ADها می\u00ACخوام',
      'کتاب\u200Cها می\u200Cخوام',
    ],
    ['¬ as a sign stays', 'a ¬ b', 'a ¬ b'],
    ['hamza, madda, tanwin, heh-yeh and digits stay', 'مسألهٔ آبی لطفاً ۀ ١٢۳', 'مسألهٔ آبی لطفاً ۀ ١٢۳'],
    ['line breaks and spaces stay', 'سلام\n\nخوبی  ؟', 'سلام\n\nخوبی  ؟'],
    ['no half-space is added', 'می خوام کتاب ها', 'می خوام کتاب ها'],
    ['a link keeps its letters', 'https://x.ir/كتاب_علي ي', 'https://x.ir/كتاب_علي ی'],
    [
      'marks that hold an address in its place stay',
      '\u2068@shop\u2069 و x.ir\u200Fسلام\u200F www.x.ir\u200Fكتاب',
      '\u2068@shop\u2069 و x.irسلام www.x.ir\u200Fکتاب',
    ],
    ['the joiner of ه‍.ش stays', 'ه\u200D.ش', 'ه\u200D.ش'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, typed, expected) => {
    expect(clean(typed)).toBe(expected);
  });

  it.each(EMOJI)('keeps %s', (emoji) => {
    expect(clean(`${emoji}سلام${emoji}`)).toBe(`${emoji}سلام${emoji}`);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(commentLike, (typed) => {
        expect(clean(clean(typed))).toBe(clean(typed));
      }),
      { numRuns: 2000 },
    );
  });
});
