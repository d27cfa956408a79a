// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectBack } from '@/utils/platforms/editors/caret';
import { textBefore } from '@/utils/platforms/picker/before';

/** A box whose caret stands where the markup has a `|`. */
function boxOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.body.firstElementChild as HTMLElement; // made above
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf('|') ?? -1;
    if (at < 0) continue;
    node.nodeValue = (node.nodeValue ?? '').replace('|', '');
    document.getSelection()?.collapse(node, at);
  }
  return box;
}

describe('what stands before the caret', () => {
  it.each([
    ['in one piece', '<div contenteditable>سلام /ق|یمت</div>', 'سلام /ق'],
    ['over several pieces', '<div contenteditable><p><b>سلام</b> /<i>قی|</i></p></div>', 'سلام /قی'],
    ['on its own line', '<div contenteditable><p>یک</p><p>/دو|</p></div>', '/دو'],
    ['behind a line break', '<div contenteditable>یک<br>/دو|</div>', '/دو'],
    ['behind a picture', '<div contenteditable>یک<img alt="🌿">/دو|</div>', '/دو'],
    ['not before the box', '<p contenteditable>/|</p>', '/'],
  ])('is read %s', (_where, html, text) => {
    expect(textBefore(boxOf(html))).toBe(text);
  });

  it('is read in a field', () => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.value = 'سلام /قیمت فردا';
    field.setSelectionRange(10, 10);
    expect(textBefore(field)).toBe('سلام /قیمت');
  });

  it('is selected letter by letter, across pieces, and no further than the box', () => {
    const box = boxOf('<div contenteditable><p><b>سلام</b> /<i>قی|</i></p></div>');
    expect(selectBack(box, 3)).toBe(true);
    expect(document.getSelection()?.toString()).toBe('/قی');
    expect(selectBack(boxOf('<div contenteditable>/ق|</div>'), 3)).toBe(false);
  });
});
