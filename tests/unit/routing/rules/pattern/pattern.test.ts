import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '@/utils/routing/rules/folded';
import { parsePattern } from '@/utils/routing/rules/pattern/parse';
import { readPattern } from '@/utils/routing/rules/pattern/pattern';
import { programOf } from '@/utils/routing/rules/pattern/program';

/** What is found first, as typed; null = nothing. */
function found(source: string, typed: string): string | null {
  const read = readPattern(source);
  if (!read.ok) throw new Error(`${source} is refused: ${read.problem}`);
  const place = read.pattern.find(folded(typed));
  return place && typed.slice(place.start, place.end);
}
const problemOf = (source: string) => {
  const read = readPattern(source);
  return read.ok ? null : read.problem;
};

describe('a pattern finds', () => {
  test.each([
    ['letters', 'قیمت', 'سلام قیمت؟', 'قیمت'],
    ['Arabic ye and kaf', 'کیف', 'كيف چنده', 'كيف'],
    ['vowel marks and tatweel between letters', 'قیمت', 'قِیـمت', 'قِیـمت'],
    ['a half-space inside a word', 'میخوام', 'می\u200cخوام', 'می\u200cخوام'],
    ['capitals', 'shop', 'SHOP', 'SHOP'],
    ['a capital in the pattern', 'SHOP', 'shop', 'shop'],
    ['Persian digits by \\d', '\\d{4}', 'کد ۱۲۳۴', '۱۲۳۴'],
    ['Arabic digits by \\d', '\\d+', 'کد ٤٥', '٤٥'],
    ['Latin digits by a Persian class', '[۰-۹]+', 'code 42', '42'],
    ['Persian digits by a Latin class', '[0-9]+', 'کد ۴۲', '۴۲'],
    ['Persian letters by a class', '[ا-ی]{3}', 'abc سلام', 'سلا'],
    ['Persian words by \\w', '^\\w+', 'سلام دنیا', 'سلام'],
    ['a word edge between Persian letters', '\\bکم\\b', 'کمتر یا کم', 'کم'],
    ['the Persian question mark', 'چنده\\?', 'چنده؟', 'چنده؟'],
    ['a property of Unicode', '\\p{L}+', '۱۲ سیب', 'سیب'],
    ['the opposite of a property', '\\P{L}+', 'سیب ۱۲', ' ۱۲'],
    ['one of two ways, the first preferred', 'ab|abc', 'abc', 'ab'],
    ['as much as it can', 'a+', 'baaa', 'aaa'],
    ['as little as it can when asked', 'a+?', 'baaa', 'a'],
    ['a counted repeat', '(ha){2,3}', 'hahahaha', 'hahaha'],
    ['a named group', '(?<code>x\\d)', 'x7', 'x7'],
    ['an emoji as one letter', '^.$', '😍', '😍'],
    ['a sign by its number', '\\u06A9\\x61\\u{62}', 'کab', 'کab'],
    ['nothing across lines by a point', 'a.b', 'a\nb', null],
    ['nothing but the class negated', '[^a-z]', 'ABC', null],
    ['nothing that is not there', 'قیمت', 'ارسال', null],
  ])('%s', (_what, source, typed, expected) => {
    expect(found(source, typed)).toBe(expected);
  });
});

describe('a pattern is refused', () => {
  test.each([
    ['that looks ahead', 'a(?=b)', 'lookAround'],
    ['that looks behind', '(?<!a)b', 'lookAround'],
    ['that refers back to a group', '(a)\\1', 'backReference'],
    ['that refers back to a named group', '(?<x>a)\\k<x>', 'backReference'],
    ['that is empty', '', 'empty'],
    ['that finds everything', '(|)', 'empty'],
    ['with an open group', '(a', 'brackets'],
    ['with a group too many', 'a)', 'brackets'],
    ['with an open class', '[a', 'brackets'],
    ['with a class of nothing', '[]', 'brackets'],
    ['with a class that runs backwards', '[z-a]', 'brackets'],
    ['that ends with a backslash', 'a\\', 'brackets'],
    ['that repeats nothing', '*a', 'repeat'],
    ['that repeats a repeat', 'a**', 'repeat'],
    ['that repeats a place', '^*', 'repeat'],
    ['with a count that runs backwards', 'a{3,2}', 'repeat'],
    ['with a count that is none', 'a{x}', 'repeat'],
    ['with an unknown escape', '\\q', 'sign'],
    ['with an unknown property', '\\p{Nonsense}', 'sign'],
    ['with an option in a group', '(?i)a', 'sign'],
    ['that repeats a thousand times', 'a{1000}', 'tooLarge'],
    ['whose counts multiply', '((a{60}){60}){60}', 'tooLarge'],
    ['whose groups are nested without end', `${'('.repeat(400)}a${')'.repeat(400)}`, 'tooLarge'],
  ])('%s', (_what, source, problem) => {
    expect(problemOf(source)).toBe(problem);
  });
});

