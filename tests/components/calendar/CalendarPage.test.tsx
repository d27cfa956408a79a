// @vitest-environment jsdom
// The calendar of the desk over the real services: everything by the keyboard alone, and the same by the pointer.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now } from '@/components/app/state';
import { asking, askingScope } from '@/components/calendar/acts';
import { letGo } from '@/components/calendar/choice';
import { firstCalendar } from '@/components/calendar/first';
import { closeItem, drafts } from '@/components/calendar/opened';
import { forgetCalendar } from '@/components/calendar/state';
import { Desk } from '@/components/desk/Desk';
import { forgetDrafts } from '@/components/desk/drafts';
import { followServices } from '@/components/desk/follow';
import { addDays, isoDay } from '@/utils/calendar/day';
import { ItemId } from '@/utils/schema/parts';
import { violationsIn } from '../exchange/axe';
import {
  all,
  choose,
  click,
  fileOf,
  find,
  NOW,
  need,
  type Stage,
  stage,
  until,
  writeInto,
} from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
beforeEach(() => {
  forgetCalendar();
  letGo();
  forgetDrafts();
  closeItem();
  asking.value = null;
  askingScope.value = null;
});
afterEach(() => {
  stopFollowing();
  page.end();
  firstCalendar.value = null;
});

async function open(team: 'example' | 'empty' = 'empty', shown: 'fa' | 'en' = 'fa', address = 'calendar') {
  location.hash = address;
  page = stage(shown);
  now.value = Date.parse(NOW);
  if (team === 'example') await page.services.team.startWithExample(shown);
  else await page.services.team.startEmpty('خانه', shown);
  stopFollowing = page.services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
  await until(() => find('calendar')?.dataset.busy === 'false', 'the calendar');
}
/** A press where the focus is. */
async function press(code: string, init: KeyboardEventInit = {}) {
  const target = document.activeElement ?? document.body;
  await act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...init }),
    );
  });
}
/** Enter on a button presses it, as a browser does. */
const enter = () => act(() => (document.activeElement as HTMLElement).click()); // the focus is on a button
const focusIs = (selector: string) =>
  until(() => document.activeElement?.matches(selector), `the focus on ${selector}`);
async function dropOn(day: string, key: string) {
  const target = all('cal-day').find(({ dataset }) => dataset.day === day);
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: { types: [], getData: () => key } });
  await act(() => void target?.dispatchEvent(drop));
}
const dayOf = async (title: string) => {
  const { days } = await page.services.calendar.span('2026-11-01', '2026-12-31');
  return days.find(({ items }) => items.some(({ item }) => item.title === title))?.day;
};
async function add(title: string, day: string, fields: object = {}) {
  const draft = await page.services.calendar.draft(day);
  await page.services.calendar.save({ ...draft, title, ...fields });
  return draft.id;
}

describe('by the keyboard alone', () => {
  test('a day is walked to, an item written, opened, moved, taken away and brought back', async () => {
    await open();
    await press('ArrowDown');
    await focusIs('[data-date="2026-11-23"]'); // today, where the keys begin
    await press('ArrowLeft'); // from right to left: tomorrow
    await focusIs('[data-date="2026-11-24"]');
    await press('ArrowDown');
    await focusIs('[data-date="2026-12-01"]');
    await press('KeyN');
    await need('item-sheet');
    expect(find('item-day')).toHaveProperty('value', '۱۴۰۵/۰۹/۱۰');
    await writeInto('item-name', 'ریلز یلدا');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    expect(await dayOf('ریلز یلدا')).toBe('2026-12-01');

    await until(() => find('cal-item'), 'the item');
    await press('ArrowDown');
    await focusIs('[data-testid=cal-item]');
    await enter();
    await need('item-sheet');
    await press('Escape', { key: 'Escape' });
    await until(() => find('item-sheet') === null, 'the sheet to close');

    await focusIs('[data-testid=cal-item]');
    await press('ArrowRight', { altKey: true });
    await until(async () => (await dayOf('ریلز یلدا')) === '2026-11-30', 'the day before');
    await until(
      () => document.activeElement?.matches('[data-testid=cal-item][data-day="2026-11-30"]'),
      'the focus',
    );
    await press('ArrowUp', { altKey: true });
    await until(async () => (await dayOf('ریلز یلدا')) === '2026-11-23', 'the week before');
    await until(
      () => document.activeElement?.matches('[data-testid=cal-item][data-day="2026-11-23"]'),
      'the focus',
    );
    await press('Delete');
    await until(async () => (await dayOf('ریلز یلدا')) === undefined, 'nothing');
    await press('KeyZ', { ctrlKey: true });
    await until(async () => (await dayOf('ریلز یلدا')) === '2026-11-23', 'the item again');
  });

  test('what lies beyond the month is walked to as well', async () => {
    await open('empty', 'en');
    await press('ArrowDown');
    await focusIs('[data-date="2026-11-23"]');
    await press('ArrowDown');
    await press('ArrowDown');
    await focusIs('[data-date="2026-12-07"]');
    expect(find('calendar-title')?.textContent).toContain('December');
  });

  test('a card on the board is carried to the next status', async () => {
    await open();
    await add('پست', '2026-11-25');
    await press('KeyB');
    await until(() => find('calendar')?.dataset.look === 'board' && find('cal-item'), 'the board');
    await press('ArrowDown');
    await focusIs('[data-testid=cal-item]');
    await press('ArrowLeft', { altKey: true });
    await until(() => find('cal-item')?.closest('[data-status=inProduction]'), 'the next column');
    await focusIs('[data-testid=cal-item]');
  });

  test.each([
    ['KeyW', 'week'],
    ['KeyD', 'day'],
    ['KeyA', 'agenda'],
    ['KeyB', 'board'],
    ['KeyY', 'year'],
    ['KeyM', 'month'],
  ])('%s shows the %s', async (code, look) => {
    await open();
    await press(code);
    expect(find('calendar')?.dataset.look).toBe(look);
  });
});

