// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
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
    expect(panel.bench.downloads[0]).toMatch(/\.json$/u);
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

  test('language and theme say which one is chosen', async () => {
    panel = await openPanel({ me: REZA });
    await click('menu');
    expect((await need('language-fa')).getAttribute('aria-pressed')).toBe('true');
    expect((await need('language-en')).getAttribute('aria-pressed')).toBe('false');
  });
});
