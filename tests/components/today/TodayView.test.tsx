// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { now } from '@/components/app/state';
import { MemberId } from '@/utils/schema/parts';
import { itemDraft } from '@/utils/services/item-draft';
import { type OpenPanel, openPanel, POUYA, REZA, textOf } from '../app/panel';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, until, write } from '../exchange/stage';
import { captureOf } from '../gallery/workbench';

let panel: OpenPanel;
afterEach(() => panel.close());

const toastWith = (words: string) => all('toast').find(({ textContent }) => textContent?.includes(words));

describe('today', () => {
  test('shows the day in three calendars, its occasion, and what goes out', async () => {
    panel = await openPanel({ me: REZA });
    expect((await need('date-main')).textContent).toBe('دوشنبه ۲ آذر ۱۴۰۵');
    expect(textOf('date-second')).toBe('۲۳ نوامبر ۲۰۲۶');
    expect(textOf('date-hijri')).toContain('جمادی');
    expect(all('occasion').map((one) => one.dataset.tone)).toContain('mourning');
    expect(all('item')).toHaveLength(3);
    expect(all('item')[0]?.textContent).toContain('۰۹:۰۰');
  });

  test('says of a Hijri date that nobody has announced yet that it is approximate', async () => {
    const clock = { now: () => Date.parse('2031-02-10T08:00:00Z') };
    panel = await openPanel({ team: 'empty', clock });
    await need('date-main');
    expect(textOf('date-hijri')).toContain('(تقریبی)');
    expect(textOf('date-second')).not.toContain('تقریبی');
  });

  test('a notice stays until this person has read it', async () => {
    panel = await openPanel({ me: REZA });
    const before = (await until(() => all('directive').length > 0 && all('directive'), 'a notice')).length;
    await act(() => all('directive')[0]?.querySelector('button')?.click());
    await until(() => all('directive').length === before - 1, 'one notice less');
    const notices = await panel.bench.store.all('directives');
    expect(notices.some((notice) => notice.readBy[REZA] !== undefined)).toBe(true);
  });

  test('a status is changed in place and undone from the toast', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead' });
    await need('item');
    const statuses = () => all('item').map((item) => item.querySelector('select')?.value);
    const before = statuses();
    await write(all('item')[1]?.querySelector('select'), 'published');
    await until(() => statuses()[1] === 'published', 'the new status');
    const toast = await need('toast');
    await act(() => toast.querySelector('button')?.click());
    await until(() => statuses()[1] === before[1], 'the status as before');
  });

  test('what has been reminded of comes again in an hour, and of anything else that is not offered', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead', team: 'empty' }, async ({ store, reminded }) => {
      const put = { ...itemDraft('پست', '2026-11-23', 'Asia/Tehran'), time: '12:10' as const };
      await store.write([{ store: 'calendar', put }], 'system');
      reminded.came = [`item:${put.id}|itemSoon`, 'item:other|itemSoon'];
    });
    const [mine, other] = panel.bench.reminded.came;
    await click('item-words');
    await click('remind-later');
    expect(panel.bench.reminded.putOff).toEqual([[mine, now.value + 60 * 60_000]]);
    expect(panel.bench.reminded.came).toEqual([other]);
    await until(() => find('remind-later') === null, 'no way to put it off twice');
    expect(textOf('toast')).toContain('دوباره یادآوری');
  });

  test('of what comes again this day alone is ticked and published, and its line stays open', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead', team: 'empty' }, async ({ store }) => {
      const put = {
        ...itemDraft('نامهٔ روزانه', '2026-11-23', 'Asia/Tehran'),
        recurrence: 'RRULE:FREQ=DAILY',
        checklist: [{ text: 'کاور', done: false }],
        attachments: [{ name: 'کاور.png', url: 'https://example.org/cover.png' }, { name: 'بی‌نشانی' }],
      };
      await store.write([{ store: 'calendar', put }], 'system');
    });
    await click('item-words');
    expect((await need('item-more')).textContent).toContain('کاور.png'); // what has an address can be opened
    expect(textOf('item-more')).not.toContain('بی‌نشانی');
    const box = () => document.querySelector<HTMLInputElement>('[data-testid=item-tick]');
    await until(() => box() !== null, 'the task');
    await act(() => box()?.click());
    await until(async () => (await panel.bench.store.all('calendar')).length === 2, 'the day by itself');
    await until(() => box()?.checked, 'the task done, in the open line');
    await write(document.querySelector('[data-testid=item] select'), 'published');
    await until(() => document.querySelector('.status-published'), 'the new status');
    expect(find('item-more')).not.toBeNull();
    const { days } = await panel.bench.services.calendar.span('2026-11-23', '2026-11-24');
    const said = days.flatMap(({ items }) => items.map(({ item }) => [item.status, item.checklist[0]?.done]));
    expect(said).toEqual([
      ['published', true],
      ['idea', false],
    ]);
    await until(() => toastWith('منتشر شد'), 'what is said of it'); // else it comes into the next test
  });

  test('a question that came without an answer waits there after its item, and one click leads to its response', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead' }, async ({ store }) => {
      const put = {
        ...itemDraft('حراج', '2026-11-22', 'Asia/Tehran'),
        status: 'published' as const,
        memberId: MemberId.parse(POUYA),
        expectedQuestions: [{ text: 'رنگ دیگر دارد؟' }],
      };
      await store.write([{ store: 'calendar', put }], 'system');
    });
    await click('open-question');
    await need('question-sheet');
    expect(await violationsIn(document.body)).toEqual([]);
    await write(find('question-answer'), 'بله، سبز هم داریم.');
    await click('question-save');
    await until(() => find('open-question') === null, 'nothing that waits');
    const kept = (await panel.bench.store.all('responses')).find(({ title }) => title === 'رنگ دیگر دارد؟');
    expect(kept?.variants[0]?.text).toBe('بله، سبز هم داریم.');
    const undo = await until(() => toastWith('پاسخ آماده دارد')?.querySelector('button'), 'the way back');
    await act(() => undo.click());
    await click('open-question');
    await click('question-leave');
    await until(() => find('open-question') === null, 'nothing that waits');
  });

  test('what should have gone out stands there until its status is settled, on no other day', async () => {
    const late = { ...itemDraft('جا مانده', '2026-11-20', 'Asia/Tehran'), status: 'approved' as const };
    panel = await openPanel({ me: POUYA, access: 'lead', team: 'empty' }, async ({ store }) => {
      await store.write([{ store: 'calendar', put: late }], 'system');
    });
    expect((await need('late-item')).textContent).toContain('جا مانده');
    const published = { ...late, status: 'published' as const };
    await panel.bench.store.write([{ store: 'calendar', put: published }], 'system');
    await until(() => all('late-item').length === 0, 'nothing late');
  });

  test('of much that is late the last days come first, and each of them can be seen', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead', team: 'empty' }, async ({ store }) => {
      const days = ['15', '16', '17', '18', '19', '20', '21'];
      const changes = days.map((day) => {
        const item = itemDraft(day, `2026-11-${day}`, 'Asia/Tehran');
        return { store: 'calendar' as const, put: { ...item, status: 'approved' as const } };
      });
      await store.write(changes, 'system');
    });
    await need('late-item');
    const titles = () => all('late-item').map((line) => line.querySelector('bdi')?.textContent);
    expect(titles()).toEqual(['21', '20', '19', '18', '17']);
    await click('more-rows');
    expect(titles()).toEqual(['21', '20', '19', '18', '17', '16', '15']);
    expect(find('more-rows')).toBeNull();
  });

  test('what is late stands there although the questions of the days before cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const late = { ...itemDraft('جا مانده', '2026-11-20', 'Asia/Tehran'), status: 'approved' as const };
    panel = await openPanel({ me: POUYA, access: 'lead', team: 'empty' }, async ({ store, services }) => {
      await store.write([{ store: 'calendar', put: late }], 'system');
      vi.spyOn(services.calendar, 'openQuestions').mockRejectedValue(new Error('gone'));
    });
    expect((await need('late-item')).textContent).toContain('جا مانده');
  });

  test('goes on with the clock: a panel that was left open in the evening shows the next morning', async () => {
    // The services are asked by the same clock as the page.
    const clock = { now: () => now.value };
    panel = await openPanel({ me: POUYA, access: 'lead', clock }, async ({ store }) => {
      const put = {
        ...itemDraft('کمپین فردا', '2026-11-24', 'Asia/Tehran'),
        status: 'inProduction' as const,
        expectedQuestions: [{ text: 'رنگ دیگر دارد؟' }],
      };
      await store.write([{ store: 'calendar', put }], 'system');
    });
    await need('date-main');
    expect(textOf('item')).not.toContain('کمپین فردا');
    await act(() => {
      now.value += 18 * 60 * 60_000;
    });
    await until(() => textOf('date-main').includes('۳ آذر'), 'the next day');
    expect(textOf('expected')).toContain('رنگ دیگر دارد؟');
    expect(textOf('item')).toContain('کمپین فردا');
  });

  test('an item is added to the day', async () => {
    panel = await openPanel({ team: 'empty' });
    await need('date-main');
    expect(document.body.textContent).toContain('امروز محتوایی ندارید');
    const add = [...document.querySelectorAll('button')].find((one) => one.textContent === 'افزودن');
    await act(() => add?.click());
    await write(document.querySelector('.add-item input'), 'استوری جمعه');
    await act(() => document.querySelector<HTMLButtonElement>('.add-item button')?.click());
    await until(() => textOf('item').includes('استوری جمعه'), 'the item');
  });

  test('who is on duty stands there with the end of the turn; a click copies how to reach them', async () => {
    panel = await openPanel({ me: REZA });
    const line = await need('on-duty');
    expect(line.textContent).toMatch(/تا/u);
    await act(() => line.click());
    await until(() => panel.bench.copied.length === 1, 'the contact');
    expect(panel.bench.copied[0]).toContain('@');
    await until(() => all('on-duty').some((one) => one.title.includes('بعدی')), 'the next one');
  });

  test('a colleague stands in for me after two clicks, until I am back', async () => {
    panel = await openPanel({ me: REZA });
    await click('stand-in');
    await click('stand-in-time');
    expect((await need('in-my-place')).textContent).toContain('جای شماست');
    expect(find('stand-in')).toBeNull();
    await click('im-back');
    await until(() => find('in-my-place') === null && find('stand-in'), 'me again');
  });

  test('a viewer sees that standing in is not theirs to ask for', async () => {
    panel = await openPanel({ me: REZA, access: 'viewer' });
    expect((await need('stand-in')).getAttribute('aria-disabled')).toBe('true');
    await click('stand-in');
    expect(find('stand-in-sheet')).toBeNull();
  });

  test('the morning message goes to the clipboard', async () => {
    panel = await openPanel({ me: REZA });
    await click('morning');
    await until(() => panel.bench.copied.length === 1, 'the message');
    expect(panel.bench.copied[0]).toContain('دوشنبه ۲ آذر ۱۴۰۵');
  });

  test('my cases and those past their deadline stand there and open on a click', async () => {
    panel = await openPanel({ me: REZA }, async (bench) => {
      await bench.services.comment.route(captureOf({ text: 'قیمتش چنده؟', minutesAgo: 500 }));
    });
    const line = await need('case');
    expect(line.textContent).toContain('از مهلت گذشته');
    const late = await until(() => document.querySelector('.section-danger'), 'what is overdue');
    expect(late.textContent).toContain('۱');
    await act(() => line.click());
    await until(() => textOf('comment-text').includes('قیمتش'), 'the comment');
  });

  test('my work is one list, three of it in sight, the rest one click away', async () => {
    panel = await openPanel({ me: REZA }, async (bench) => {
      for (const id of ['1', '2', '3', '4']) {
        await bench.services.comment.route(captureOf({ text: `قیمتش چنده؟ ${id}`, id }));
      }
    });
    await need('my-work');
    expect(all('case')).toHaveLength(3);
    await click('work-all');
    await until(() => all('case').length === 4, 'all of it');
    expect(find('work-all')?.getAttribute('aria-expanded')).toBe('true');
  });

  test('the first lines do not wait for all of a large day; its count follows', async () => {
    panel = await openPanel({ me: REZA }, async (bench) => {
      for (let id = 1; id <= 41; id += 1) {
        await bench.services.comment.route(captureOf({ text: `قیمتش چنده؟ ${id}`, id: `${id}` }));
      }
    });
    await until(() => textOf('work-all').includes('۴۱'), 'all of it counted');
    expect(all('case')).toHaveLength(3);
  });

  test('says that nothing waits where nothing does', async () => {
    panel = await openPanel({ team: 'empty' });
    await need('date-main');
    expect(document.body.textContent).toContain('کاری منتظر شما نیست');
  });

  test('a lead sees who has how much, their list as they see it, and opens the cases of one of them', async () => {
    panel = await openPanel({ me: POUYA, access: 'lead' }, async (bench) => {
      const [item] = await bench.store.all('calendar');
      if (!item) throw new Error('the example team has no item');
      const put = { ...item, title: 'استوری رضا', date: '2026-11-24', memberId: MemberId.parse(REZA) };
      await bench.store.write([{ store: 'calendar', put: { ...put, status: 'idea' } }], 'system');
      await bench.services.comment.route(captureOf({ text: 'قیمتش چنده؟', id: '1', minutesAgo: 500 }));
      await bench.services.comment.route(captureOf({ text: 'این چیه؟', id: '2' }));
    });
    await click('people-work');
    const line = await until(
      () => all('person-work').find((one) => one.textContent?.includes('رضا')),
      'the work of Reza',
    );
    expect(line.textContent).toContain('۱ تا از مهلت گذشته');
    expect(line.textContent).toContain('۱ محتوا');
    expect(line.textContent).toContain('نخوانده');
    await act(() => line.click());
    const list = await need('person-list');
    await until(() => list.textContent?.includes('قیمتش'), 'what waits for Reza');
    expect(list.textContent).toContain('استوری رضا');
    await click('person-cases');
    await until(() => textOf('filter-asked').includes('رضا'), 'the filter');
    await until(() => all('case').length === 1 && textOf('case').includes('قیمتش'), 'the cases of Reza');
    await click('filter-asked');
    await until(() => find('filter-asked') === null, 'the list as it was');
  });

  test('who may not see others’ work is not offered it', async () => {
    panel = await openPanel({ me: REZA });
    await need('date-main');
    expect(find('people-work')).toBeNull();
  });

  test('a day that cannot be read says so and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    panel = await openPanel({ me: REZA }, (bench) => {
      vi.spyOn(bench.services.today, 'read').mockRejectedValueOnce(new Error('gone'));
    });
    const failure = await need('error');
    await act(() => failure.querySelector('button')?.click());
    await need('date-main');
  });
});
