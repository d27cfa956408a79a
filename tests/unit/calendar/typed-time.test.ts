import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPersianDigits } from '@/utils/calendar/format';
import { findTime, readTime } from '@/utils/calendar/typed-time';

const timeOf = (text: string) => {
  const read = readTime(text);
  return read.ok ? read.time : read.problem;
};

describe('a time that is typed', () => {
  it.each([
    ['۱۸:۳۰', '18:30'],
    ['9:05', '09:05'],
    ['۹٫۳۰', '09:30'],
    ['17', '17:00'],
    ['930', '09:30'],
    ['ساعت ۱۰', '10:00'],
    ['ساعت ده و نیم', '10:30'],
    ['۱۰ صبح', '10:00'],
    ['۵ عصر', '17:00'],
    ['۵ و ربع بعد از ظهر', '17:15'],
    ['۲ بعدازظهر', '14:00'],
    ['۳ ب.ظ', '15:00'],
    ['۱۲ ظهر', '12:00'],
    ['۱ ظهر', '13:00'],
    ['ظهر', '12:00'],
    ['۸:۱۵ شب', '20:15'],
    ['۱۲ شب', '00:00'],
    ['۲ بامداد', '02:00'],
    ['نیمه‌شب', '00:00'],
    ['یک ربع به ۱۰', '09:45'],
    ['5pm', '17:00'],
    ['5:30 p.m.', '17:30'],
    ['12 AM', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['at 10', '10:00'],
    ["7 o'clock", '07:00'],
    ['10 in the morning', '10:00'],
    ['18:30:00', '18:30'],
  ])('%j is %s', (text, expected) => {
    expect(timeOf(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['بعداً', 'unclear'],
    ['۱۰۰۰۰', 'unclear'],
    ['25:00', 'no-time'],
    ['۲۴:۰۰', 'no-time'],
    ['9:75', 'no-time'],
    ['ساعت ۲۵', 'no-time'],
    ['۱۵ صبح', 'no-time'],
    ['0pm', 'no-time'],
  ])('%j is none: %s', (text, problem) => {
    expect(timeOf(text)).toBe(problem);
  });

  it('reads every minute of the day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(timeOf(time)).toBe(time);
        expect(timeOf(`ساعت ${toPersianDigits(time)}`)).toBe(time);
      }),
    );
  });
});

describe('a time inside a text', () => {
  it.each([
    ['فردا ساعت ۱۰ استوری', '10:00', 'ساعت ۱۰'],
    ['post at 5pm tomorrow', '17:00', 'at 5pm'],
    ['لایو ۸ شب با مهمان', '20:00', '۸ شب'],
    ['18:30 reel', '18:30', '18:30'],
  ])('%j', (text, expected, words) => {
    const found = findTime(text);
    expect(found?.time).toEqual({ ok: true, time: expected });
    expect(text.slice(found?.from, found?.to).trim()).toBe(words);
  });

  it('is refused where it is wrong, not overlooked', () => {
    expect(findTime('لایو ساعت ۲۵')?.time).toEqual({ ok: false, problem: 'no-time' });
  });

  it.each(['۱۰ محصول', 'نسخهٔ 2.30', '50% off', '۲ صبحانه'])('%j names none', (text) => {
    expect(findTime(text)).toBeNull();
  });
});
