// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { FirstRows } from '@/components/ui/FirstRows';

const root = document.createElement('div');
afterEach(() => render(null, root));
const show = (rows: readonly number[], step?: number) =>
  render(
    <FirstRows rows={rows} first={2} more={(left) => `${left} more`} {...(step ? { step } : {})}>
      {(shown) => <p>{shown.join(' ')}</p>}
    </FirstRows>,
    root,
  );
const press = () => act(() => root.querySelector('button')?.click());
const words = () => root.textContent;

describe('a long list', () => {
  test('shows its first rows and says how many are left', () => {
    show([1, 2, 3, 4, 5]);
    expect(words()).toBe('1 23 more');
  });

  test('grows by as many at each press, until nothing is left to ask for', () => {
    show([1, 2, 3, 4, 5]);
    press();
    expect(words()).toBe('1 2 3 41 more');
    press();
    expect(words()).toBe('1 2 3 4 5');
  });

  test('grows in other steps where that is said', () => {
    show([1, 2, 3, 4, 5], 3);
    press();
    expect(words()).toBe('1 2 3 4 5');
  });

  test('keeps what was asked for when a row goes', () => {
    show([1, 2, 3, 4, 5]);
    press();
    act(() => show([1, 3, 4, 5]));
    expect(words()).toBe('1 3 4 5');
  });
});
