// @vitest-environment jsdom
// What a person sees and gets, key by key. Events are made here as a browser tells them, since jsdom's are never trusted.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Picker } from '@/utils/platforms/picker/picker';
import type { Slash } from '@/utils/platforms/slash';
import type { PickerList, PickerRow } from '@/utils/schema/picker';

const row = (id: string, more: object = {}): PickerRow =>
  ({
    id,
    title: `عنوان ${id}`,
    shortcut: '',
    preview: 'متن',
    refusal: '',
    isExact: false,
    ...more,
  }) as PickerRow; // an id is any text
const ROWS = [row('one'), row('two'), row('three', { refusal: 'جای خالی' })];
const listOf = (rows: readonly PickerRow[]): PickerList => ({
  rows: [...rows],
  language: 'fa',
  theme: 'system',
  words: { name: 'پاسخ‌ها', keys: 'Enter', none: 'نیست', failed: 'درج نشد' },
});

let field: HTMLTextAreaElement;
let slash: Slash;
let roots: ShadowRoot[];
const search = vi.fn<(query: string) => Promise<PickerList | null>>();
const choose = vi.fn<(id: string, typed: string) => Promise<boolean>>();

beforeEach(() => {
  roots = [];
  search.mockReset().mockImplementation(async () => listOf(ROWS));
  choose.mockReset().mockResolvedValue(true);
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
  // jsdom lays nothing out.
  Element.prototype.getClientRects ??= () => [] as never;
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.focus();
  slash = { hear: () => undefined, stop: vi.fn() };
  new Picker({ search, choose }, document).takeOver(slash);
});
afterEach(() => {
  slash.stop();
  document.body.replaceChildren();
});

const hear = (event: object): void =>
  slash.hear({ isTrusted: true, preventDefault, stopImmediatePropagation, ...event } as never);
const preventDefault = vi.fn();
const stopImmediatePropagation = vi.fn();
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Presses a key; true = the page does not get it. */
function press(key: string, more: object = {}): boolean {
  preventDefault.mockClear();
  hear({ type: 'keydown', key, code: key, ...more });
  return preventDefault.mock.calls.length > 0;
}
async function type(text: string): Promise<void> {
  for (const letter of text) {
    press(letter);
    field.setRangeText(letter, field.selectionStart, field.selectionEnd, 'end');
    hear({ type: 'input', data: letter });
    await settled();
  }
}
const shown = (): string => roots[0]?.textContent ?? '';
const marked = (): string =>
  roots[0]?.querySelector('[aria-selected=true]')?.firstElementChild?.textContent ?? '';

