// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { view } from '@/components/app/state';
import { MemberId } from '@/utils/schema/parts';
import { all, click, find, need, until } from '../exchange/stage';
import { captureOf } from '../gallery/workbench';
import { type OpenPanel, openPanel, POUYA, REZA, textOf } from './panel';

let panel: OpenPanel;
afterEach(() => panel.close());
const shown = () => find('panel')?.dataset.view;

describe('the first sight', () => {
  test('without a team there are the four ways to start, and the menu still works', async () => {
    panel = await openPanel({ team: 'none' });
    expect(shown()).toBe('start');
    await need('way-example');
    await click('menu');
    expect(find('language-en')).not.toBeNull();
    expect(find('export')).toBeNull();
  });

  test('a right-click before there is a team is answered as soon as there is one', async () => {
    panel = await openPanel({ team: 'none' });
    await act(() => panel.bench.give({ kind: 'comment', capture: captureOf({ text: 'قیمتش چنده؟' }) }));
    expect(shown()).toBe('start');
    await click('way-example');
    await until(() => textOf('comment-text').includes('قیمتش چنده'), 'the comment');
    expect(shown()).toBe('comment');
  });

  test('nobody is asked to be one of the sample people', async () => {
    panel = await openPanel({ team: 'example' });
    expect(shown()).toBe('today');
  });

  test('who sits here is asked once, and can be put off', async () => {
    panel = await openPanel({});
    expect(shown()).toBe('who');
    await click('who-later');
    expect(shown()).toBe('today');
  });

  test('the one who is chosen is named, and only on this device', async () => {
    panel = await openPanel({});
    await click(`who-${REZA}`);
    await until(() => shown() === 'today', 'today');
    await until(() => document.querySelector('.panel-head')?.textContent?.includes('رضا پارسا'), 'the name');
    expect((await panel.bench.services.device.read()).memberId).toBe(REZA);
  });
});

describe('orders', () => {
  test('an order for today shows today', async () => {
    panel = await openPanel({ me: REZA });
    view.value = 'cases';
    await act(() => panel.bench.give({ kind: 'today' }));
    expect(shown()).toBe('today');
  });

  test('a failed capture says why and stays until it is closed', async () => {
    panel = await openPanel({ me: REZA });
    await act(() => panel.bench.give({ kind: 'failure', code: 'nothing-selected' }));
    expect(textOf('error')).toContain('کامنتی اینجا پیدا نشد');
    await act(() => find('error')?.querySelector('button')?.click());
    expect(find('error')).toBeNull();
  });

  test('a comment on a site that is off is no riddle: the way to switch it on is beside the words', async () => {
    panel = await openPanel({ me: REZA });
    await act(() => panel.bench.give({ kind: 'failure', code: 'site-off' }));
    expect(textOf('error')).toContain('این سایت روشن نیست');
    await act(() => find('toast-undo')?.click());
    expect(panel.bench.opened).toEqual(['desk#settings']);
  });

  test('an order given before the panel was opened is obeyed', async () => {
    panel = await openPanel({ me: REZA }, (bench) =>
      bench.give({ kind: 'comment', capture: captureOf({ text: 'قیمتش چنده؟' }) }),
    );
    await until(() => textOf('owner').includes('رضا'), 'the owner');
  });

  test('of two quick right-clicks only the last is shown', async () => {
    panel = await openPanel({ me: REZA });
    const { comment } = panel.bench.services;
    const route = comment.route.bind(comment);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    vi.spyOn(comment, 'route').mockImplementationOnce(async (capture) => {
      await gate; // the first answer comes late
      return route(capture);
    });
    const first = captureOf({ text: 'اولی: قیمتش چنده؟', id: 'c-1' });
    await act(() =>
      panel.bench.give({ kind: 'comment', capture: { ...first, capturedAt: '2026-11-23T08:29:00.000Z' } }),
    );
    await panel.rightClick({ text: 'دومی: ارسال دارید؟', id: 'c-2' });
    await act(async () => release());
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(textOf('comment-text')).toContain('دومی');
  });

  test('a comment that cannot be routed says so and can be tried again', async () => {
    panel = await openPanel({ me: REZA });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { comment } = panel.bench.services;
    vi.spyOn(comment, 'route').mockRejectedValueOnce(new Error('the database is gone'));
    await act(() => panel.bench.give({ kind: 'comment', capture: captureOf({ text: 'قیمتش چنده؟' }) }));
    const failure = await need('error');
    expect(failure.textContent).toContain('چیزی از دست نرفت');
    expect(textOf('comment-text')).toContain('قیمتش چنده');
    await act(() => failure.querySelector('button')?.click());
    await until(() => textOf('owner').includes('رضا'), 'the owner');
  });
});

