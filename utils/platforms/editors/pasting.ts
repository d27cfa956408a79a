// Editors that hold a document of their own and draw the page from it: what is pasted they take into it whole, as
// one step of their history, while text that is put into the page behind their back is lost or drawn twice.
import { contentEditable, INSERT_NODES, OFFERED } from '@/utils/platforms/editors/content-editable';
import type { Editor } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';

const ONE_LINE_TYPED = { ...EXEC_COMMAND, oneLineOnly: true } as const;

/** Lines of plain text become lines of the editor. */
export const pasting: Editor = {
  ...contentEditable,
  kinds: ['draft', 'squire'],
  techniques: [{ name: 'paste', world: 'page' }, ONE_LINE_TYPED],
};

/** Slate looks at the caret at most ten times a second. */
export const slate: Editor = {
  ...pasting,
  kinds: ['slate'],
  techniques: [{ name: 'paste', world: 'page' }, { name: 'beforeinput', world: 'page' }, ONE_LINE_TYPED],
  caretMs: 150,
};

/** ProseMirror and CKEditor 5 drop the empty lines of plain text; a block for each line keeps them. */
export const blockwise: Editor = {
  ...pasting,
  kinds: ['prosemirror', 'ckeditor5'],
  techniques: [{ name: 'pasteBlocks', world: 'page' }, { name: 'paste', world: 'page' }, ONE_LINE_TYPED],
  typingMs: 500,
};

/** CKEditor 4 makes a paragraph of some lines and a break of others, and drops the empty ones; breaks it keeps. */
export const breakwise: Editor = {
  ...pasting,
  kinds: ['ckeditor4'],
  techniques: [{ name: 'pasteBreaks', world: 'page' }, { name: 'paste', world: 'page' }, ONE_LINE_TYPED],
};

export const quill: Editor = { ...pasting, kinds: ['quill'], typingMs: 1_000 };

/**
 * Quill 1 lets the browser paste into a box of its own beside the text, which a made event never does; but it
 * leaves its own interface at its outer element.
 */
export const quill1: Editor = {
  ...quill,
  suits: (box) => box.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]') != null,
  techniques: [{ name: 'quill', world: 'page' }, ONE_LINE_TYPED],
  typingMs: 0, // its interface closes a step of the history by itself
};

/**
 * An editor without a mark whose text stands in blocks throughout keeps order in it, and mostly has a history of its
 * own (Squire, Trix): it is offered a paste. One that does not take it is typed into like any other box.
 */
export const orderly: Editor = {
  ...contentEditable,
  suits: (box) => box.firstElementChild !== null && [...box.childNodes].every(isBlock),
  techniques: [...OFFERED, EXEC_COMMAND, INSERT_NODES],
};

function isBlock(node: Node): boolean {
  const isUnseen = node.nodeName === '#comment' || node.nodeValue?.trim() === '';
  return isUnseen || /^(?:DIV|P|UL|OL|BLOCKQUOTE|PRE|H\d)$/.test(node.nodeName);
}
