import { describe, expect, test } from 'vitest';
import { clockAt } from '@/utils/base/clock';
import { captureOf, commentWith } from '../comment';
import { benchOf, must, NOW } from './bench';
import { act, deskOf, foundTeam, put } from './desk';

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

  test('says what an item is for, as the team calls it, also what it has hidden since', async () => {
    const desk = deskOf();
    await act(desk, put('workspaces', { id: 'w1', name: 'خانه' }));
    const [mourning] = (await desk.services.today.read()).occasions;
    const own = { calendar: 'jalali', titles: { fa: 'سالگرد فروشگاه', en: 'Our day' } };
    await act(
      desk,
      put('occasions', { ...own, id: 'our-day', rule: { type: 'fixed', month: 9, day: 2 }, hidden: true }),
      put('calendar', { id: 'i1', title: 'الف', date: '2026-11-23', occasionId: mourning?.id }),
      put('calendar', { id: 'i2', title: 'ب', date: '2026-11-23', occasionId: 'our-day' }),
      put('calendar', { id: 'i3', title: 'پ', date: '2026-11-23', occasionId: 'nobody-knows' }),
      put('calendar', { id: 'i4', title: 'ت', date: '2026-11-23' }),
    );
    const told = [
      { title: mourning?.title, tone: 'mourning' },
      { title: 'سالگرد فروشگاه', tone: 'neutral' },
      null,
      null,
    ];
    const { items } = await desk.services.today.read();
    expect(items.map(({ occasion }) => occasion)).toEqual(told);
    const { days } = await desk.services.calendar.span('2026-11-23', '2026-11-23');
    expect(days[0]?.items.map(({ occasion }) => occasion)).toEqual(told);
  });

  test('the morning message names the day, what goes out and who answers', async () => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    const message = await bench.services.today.morningMessage(await bench.services.today.read());
    expect(message).toContain('دوشنبه ۲ آذر ۱۴۰۵');
    expect(message.split('\n').filter((line) => line.startsWith('•')).length).toBeGreaterThan(3);
    expect(message).not.toContain('undefined');
  });

  test('shows the questions of what is out now, with the answer the team has for them', async () => {
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    await act(
      desk,
      put('calendar', {
        id: 'live',
        title: 'کمپین',
        date: '2026-11-23',
        time: '08:00',
        status: 'published',
        expectedQuestions: [{ topicId: 't1', text: 'قیمت بسته؟', responseId: 're1' }, { text: 'تا کی؟' }],
      }),
      put('calendar', {
        id: 'later',
        title: 'فردا',
        date: '2026-11-24',
        status: 'approved',
        expectedQuestions: [{ topicId: 't1', text: 'رنگ؟' }],
      }),
    );
    const { expected } = await desk.services.today.read();
    expect(expected).toMatchObject([
      { itemTitle: 'کمپین', text: 'قیمت بسته؟', topicTitle: 'قیمت', responseTitle: 'قیمت' },
      { text: 'تا کی؟', topicTitle: null, responseId: null },
    ]);
    expect((await desk.services.today.read('2026-11-24')).expected).toEqual([]);
  });

  test('names what should have gone out in the last two weeks, and nothing that is settled', async () => {
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    await act(
      desk,
      put('calendar', { id: 'l1', title: 'جا مانده', date: '2026-11-20', status: 'approved' }),
      put('calendar', { id: 'l2', title: 'منتشر', date: '2026-11-20', status: 'published' }),
      put('calendar', { id: 'l3', title: 'کهنه', date: '2026-10-20', status: 'approved' }),
    );
    const late = await desk.services.calendar.lateItems();
    expect(late.map(({ item }) => item.title)).toEqual(['جا مانده']);
  });
});

describe('a comment on the topic of an expected question', () => {
  const response = (id: string, title: string, topicIds: string[]) =>
    put('responses', {
      id,
      title,
      topicIds,
      status: 'approved',
      variants: [{ language: 'fa', text: title }],
    });

  test('is answered with the response that the item of its post names', async () => {
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    await act(
      desk,
      response('usual', 'قیمت همیشگی', ['t1']),
      response('yalda', 'بستهٔ یلدا {{item.price}}', ['t2']),
      put('calendar', {
        id: 'campaign',
        title: 'کمپین یلدا',
        date: '2026-11-20',
        status: 'published',
        publishedUrl: POST,
        facts: { price: '۴۹۰٬۰۰۰ تومان' },
        expectedQuestions: [{ topicId: 't1', text: 'قیمت بسته؟', responseId: 'yalda' }],
      }),
    );
    const routed = must(await desk.services.comment.route(captureOf(COMMENT, NOW)));
    expect(routed.expected).toMatchObject([{ itemTitle: 'کمپین یلدا', text: 'قیمت بسته؟' }]);
    expect(routed.answers[0]?.title).toBe('بستهٔ یلدا {{item.price}}');
    expect(routed.answers.length).toBeGreaterThan(1);
    expect(routed.answers[0]?.text).toBe('بستهٔ یلدا ۴۹۰٬۰۰۰ تومان');
  });

  test('hears of it under any post while the item is out, and no longer afterwards', async () => {
    const live = (date: string) =>
      put('calendar', {
        id: 'campaign',
        title: 'کمپین یلدا',
        date,
        status: 'published',
        expectedQuestions: [{ topicId: 't1', text: 'قیمت بسته؟' }],
      });
    const desk = deskOf({ member: 'sara' });
    await foundTeam(desk);
    await act(desk, live('2026-11-23'));
    expect(must(await desk.services.comment.route(captureOf(COMMENT, NOW))).expected).toHaveLength(1);
    await act(desk, live('2026-11-21'));
    expect(must(await desk.services.comment.route(captureOf(COMMENT, NOW))).expected).toEqual([]);
  });
});
