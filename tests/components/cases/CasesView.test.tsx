// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { type OpenPanel, openPanel, REZA } from '../app/panel';
import { all, click, need, until, write } from '../exchange/stage';
import { seedManyCases } from '../gallery/states';

let panel: OpenPanel;
afterEach(() => panel.close());

describe('the cases', () => {
  test('a thousand of them are drawn as the few that can be seen', async () => {
    panel = await openPanel({ me: REZA }, (bench) => seedManyCases(bench, 1_000));
    await click('tab-cases');
    await click('filter-all');
    await until(() => document.querySelector('[aria-setsize="1000"]'), 'all of them');
    expect(all('case').length).toBeLessThan(40);
  });

  test('filters show what was answered, and the words of the search', async () => {
    panel = await openPanel({ me: REZA }, (bench) => seedManyCases(bench, 60));
    await click('tab-cases');
    await click('filter-answered');
    await until(
      () => all('case').length > 0 && all('case').every((row) => row.dataset.status === 'answered'),
      'answered ones',
    );
    await click('filter-all');
    await write(document.querySelector('.case-search input'), 'customer_60');
    await until(() => all('case').length === 1, 'one case');
  });

  test('an empty list says why and leads to the others', async () => {
    panel = await openPanel({ me: REZA });
    await click('tab-cases');
    await until(() => document.body.textContent?.includes('کاری روی دست شما نیست'), 'the sentence');
    const all = [...document.querySelectorAll<HTMLButtonElement>('.empty button')][0];
    await act(() => all?.click());
    await until(() => document.body.textContent?.includes('هنوز پیگیری‌ای نیست'), 'the first empty state');
  });

  test('a row opens its comment', async () => {
    panel = await openPanel({ me: REZA }, (bench) => seedManyCases(bench, 3));
    await click('tab-cases');
    await click('filter-all');
    await click('case');
    await need('topic-chip');
    await need('owner');
  });
});
