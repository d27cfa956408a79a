import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumberOf, isoDay } from '@/utils/calendar/day';
import { formatDate, toPersianDigits } from '@/utils/calendar/format';
import { findDay, readDay } from '@/utils/calendar/typed-day';

// Monday 2 Azar 1405.
const today = isoDay('2026-11-23');
const dayOf = (text: string) => {
  const read = readDay(text, { today });
  return read.ok ? read.day : read.problem;
};

describe('a day that is typed', () => {
  it.each([
    ['۱۴۰۵/۰۹/۰۲', '2026-11-23'],
    ['١٤٠٥-٩-٢', '2026-11-23'],
    [' 1405 9 2 ', '2026-11-23'],
    ['۲/۹/۱۴۰۵', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['۲ آذر ۱۴۰۵', '2026-11-23'],
    ['دوم آذر', '2026-11-23'],
    ['اول آذر', '2027-11-22'],
    ['سی‌ام آذر', '2026-12-21'],
    ['بیست و یکم دی ماه', '2027-01-11'],
    ['دوشنبه، ۲ آذر سال ۱۴۰۵', '2026-11-23'],
    ['5 Azar', '2026-11-26'],
    ['2 December 2026', '2026-12-02'],
    ['Dec 2nd, 2026', '2026-12-02'],
    ['Wednesday 2 December', '2026-12-02'],
    ['۵ ژانویه', '2027-01-05'],
    ['۱۰ آگوست ۲۰۲۷', '2027-08-10'],
    ['امروز', '2026-11-23'],
    ['فردا', '2026-11-24'],
    ['پس‌فردا', '2026-11-25'],
    ['پسفردا', '2026-11-25'],
    ['دیروز', '2026-11-22'],
    ['Tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['۳ روز دیگر', '2026-11-26'],
    ['سه روز بعد', '2026-11-26'],
    ['دو هفتهٔ دیگه', '2026-12-07'],
    ['in 3 days', '2026-11-26'],
    ['in a week', '2026-11-30'],
    ['هفتهٔ بعد', '2026-11-30'],
    ['next week', '2026-11-30'],
    ['شنبه', '2026-11-28'],
    ['پنج‌شنبه', '2026-11-26'],
    ['پنجشنبه', '2026-11-26'],
    ['سه شنبه', '2026-11-24'],
    ['دوشنبه', '2026-11-30'],
    ['شنبهٔ بعد', '2026-11-28'],
    ['شنبه‌ی آینده', '2026-11-28'],
    ['پنجشنبهٔ هفتهٔ بعد', '2026-12-03'],
    ['next Saturday', '2026-11-28'],
    ['next Thursday', '2026-12-03'],
    ['Friday', '2026-11-27'],
  ])('%j is %s', (text, expected) => {
    expect(dayOf(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['  \u200C ', 'empty'],
    ['کی؟', 'unclear'],
    ['۱۴۰۵/۰۹', 'unclear'],
    ['فردا شاید', 'unclear'],
    ['۳۱ مهر', 'no-day'],
    ['۱۴۰۵/۷/۳۱', 'no-day'],
    ['۳۰ اسفند ۱۴۰۴', 'not-leap'],
    ['1404/12/30', 'not-leap'],
    ['29 February 2027', 'not-leap'],
    ['2026-02-30', 'no-day'],
    ['۱۴۰۵/۱۳/۱', 'no-month'],
    ['2026-00-10', 'no-month'],
    ['۰ آذر', 'no-day'],
    ['۲ آذر ۲۰۲۶', 'too-far'],
    ['۹۹۹۹ روز دیگر', 'too-far'],
  ])('%j is none: %s', (text, problem) => {
    expect(dayOf(text)).toBe(problem);
  });

  it('tells how long the month is whose day does not exist', () => {
    expect(readDay('۳۱ مهر ۱۴۰۵')).toEqual({
      ok: false,
      problem: 'no-day',
      calendar: 'jalali',
      year: 1405,
      month: 7,
      monthLength: 30,
    });
  });

  it('has the last day of a leap year', () => {
    expect(dayOf('۳۰ اسفند ۱۴۰۳')).toBe('2025-03-20');
    expect(dayOf('29 Feb 2028')).toBe('2028-02-29');
  });

  it('needs to know today for what is told from today', () => {
    for (const text of ['فردا', 'next Saturday', '۲ آذر']) expect(readDay(text).ok).toBe(false);
    expect(readDay('۲ آذر ۱۴۰۵')).toMatchObject({ ok: true, form: 'jalali' });
  });

  it('counts «next» by the week of the team', () => {
    expect(readDay('next Saturday', { today, weekStart: 1 })).toMatchObject({ day: '2026-12-05' });
  });

  it('reads back every day that the calendar writes, in both languages and any digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumberOf(isoDay('1821-03-21')), max: dayNumberOf(isoDay('2122-03-20')) }),
        fc.constantFrom('fa' as const, 'en' as const),
        fc.constantFrom('full' as const, 'long' as const, 'numeric' as const),
        fc.constantFrom('jalali' as const, 'gregorian' as const),
        fc.boolean(),
        (number, language, style, calendar, persian) => {
          const day = dayFromNumber(number);
          const text = formatDate(day, language, { style, calendar });
          expect(readDay(persian ? toPersianDigits(text) : text)).toMatchObject({ ok: true, day });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDay(text, { today })));
  });
});

describe('a day inside a text', () => {
  it.each([
    ['استوری فردا ساعت ۱۰', '2026-11-24', 'فردا'],
    ['کمپین شنبهٔ بعد برای مادرها', '2026-11-28', 'شنبهٔ بعد'],
    ['post on 5 December at noon', '2026-12-05', '5 December'],
    ['شنبه ۵ دی لایو', '2026-12-26', 'شنبه ۵ دی'],
    ['لانچ 1405/9/12!', '2026-12-03', '1405/9/12'],
  ])('%j', (text, expected, words) => {
    const found = findDay(text, { today });
    expect(found?.day).toMatchObject({ ok: true, day: expected });
    expect(text.slice(found?.from, found?.to)).toBe(words);
  });

  it.each(['محصول جدید', '5 day sale', '۲ می‌خوام', 'sun cream', 'نسخهٔ 1.2.2026.4', 'فردایی بهتر'])(
    '%j names none',
    (text) => {
      expect(findDay(text, { today })).toBeNull();
    },
  );
});
