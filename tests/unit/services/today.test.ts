import { describe, expect, test } from 'vitest';
import { clockAt } from '@/utils/base/clock';
import { captureOf, commentWith } from '../comment';
import { benchOf, must, NOW } from './bench';
import { act, deskOf, put } from './desk';

const POST = 'https://www.instagram.com/p/ABC/';
const COMMENT = commentWith({
  text: 'سلام قیمت؟',
  commentId: '1',
  post: { id: 'ABC', permalink: POST, author: 'shop' },
});

describe('today', () => {
  test('has its date in three calendars and its occasions, in the language of the device', async () => {
    const bench = benchOf({ language: 'fa' });
    must(await bench.services.team.startEmpty('خانه', 'fa'));
    const { dates, occasions } = await bench.services.today.read();
    expect(dates).toMatchObject({
      main: 'دوشنبه ۲ آذر ۱۴۰۵',
      second: '۲۳ نوامبر ۲۰۲۶',
      hijri: '۱۳ جمادی‌الثانی ۱۴۴۸',
    });
    expect(occasions.some((occasion) => occasion.tone === 'mourning')).toBe(true);
  });

  test('has the team’s own occasions, and not those it hides', async () => {
    const desk = deskOf();
    await act(desk, put('workspaces', { id: 'w1', name: 'خانه' }));
    const [first] = (await desk.services.today.read()).occasions;
    const own = { calendar: 'jalali', titles: { fa: 'سالگرد فروشگاه', en: 'Our day' } };
    await act(
      desk,
      put('occasions', { ...own, id: first?.id, rule: { type: 'days' }, hidden: true }),
      put('occasions', { ...own, id: 'our-day', rule: { type: 'fixed', month: 9, day: 2 } }),
    );
    const titles = (await desk.services.today.read()).occasions.map(({ title }) => title);
    expect(titles).toContain('سالگرد فروشگاه');
    expect(titles).not.toContain(first?.title);
  });

  test('begins at midnight of the team’s own zone', async () => {
    const bench = benchOf({}, clockAt('2026-11-22T20:45:00.000Z'));
    must(await bench.services.team.startEmpty('خانه', 'fa'));
    expect((await bench.services.today.read()).day).toBe('2026-11-23');
  });

  test('shows an item added for the day, and lets its status change', async () => {
    const bench = benchOf();
    must(await bench.services.team.startEmpty('خانه', 'fa'));
    must(await bench.services.today.addItem('ریلز پالتو', '2026-11-23'));
    const [added] = (await bench.services.today.read()).items;
    expect(added?.item).toMatchObject({ title: 'ریلز پالتو', status: 'idea' });
    must(await bench.services.today.setItemStatus(added?.item.id ?? ('' as never), 'published'));
    expect((await bench.services.today.read()).items[0]?.item.status).toBe('published');
  });

  test('a post that is added from its comment is published, and the next comment finds it', async () => {
    const bench = benchOf();
    must(await bench.services.team.startEmpty('خانه', 'fa'));
    expect(must(await bench.services.comment.route(captureOf(COMMENT, NOW))).item).toBeNull();
    must(await bench.services.today.addItem('ریلز پالتو', null, POST));
    const routed = must(await bench.services.comment.route(captureOf(COMMENT, NOW)));
    expect(routed.item).toMatchObject({ title: 'ریلز پالتو', date: '2026-11-23', status: 'published' });
  });

  test('the morning message names the day, what goes out and who answers', async () => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    const message = await bench.services.today.morningMessage(await bench.services.today.read());
    expect(message).toContain('دوشنبه ۲ آذر ۱۴۰۵');
    expect(message.split('\n').filter((line) => line.startsWith('•')).length).toBeGreaterThan(3);
    expect(message).not.toContain('undefined');
  });
});
