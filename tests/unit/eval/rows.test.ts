import { describe, expect, it } from 'vitest';
import { evalCalendar } from '@/tests/eval/calendar';
import { evalNormalise } from '@/tests/eval/normalise';

describe('evalNormalise', () => {
  it('decodes both columns and reports what came out instead', () => {
    const score = evalNormalise(
      'input\texpected\twhy\r\nسل\\u0640ام\tسلام\ttatweel\r\nكتاب\tكتاب\twrong on purpose\r\n',
    );
    expect(score).toEqual({
      passed: 1,
      total: 2,
      failures: [{ line: 3, input: 'كتاب', expected: 'كتاب', actual: 'کتاب', why: 'wrong on purpose' }],
    });
  });

  it('counts a row with nothing but a reason, and no blank line', () => {
    expect(evalNormalise('input\texpected\twhy\n\t\tempty\n\n')).toMatchObject({ passed: 1, total: 1 });
  });
});

const WRONG = { jalali: '2026-11-23', hijri: '2026-11-23', count: '25', leap: 'yes', occasion: '2026-11-23' };

describe('evalCalendar', () => {
  it.each([
    ['holiday', '2026-11-23', 'no holiday'],
    ['holiday', '2026-13-01', 'RangeError: not a Gregorian day: 2026-13-01'],
    ['holiday-jalali', '1405-09-02', 'no holiday'],
    ['workday-jalali', '1405-01-01', 'a holiday'],
    ['count', '1405', '26'],
    ['jalali', '1405-09-03', '1405-09-02 2026-11-24'],
    ['hijri', '1448-06-14', '1448-06-13 2026-11-24'],
    ['leap', '1404', 'no'],
    ['occasion', 'yalda', 'not on that day'],
    ['moon', '1', 'unknown kind'],
    ['toString', '1', 'unknown kind'],
  ])('fails a wrong row of kind %s and says what the calendar says', async (kind, a, actual) => {
    const b = new Map(Object.entries(WRONG)).get(kind) ?? '';
    const score = await evalCalendar(`kind\ta\tb\n${kind}\t${a}\t${b}\n`);
    expect(score).toEqual({ passed: 0, total: 1, failures: [{ line: 2, kind, a, b, actual }] });
  });

  it('passes a right row', async () => {
    expect(await evalCalendar('kind\ta\tb\njalali\t1405-09-02\t2026-11-23\n')).toMatchObject({
      passed: 1,
      total: 1,
    });
  });
});
