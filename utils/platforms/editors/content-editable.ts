// Plain contenteditable, and the reading and caret that all rich editors share.
import { caretIn, putCaret, selectAll } from '@/utils/platforms/editors/caret';
import type { Editor, Spot } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';
import { readText } from '@/utils/platforms/shared/text';

export const contentEditable: Editor = {
  kinds: ['contenteditable'],
  read: (box) => readText(box, { preserve: isPreformatted(box) }).text,
  placeCaret,
  fit: (text) => text,
  techniques: [EXEC_COMMAND, { name: 'range', world: 'here', write: insertNodes }],
};

function placeCaret(box: HTMLElement, spot: Spot): number | null {
  if (spot === 'everything') {
    selectAll(box);
    return 0;
  }
  const last = spot === 'lastCaret' ? caretIn(box) : null;
  const caret = last ?? endOf(box);
  putCaret(box, caret);
  return readText(box, { preserve: isPreformatted(box), caret }).caretAt;
}

/** The place behind the last character: inside the last paragraph, before a <br> that keeps it open. */
function endOf(box: HTMLElement): { node: Node; offset: number } {
  let node: Node = box;
  while (node.lastChild && node.lastChild.nodeName !== 'BR') node = node.lastChild;
  if (node.nodeType === TEXT) return { node, offset: node.nodeValue?.length ?? 0 };
  return { node, offset: Math.max(0, node.childNodes.length - 1) };
}

function isPreformatted(box: HTMLElement): boolean {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box);
  return (style?.whiteSpace ?? '').startsWith('pre');
}

/** Keeps no undo history, hence the last resort. */
function insertNodes(box: HTMLElement, text: string): void {
  const { ownerDocument: document } = box;
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
