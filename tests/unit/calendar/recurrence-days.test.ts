import fc from 'fast-check';
import { RRule } from 'rrule';
import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { toJalali } from '@/utils/calendar/jalali';
import { daysOfRule } from '@/utils/calendar/recurrence-days';
import { parseRecurrence, writeRecurrence } from '@/utils/calendar/recurrence-rule';

function ruleOf(text: string) {
  const parsed = parseRecurrence(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.rule;
}
const daysOf = (rule: string, start: string, { from = start, to = '2099-12-31', most = 5 } = {}) =>
  daysOfRule(ruleOf(rule), isoDay(start), isoDay(from), isoDay(to), most);

describe('the days of a rule', () => {
  it.each<[string, string, string[]]>([
    [
      'FREQ=DAILY;INTERVAL=10',
      '2026-11-23',
      ['2026-11-23', '2026-12-03', '2026-12-13', '2026-12-23', '2027-01-02'],
    ],
    ['FREQ=WEEKLY', '2026-11-28', ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26']],
    [
      'FREQ=WEEKLY;BYDAY=SA,MO;INTERVAL=2;WKST=SA',
      '2026-11-28',
      ['2026-11-28', '2026-11-30', '2026-12-12', '2026-12-14', '2026-12-26'],
    ],
    ['FREQ=MONTHLY', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31']],
    [
      'FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31',
      '2026-01-31',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=-1FR',
      '2026-01-30',
      ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-30',
      ['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-30', '2026-05-29'],
    ],
    ['FREQ=YEARLY', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29', '2036-02-29', '2040-02-29']],
    [
      'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
      '2026-11-26',
      ['2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22', '2030-11-28'],
    ],
    [
      'FREQ=YEARLY;BYDAY=20MO',
      '1997-05-19',
      ['1997-05-19', '1998-05-18', '1999-05-17', '2000-05-15', '2001-05-14'],
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      '1997-05-12',
      ['1997-05-12', '1998-05-11', '1999-05-17', '2000-05-15', '2001-05-14'],
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=-1',
      '2026-12-31',
      ['2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31'],
    ],
    ['FREQ=WEEKLY;COUNT=2', '2026-11-28', ['2026-11-28', '2026-12-05']],
    ['FREQ=DAILY;UNTIL=20261125', '2026-11-23', ['2026-11-23', '2026-11-24', '2026-11-25']],
  ])('%s from %s', (rule, start, expected) => {
    expect(daysOf(rule, start)).toEqual(expected);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=7',
  ])('%s names no day, and that is soon known', (rule) => {
    expect(daysOf(rule, '2026-01-01', { most: 1_000_000 })).toEqual([]);
  });

  it('is counted from its beginning, wherever one looks', () => {
    expect(daysOf('FREQ=WEEKLY;COUNT=10', '2026-01-03', { from: '2026-02-28' })).toEqual([
      '2026-02-28',
      '2026-03-07',
    ]);
  });

  it('never grows beyond what was asked', () => {
    expect(daysOf('FREQ=DAILY', '1990-01-01', { from: '2026-01-01', most: 40 })).toHaveLength(40);
  });

  it.each<[string, string, string[]]>([
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30', '2025-03-20', ['2025-03-20', '2030-03-20', '2034-03-20']],
    [
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;SKIP=BACKWARD',
      '2025-03-20',
      ['2025-03-20', '2026-03-20', '2027-03-20'],
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=1', '2026-11-22', ['2026-11-22', '2026-12-22', '2027-01-21']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-21', ['2026-11-21', '2026-12-21', '2027-01-20']],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=-1TU', '2026-03-17', ['2026-03-17', '2027-03-16', '2028-03-14']],
  ])('%s by the Jalali calendar, from %s', (rule, start, expected) => {
    expect(daysOf(`X-HAMSEDA-JALALI:${rule}`, start, { most: 3 })).toEqual(expected);
    expect(daysOf(`RRULE:RSCALE=PERSIAN;${rule}`, start, { most: 3 })).toEqual(expected);
  });

  it('comes every Jalali month on the day of its first one', () => {
    const days = daysOf('X-HAMSEDA-JALALI:FREQ=MONTHLY', '2026-11-23', { most: 120 });
    expect(new Set(days.map((day) => toJalali(day).day))).toEqual(new Set([2]));
    expect(new Set(days.map((day) => toJalali(day).month)).size).toBe(12);
  });
});

describe('beside an independent library', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const list = <T>(entry: fc.Arbitrary<T>) =>
    fc.uniqueArray(entry, { minLength: 1, maxLength: 4 }).map((all) => all.join());
  const months = list(fc.integer({ min: 1, max: 12 }));
  // Rules that name no day are asked of our engine above; that library looks for their days until the year 9999.
  const monthDays = list(fc.oneof(fc.integer({ min: 1, max: 28 }), fc.integer({ min: -28, max: -1 })));
  // That library wants a day to satisfy both where plain weekdays and counted ones stand in one list; RFC 5545 says any.
  const nth = fc.oneof(
    list(weekday),
    list(fc.tuple(fc.constantFrom('1', '2', '4', '-1', '-2'), weekday).map((pair) => pair.join(''))),
  );
  const option = <T>(key: string, value: fc.Arbitrary<T>) =>
    fc.option(
      value.map((one) => `${key}=${one}`),
      { nil: '' },
    );
  const tail = fc.tuple(
    option('INTERVAL', fc.integer({ min: 1, max: 5 })),
    option('COUNT', fc.integer({ min: 1, max: 60 })),
    option('WKST', weekday),
  );
  const monthly = fc.oneof(option('BYMONTHDAY', monthDays), option('BYDAY', nth));
  const rules = fc
    .oneof(
      fc.tuple(fc.constant('FREQ=DAILY'), option('BYMONTH', months), option('BYDAY', list(weekday))),
      fc.tuple(fc.constant('FREQ=WEEKLY'), option('BYMONTH', months), option('BYDAY', list(weekday))),
      fc.tuple(fc.constant('FREQ=MONTHLY'), option('BYMONTH', months), monthly),
      fc.tuple(fc.constant('FREQ=YEARLY'), option('BYMONTH', months), monthly),
      fc.tuple(
        fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR'),
        option('BYSETPOS', fc.constantFrom('1', '-1', '2,-2')),
      ),
    )
    .chain((head) => tail.map((rest) => [...head, ...rest].filter(Boolean).join(';')));

  it('names the same days for any rule', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 1_500 }),
        (rule, start, ahead) => {
          const [first, from, to] = [start, start + ahead, start + ahead + 800].map((day) =>
            new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
          );
          const theirs = new RRule({ ...RRule.parseString(rule), dtstart: new Date(`${first}T00:00:00Z`) })
            .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true)
            .map((date) => date.toISOString().slice(0, 10));
          expect(daysOf(rule, first ?? '', { from, to, most: 10_000 })).toEqual(theirs);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('comes back from its line as it went in', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(ruleOf(writeRecurrence(ruleOf(rule)))).toEqual(ruleOf(rule));
        const jalali = ruleOf(`X-HAMSEDA-JALALI:${rule}`);
        expect(ruleOf(writeRecurrence(jalali))).toEqual(jalali);
      }),
    );
  });
});

