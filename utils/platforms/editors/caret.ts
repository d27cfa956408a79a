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
