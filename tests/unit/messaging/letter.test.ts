// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLetter } from '@/utils/messaging/letter';

const ADDRESS = 'mailto:reza@shop.example?subject=x';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Opens a letter in a tab that then stands at an address; null = at one that is not ours to see. */
function opened(address: string | null) {
  const location = {
    get href() {
      if (address === null) throw new DOMException('not yours', 'SecurityError');
      return address;
    },
  };
  const tab = { location, close: vi.fn(), opener: window as Window | null };
  const open = vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window); // the three parts of it that are used
  openLetter(ADDRESS);
  expect(open).toHaveBeenCalledWith(ADDRESS);
  return tab;
}

const comeBackAfter = (ms: number) => {
  vi.advanceTimersByTime(ms);
  window.dispatchEvent(new Event('focus'));
};

test('a letter gets a tab of its own, which cannot reach back', () => {
  expect(opened('about:blank').opener).toBeNull();
});

test('the tab that a program left empty is closed when the person comes back after a while', () => {
  const { close } = opened('about:blank');
  comeBackAfter(29_000);
  expect(close).not.toHaveBeenCalled(); // a slow service looks the same
  comeBackAfter(2_000);
  expect(close).toHaveBeenCalledOnce();
  comeBackAfter(60_000);
  expect(close).toHaveBeenCalledOnce();
});

test('a mail service of the web keeps its tab', () => {
  const { close } = opened(null);
  comeBackAfter(60_000);
  expect(close).not.toHaveBeenCalled();
});

test('a letter that gets no tab is given to the browser from here', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  openLetter(ADDRESS);
  expect(clicked.mock.instances).toMatchObject([{ href: ADDRESS }]);
});
