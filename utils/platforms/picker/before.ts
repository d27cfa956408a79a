// What stands just before the caret of a box, and where on the screen.
import { caretIn } from '@/utils/platforms/editors/caret';

/** No word that calls the picker is longer, with what stands before it. */
const ENOUGH = 64;
const BREAKS = /^(?:BR|IMG|DIV|P|LI|UL|OL|BLOCKQUOTE|PRE|H\d|TD)$/;
const TEXT = 3; // Node.TEXT_NODE
const SHOWN = 5; // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT

const isField = (box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement =>
  /^(?:TEXTAREA|INPUT)$/.test(box.tagName);

/** The end of the caret's own line, as it was typed; empty where the caret cannot be told. */
export function textBefore(box: HTMLElement): string {
  if (isField(box)) return box.value.slice(0, box.selectionEnd ?? 0).slice(-ENOUGH);
  const caret = caretIn(box);
  if (!caret) return '';
  const walker = box.ownerDocument.createTreeWalker(box, SHOWN);
  let text = '';
  if (caret.node.nodeType === TEXT) {
    text = (caret.node.nodeValue ?? '').slice(0, caret.offset);
    walker.currentNode = caret.node;
  } else walker.currentNode = lastBefore(caret.node, caret.offset);
  // Where the caret stands between elements, the piece before it counts too.
  let node: Node | null = caret.node.nodeType === TEXT ? walker.previousNode() : walker.currentNode;
  while (node && node !== box && text.length < ENOUGH && !BREAKS.test(node.nodeName)) {
    if (node.nodeType === TEXT) text = (node.nodeValue ?? '') + text;
    node = walker.previousNode();
  }
  return text.slice(-ENOUGH);
}

/** Something is selected, which the next letter replaces. */
export function hasSelection(box: HTMLElement): boolean {
  if (isField(box)) return box.selectionStart !== box.selectionEnd;
  return box.ownerDocument.getSelection()?.isCollapsed === false;
}

/** The last node in front of the `offset`-th child; the element itself where nothing is. */
function lastBefore(element: Node, offset: number): Node {
  let node: Node = element.childNodes[offset - 1] ?? element;
  while (node !== element && node.lastChild) node = node.lastChild;
  return node;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the last `length` characters before the caret begin, in the frame's own window; `stage` may hold a copy of a field. */
export function spotBefore(box: HTMLElement, length: number, stage: ShadowRoot): Spot {
  const seen = isField(box) ? spotInField(box, length, stage) : spotInRich(box, length);
  const { left, right, top, bottom } = box.getBoundingClientRect();
  if (!seen) return { left, top, bottom };
  // A box that is scrolled keeps its caret inside.
  return {
    left: Math.min(Math.max(seen.left, left), right),
    top: Math.min(Math.max(seen.top, top), bottom),
    bottom: Math.min(Math.max(seen.bottom, top), bottom),
  };
}

function spotInRich(box: HTMLElement, length: number): Spot | null {
  const caret = caretIn(box);
  if (caret?.node.nodeType !== TEXT) return null;
  const range = box.ownerDocument.createRange();
  range.setStart(caret.node, Math.max(0, caret.offset - length));
  range.setEnd(caret.node, caret.offset);
  return edgeOf(range.getClientRects()[0], box);
}

/** A field does not tell where its letters stand: the same text, laid out the same way out of sight, does. */
function spotInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  length: number,
  stage: ShadowRoot,
): Spot | null {
  const { ownerDocument: document } = field;
  const style = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const name of LAYOUT) copy.style.setProperty(name, style.getPropertyValue(name));
  const { left, top } = field.getBoundingClientRect();
  const isOneLine = field.tagName === 'INPUT';
  for (const [name, value] of [
    ['position', 'fixed'],
    ['visibility', 'hidden'],
    ['overflow', 'hidden'],
    ['left', `${left}px`],
    ['top', `${top}px`],
    ['white-space', isOneLine ? 'pre' : 'pre-wrap'],
    ['overflow-wrap', 'break-word'],
  ] as const)
    copy.style.setProperty(name, value);
  const at = Math.max(0, (field.selectionEnd ?? 0) - length);
  const word = document.createElement('span');
  word.textContent = field.value.slice(at, at + length) || '/';
  copy.append(field.value.slice(0, at), word);
  stage.append(copy);
  const seen = edgeOf(word.getClientRects()[0], field);
  copy.remove();
  if (!seen) return null;
  const { scrollLeft, scrollTop } = field;
  return { left: seen.left - scrollLeft, top: seen.top - scrollTop, bottom: seen.bottom - scrollTop };
}

/** Where a word begins: at its right where the box is written from right to left. */
function edgeOf(rect: DOMRect | undefined, box: HTMLElement): Spot | null {
  if (!rect) return null;
  const isFromRight = getComputedStyle(box).direction === 'rtl';
  return { left: isFromRight ? rect.right : rect.left, top: rect.top, bottom: rect.bottom };
}

const LAYOUT = [
  'box-sizing',
  'width',
  'height',
  'direction',
  'text-align',
  'text-indent',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'border-style',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
];
