// @vitest-environment jsdom
// Every view in both languages has names, roles and keyboard paths that axe accepts.
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsIn } from '../exchange/axe';
import { choose, until } from '../exchange/stage';
import { type Hands, STATES } from '../gallery/states';
import { type OpenPanel, openPanel } from './panel';

let panel: OpenPanel;
afterEach(() => panel.close());

/** One of every view, in both languages. */
const VIEWS = [
  'start',
  'today',
  'today-lead',
  'today-stand-in',
  'comment-sure',
  'comment-unknown',
  'responses',
  'response-new',
  'cases-many',
  'cases',
  'cases-chosen',
  'cases-filters',
  'menu',
  'help',
  'import-rows',
  'response-history',
];
/** States that differ from those in a part of the view. */
const STATES_OF_VIEWS = [
  'today-work',
  'comment-empty',
  'comment-other-owner',
  'comment-owner-why',
  'today-in-my-place',
  'comment-missing',
  'comment-inserted',
  'comment-follow-up',
  'comment-inserted-menu',
  'comment-erase',
  'comment-picker',
  'comment-hand-over',
  'comment-no-answer',
  'comment-insert-failed',
  'response-page',
  'everything',
  'cases-snooze-typed',
  'cases-assign',
  'cases-groups',
  'cases-narrowed',
  'cases-viewer',
  'comment-events',
  'import-locked',
  'import-unknown',
  'import-done',
  'menu-undo',
  'toast-undone',
];

describe.each([
  ['fa', [...VIEWS, ...STATES_OF_VIEWS]],
  ['en', VIEWS],
] as const)('in %s', (language, names) => {
  test.each(names)('%s can be used by everybody', async (name) => {
    const state = STATES[name];
    if (!state) throw new Error(`no such state: ${name}`);
    panel = await openPanel({ ...state.options, language }, (bench) => state.prepare?.(bench, language));
    await hands.rest();
    await state.act?.(panel.bench, hands);
    await hands.rest();
    expect(await violationsIn(panel.root)).toEqual([]);
  });
});

const hands: Hands = {
  rest: () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 25))),
  async click(selector) {
    const element = await until(() => document.querySelector<HTMLElement>(selector), selector);
    await act(() => element.click());
    await hands.rest();
  },
  press: (code, init) => panel.press(code, init),
  async choose(file) {
    await choose(file);
    await until(() => document.querySelector('.sheet:not([aria-busy=true])'), 'the sheet');
    await hands.rest();
  },
  async type(selector, text) {
    const element = await until(() => document.querySelector<HTMLElement>(selector), selector);
    await act(() => {
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement;
      if (isField) element.value = text;
      else element.textContent = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await hands.rest();
  },
};
