// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editorOf } from '@/utils/platforms/editors/registry';

describe('the first way of writing', () => {
  it.each([
    ['into a text field', '<textarea id=box></textarea>', 'execCommand'],
    ['into a plain box', '<div id=box contenteditable></div>', 'execCommand'],
    ['into a plain box with loose text', '<div id=box contenteditable>سلام<p>خوبی</p></div>', 'execCommand'],
    [
      'into a box that keeps its text in blocks',
      '<div id=box contenteditable><!--x--><p>سلام</p>\n<p><br></p></div>',
      'paste',
    ],
    ['into TinyMCE', '<div id=box contenteditable class=mce-content-body><p><br></p></div>', 'execCommand'],
    ['into Froala', '<div id=box contenteditable class=fr-element><p><br></p></div>', 'execCommand'],
    [
      "into Medium's editor",
      '<div id=box contenteditable data-medium-editor-element=true><p><br></p></div>',
      'execCommand',
    ],
    ['into Lexical', '<div id=box contenteditable data-lexical-editor=true><p></p></div>', 'beforeinput'],
    ['into Draft.js', '<div class=DraftEditor-root><div id=box contenteditable></div></div>', 'paste'],
    ['into Slate', '<div id=box contenteditable data-slate-editor=true></div>', 'paste'],
    ['into ProseMirror', '<div id=box contenteditable class=ProseMirror></div>', 'pasteBlocks'],
    ['into CKEditor 5', '<div id=box contenteditable class=ck-editor__editable></div>', 'pasteBlocks'],
    ['into CKEditor 4', '<div id=box contenteditable class=cke_editable></div>', 'pasteBreaks'],
    ['into Quill', '<div><div id=box contenteditable class=ql-editor></div></div>', 'paste'],
    [
      'into Quill 1',
      '<div><div id=box contenteditable class=ql-editor></div><div class=ql-clipboard contenteditable></div></div>',
      'quill',
    ],
  ])('%s is the one it understands best', (_what, html, first) => {
    expect(editorOf(boxOf(html)).techniques[0]?.name).toBe(first);
  });
});

describe('a rich box', () => {
  it('is read without the placeholder that lies over its empty line', () => {
    const placeholder = '<span contenteditable=false style="position: absolute">پاسخ شما</span>';
    const box = boxOf(`<div id=box contenteditable><p>${placeholder}</p></div>`);
    expect(editorOf(box).read(box)).toBe('');
  });

  it('is read with a name in it that cannot be edited', () => {
    const box = boxOf('<div id=box contenteditable><p><a contenteditable=false>@sara</a> سلام</p></div>');
    expect(editorOf(box).read(box)).toBe('@sara سلام');
  });
});

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.getElementById('box');
  if (!box) throw new Error('no box');
  return box;
}