describe('the list', () => {
  it('opens at a slash and is searched by each letter', async () => {
    await type('سلام /قی');
    expect(search.mock.calls).toEqual([[''], ['ق'], ['قی']]);
    expect(shown()).toContain('عنوان one');
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('عنوان');
  });

  it('is gone when the word is over, and does not come back by itself', async () => {
    await type('/the ');
    expect(shown()).toBe('');
    await type('x');
    expect(search.mock.calls.at(-1)).toEqual(['the']);
  });

  it('shows what was found last, whichever answer comes later', async () => {
    let late: (list: PickerList) => void = () => undefined;
    search.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    search.mockResolvedValueOnce(listOf([row('right')]));
    await type('/ق');
    late(listOf([row('wrong')]));
    await settled();
    expect(shown()).toContain('right');
    expect(shown()).not.toContain('wrong');
  });

  it('is walked by arrows, round and round, and the page does not get them', async () => {
    await type('/');
    expect(marked()).toBe('عنوان one');
    expect(press('ArrowDown')).toBe(true);
    expect(marked()).toBe('عنوان two');
    press('ArrowUp');
    press('ArrowUp');
    expect(marked()).toBe('عنوان three');
  });

  it.each(['Enter', 'Tab'])('gives the marked one at %s, in the place of the word', async (key) => {
    await type('a /ق');
    press('ArrowDown');
    expect(press(key)).toBe(true);
    await settled();
    expect(choose).toHaveBeenCalledExactlyOnceWith('two', '/ق');
    expect(shown()).toBe('');
  });

  it('gives the first when Enter is pressed before anything was found', async () => {
    let found: (list: PickerList) => void = () => undefined;
    search.mockImplementation(() => new Promise((resolve) => (found = resolve)));
    await type('/ق');
    expect(press('Enter')).toBe(true);
    found(listOf(ROWS));
    await settled();
    expect(choose).toHaveBeenCalledExactlyOnceWith('one', '/ق');
  });

  it('keeps arrows that come before anything was found: in the page the caret would leave the word', async () => {
    let found: (list: PickerList) => void = () => undefined;
    search.mockImplementation(() => new Promise((resolve) => (found = resolve)));
    await type('/ق');
    expect([press('ArrowDown'), press('ArrowDown'), press('ArrowUp'), press('Enter')]).not.toContain(false);
    found(listOf(ROWS));
    await settled();
    expect(choose).toHaveBeenCalledExactlyOnceWith('two', '/ق');
  });

  it('does not give one that cannot be chosen, and keeps the keys with it', async () => {
    await type('/');
    press('ArrowUp');
    expect(press('Enter')).toBe(true);
    expect(choose).not.toHaveBeenCalled();
    expect(shown()).toContain('جای خالی');
  });

  it('lets Enter and Tab go to the page where nothing was found', async () => {
    search.mockResolvedValue(listOf([]));
    await type('/zz');
    expect(shown()).toContain('نیست');
    expect(press('Enter')).toBe(false);
    expect(shown()).toBe('');
  });

  it.each([
    ['with another key held', { shiftKey: true }],
    ['inside a composition', { isComposing: true }],
  ])('leaves Enter %s to the page', async (_how, more) => {
    await type('/');
    expect(press('Enter', more)).toBe(false);
    expect(choose).not.toHaveBeenCalled();
  });

  it('closes at Esc, leaves the text, and comes at the next slash alone', async () => {
    await type('/ق');
    expect(press('Escape')).toBe(true);
    await type('ی');
    expect([field.value, shown()]).toEqual(['/قی', '']);
    await type(' /');
    expect(shown()).toContain('عنوان one');
  });

  it('is not called by a slash inside a word, nor by what a page has written', async () => {
    await type('/x '); // the slash that has brought the picker is over
    search.mockClear();
    await type('و/');
    field.value = 'و /';
    field.setSelectionRange(3, 3);
    hear({ type: 'input', data: '/' });
    await settled();
    expect(search).not.toHaveBeenCalled();
  });

  it('does not hear what is not trusted', async () => {
    field.value = '/';
    field.setSelectionRange(1, 1);
    hear({ type: 'keydown', key: '/', isTrusted: false });
    hear({ type: 'input', data: '/', isTrusted: false });
    await settled();
    expect(search).not.toHaveBeenCalled();
  });

  it('says so when nothing was written', async () => {
    choose.mockResolvedValue(false);
    await type('/');
    press('Enter');
    await settled();
    expect(shown()).toBe('درج نشد');
    press('a');
    expect(shown()).toBe('');
  });

  it('comes for a slash that is typed while an answer is being written, and hides no sentence behind it', async () => {
    let written: (isWritten: boolean) => void = () => undefined;
    choose.mockImplementation(() => new Promise((resolve) => (written = resolve)));
    await type('/');
    press('Enter');
    await type(' /');
    expect(shown()).toBe('');
    written(false);
    await settled();
    expect(shown()).toContain('عنوان one');
  });

  it('goes with the listener', async () => {
    await type('/');
    slash.stop();
    expect(shown()).toBe('');
    expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(0);
  });
});

describe('a shortcut', () => {
  it('is written when a space closes it', async () => {
    search.mockImplementation(async (query) => listOf([row('exact', { isExact: query === 'thx' })]));
    await type('/thx ');
    await settled();
    expect(choose).toHaveBeenCalledExactlyOnceWith('exact', '/thx ');
  });

  it.each([
    ['it is none', { isExact: false }],
    ['a value is missing', { isExact: true, refusal: 'جای خالی' }],
  ])('stays as it was typed where %s', async (_why, more) => {
    search.mockResolvedValue(listOf([row('one', more)]));
    await type('/thx ');
    await settled();
    expect(choose).not.toHaveBeenCalled();
    expect(field.value).toBe('/thx ');
  });
});
