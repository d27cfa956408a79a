// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearSlash, slashHere } from '@/utils/platforms/slash';

const asked = vi.fn(async () => null);
const extension = { runtime: { id: 'ours', sendMessage: asked } };

// The files of tests share their world: nothing is left in it.
afterEach(() => {
  slashHere()?.stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** What a browser would say, as jsdom's own events are never trusted. */
function hears(target: Element, event: { key?: string; data?: string }): void {
  slashHere()?.hear({ isTrusted: true, composedPath: () => [target], ...event } as never); // the part it reads
}

function fieldWith(value: string, type?: string): HTMLInputElement | HTMLTextAreaElement {
  const field = type
    ? Object.assign(document.createElement('input'), { type })
    : document.createElement('textarea');
  document.body.append(field);
  field.value = value;
  if (type !== 'email') field.setSelectionRange(value.length, value.length);
  return field;
}

describe('the listener for a typed slash', () => {
  beforeEach(() => {
    asked.mockClear();
    hearSlash(extension);
  });

  it.each([
    ['in an empty field', ''],
    ['behind a space', 'سلام '],
    ['on a new line', 'سلام\n'],
    ['behind a mark that turns the direction', 'سلام \u200F'],
  ])('asks %s', (_where, value) => {
    hears(fieldWith(value), { key: '/' });
    expect(asked).toHaveBeenCalledExactlyOnceWith({ hamseda: 'slash' });
  });

  it('asks for the character, whichever key and whichever way has written it', () => {
    hears(fieldWith(''), { data: '/' });
    expect(asked).toHaveBeenCalledOnce();
  });

  it.each([
    ['inside a word', fieldWith('و'), { key: '/' }],
    ['at another letter', fieldWith(''), { key: 'ظ' }],
    ['behind a slash', fieldWith('/'), { key: '/' }],
    ['in a password', fieldWith('', 'password'), { key: '/' }],
    ['in a field for an address', fieldWith('', 'email'), { key: '/' }],
    ['outside of any box', document.createElement('button'), { key: '/' }],
  ])('asks nothing %s', (_where, target, event) => {
    hears(target, event);
    expect(asked).not.toHaveBeenCalled();
  });

  it('reads the line of an editor', () => {
    const box = document.createElement('div');
    Object.defineProperty(box, 'isContentEditable', { value: true }); // jsdom has none
    box.append('سلام');
    document.body.append(box);
    document.getSelection()?.collapse(box.firstChild, 4);
    hears(box, { key: '/' });
    expect(asked).not.toHaveBeenCalled();
    document.getSelection()?.collapse(box, 0);
    hears(box, { key: '/' });
    expect(asked).toHaveBeenCalledOnce();
  });

  it('does not hear what a page makes', () => {
    const field = fieldWith('');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    field.dispatchEvent(new InputEvent('beforeinput', { data: '/', bubbles: true, composed: true }));
    expect(asked).not.toHaveBeenCalled();
  });

  it('hears in a frame that an editor has written anew, until it stops', async () => {
    vi.stubGlobal('top', null); // as if this were a frame
    hearSlash(extension);
    const added = vi.spyOn(window, 'addEventListener');
    const root = document.documentElement;
    root.remove(); // what document.open does, beside taking the listeners away
    document.append(root);
    await vi.waitFor(() =>
      expect(added.mock.calls.map(([type]) => type)).toEqual(['keydown', 'beforeinput']),
    );
    slashHere()?.stop();
    added.mockClear();
    root.remove();
    document.append(root);
    await Promise.resolve();
    expect(added).not.toHaveBeenCalled();
  });

  it('takes its own place, and leaves nothing when it stops', () => {
    const first = slashHere();
    hearSlash(extension);
    expect(slashHere()).not.toBe(first);
    slashHere()?.stop();
    expect(slashHere()).toBeUndefined();
  });
});
