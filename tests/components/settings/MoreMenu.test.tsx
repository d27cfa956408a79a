// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { acts } from '@/components/app/state';
import { type OpenPanel, openPanel, REZA } from '../app/panel';
import { click, find, need, until } from '../exchange/stage';

let panel: OpenPanel;
afterEach(() => panel.close());
const entry = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('.menu-entry')].find((one) => one.textContent === words);

describe('the ⋯ menu', () => {
  test('gives the team’s settings as a file', async () => {
    panel = await openPanel({ me: REZA });
    await click('menu');
    await click('export');
    await until(() => panel.bench.downloads.length === 1, 'the file');
    expect(panel.bench.downloads[0]).toMatch(/\.hamseda$/u);
    expect(find('toast')).not.toBeNull();
    expect(document.querySelector('.menu-sheet')).toBeNull();
  });

  test('leads to the full view, to the question who sits here, and to the keys', async () => {
    panel = await openPanel({ me: REZA });
    await click('menu');
    await act(() => entry('نمای کامل')?.click());
    expect(panel.bench.opened).toEqual(['desk#']);
    await click('menu');
    await act(() => entry('شما کدام‌یک هستید؟')?.click());
    await click('who-ex-member-pouya');
    await until(
      () => document.querySelector('.panel-head')?.textContent?.includes('پویا'),
      'the other person',
    );
    await click('menu');
    await act(() => entry('راهنما و کلیدها')?.click());
    await until(() => document.querySelector('.help-keys'), 'the keys');
    await panel.press('Escape');
    await until(() => find('panel')?.dataset.view === 'today', 'back');
  });

  test('takes the last act back by its name, and offers to do it again', async () => {
    panel = await openPanel({ me: REZA, access: 'lead' });
    const { topics } = await panel.bench.services.team.read();
    const [first] = topics;
    if (!first) throw new Error('no topic');
    await panel.bench.services.team.saveTopic({ ...first, title: 'نامی دیگر' });
    await until(() => acts.value.undo?.kind === 'changed', 'the act');
    await click('menu');
    expect((await need('menu-undo')).textContent).toContain('ویرایش');
    expect(find('menu-redo')).toBeNull();
    await click('menu-undo');
    const title = async () =>
      (await panel.bench.services.team.read()).topics.find(({ id }) => id === first.id)?.title;
    await until(async () => (await title()) === first.title, 'the old title');
    await until(() => acts.value.redo !== null, 'the way back');
    await click('menu');
    await click('menu-redo');
    await until(async () => (await title()) === 'نامی دیگر', 'the new title');
  });

  test('language and theme say which one is chosen', async () => {
    panel = await openPanel({ me: REZA });
    await click('menu');
    expect((await need('language-fa')).getAttribute('aria-pressed')).toBe('true');
    expect((await need('language-en')).getAttribute('aria-pressed')).toBe('false');
  });
});
