// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { draftOf, drawParts, partsOfDraft, readBox } from '@/components/comment/answer-text';
import { readyText } from '@/components/comment/drafts';
import type { AnswerPart } from '@/utils/services/contract';

const PARTS: readonly AnswerPart[] = [
  { kind: 'value', name: 'customer.handle', text: '@sara' },
  { kind: 'text', text: ' قیمت: ' },
  { kind: 'missing', name: 'fact.price', label: 'قیمت', factId: null },
  { kind: 'text', text: '\nممنون' },
];
const DRAFT = '@sara قیمت: {{fact.price}}\nممنون';
const boxOf = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};

describe('an answer as a draft', () => {
  test('keeps every text and the name of every empty place', () => {
    expect(draftOf(PARTS)).toBe(DRAFT);
  });

  test('drawn into a box and read back it is the same', () => {
    const box = document.createElement('div');
    drawParts(box, PARTS, (label) => `fill ${label}`);
    expect(readBox(box)).toBe(DRAFT);
    expect(box.querySelector('input')?.getAttribute('aria-label')).toBe('fill قیمت');
    expect(box.textContent).not.toContain('{{');
  });

  test('read again its empty places are empty places, with a label where nobody knows one', () => {
    expect(partsOfDraft('الف {{ item.size }} ب {{fact.price}}', null)).toEqual([
      { kind: 'text', text: 'الف ' },
      { kind: 'missing', name: 'item.size', label: 'item.size', factId: null },
      { kind: 'text', text: ' ب ' },
      { kind: 'missing', name: 'fact.price', label: 'price', factId: null },
    ]);
    expect(partsOfDraft('', null)).toEqual([]);
  });

  test.each([
    ['a<br>b', 'a\nb'],
    ['a<div>b</div><div>c</div>', 'a\nb\nc'],
    ['<b>bold</b> text', 'bold text'],
    ['نیم\u200cفاصله 😀', 'نیم\u200cفاصله 😀'],
  ])('whatever the browser writes for a new line is read: %s', (html, draft) => {
    expect(readBox(boxOf(html))).toBe(draft);
  });

  test('markup typed by a person stays text', () => {
    const box = document.createElement('div');
    drawParts(box, [{ kind: 'text', text: '<script>x</script>' }], String);
    expect(box.querySelector('script')).toBeNull();
    expect(readBox(box)).toBe('<script>x</script>');
  });
});

describe('a text that may be sent', () => {
  test.each([
    ['سلام ', 'سلام'],
    ['   ', null],
    ['', null],
    [DRAFT, null],
    ['قیمت {{', null],
    ['قیمت }}', null],
    ['یک { تنها }', 'یک { تنها }'],
  ])('%j gives %j', (draft, ready) => {
    expect(readyText(draft)).toBe(ready);
  });
});
