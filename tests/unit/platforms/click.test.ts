// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isListening, isReused, recallClick, rememberClicks, silenceClicks } from '@/utils/platforms/click';

const ROW = '<div id="row"><a href="/sara/">sara</a> <span id="text">قیمت؟</span></div>';

// What is silenced stays silent, also for the test files that share this world.
afterEach(() => {
  silenceClicks();
  Reflect.deleteProperty(globalThis, Symbol.for('hamseda.click'));
});

describe('the resident listener', () => {
  beforeEach(() => {
    document.body.innerHTML = `<ul>${ROW}</ul>`;
    rememberClicks();
  });

  it('remembers nothing before the first right-click', () => {
    expect(recallClick()).toBeNull();
  });

  it('remembers the element under the pointer and its ancestors, innermost first', () => {
    rightClick('text');
    expect(recallClick()?.path.map((element) => element.tagName)).toEqual([
      'SPAN',
      'DIV',
      'UL',
      'BODY',
      'HTML',
    ]);
  });

  it('hears a right-click that the page stops', () => {
    document.body.addEventListener('contextmenu', (event) => event.stopImmediatePropagation(), {
      once: true,
    });
    rightClick('text');
    expect(recallClick()?.path[0]?.id).toBe('text');
  });

  it('still knows a row that the page has removed since', () => {
    rightClick('text');
    document.getElementById('row')?.remove();
    expect(recallClick()?.path[1]?.id).toBe('row');
  });

  it('tells that the nodes show another customer now, also when both wrote the same', () => {
    rightClick('text');
    const row = need('row');
    expect(isReused(row, needClick())).toBe(false);
    row.querySelector('a')?.replaceChildren('mina');
    expect(isReused(row, needClick())).toBe(true);
  });

  it('does not mind changes outside the row', () => {
    rightClick('text');
    document.querySelector('ul')?.append('one more comment');
    expect(isReused(need('row'), needClick())).toBe(false);
  });

  it('listens once when it is injected twice', () => {
    rememberClicks();
    const composedPath = vi.spyOn(Event.prototype, 'composedPath');
    rightClick('text');
    expect(composedPath).toHaveBeenCalledTimes(1);
    expect(recallClick()?.path[0]?.id).toBe('text');
  });

  it('stops by itself when the extension it belongs to is gone', () => {
    let isOurs = true;
    rememberClicks(() => isOurs);
    const composedPath = vi.spyOn(Event.prototype, 'composedPath');
    isOurs = false;
    rightClick('text');
    rightClick('text');
    expect(composedPath).not.toHaveBeenCalled();
    expect(recallClick()).toBeNull();
    composedPath.mockRestore();
  });

  it('leaves the page and its event as they are', () => {
    const before = document.documentElement.outerHTML;
    const names = Object.getOwnPropertyNames(window);
    expect(rightClick('text')).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.getOwnPropertyNames(window)).toEqual(names);
  });
});

describe('a site that was switched off', () => {
  beforeEach(() => {
    document.body.innerHTML = `<ul>${ROW}</ul>`;
  });

  it.each([
    ['after the listener', [rememberClicks, silenceClicks]],
    ['before the listener', [silenceClicks, rememberClicks]],
    ['twice', [silenceClicks, rememberClicks, silenceClicks]],
  ])('remembers nothing, also when it is silenced %s', (_when, scripts) => {
    for (const script of scripts) script();
    rightClick('text');
    expect(recallClick()).toBeNull();
    expect(isListening()).toBe(false);
  });
});

function rightClick(id: string): boolean {
  return need(id).dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true }),
  );
}

function need(id: string): Element {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}

function needClick() {
  const click = recallClick();
  if (!click) throw new Error('no click remembered');
  return click;
}
