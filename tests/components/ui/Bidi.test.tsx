// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Bidi, piecesOf } from '@/components/ui/Bidi';
import { dirOf } from '@/components/ui/words-direction';

describe('a person’s words', () => {
  test('each paragraph has its own direction', () => {
    const root = document.createElement('div');
    render(<Bidi text={'سلام\nHello'} />, root);
    expect([...root.querySelectorAll('p')].map((line) => line.dir)).toEqual(['rtl', 'ltr']);
  });

  test('a handle or an address at the beginning does not turn a Persian sentence around', () => {
    expect(dirOf('@sara.m88 قیمتش چنده')).toBe('rtl');
    expect(dirOf('https://example.com سلام')).toBe('rtl');
    expect(dirOf('{{customer.handle|Hi!}} سلام')).toBe('rtl');
    expect(dirOf('@sara hello')).toBe('ltr');
    expect(dirOf('۱۲۳ 😍')).toBe('auto');
  });

  test('marks are cut at paragraphs and overlapping ones are read as one', () => {
    const text = 'قیمتش چنده';
    const pieces = piecesOf(text, 0, [
      { start: 0, end: 5 },
      { start: 3, end: 6 },
    ]);
    expect(pieces.map(({ words, marked }) => [words, marked])).toEqual([
      ['قیمتش', true],
      [' ', true],
      ['چنده', false],
    ]);
    expect(piecesOf('b', 2, [{ start: 0, end: 1 }])).toEqual([{ start: 0, words: 'b', marked: false }]);
    expect(piecesOf('', 0, [])).toEqual([{ start: 0, words: '', marked: false }]);
  });

  test('markup in a comment stays text', () => {
    const root = document.createElement('div');
    render(<Bidi text="<img src=x onerror=alert(1)>" marks={[{ start: 0, end: 4 }]} />, root);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
