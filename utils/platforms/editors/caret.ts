// The caret of a document or of an open shadow root. Browsers differ in how a shadow root's selection is asked
// for: Chromium's root has a getSelection of its own, the standard has getComposedRanges, older ones neither.

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The caret inside `box`, at the end of a selection there, so that nothing of the draft is replaced. */
export function caretIn(box: HTMLElement): Caret | null {
  const selection = selectionOf(box);
  if (!selection) return null;
  const root = box.getRootNode();
  const composed = isShadow(root) ? composedEnd(selection, root) : null;
  const [node, offset] = composed ?? (selection.rangeCount > 0 ? endOf(selection.getRangeAt(0)) : [null, 0]);
  return node && box.contains(node) ? { node, offset } : null;
}

export function putCaret(box: HTMLElement, { node, offset }: Caret): void {
  selectionOf(box)?.collapse(node, offset);
}

export function selectAll(box: HTMLElement): void {
  selectionOf(box)?.selectAllChildren(box);
}

/** Selects `length` characters of text before the caret, across pieces of text; false where there are fewer. */
export function selectBack(box: HTMLElement, length: number): boolean {
  const caret = caretIn(box);
  const selection = selectionOf(box);
  if (!caret || !selection) return false;
  const end = inText(caret);
  let { node, offset } = end;
  const texts = box.ownerDocument.createTreeWalker(box, SHOW_TEXT);
  texts.currentNode = node;
  for (let rest = length; ; ) {
    const here = node.nodeType === TEXT ? Math.min(rest, offset) : 0;
    rest -= here;
    if (rest === 0) {
      selection.setBaseAndExtent(node, offset - here, end.node, end.offset);
      return true;
    }
    const before = texts.previousNode();
    if (!before) return false;
    [node, offset] = [before, before.nodeValue?.length ?? 0];
  }
}

/** Removes what is selected inside the box. */
export function deleteSelected(box: HTMLElement): void {
  const selection = selectionOf(box);
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (!range.collapsed && box.contains(range.commonAncestorContainer)) range.deleteContents();
}

/** The same caret inside the piece of text before it, where it stands between elements. */
function inText({ node, offset }: Caret): Caret {
  let at: Caret = { node, offset };
  while (at.node.nodeType !== TEXT) {
    const before: Node | undefined = at.node.childNodes[at.offset - 1];
    if (!before) return at;
    at = { node: before, offset: before.nodeValue?.length ?? before.childNodes.length };
  }
  return at;
}

const TEXT = 3; // Node.TEXT_NODE
const SHOW_TEXT = 4; // NodeFilter.SHOW_TEXT

function selectionOf(box: HTMLElement): Selection | null {
  const root = box.getRootNode();
  // Not in the standard, hence not in the types.
  const own = isShadow(root) && 'getSelection' in root ? (root.getSelection as () => Selection | null) : null;
  return own ? own.call(root) : box.ownerDocument.getSelection();
}

function composedEnd(selection: Selection, root: ShadowRoot): [Node, number] | null {
  if (typeof selection.getComposedRanges !== 'function') return null;
  const [range] = selection.getComposedRanges({ shadowRoots: [root] });
  return range ? endOf(range) : null;
}

const endOf = (range: AbstractRange): [Node, number] => [range.endContainer, range.endOffset];

const isShadow = (root: Node): root is ShadowRoot => 'host' in root;
