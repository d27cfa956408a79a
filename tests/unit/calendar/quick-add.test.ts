import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { quickAdd } from '@/utils/calendar/quick-add';
import { ChannelId } from '@/utils/schema/parts';

const channels = [
  { id: ChannelId.parse('insta'), title: 'صفحهٔ خانه', platform: 'instagram' as const },
  { id: ChannelId.parse('kids'), title: 'Home Kids (IR)', platform: 'instagram' as const },
  { id: ChannelId.parse('tg'), title: '@home', platform: 'telegram' as const },
];
// Monday 2 Azar 1405.
const read = (text: string) => quickAdd(text, { today: isoDay('2026-11-23'), channels });

describe('a line typed into the calendar', () => {
  it.each([
    [
      'فردا ساعت ۱۰ استوری اینستاگرام محصول جدید',
      { title: 'محصول جدید', day: '2026-11-24', time: '10:00', kind: 'story', channelIds: ['insta', 'kids'] },
    ],
    [
      'لایو تلگرام شنبهٔ بعد ۸ شب با مهمان',
      { title: 'با مهمان', day: '2026-11-28', time: '20:00', kind: 'live', channelIds: ['tg'] },
    ],
    [
      'پست صفحهٔ خانه ۵ دی',
      { title: 'پست صفحهٔ خانه', day: '2026-12-26', time: null, kind: 'post', channelIds: ['insta'] },
    ],
    [
      'Winter sale reel on Instagram next Saturday at 5pm',
      { title: 'Winter sale', day: '2026-11-28', time: '17:00', kind: 'reel', channelIds: ['insta', 'kids'] },
    ],
    [
      'newsletter: Yalda offers, 2026-12-18 18:30',
      { title: 'Yalda offers', day: '2026-12-18', time: '18:30', kind: 'email', channelIds: [] },
    ],
    [
      'post for home kids (ir) tomorrow: shoes',
      { title: 'shoes', day: '2026-11-24', kind: 'post', channelIds: ['kids'] },
    ],
    ['محصول جدید', { title: 'محصول جدید', day: null, time: null, kind: null, channelIds: [] }],
    ['  ', { title: '', day: null, time: null, kind: null, channelIds: [] }],
  ])('%j', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('says from which words it understood what, in their order', () => {
    const text = 'فردا ساعت ۱۰ استوری اینستاگرام محصول جدید';
    expect(read(text).understood.map(({ what, from, to }) => [what, text.slice(from, to)])).toEqual([
      ['day', 'فردا'],
      ['time', 'ساعت ۱۰'],
      ['kind', 'استوری'],
      ['channel', 'اینستاگرام'],
    ]);
  });

  it('says which words are no day and no time, and keeps them', () => {
    const { title, day, misunderstood } = read('پست ۳۱ مهر ساعت ۲۵');
    expect(day).toBeNull();
    expect(title).toBe('۳۱ مهر ساعت ۲۵');
    expect(misunderstood).toMatchObject([
      { what: 'time', typed: { problem: 'no-time' } },
      { what: 'day', typed: { problem: 'no-day' } },
    ]);
  });

  it('never throws, and never invents a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { title, understood } = read(text);
        expect(title.length).toBeLessThanOrEqual(200);
        if (understood.length === 0) expect(text.replace(/\s+/gu, ' ')).toContain(title);
      }),
    );
  });
});
