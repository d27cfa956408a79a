// Plain contenteditable, and the reading and caret that all rich editors share.
import { caretIn, deleteSelected, putCaret, selectAll, selectBack } from '@/utils/platforms/editors/caret';
import type { Editor, Spot, Technique } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';
import { readText, type TextOptions } from '@/utils/platforms/shared/text';

/** An offer that an editor without a mark may take; a plain box does not answer it. */
export const OFFERED: readonly Technique[] = [
  { name: 'paste', world: 'page' },
  { name: 'pasteInput', world: 'page' },
];

/** Keeps no undo history, hence the last resort. */
export const INSERT_NODES = { name: 'range', world: 'here', write: insertNodes } satisfies Technique;

export const contentEditable: Editor = {
  kinds: ['contenteditable'],
  read: (box) => readText(box, waysOf(box)).text,
  placeCaret,
  selectBefore: selectBack,
  fit: (text) => text,
  techniques: [EXEC_COMMAND, ...OFFERED, INSERT_NODES],
};

function placeCaret(box: HTMLElement, spot: Spot): number | null {
  if (spot === 'everything') {
    selectAll(box);
    return 0;
  }
  const last = spot === 'lastCaret' ? caretIn(box) : null;
  const caret = last ?? endOf(box);
  putCaret(box, caret);
  return readText(box, { ...waysOf(box), caret }).caretAt;
}

/** The place behind the last character: inside the last paragraph, before a <br> that keeps it open. */
function endOf(box: HTMLElement): { node: Node; offset: number } {
  let node: Node = box;
  while (node.lastChild && node.lastChild.nodeName !== 'BR') node = node.lastChild;
  if (node.nodeType === TEXT) return { node, offset: node.nodeValue?.length ?? 0 };
  return { node, offset: Math.max(0, node.childNodes.length - 1) };
}

/** How the text of this box is to be read: its white space as shown, and without what only lies over it. */
function waysOf(box: HTMLElement): TextOptions {
  const view = box.ownerDocument.defaultView;
  return {
    preserve: (view?.getComputedStyle(box).whiteSpace ?? '').startsWith('pre'),
    // A placeholder is no draft; a name or an emoji that cannot be edited either stands in the line.
    skip: (element) =>
      element.getAttribute('contenteditable') === 'false' &&
      view?.getComputedStyle(element).position === 'absolute',
  };
}

function insertNodes(box: HTMLElement, text: string): void {
  const { ownerDocument: document } = box;
  deleteSelected(box);
  const caret = caretIn(box) ?? endOf(box);
  const fragment = document.createDocumentFragment();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) fragment.append(document.createElement('br'));
    fragment.append(line);
  }
  const range = document.createRange();
  range.setStart(caret.node, caret.offset);
  range.insertNode(fragment);
  putCaret(box, { node: range.endContainer, offset: range.endOffset });
  box.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

const TEXT = 3; // Node.TEXT_NODE
