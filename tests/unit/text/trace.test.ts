import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLike } from '@/tests/unit/text/samples';
import { normalise } from '@/utils/text/normalise';
import { trace } from '@/utils/text/trace';

const originsOf = (typed: string): string[] => {
  const traced = trace(typed);
  return [...traced.text].map((_, index) => {
    const { start, end } = traced.origin(index, index + 1);
    return typed.slice(start, end);
  });
};

describe('trace', () => {
  it('gives exactly the match form, and for each unit a part of the typed text, in order', () => {
    fc.assert(
      fc.property(commentLike, (typed) => {
        const traced = trace(typed);
        expect(traced.text).toBe(normalise(typed));
        let previous = 0;
        for (let unit = 0; unit < traced.text.length; unit += 1) {
          const { start, end } = traced.origin(unit, unit + 1);
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          previous = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('remembers the whole stretched run, the whole ligature and the letter with its mark', () => {
    expect(originsOf('سلاممممم')).toEqual(['س', 'ل', 'ا', 'ممممم']);
    expect(originsOf('ﷲ')).toEqual(['ﷲ', 'ﷲ', 'ﷲ', 'ﷲ']);
    expect(originsOf('آب')).toEqual(['آ', 'ب']);
  });

  it('passes over what the match form drops', () => {
    expect(originsOf('مي\u200Cخـوام')).toEqual(['م', 'ي', 'خ', 'و', 'ا', 'م']);
    const traced = trace('  می   خوام ');
    expect(traced.origin(0, traced.text.length)).toEqual({ start: 2, end: 11 });
  });

  it('joins the origins of a longer part', () => {
    const typed = 'قيمتِ كتاب‌ها چنده؟؟';
    const { text, origin } = trace(typed);
    const { start, end } = origin(text.indexOf('کتابها'), text.indexOf('کتابها') + 6);
    expect(typed.slice(start, end)).toBe('كتاب‌ها');
  });
});