describe('the language', () => {
  test('is switched at run time: texts, direction and dates, with the comment still there', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    expect([document.documentElement.dir, document.documentElement.lang]).toEqual(['rtl', 'fa']);
    await click('menu');
    await click('language-en');
    await until(() => document.documentElement.lang === 'en', 'English');
    expect(document.documentElement.dir).toBe('ltr');
    expect(textOf('insert')).toContain('Insert');
    expect(textOf('comment-text')).toContain('قیمتش چنده');
    await click('tab-today');
    expect((await need('date-main')).textContent).toBe('Monday 23 November 2026');
    expect((await panel.bench.services.device.read()).language).toBe('en');
  });

  test('a theme is kept and put on the document', async () => {
    panel = await openPanel({ me: REZA });
    await click('menu');
    const dark = (await need('theme')).querySelectorAll('button')[2];
    await act(() => dark?.click());
    await until(() => document.documentElement.dataset.theme === 'dark', 'dark');
    expect((await panel.bench.services.device.read()).theme).toBe('dark');
  });
});

describe('commands from anywhere', () => {
  test('insert and copy act on the shown answer, and the next case opens', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟', id: 'c-1' });
    await panel.rightClick({ text: 'ارسال به شیراز دارید؟', id: 'c-2' });
    const text = textOf('answer-text');
    view.value = 'today';
    await act(() => panel.bench.command('copy'));
    await until(() => panel.bench.copied.length === 1, 'the copy');
    expect(panel.bench.copied).toEqual([text]);
    await act(() => panel.bench.command('insert'));
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
    expect(panel.bench.inserted[0]).toMatchObject({ text, mode: 'atCaret', commentId: 'c-2' });
    await act(() => panel.bench.command('nextCase'));
    await until(() => textOf('comment-text').includes('قیمتش چنده'), 'the other case');
  });
});

describe('readings that come out of turn', () => {
  test('show the person who sits here now, not the one before', async () => {
    panel = await openPanel({ me: REZA });
    const { team, device } = panel.bench.services;
    const read = team.read.bind(team);
    let answer: (() => void) | null = null;
    // What is asked now is answered after everything that is asked later.
    vi.spyOn(team, 'read').mockImplementationOnce(async () => {
      const old = await read();
      await new Promise<void>((resolve) => (answer = resolve));
      return old;
    });
    const [topic] = await panel.bench.store.all('topics');
    if (!topic) throw new Error('no topic');
    await panel.bench.store.write([{ store: 'topics', put: { ...topic, title: 'دیگر' } }], 'system');
    const answerAtLast = await until(() => answer, 'the question after the change');
    await act(() => device.change({ memberId: MemberId.parse(POUYA) }));
    await until(() => document.querySelector('.panel-head')?.textContent?.includes('پویا'), 'the other one');
    await act(async () => {
      answerAtLast();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(document.querySelector('.panel-head')?.textContent).toContain('پویا');
  });
});

describe('tabs', () => {
  test('carry the number of open cases and lead to every view', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'قیمتش چنده؟' });
    await until(() => textOf('tab-cases').includes('۱'), 'the count');
    await click('tab-cases');
    await click('case');
    await until(() => shown() === 'comment', 'the comment');
    await click('tab-responses');
    await until(() => all('response').length > 5, 'the responses');
  });

  test('Ctrl+K searches everything and Escape closes it', async () => {
    panel = await openPanel({ me: REZA });
    await panel.press('KeyK', { ctrlKey: true });
    const box = await until(
      () => document.querySelector<HTMLInputElement>('.everything [data-search]'),
      'the box',
    );
    await act(() => {
      box.value = 'ارسال';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until(() => document.querySelectorAll('.everything-entry').length > 2, 'results');
    await panel.press('Escape', { key: 'Escape' }, box);
    expect(document.querySelector('.everything')).toBeNull();
  });
});
