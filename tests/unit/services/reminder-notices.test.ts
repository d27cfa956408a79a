import { describe, expect, it } from 'vitest';
import { look } from '@/utils/cases/reminding';
import { CaseId } from '@/utils/schema/parts';
import type { Reminder } from '@/utils/schema/reminder';
import { noticesOf, placeOfNotice } from '@/utils/services/reminder-notices';

const overdue = (id: string, topicTitle: string | null): Reminder => ({
  id: `${id}|overdue`,
  caseId: CaseId.parse(id),
  step: 'overdue',
  priority: 'normal',
  atMs: 10,
  topicTitle,
  isKnown: false,
});
const seen = (...reminders: Reminder[]) =>
  look({ memberId: null, mine: 0, reminders }, { lookedAtMs: 5, putOff: {} }, [], 20);

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

  it.each([
    ['instagram:1|overdue', 'cases/instagram%3A1'],
    ['telegram:a|b|overdue', 'cases/telegram%3Aa%7Cb'],
    ['digest', 'cases'],
  ])('%s leads to %s', (id, place) => {
    expect(placeOfNotice(id)).toBe(place);
  });
});