describe('a rule that is none', () => {
  it.each([
    ['', 'empty'],
    ['every week', 'unclear'],
    ['FREQ=FORTNIGHTLY', 'unclear'],
    ['FREQ=DAILY;COLOR=RED', 'unclear'],
    ['FREQ=DAILY;UNTIL=20261345', 'unclear'],
    ['FREQ=WEEKLY;BYDAY=XX', 'unclear'],
    ['FREQ=HOURLY', 'within-day'],
    ['FREQ=DAILY;BYHOUR=9,17', 'within-day'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'other-calendar'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'contradiction'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'contradiction'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'contradiction'],
    ['FREQ=DAILY;BYDAY=2MO', 'contradiction'],
    ['FREQ=MONTHLY;BYSETPOS=2', 'contradiction'],
    ['FREQ=DAILY;INTERVAL=0', 'out-of-range'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'out-of-range'],
    ['FREQ=YEARLY;BYMONTH=13', 'out-of-range'],
  ])('%j: %s', (text, problem) => {
    expect(parseRecurrence(text)).toEqual({ ok: false, problem });
  });

  it('is never a crash', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRecurrence(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseRecurrence(`FREQ=DAILY;${text}`)));
  });

  it('ends on the last day that an instant allows', () => {
    const parsed = parseRecurrence('FREQ=DAILY;UNTIL=20261125T063000Z', () => isoDay('2026-11-24'));
    expect(parsed).toMatchObject({ ok: true, rule: { until: '2026-11-24' } });
  });
});
