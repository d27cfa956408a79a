// The words a person has selected. A page can select all of itself, so a long selection is read piece by piece.
import type { Page } from '@/utils/platforms/adapter';
import { MOST_TEXT } from '@/utils/platforms/shared/text';

const MOST_PIECES = 2_000;

/** The selected text, trimmed, at most 20,000 characters; '' when there is none. */
export function selectedText({ document }: Page): string {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return '';
  const long = startOfLong(selection.getRangeAt(0));
  return (long ?? selection.toString()).replaceAll('\u00A0', ' ').trim();
}

/** The first characters of a long range; null for one that the browser itself may read, with its line breaks. */
function startOfLong(range: Range): string | null {
  const { startContainer, startOffset, commonAncestorContainer: around } = range;
  const walker = startContainer.ownerDocument?.createTreeWalker(around);
  if (!walker) return null;
  walker.currentNode = startContainer;
  let text = '';
  for (let pieces = 0; pieces < MOST_PIECES && text.length < MOST_TEXT; pieces++) {
    const node = walker.currentNode;
    if (node.nodeType === TEXT) {
      text += (node.nodeValue ?? '').slice(node === startContainer ? startOffset : 0).slice(0, MOST_TEXT);
    }
    const isEnd = range.comparePoint(node, 0) > 0 || node === range.endContainer;
    if ((isEnd && node.nodeType === TEXT) || !walker.nextNode()) return text.length < MOST_TEXT ? null : text;
  }
  return text.slice(0, MOST_TEXT);
}

const TEXT = 3; // Node.TEXT_NODE
