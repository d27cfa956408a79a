// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { intentOf, type KeyInput } from '@/components/app/keys';

const press = (code: string, more: Partial<KeyInput> = {}) =>
  intentOf({
    code,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    repeat: false,
    isComposing: false,
    target: document.body,
    ...more,
  });
const element = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const target = box.firstElementChild;
  if (!target) throw new Error('no element');
  return target;
};

describe('keys', () => {
  test.each([
    ['Enter', {}, 'insert'],
    ['NumpadEnter', {}, 'insert'],
    ['Enter', { shiftKey: true }, 'replace'],
    ['Enter', { ctrlKey: true }, 'copy'],
    ['Enter', { metaKey: true }, 'copy'],
    ['ArrowDown', {}, 'answerAfter'],
    ['ArrowUp', {}, 'answerBefore'],
    ['Digit1', {}, 'topic1'],
    ['Numpad3', {}, 'topic3'],
    ['KeyH', {}, 'handOver'],
    ['KeyT', {}, 'tone'],
    ['Slash', {}, 'search'],
    ['Escape', {}, 'back'],
    ['KeyK', { ctrlKey: true }, 'everything'],
    ['KeyZ', { ctrlKey: true }, 'undo'],
    ['KeyZ', { metaKey: true }, 'undo'],
    ['KeyZ', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['KeyY', { ctrlKey: true }, 'redo'],
  ] as const)('%s %o means %s', (code, more, intent) => {
    expect(press(code, more)).toBe(intent);
  });

  test('a key means the same under a Persian layout, where it writes another letter', () => {
    // On the standard Persian layout the key KeyH writes «ا»: only its place counts.
    const event = new KeyboardEvent('keydown', { code: 'KeyH', key: 'ا' });
    expect(intentOf(event)).toBe('handOver');
  });

  test.each([
    '<input>',
    '<textarea></textarea>',
    '<select></select>',
    '<div contenteditable="plaintext-only"></div>',
  ])('letters and Enter never act inside %s', (html) => {
    const target = element(html);
    for (const code of ['KeyH', 'KeyT', 'Digit1', 'Slash', 'Enter', 'ArrowDown']) {
      expect(press(code, { target })).toBeNull();
    }
  });

  test('a text field keeps its own undo', () => {
    const target = element('<textarea></textarea>');
    expect(press('KeyZ', { target, ctrlKey: true })).toBeNull();
    expect(press('KeyY', { target, ctrlKey: true })).toBeNull();
    expect(press('KeyZ')).toBeNull(); // nor does the letter alone undo anything
  });

  test('copying and leaving work from inside a text field', () => {
    const target = element('<textarea></textarea>');
    expect(press('Enter', { target, ctrlKey: true })).toBe('copy');
    expect(press('Escape', { target })).toBe('back');
  });

  test('Enter on a button presses that button and inserts nothing', () => {
    expect(press('Enter', { target: element('<button>x</button>') })).toBeNull();
  });

  test('nothing acts while a word is being composed, with Alt, or while a key repeats', () => {
    expect(press('KeyH', { isComposing: true })).toBeNull();
    expect(press('KeyH', { altKey: true })).toBeNull();
    expect(press('Enter', { repeat: true })).toBeNull();
  });

  test('Shift and Space stay the half-space of the Persian keyboard', () => {
    expect(press('Space', { shiftKey: true })).toBeNull();
  });
});
