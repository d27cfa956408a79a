// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OpenPanel, openPanel, REZA } from '../app/panel';
import { all, click, find, need, until, write, writeInto } from '../exchange/stage';
import { seedManyCases } from '../gallery/states';

vi.setConfig({ testTimeout: 20_000 });

let panel: OpenPanel;
afterEach(() => panel.close());

const open = async (many: number, options: Parameters<typeof openPanel>[0] = { me: REZA }) => {
  panel = await openPanel(options, (bench) => seedManyCases(bench, many));
  await click('tab-cases');
  await click('filter-all');
  await until(() => document.querySelector(`[aria-setsize="${many}"]`), 'all of them');
};
const focusedCase = () => document.activeElement?.closest<HTMLElement>('[data-case]')?.dataset.case ?? null;
const press = (code: string, init?: KeyboardEventInit) =>
  panel.press(code, init, document.activeElement ?? document.body);
const statuses = async () => {
  const { glances } = await panel.bench.services.cases.list({});
  return new Map(glances.map(({ id, status }) => [String(id), status]));
};
const body = () => document.body.textContent ?? '';

describe('the list', () => {
  test('draws a thousand cases as the few that can be seen', async () => {
    await open(1_000);
    expect(all('case').length).toBeLessThan(40);
  });

  test('counts what stands behind each chip, and shows it', async () => {
    await open(60);
    const { counts } = await panel.bench.services.cases.list({});
    expect(find('filter-overdue')?.textContent).toContain(String(counts.overdue).replace(/\d/g, persian));
    await click('filter-overdue');
    await until(
      () => all('case-due').length > 0 && all('case-due').every(({ dataset }) => dataset.urgency === 'late'),
      'overdue ones',
    );
    expect(find('case-due')?.textContent).toContain('گذشته');
  });

  test('is searched by the words of a comment or its author', async () => {
    await open(60);
    await write(document.querySelector('[data-search]'), 'customer_60');
    await until(() => all('case').length === 1, 'one case');
  });

  test('says why it is empty and leads to the others', async () => {
    panel = await openPanel({ me: REZA });
    await click('tab-cases');
    await until(() => body().includes('کاری روی دست شما نیست'), 'the sentence');
    await act(() => document.querySelector<HTMLButtonElement>('.empty button')?.click());
    await until(() => body().includes('هنوز پیگیری‌ای نیست'), 'the first empty state');
  });

  test('says that it could not be read, and reads again', async () => {
    panel = await openPanel({ me: REZA }, (bench) => seedManyCases(bench, 3));
    const { list } = panel.bench.services.cases;
    panel.bench.services.cases.list = () => Promise.reject(new Error('broken'));
    await click('tab-cases');
    await need('error');
    panel.bench.services.cases.list = list;
    await act(() => document.querySelector<HTMLButtonElement>('[data-testid=error] button')?.click());
    await click('filter-all');
    await need('case');
  });

  test('opens a comment by its row, and is found as it was afterwards', async () => {
    await open(3);
    await click('case');
    await need('topic-chip');
    await click('tab-cases');
    await need('case');
    expect(find('filter-all')?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the keys', () => {
  test('walk the rows, choose some, put them off, and take that back', async () => {
    await open(12);
    await press('ArrowDown');
    const first = await until(focusedCase, 'a row with the focus');
    await press('KeyX');
    await press('ArrowDown', { key: 'ArrowDown' });
    await until(() => focusedCase() !== first, 'the next row');
    const second = focusedCase();
    await press('KeyX');
    expect((await need('choice-bar')).textContent).toContain('۲ انتخاب');
    const before = await statuses();
    await press('KeyS');
    await until(() => document.activeElement === find('snooze-hour'), 'the first time');
    await act(() => find('snooze-hour')?.click());
    await until(() => body().includes('کنار رفت'), 'the sentence');
    expect(find('choice-bar')).toBeNull();
    const { counts } = await panel.bench.services.cases.list({});
    expect(counts.snoozed).toBeGreaterThan(0);
    await act(() => document.querySelector<HTMLButtonElement>('.toast button')?.click());
    await until(async () => (await panel.bench.services.cases.list({})).counts.snoozed === 0, 'awake again');
    expect(await statuses()).toEqual(before);
    expect(second).not.toBe(first);
  });

  test('close the one they stand on, and go on with the next', async () => {
    await open(12);
    await click('filter-overdue');
    await until(() => all('case-due').every(({ dataset }) => dataset.urgency === 'late'), 'overdue ones');
    await press('ArrowDown');
    const id = await until(focusedCase, 'a row with the focus');
    await press('KeyE');
    await until(async () => (await statuses()).get(id) === 'closed', 'the closed case');
    await until(() => focusedCase() !== null && focusedCase() !== id, 'the focus on another row');
  });

  test('take all of them and let them go', async () => {
    await open(30);
    await press('KeyA', { ctrlKey: true });
    expect((await need('choice-bar')).textContent).toContain('۳۰ انتخاب');
    await press('Escape');
    expect(find('choice-bar')).toBeNull();
  });

  test('are letters where somebody writes', async () => {
    await open(3);
    await press('Slash');
    const field = document.querySelector('[data-search]');
    expect(document.activeElement).toBe(field);
    await press('KeyA', { ctrlKey: true });
    await press('KeyX');
    expect(find('choice-bar')).toBeNull();
  });

  test('open the menu of people, me first', async () => {
    await open(6);
    await press('ArrowDown');
    await until(focusedCase, 'a row with the focus');
    await press('KeyA');
    await until(() => document.activeElement === all('assign-to')[0], 'the first person');
    expect(document.activeElement?.textContent).toContain('خودم');
    const id = focusedCase() ?? '';
    await act(() => all('assign-to')[0]?.click());
    await until(() => body().includes('سپرده شد'), 'the sentence');
    expect(id).toBe('');
  });
});

describe('many at once', () => {
  test('a range is chosen with Shift', async () => {
    await open(12);
    const boxes = all('case-choose');
    await act(() => boxes[1]?.click());
    await act(() => {
      boxes[4]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    });
    expect((await need('choice-bar')).textContent).toContain('۴ انتخاب');
  });

  test('what was chosen goes with the list that showed it', async () => {
    await open(12);
    await act(() => all('case-choose')[0]?.click());
    await need('choice-bar');
    await write(document.querySelector('[data-search]'), 'no such words');
    await until(() => find('choice-bar') === null, 'nothing chosen');
  });

  test('a viewer sees the acts with the reason', async () => {
    await open(6, { me: REZA, access: 'viewer' });
    await act(() => all('case-choose')[0]?.click());
    const button = await need('choice-close');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.title).toContain('دسترسی');
    const before = await statuses();
    await act(() => button.click());
    expect(await statuses()).toEqual(before);
  });
});

describe('filters, order and saved lists', () => {
  test('a settled status is looked for among all', async () => {
    panel = await openPanel({ me: REZA }, (bench) => seedManyCases(bench, 60));
    await click('tab-cases');
    await click('more-filters');
    await writeInto('case-filter-status', 'answered');
    await click('filters-show');
    await until(
      () => all('case').length > 0 && all('case').every((row) => row.dataset.status === 'answered'),
      'answered ones',
    );
    expect(find('more-filters')?.textContent).toContain('۱ فیلتر');
  });

  test('a filter takes several values, each of which leaves by its chip; above the list stands what narrows it', async () => {
    await open(60);
    await click('more-filters');
    await writeInto('case-filter-status', 'answered');
    await writeInto('case-filter-status', 'closed');
    await writeInto('case-filter-platform', 'facebook');
    expect(all('case-filter-status-chosen').map(({ textContent }) => textContent)).toEqual([
      'پاسخ‌داده',
      'بسته',
    ]);
    // What is chosen is not offered again.
    const offered = [...document.querySelectorAll('[data-testid=case-filter-status] option')];
    expect(offered.map((option) => option.getAttribute('value'))).not.toContain('closed');
    await click('filters-show');
    const shown = () => [...new Set(all('case').map((row) => row.dataset.status))].sort();
    await until(() => shown().join() === 'answered,closed', 'both');
    const said = find('narrowed-status')?.textContent?.replace(/[\u2068\u2069]/gu, '');
    expect(said).toBe('وضعیت: پاسخ‌داده، بسته');
    await click('narrowed-platform');
    expect(find('narrowed-platform')).toBeNull();
    await click('more-filters');
    await act(() => all('case-filter-status-chosen')[0]?.click());
    await click('filters-show');
    await until(() => shown().join() === 'closed', 'one of them');
    expect(find('more-filters')?.textContent).toContain('۱ فیلتر');
  });

  test('groups stand under their headings', async () => {
    await open(30);
    await click('more-filters');
    await writeInto('case-filter-group', 'status');
    await click('filters-show');
    const heading = await until(() => document.querySelector('.case-group'), 'a heading');
    expect(heading.textContent).toMatch(/باز|درج‌شده|در انتظار/u);
  });

  test('a list is kept under a name, shown again, and taken away', async () => {
    await open(30);
    await click('more-filters');
    await writeInto('case-filter-status', 'closed');
    await writeInto('case-filter-group', 'topic');
    await click('view-save');
    await writeInto('view-name', 'بسته‌ها');
    await act(() => document.querySelector<HTMLButtonElement>('.saved-form [type=submit]')?.click());
    await need('saved-view');
    await click('filters-widen');
    await writeInto('case-filter-group', '');
    await click('saved-view');
    await until(() => document.querySelector('.case-group'), 'its groups');
    await until(
      () => all('case').length > 0 && all('case').every((row) => row.dataset.status === 'closed'),
      'closed ones',
    );
    await click('more-filters');
    await click('saved-view-remove');
    await until(() => find('saved-view') === null, 'no saved list');
    expect((await panel.bench.services.device.read()).savedViews).toEqual([]);
  });
});

describe('what happened to a case', () => {
  test('is told in words, with a note that is added and the acts on this one', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'سلام قیمتش چنده؟' });
    await click('case-events');
    await until(() => all('case-event').length >= 2, 'the events');
    expect(find('case-history')?.textContent).toContain('موضوع: ');
    await writeInto('case-note', 'با انبار هماهنگ شد');
    await click('case-note-add');
    const newest = await until(
      () => all('case-event').find((one) => one.dataset.type === 'noted'),
      'the note',
    );
    expect(newest.textContent).toContain('رضا');
    expect(newest.textContent).toContain('با انبار هماهنگ شد');
    await click('case-close');
    await until(() => find('case-reopen'), 'the way back');
    await until(() => all('case-event').some((one) => one.dataset.type === 'closed'), 'the closing');
  });
});

const persian = (digit: string) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit));
