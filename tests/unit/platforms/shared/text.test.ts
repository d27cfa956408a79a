// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText, textOf } from '@/utils/platforms/shared/text';

describe('the words of a piece of page', () => {
  it.each([
    ['', ''],
    ['  a \n  b ', 'a b'],
    ['a<br>b', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['<p>a<br></p><p>b</p>', 'a\nb'],
    ['a<div style="display: inline">@b</div> c', 'a@b c'],
    ['<span>🙏</span><img alt="❤️"> x', '🙏❤️ x'],
    ['a&nbsp;b', 'a b'],
    ['می\u200cتونید', 'می\u200cتونید'],
    ['👩🏽\u200d💻', '👩🏽\u200d💻'],
    ['a<svg><title>Verified</title></svg><script>x</script><style>y</style>', 'a'],
    ['<ul><li>1</li><li>2</li></ul>3', '1\n2\n3'],
  ])('%j is %j', (html, text) => {
    expect(textOf(elementWith(html))).toBe(text);
  });

  it('leaves out what it is told to', () => {
    const element = elementWith('long… <div role="button">See more</div>');
    expect(textOf(element, { skip: (one) => one.matches('[role=button]') })).toBe('long…');
  });

  it('keeps white space and line breaks of preformatted text', () => {
    expect(readText(elementWith('a  b\nc'), { preserve: true }).text).toBe('a  b\nc');
  });

  it.each([
    ['ab|c', 'abc', 2],
    ['<p>a</p><p>|<br></p>', 'a\n\n', 2],
    ['<p>a</p><p>|b</p>', 'a\nb', 2],
    ['a<br>|b', 'a\nb', 2],
    ['<p>a|</p><p>b</p>', 'a\nb', 1],
    ['<p>a<b>b|</b></p>', 'ab', 2],
  ])('knows where the caret of %j stands', (html, text, at) => {
    const element = elementWith(html);
    const caret = takeCaret(element);
    expect(readText(element, { caret })).toEqual({ text, caretAt: at });
  });

  it('stops at 20,000 characters, and after 5,000 steps through a page without end', () => {
    expect(textOf(elementWith('x'.repeat(90_000))).length).toBe(20_000);
    const endless = document.createElement('div');
    for (let count = 0; count < 12_000; count++) endless.append(document.createElement('b'));
    endless.append('the end');
    expect(textOf(endless)).toBe('');
  });
});

function elementWith(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

/** Takes the "|" out of the first text that holds one and returns its place, as a browser would give it. */
function takeCaret(root: Node): { node: Node; offset: number } {
  const walker = document.createTreeWalker(root, 4); // NodeFilter.SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf('|') ?? -1;
    if (at < 0) continue;
    const parent = node.parentNode;
    if (node.nodeValue === '|' && parent) {
      const offset = [...parent.childNodes].indexOf(node as ChildNode); // it has a parent
      parent.removeChild(node);
      return { node: parent, offset };
    }
    node.nodeValue = (node.nodeValue ?? '').replace('|', '');
    return { node, offset: at };
  }
  throw new Error('no caret');
}