describe('no pattern can hang the browser', () => {
  // Each of these takes a backtracking engine longer than the age of the universe on this text.
  const LONG = `${'a'.repeat(2_999)}!`;
  test.each([
    '(a+)+$',
    '(a*)*b',
    '(a|aa)+$',
    '(a|a)*b',
    '(.*)*c',
    '([a-z]+)*d',
    '(a?){50}a{50}$',
    '((a+)+)+$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(\\w+\\s?)*$x',
  ])('%s ends', (source) => {
    expect(found(source, LONG)).toBeNull();
  });

  test('the largest pattern that is let in looks at every letter at most once per step', () => {
    let asked = 0;
    const signs = 500;
    const program = programOf(parsePattern('(a?){100}(a?){100}b')).map((step) =>
      step.do === 'read'
        ? {
            ...step,
            test: (sign: string) => {
              asked += 1;
              return step.test(sign);
            },
          }
        : step,
    );
    return import('@/utils/routing/rules/pattern/run').then(({ run }) => {
      expect(run(program, [...'a'.repeat(signs)])).toBeNull();
      expect(asked).toBeLessThanOrEqual(program.length * (signs + 1));
    });
  });

  test('letters beyond the first 3,000 are not read', () => {
    expect(found('b', `${'a'.repeat(2_999)}b`)).toBe('b');
    expect(found('b', `${'a'.repeat(3_000)}b`)).toBeNull();
  });
});

// Patterns that both engines read alike: a tree of plain letters, written out.
const SIGN = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\d');
const COUNT = fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?', '+?', '??');
const counted = (what: fc.Arbitrary<string>) =>
  fc.tuple(what, COUNT).map(([one, count]) => `(?:${one})${count}`);
const sourceOf = (piece: fc.Arbitrary<string>, countsGroups: boolean) =>
  fc.letrec<{ source: string }>((tie) => ({
    source: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      piece,
      fc.tuple(tie('source'), tie('source')).map(([one, other]) => `${one}${other}`),
      fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(?:${one}|${other})`),
      counted(countsGroups ? tie('source') : SIGN),
    ),
  })).source;
const PLACES = fc.constantFrom('^', '$', '\\b', '\\B');
const TYPED = fc.stringMatching(/^[ab1 ]{0,8}$/);

/** What both engines find first. */
function both(pattern: string, typed: string) {
  const read = readPattern(pattern);
  fc.pre(read.ok);
  const native = new RegExp(pattern, 'u').exec(typed);
  return {
    ours: read.ok ? read.pattern.find(folded(typed)) : null,
    browsers: native && { start: native.index, end: native.index + native[0].length },
  };
}

test('what the browser finds is found at the same place and as long', () => {
  fc.assert(
    fc.property(sourceOf(fc.oneof(SIGN, PLACES), false), TYPED, (pattern, typed) => {
      const { ours, browsers } = both(pattern, typed);
      expect(ours).toEqual(browsers);
    }),
    { numRuns: 1_000 },
  );
});

// How much a repeat of something that may be nothing takes differs between engines (RE2 and browsers too).
test('what the browser finds is found at the same place, however repeats are nested', () => {
  fc.assert(
    fc.property(sourceOf(fc.oneof(SIGN, PLACES), true), TYPED, (pattern, typed) => {
      const { ours, browsers } = both(pattern, typed);
      expect(ours?.start).toBe(browsers?.start);
    }),
    { numRuns: 1_000 },
  );
});

test('no text makes reading a pattern throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (pattern) => {
      expect(() => readPattern(pattern)).not.toThrow();
    }),
  );
});
