import { describe, expect, it } from 'vitest';
import { look } from '@/utils/cases/reminding';
import type { Reminder } from '@/utils/schema/reminder';
import { noticesOf, placeOfNotice } from '@/utils/services/reminder-notices';

const overdue = (id: string, topicTitle: string | null): Reminder => ({
  id: `${id}|overdue`,
  step: 'overdue',
  priority: 'normal',
  atMs: 10,
  topicTitle,
  isKnown: false,
});
const seen = (...reminders: Reminder[]) =>
  look({ memberId: null, mine: 0, wakesMs: [], reminders }, { lookedAtMs: 5, putOff: {} }, [], 20);

describe('notices', () => {
  it('name the topic and what has come, and nothing of the customer', () => {
    expect(noticesOf(seen(overdue('instagram:1', 'قیمت')), 'fa')).toEqual([
      {
        id: 'instagram:1|overdue',
        title: 'قیمت',
        message: 'از مهلت پاسخ گذشت',
        buttons: ['باز کن', 'یک ساعت دیگر'],
      },
    ]);
    expect(noticesOf(seen(overdue('x:2', null)), 'en')).toMatchObject([{ title: 'No topic' }]);
  });

  it('are one where there are many', () => {
    const many = Array.from({ length: 12 }, (_, index) => overdue(`x:${index}`, 'قیمت'));
    expect(noticesOf(seen(...many), 'fa')).toMatchObject([
      { id: 'digest', message: '۱۲ پیگیری، ۱۲ تا از مهلت گذشته' },
    ]);
  });

  it('name what is planned and when; in the morning how much it is and the first of it', () => {
    const planned = (id: string, step: Reminder['step'], plan: Reminder['plan']): Reminder => ({
      ...overdue(id, null),
      id: `${id}|${step}`,
      step,
      ...(plan && { plan }),
    });
    const story = { title: 'استوری پاییز', time: '09:30', count: 1 };
    const all = seen(
      planned('item:i1', 'itemSoon', story),
      planned('item:i2', 'dayBefore', { title: 'کمپین', count: 1 }),
      planned('day:2026-11-24', 'morning', { ...story, count: 3 }),
    );
    expect(noticesOf(all, 'fa').map(({ title, message }) => [title, message])).toEqual([
      ['استوری پاییز', 'نزدیک است: ۰۹:۳۰'],
      ['کمپین', 'فردا، تمام روز'],
      ['امروز ۳ محتوا با شما', '۰۹:۳۰ · استوری پاییز'],
    ]);
    const many = Array.from({ length: 6 }, (_, index) => planned(`item:${index}`, 'itemSoon', story));
    expect(noticesOf(seen(...many, overdue('x:1', null)), 'fa')).toMatchObject([
      { message: '۱ پیگیری، ۱ تا از مهلت گذشته · ۶ محتوا' },
    ]);
  });

  it.each([
    ['item:i1@2026-11-24|itemSoon', 'calendar/i1%402026-11-24'],
    ['day:2026-11-24|morning', 'today'],
    ['instagram:1|overdue', 'cases/instagram%3A1'],
    ['telegram:a|b|overdue', 'cases/telegram%3Aa%7Cb'],
    ['digest', 'cases'],
  ])('%s leads to %s', (id, place) => {
    expect(placeOfNotice(id)).toBe(place);
  });
});