describe('several items', () => {
  const chosen = () => all('cal-item').filter((one) => one.className.includes('cal-chosen')).length;
  const bar = () => find('choice-bar')?.textContent ?? '';

  test('are chosen by X, moved by a key, and moved back by one undo', async () => {
    await open();
    await add('الف', '2026-11-25');
    await add('ب', '2026-11-26');
    await add('ج', '2026-11-26');
    await until(() => all('cal-item').length === 3);
    for (const title of ['الف', 'ب']) {
      await act(() =>
        all('cal-item')
          .find((one) => one.querySelector('bdi')?.textContent === title)
          ?.focus(),
      );
      await press('KeyX');
    }
    expect(chosen()).toBe(2);
    expect(bar()).toContain('۲ انتخاب');
    await press('ArrowDown', { altKey: true });
    await until(async () => (await dayOf('ب')) === '2026-12-03', 'the week after');
    expect([await dayOf('الف'), await dayOf('ج')]).toEqual(['2026-12-02', '2026-11-26']);
    await until(() => chosen() === 2, 'the same two');
    await press('KeyZ', { ctrlKey: true });
    await until(async () => (await dayOf('ب')) === '2026-11-26', 'the days before');
    expect(await dayOf('الف')).toBe('2026-11-25');
    await press('Escape');
    await until(() => find('choice-bar') === null && find('filters-more') !== null, 'the filters again');
    expect(chosen()).toBe(0);
  });

  test.each(['month', 'week', 'agenda', 'board'] as const)(
    'are chosen in the %s with Shift and a press, and given a status, an owner and a label',
    async (look) => {
      await open('example');
      await click(`look-${look}`);
      const drawn = { month: '.cal-month', week: '.cal-week', agenda: '.agenda', board: '.board' }[look];
      await until(() => document.querySelector(drawn) && all('cal-item').length > 1, look);
      const keys = [...new Set(all('cal-item').map(({ dataset }) => dataset.key ?? ''))].slice(0, 2);
      for (const key of keys) {
        await act(() => {
          const item = all('cal-item').find(({ dataset }) => dataset.key === key);
          item?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
        });
      }
      expect(find('item-sheet')).toBeNull();
      expect(bar()).toContain('۲ انتخاب');
      const [member] = (await page.services.team.read()).members;
      await writeInto('choice-owner', `m:${member?.id}`);
      await writeInto('choice-status', 'published');
      await writeInto('choice-label', 'new');
      await writeInto('choice-new-label', 'کمپین');
      await act(() => find('choice-new-label')?.closest('form')?.requestSubmit());
      const changed = await until(async () => {
        const { days } = await page.services.calendar.span('2026-11-01', '2026-12-31');
        const views = days.flatMap(({ items }) => items);
        const found = views.filter(({ item }) => item.labels.includes('کمپین'));
        return new Set(found.map(({ key }) => key)).size === 2 && found;
      }, 'the label');
      expect(changed.every(({ item }) => item.memberId === member?.id && item.status === 'published')).toBe(
        true,
      );
      expect(await violationsIn(document.body)).toEqual([]);
    },
  );

  test('are picked one by one with a finger, all at once, and taken away together', async () => {
    await open();
    await add('الف', '2026-11-25');
    await add('ب', '2026-11-26');
    await until(() => all('cal-item').length === 2);
    await click('calendar-more');
    await click('calendar-pick');
    await click('cal-item');
    expect(find('item-sheet')).toBeNull();
    expect(chosen()).toBe(1);
    await click('choose-all');
    expect(chosen()).toBe(2);
    await click('choice-remove');
    await until(() => all('cal-item').length === 0, 'nothing');
    await press('KeyZ', { ctrlKey: true });
    await until(() => all('cal-item').length === 2, 'both again');
  });

  test('of which some come again ask once which turns are meant, and change as one', async () => {
    await open();
    await add('نامه', '2026-11-24', { recurrence: 'RRULE:FREQ=WEEKLY' });
    await add('پست', '2026-11-25');
    const inProduction = () => document.querySelectorAll('[data-testid=cal-item].cal-warn');
    const statuses = async () => {
      const { days } = await page.services.calendar.span('2026-11-22', '2026-12-09');
      return days.flatMap(({ items }) => items.map(({ item }) => `${item.title} ${item.status}`));
    };
    await until(
      () => all('cal-item').length >= 5 && all('cal-item').some((one) => one.dataset.day === '2026-11-25'),
    );
    for (const [title, day] of [
      ['نامه', '2026-12-01'],
      ['پست', '2026-11-25'],
    ] as const) {
      const one = all('cal-item').find(
        (item) => item.dataset.day === day && item.textContent?.includes(title),
      );
      await act(() => one?.focus());
      await press('KeyX');
    }
    await writeInto('choice-status', 'inProduction');
    const asked = await need('scope-sheet');
    expect(asked.textContent).toContain('۲ محتوا');
    expect(await violationsIn(document.body)).toEqual([]);
    await press('Escape', { key: 'Escape' });
    await until(() => find('scope-sheet') === null, 'the question to go');
    expect(inProduction()).toHaveLength(0);

    await writeInto('choice-status', 'inProduction');
    await need('scope-sheet');
    await click('turns-following');
    await until(() => inProduction().length >= 3, 'the post, and the letter from the second on');
    expect(await statuses()).toEqual([
      'نامه idea',
      'پست inProduction',
      'نامه inProduction',
      'نامه inProduction',
    ]);
    expect(chosen()).toBe(2);

    // The same two again, under the keys that they have now: carried by the keys, all turns that are left.
    await act(() =>
      all('cal-item')
        .find(({ dataset }) => dataset.day === '2026-12-01')
        ?.focus(),
    );
    await press('ArrowLeft', { altKey: true });
    await need('scope-sheet');
    await press('Digit3');
    await focusIs('[data-testid=cal-item][data-day="2026-12-02"]');
    expect(await dayOf('پست')).toBe('2026-11-26');
    expect(chosen()).toBe(2);
    await press('Delete');
    await need('scope-sheet');
    await press('Digit1');
    await until(async () => (await statuses()).length === 2, 'the chosen ones gone');
    expect(await statuses()).toEqual(['نامه idea', 'نامه inProduction']);
    await press('KeyZ', { ctrlKey: true });
    await until(async () => (await statuses()).length === 4, 'both again by one undo');
  });

  test('are copied to later days, those that come again as well, without a question', async () => {
    await open();
    await add('نامه', '2026-11-24', { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2' });
    await add('پست', '2026-11-25', { status: 'published' });
    await until(() => all('cal-item').length === 3);
    await click('calendar-more');
    await click('calendar-pick');
    await click('choose-all');
    await writeInto('choice-copy', '1');
    await until(() => all('cal-item').length === 6, 'the copies');
    expect(find('scope-sheet')).toBeNull();
    const { days } = await page.services.calendar.span('2026-11-22', '2026-12-12');
    const copies = days.flatMap(({ day, items }) =>
      items.filter(({ isRepeated, item }) => !isRepeated && item.status === 'idea').map(() => day),
    );
    expect(copies).toEqual(['2026-11-25', '2026-11-26', '2026-12-02']);
    await press('KeyZ', { ctrlKey: true });
    await until(() => all('cal-item').length === 3, 'those from before by one undo');
  });

  test('of which one is frozen ask for the reason once', async () => {
    await open();
    await add('بیانیه', '2026-11-25', { frozen: true });
    await add('پست', '2026-11-26');
    await until(() => all('cal-item').length === 2);
    for (const one of all('cal-item')) {
      await act(() => one.focus());
      await press('KeyX');
    }
    await writeInto('choice-move', '1');
    await need('reason-sheet');
    await writeInto('reason', 'روز تعطیل شد');
    await click('reason-go');
    await until(async () => (await dayOf('بیانیه')) === '2026-11-26', 'the next day');
    expect(await dayOf('پست')).toBe('2026-11-27');
  });
});

describe('an item', () => {
  test('takes a question with its topic and response, a price, and says what it lacks', async () => {
    await open('example');
    await press('KeyN');
    await need('item-sheet');
    await writeInto('item-name', 'کمپین یلدا');
    await writeInto('item-day', '۱۴۰۵/۷/۳۱');
    expect((await need('save')).hasAttribute('disabled')).toBe(true); // Mehr has thirty days
    await writeInto('item-day', '۱۴۰۵/۹/۲۵');
    await writeInto('item-time', '۱۸:۳۰');
    await click('item-question-add');
    await writeInto('question-text', 'قیمت بسته چنده؟');
    const [topic] = (await page.services.team.read()).topics;
    await writeInto('question-topic', topic?.id ?? '');
    await writeInto('item-price', '۴۹۰٬۰۰۰ تومان');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    const { days } = await page.services.calendar.span('2026-12-16', '2026-12-16');
    expect(days[0]?.items[0]?.item).toMatchObject({
      title: 'کمپین یلدا',
      time: '18:30',
      facts: { price: '۴۹۰٬۰۰۰ تومان' },
      expectedQuestions: [{ text: 'قیمت بسته چنده؟', topicId: topic?.id }],
    });
  });

  test('is written as one sentence, and what was understood stands there before it is saved', async () => {
    await open();
    await writeInto('quick-add', 'فردا ساعت ۱۰ استوری محصول جدید');
    const said = await need('quick-understood');
    expect(said.textContent).toContain('سه‌شنبه ۳ آذر ۱۴۰۵');
    expect(said.textContent).toContain('۱۰:۰۰');
    await act(() => find('quick-add')?.closest('form')?.requestSubmit());
    await until(async () => (await dayOf('محصول جدید')) === '2026-11-24', 'the item');
    await writeInto('quick-add', 'پست ۳۱ مهر');
    await until(() => find('quick-understood')?.textContent?.includes('فقط'), 'Mehr has thirty days');
  });

  test('that comes again is renamed on one day, or on all', async () => {
    await open();
    await add('نامه', '2026-11-23', { recurrence: 'RRULE:FREQ=WEEKLY' });
    await until(() => all('cal-item').length >= 4);
    await act(() => all('cal-item')[1]?.click());
    await writeInto('item-name', 'نامهٔ ویژه');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    await until(() => all('cal-item').filter((one) => one.textContent?.includes('ویژه')).length === 1);
    await act(() => all('cal-item')[0]?.click());
    await writeInto('item-name', 'خبرنامه');
    await click('scope-all');
    await click('save');
    await until(() => all('cal-item').filter((one) => one.textContent?.includes('خبرنامه')).length >= 3);
  });

  const weekly = { recurrence: 'RRULE:FREQ=WEEKLY' };
  const daysOf = async (title: string) => {
    const { days } = await page.services.calendar.span('2026-11-22', '2026-12-15');
    return days.flatMap(({ day, items }) =>
      items.some(({ item }) => item.title === title) ? [day.slice(5)] : [],
    );
  };

  test('that comes again is carried on one day, and the keys stay on it', async () => {
    await open();
    await add('نامه', '2026-11-24', weekly);
    const second = await until(() => all('cal-item').find(({ dataset }) => dataset.day === '2026-12-01'));
    await act(() => second.focus());
    await press('ArrowDown', { altKey: true });
    await need('scope-sheet');
    await focusIs('[data-testid=turns-this]');
    expect(await daysOf('نامه')).toEqual(['11-24', '12-01', '12-08', '12-15']);
    await press('Digit1');
    await until(() => find('scope-sheet') === null, 'the question to go');
    await focusIs('[data-testid=cal-item][data-day="2026-12-08"]');
    expect(await daysOf('نامه')).toEqual(['11-24', '12-08', '12-15']);
    // It is an item of its own by now: the next step asks nothing.
    await press('ArrowLeft', { altKey: true });
    await focusIs('[data-testid=cal-item][data-day="2026-12-09"]');
    expect(find('scope-sheet')).toBeNull();
    expect(await daysOf('نامه')).toEqual(['11-24', '12-08', '12-09', '12-15']);
  });

  test('that comes again is dropped with those that follow, by one key', async () => {
    await open();
    const id = await add('نامه', '2026-11-24', weekly);
    await until(() => find('cal-item'));
    await dropOn('2026-12-02', `${id}@2026-12-01`);
    await need('scope-sheet');
    await press('Digit2');
    await until(async () => (await daysOf('نامه')).join() === '11-24,12-02,12-09', 'the days');
    await focusIs('[data-testid=cal-item][data-day="2026-12-02"]');
  });

  test('that comes again takes a status on all of its days, or on none when nobody wants it after all', async () => {
    await open();
    await add('نامه', '2026-11-24', weekly);
    await click('look-board');
    const card = await until(() => find('cal-item'));
    await act(() => card.focus());
    await press('ArrowLeft', { altKey: true });
    await need('scope-sheet');
    await press('Escape', { key: 'Escape' });
    await until(() => find('scope-sheet') === null, 'the question to go');
    const inProduction = () => document.querySelectorAll('[data-status=inProduction] [data-testid=cal-item]');
    expect(inProduction()).toHaveLength(0);
    await act(() => all('cal-item')[0]?.focus());
    await press('ArrowLeft', { altKey: true });
    await need('scope-sheet');
    await click('turns-all');
    await until(() => inProduction().length >= 4, 'all of them');
  });

  test('that comes again is taken away on the days that are meant', async () => {
    await open();
    await add('نامه', '2026-11-24', weekly);
    const second = await until(() => all('cal-item').find(({ dataset }) => dataset.day === '2026-12-01'));
    await act(() => second.focus());
    await press('Delete');
    await need('scope-sheet');
    expect(await violationsIn(document.body)).toEqual([]);
    await press('Numpad2');
    await until(async () => (await daysOf('نامه')).join() === '11-24', 'the first alone');
  });

  test('comes on further days that are typed, and not on those whose chip is pressed', async () => {
    await open();
    const id = await add('غرفه', '2026-11-24');
    await click('cal-item');
    await need('item-sheet');
    expect(find('fold-days')?.hasAttribute('open')).toBe(false);
    const typeDay = async (text: string) => {
      await writeInto('extra-day-text', text);
      await act(() => find('extra-day-text')?.focus());
    };
    await typeDay('۳۱ مهر ۱۴۰۵');
    expect(find('fold-days')?.textContent).toContain('۳۰'); // as many days as Mehr has
    expect((await need('save')).hasAttribute('disabled')).toBe(true);
    await typeDay('۱۴۰۵/۹/۱۰');
    await press('Enter');
    await typeDay('2026-12-05');
    await click('extra-day-add');
    await typeDay('۱۴۰۵/۹/۱۰'); // it is there already
    await press('Enter');
    await typeDay('۱۴۰۵/۹/۲۰');
    await act(() => find('extra-day-text')?.blur());
    expect(all('extra-day').map(({ textContent }) => textContent)).toEqual([
      '۱۰ آذر ۱۴۰۵',
      '۱۴ آذر ۱۴۰۵',
      '۲۰ آذر ۱۴۰۵',
    ]);
    expect(await violationsIn(document.body)).toEqual([]);
    await act(() => all('extra-day')[2]?.click());
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    expect(await daysOf('غرفه')).toEqual(['11-24', '12-01', '12-05']);

    // From one of its days: they are those of the whole, so nobody is asked whether this one alone is meant.
    await act(() => {
      location.hash = `calendar/${encodeURIComponent(`${id}@2026-12-01`)}`;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await need('item-sheet');
    await click('extra-day');
    expect(find('scope-this')).toBeNull();
    expect(find('scope-all')?.getAttribute('aria-pressed')).toBe('true');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    expect(await daysOf('غرفه')).toEqual(['11-24', '12-05']);
  });

  test('that comes again is opened on one of its days by its address', async () => {
    await open();
    const id = await add('نامه', '2026-11-24', weekly);
    await act(() => {
      location.hash = `calendar/${encodeURIComponent(`${id}@2026-12-01`)}`;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(await need('item-day')).toHaveProperty('value', '۱۴۰۵/۰۹/۱۰');
    expect(find('item-scope')).not.toBeNull();
  });

  test('takes a last day, a role, an occasion, a text for its page and reminders', async () => {
    await open('example');
    await press('KeyN');
    await need('item-sheet');
    await writeInto('item-name', 'حراج یلدا');
    await writeInto('item-day', '۱۴۰۵/۹/۲۵');
    await writeInto('item-last-day', '۱۴۰۵/۹/۲۰');
    expect((await need('save')).hasAttribute('disabled')).toBe(true); // it would end before it begins
    await writeInto('item-last-day', '۱۴۰۵/۹/۲۷');
    const { roles } = await page.services.team.read();
    await writeInto('item-owner', `role ${roles[0]?.id}`);
    const occasion = await until(
      () =>
        [...(find('item-occasion')?.querySelectorAll('option') ?? [])].find(({ text }) =>
          text.includes('یلدا'),
        )?.value,
      'the occasion',
    );
    await writeInto('item-occasion', occasion);
    const channel = await until(
      () => find('item-channels')?.querySelector<HTMLElement>('input'),
      'a page of the team',
    );
    await act(() => channel.click());
    const label = await until(
      () => find('item-text')?.closest('.field')?.querySelector('label')?.textContent,
      'the text of a page',
    );
    expect(label).toContain('هفت‌رج');
    await writeInto('reminder-owner-minutes', '60');
    await click('reminder-owner-evening');
    await writeInto('reminder-approver-minutes', '');
    await click('reminder-approver-morning');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    const { days } = await page.services.calendar.span('2026-12-16', '2026-12-18');
    expect(days.map(({ items }) => items.filter(({ item }) => item.title === 'حراج یلدا').length)).toEqual([
      1, 1, 1,
    ]);
    const saved = days[0]?.items.find(({ item }) => item.title === 'حراج یلدا')?.item;
    expect(saved).toMatchObject({
      endDate: '2026-12-18',
      ownerRoleId: roles[0]?.id,
      occasionId: occasion,
      reminders: {
        owner: { minutesBefore: 60, dayBefore: true, morning: false },
        approver: { minutesBefore: null, dayBefore: false, morning: true },
      },
    });
    expect(saved?.memberId).toBeUndefined();
  });

  test('keeps its length when its first day moves, and is one day when the last one is emptied', async () => {
    await open();
    const id = await add('نمایشگاه', '2026-11-24', { endDate: '2026-11-26' });
    await click('cal-item');
    await need('item-sheet');
    await writeInto('item-day', '۱۴۰۵/۹/۱۰');
    expect(find('item-last-day')).toHaveProperty('value', '۱۴۰۵/۰۹/۱۲');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    expect(await page.services.calendar.read(id)).toMatchObject({
      date: '2026-12-01',
      endDate: '2026-12-03',
    });
    await until(() => find('cal-item')?.dataset.day === '2026-12-01', 'the new day');
    await click('cal-item');
    await writeInto('item-last-day', '');
    await click('save');
    await until(() => find('item-sheet') === null, 'the sheet to close');
    expect((await page.services.calendar.read(id))?.endDate).toBeUndefined();
  });

  test('says what speaks against its day before it is saved', async () => {
    await open();
    await press('KeyN');
    await writeInto('item-name', 'جشن');
    await writeInto('item-day', '۱۴۰۵/۹/۶'); // a Friday
    await until(() => find('item-hints')?.textContent?.includes('تعطیل'), 'the hint');
  });

  test('says what speaks against its day beside its sentence as well', async () => {
    await open();
    await writeInto('quick-add', '۶ آذر پست جشن'); // a Friday
    await until(() => find('item-hints')?.textContent?.includes('تعطیل'), 'the hint');
    await writeInto('quick-add', '۷ آذر پست جشن');
    await until(() => find('item-hints') === null, 'nothing against it');
  });

  test('keeps what was typed when it is closed half-way', async () => {
    await open();
    await press('KeyN');
    await writeInto('item-name', 'نیمه‌کاره');
    await click('item-close');
    expect(drafts.added.value).not.toBeNull();
    await press('KeyN');
    expect(await need('item-name')).toHaveProperty('value', 'نیمه‌کاره');
  });

  test('that is frozen asks for the reason before it moves', async () => {
    await open();
    const id = await add('بیانیه', '2026-11-25', { frozen: true });
    const item = await until(() => find('cal-item'));
    await act(() => item.focus());
    await press('ArrowDown', { altKey: true });
    await need('reason-sheet');
    expect(await dayOf('بیانیه')).toBe('2026-11-25');
    await writeInto('reason', 'روز تعطیل شد');
    await click('reason-go');
    await until(async () => (await dayOf('بیانیه')) === '2026-12-02', 'the new day');
    expect((await page.services.calendar.read(id))?.comments).toMatchObject([{ text: 'روز تعطیل شد' }]);
  });

  test.each(['agenda', 'board'] as const)('says in the %s what it is for, with its tone', async (look) => {
    await open();
    const [occasion] = (await page.services.calendar.occasions('2026-11-23', '2026-11-23')).filter(
      ({ tone }) => tone === 'mourning',
    );
    await add('بیانیه', '2026-11-23', { occasionId: occasion?.id });
    await add('پست', '2026-11-24');
    await click(`look-${look}`);
    await until(() => all('cal-item').length === 2);
    const [mark, ...others] = all('item-for');
    expect(mark?.textContent).toContain(occasion?.title);
    expect(mark?.dataset.tone).toBe('mourning');
    expect(mark?.textContent).toContain('سوگواری'); // a dot alone says nothing to the ear
    expect(mark?.closest('[data-testid=cal-item]')?.textContent).toContain('بیانیه');
    expect(others).toEqual([]);
    expect(await violationsIn(document.body)).toEqual([]);
  });

  test('is dropped on another day', async () => {
    await open();
    const id = await add('پست', '2026-11-25');
    await until(() => find('cal-item'));
    await dropOn('2026-11-27', id);
    await until(async () => (await dayOf('پست')) === '2026-11-27', 'the new day');
  });

  test('is opened by its address', async () => {
    await open();
    const id = await add('پست', '2026-11-25');
    await act(() => {
      location.hash = `calendar/${id}`;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(await need('item-name')).toHaveProperty('value', 'پست');
  });

  test('hears what a colleague says of it while it is open', async () => {
    await open();
    const id = await add('پست', '2026-11-25');
    await click('cal-item');
    await need('item-sheet');
    await page.services.calendar.comment(id, 'کاور روشن‌تر');
    await until(() => find('item-said')?.textContent?.includes('کاور روشن‌تر'), 'the comment');
  });
});

describe('the calendar', () => {
  test('is narrowed, kept under a name and shown again', async () => {
    await open();
    await add('الف', '2026-11-25', { status: 'approved' });
    await add('ب', '2026-11-25');
    await until(() => all('cal-item').length === 2);
    await click('filters-more');
    await writeInto('calendar-statuses', 'approved');
    await until(() => all('cal-item').length === 1);
    await click('view-save');
    await writeInto('view-name', 'آماده‌ها');
    await act(() => find('view-name')?.closest('form')?.requestSubmit());
    await click('filters-clear');
    await until(() => all('cal-item').length === 2);
    await click('saved-view');
    await until(() => all('cal-item').length === 1);
  });

  test('is narrowed by any of several values, each a chip that a press takes away', async () => {
    await open();
    await add('الف', '2026-11-25', { status: 'approved', labels: ['یلدا'] });
    await add('ب', '2026-11-25', { status: 'published', labels: ['فروش'] });
    await add('ج', '2026-11-25', { labels: ['یلدا'] });
    await until(() => all('cal-item').length === 3);
    expect(find('calendar-statuses')).toBeNull(); // folded until it is asked for
    await click('filters-more');
    await writeInto('calendar-statuses', 'approved');
    await writeInto('calendar-statuses', 'published');
    await until(() => all('cal-item').length === 2, 'both statuses');
    await writeInto('calendar-labels', 'یلدا');
    await until(() => all('cal-item').length === 1, 'the label as well');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('filters-more');
    expect(all('narrowed-statuses').map((chip) => chip.textContent)).toEqual([
      expect.stringContaining('آماده'),
      expect.stringContaining('منتشر'),
    ]);
    await click('narrowed-statuses');
    await click('narrowed-labels');
    await until(
      () => all('cal-item').length === 1 && find('cal-item')?.querySelector('bdi')?.textContent === 'ب',
      'published',
    );
    await click('filters-clear');
    await until(() => all('cal-item').length === 3, 'all');
  });

  test('of a year shows the kinds of occasions that are asked for, and keeps them under a name', async () => {
    await open();
    await press('KeyY');
    await until(() => find('year-month')?.textContent?.includes('نوروز'), 'the year');
    const count = () => document.querySelectorAll('.year-occasion').length;
    const whole = count();
    await click('kind-social-media');
    const social = count();
    expect(social).toBeLessThan(whole / 4);
    await click('kind-commerce');
    expect(count()).toBeGreaterThan(social);
    await click('view-save');
    await writeInto('view-name', 'بازار');
    await act(() => find('view-name')?.closest('form')?.requestSubmit());
    await click('kind-commerce');
    await click('kind-social-media');
    expect(count()).toBe(whole);
    await press('KeyM');
    await click('saved-view');
    await until(() => find('kind-commerce')?.getAttribute('aria-pressed') === 'true', 'the kept view');
    expect(count()).toBeLessThan(whole);
  });

  test('is printed with every line of a day, under the team’s name, with what its signs mean', async () => {
    await open();
    for (const hour of [8, 9, 10, 11, 12, 13, 14])
      await add(`پست ${hour}`, '2026-11-25', {
        time: `${String(hour).padStart(2, '0')}:00`,
        status: 'approved',
      });
    await until(
      () => document.querySelector('.cal-more')?.textContent?.includes('۵'),
      'five that have no room',
    );
    const onPaper: string[] = [];
    // The browser takes the page between its two events, whoever has asked it to print.
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      onPaper.push(String(all('cal-item').length), document.querySelector('.print-team')?.textContent ?? '');
      onPaper.push(document.querySelector('.print-legend')?.textContent ?? '');
      window.dispatchEvent(new Event('afterprint'));
    });
    await click('calendar-more');
    await click('calendar-print');
    await until(() => all('cal-item').length === 2 && onPaper.length > 0, 'the screen again');
    expect(onPaper).toEqual(['7', 'خانه', 'آماده']);
    print.mockRestore();
  });

  test('is printed as a list to its last day, however little of it is in sight', async () => {
    await open();
    for (let day = 1; day <= 29; day += 1)
      for (const title of ['صبح', 'عصر']) await add(title, addDays(isoDay('2026-11-22'), day - 1));
    await click('look-agenda');
    const onPaper = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const count = all('cal-item').length;
      window.dispatchEvent(new Event('afterprint'));
      return count;
    };
    await until(() => onPaper() === 58, 'the last item to be read');
    expect(all('cal-item').length).toBeLessThan(40);
  });

  test('goes out as a calendar file and as a table, each by one press of its menu', async () => {
    await open('example');
    for (const [entry, ending] of [
      ['calendar-ics', '.ics'],
      ['calendar-csv', '.csv'],
    ] as const) {
      await click('calendar-more');
      await click(entry);
      await until(() => page.downloads.at(-1)?.fileName.endsWith(ending), ending);
      expect(find(entry)).toBeNull();
    }
    // A Persian Excel splits by the semicolon; whoever has another one says so once.
    const heading = async () => (await page.downloads.at(-1)?.blob.text())?.split('\r\n')[0];
    expect(await heading()).toContain('عنوان;');
    await click('calendar-more');
    await click('separator-comma');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('calendar-csv');
    await until(() => page.downloads.length === 3, 'the table again');
    expect(await heading()).toContain('عنوان,');
    await click('calendar-more');
    await until(() => find('separator-comma')?.getAttribute('aria-pressed') === 'true', 'what was chosen');
    await click('calendar-buffer');
    await need('buffer-sheet');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('buffer-save');
    await until(() => find('buffer-sheet') === null && page.downloads.length === 4, 'the table');
    expect(await page.downloads[3]?.blob.text()).toMatch(/^\uFEFF?Text,Image URL,Tags,Posting Time/u);
  });

  test('takes the holidays of another country, and shows them', async () => {
    await open();
    await click('calendar-more');
    await click('calendar-holidays');
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a@example.org',
      'DTSTART;VALUE=DATE:20261125',
      'SUMMARY:Thanksgiving Eve',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    await choose(fileOf(lines.join('\r\n'), 'holidays.ics'));
    expect(await need('events-as')).toHaveProperty('value', 'holidays');
    await click('import-confirm');
    await need('import-done');
    await until(() => find('calendar')?.textContent?.includes('Thanksgiving Eve'), 'the occasion');
    expect(all('cal-item')).toEqual([]);
    expect(all('cal-day').find(({ dataset }) => dataset.day === '2026-11-25')?.className).toContain('closed');
  });

  test('takes events of an unknown zone once somebody says which one is meant', async () => {
    await open();
    const lines = ['قرار', 'استوری'].flatMap((title, index) => [
      'BEGIN:VEVENT',
      `UID:${index}@example.org`,
      `DTSTART;TZID=${index === 0 ? 'Customized Time Zone 1' : 'Asia/Tehran'}:20261125T093000`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]);
    await click('calendar-more');
    await click('calendar-import');
    await choose(fileOf(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), 'plan.ics'));
    expect(await need('event-zone')).toHaveProperty('value', '');
    expect(find('preview-summary')?.textContent).toContain('ردشده');
    expect(await violationsIn(document.body)).toEqual([]);
    await writeInto('event-zone', 'Europe/Istanbul');
    await until(() => !find('preview-summary')?.textContent?.includes('ردشده'), 'both events');
    await click('import-confirm');
    await need('import-done');
    const { days } = await page.services.calendar.span('2026-11-25', '2026-11-25');
    expect(days[0]?.items.map(({ item }) => [item.title, item.time, item.timeZone])).toEqual([
      ['استوری', '09:30', 'Asia/Tehran'],
      ['قرار', '09:30', 'Europe/Istanbul'],
    ]);
  });

  test.each([
    { shown: 'fa', own: 'jalali', other: 'gregorian', title: 'نوامبر ۲۰۲۶', first: '2026-11-01' },
    { shown: 'en', own: 'gregorian', other: 'jalali', title: 'Azar 1405', first: '2026-11-22' },
  ] as const)('of a team that writes $shown has $other months for whoever wants them', async (one) => {
    await open('empty', one.shown);
    await click('calendar-more');
    expect(find(`first-${one.own}`)?.getAttribute('aria-pressed')).toBe('true');
    await click(`first-${one.other}`);
    await until(() => find('calendar-title')?.firstChild?.textContent === one.title, 'the month');
    const firstDay = () => all('cal-day').find(({ classList }) => !classList.contains('cal-beside'));
    await until(() => firstDay()?.dataset.day === one.first, 'its days');
    // The device remembers it: the next page of the desk has it before the calendar is drawn.
    firstCalendar.value = null;
    const visit = new AbortController();
    await followServices(page.services, () => '', visit.signal);
    visit.abort();
    expect(firstCalendar.value).toBe(one.other);
  });

  test('turns with the clock: an item becomes late, the day another one, and no minute between reads', async () => {
    await open();
    await add('استوری', '2026-11-23', { allDay: false, time: '12:30' });
    await until(() => find('cal-item'), 'the item');
    const marked = () => document.querySelector('[aria-current=date]')?.getAttribute('data-day');
    expect(find('cal-item')?.className).not.toContain('cal-late');
    const span = vi.spyOn(page.services.calendar, 'span');
    await page.turnTo('2026-11-23T08:40:00.000Z');
    await page.turnTo('2026-11-23T08:59:00.000Z');
    expect(span).not.toHaveBeenCalled();
    await page.turnTo('2026-11-23T09:01:00.000Z');
    await until(() => find('cal-item')?.classList.contains('cal-late'), 'the item to be late');
    expect(marked()).toBe('2026-11-23');
    await page.turnTo('2026-11-23T20:29:00.000Z');
    expect(span).toHaveBeenCalledTimes(1);
    await page.turnTo('2026-11-23T20:31:00.000Z');
    await until(() => marked() === '2026-11-24', 'the next day');
    expect(span).toHaveBeenCalledTimes(2);
  });

  test('says what it could not read and tries again', async () => {
    location.hash = 'calendar';
    page = stage('fa');
    await page.services.team.startEmpty('خانه', 'fa');
    const { span } = page.services.calendar;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    page.services.calendar.span = () => Promise.reject(new Error('gone'));
    await page.draw(<Desk />);
    const error = await need('error');
    page.services.calendar.span = span;
    await act(() => error.querySelector('button')?.click());
    await until(() => all('cal-day').length > 27, 'the days');
  });

  test('refuses whoever may not change it, in sight', async () => {
    await open('empty');
    await page.services.team.saveMember({
      id: 'lead' as never, // ids of a test
      createdAt: '',
      updatedAt: '',
      updatedBy: 'system',
      name: 'سارا',
      access: 'lead',
      contacts: [],
      absences: [],
    });
    expect(await page.services.calendar.save(await page.services.calendar.draft('2026-11-25'))).toMatchObject(
      {
        code: 'not-allowed',
      },
    );
    expect(await page.services.calendar.read(ItemId.parse('none'))).toBeNull();
  });

  test.each(['month', 'week', 'day', 'agenda', 'board', 'year'] as const)(
    'has nothing for axe to find: %s',
    async (look) => {
      await open('example');
      await click(`look-${look}`);
      await until(() => look === 'year' || find('calendar')?.dataset.busy === 'false');
      expect(await violationsIn(document.body)).toEqual([]);
    },
  );

  test('has nothing for axe to find in an open item, in English', async () => {
    await open('example', 'en');
    await click('look-agenda');
    await click('cal-item');
    await need('item-sheet');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
