// Any other page: the selected text, else the block of text under the pointer, and what the page says about
// itself. It knows neither author nor thread, and says so with low confidence.
import type { Adapter, Page, Pointer, Reading, Reply, Row } from '@/utils/platforms/adapter';
import { deepActive, editorKind, editorsIn, focusedEditor } from '@/utils/platforms/shared/editors';
import { parseAddress } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { replyAt } from '@/utils/platforms/shared/replies';
import { selectedText } from '@/utils/platforms/shared/selection';
import { textOf } from '@/utils/platforms/shared/text';
import { ancestors, first, isElement, rowAt } from '@/utils/platforms/shared/walk';

// A comment longer than this is an article of its own; the person can still select it.
const LONGEST_BLOCK = 5_000;

export const generic: Adapter = {
  name: 'generic',
  platform: 'web',
  isHere: () => true,
  findRow,
  relocate: () => null,
  read,
  reply,
};

function findRow(pointer: Pointer, page: Page): Row | null {
  if (pointer.selection.trim() !== '') {
    const block = selectedBlock(page) ?? pointer.path[0];
    return { kind: 'selection', element: block, path: ancestors(block), target: block };
  }
  const block = pointer.path.find((element) => textOf(element) !== '');
  const isPage = !block || block.matches('html, body');
  return isPage || textOf(block).length > LONGEST_BLOCK ? null : rowAt(block, 'selection', pointer);
}

function read({ element }: Row, page: Page): Reading {
  const selected = selectedText(page);
  const address = pageAddress(page);
  return {
    ...NOTHING_READ,
    kind: 'selection',
    text: selected !== '' ? selected : textOf(element),
    post: address ? { id: null, permalink: address, author: null } : null,
    confidence: 'low',
  };
}

/** The editor with the caret, which the person has chosen; else the only one of the nearest surroundings. */
function reply({ path }: Row, page: Page): Reply | null {
  const focused = deepActive(page.document) ? focusedEditor(page.document) : null;
  const kinds = { usual: 'contenteditable', scope: page.document.body } as const;
  if (focused) return replyAt({ ...kinds, editors: [focused] });
  for (const scope of path) {
    const editors = editorsIn(scope);
    if (editors[0]) return replyAt({ usual: editorKind(editors[0]), scope, editors });
  }
  return null;
}

function selectedBlock(page: Page): Element | null {
  const selection = page.document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  return isElement(around) ? around : around.parentElement;
}

/** What the page calls its own address, if it is one of the web. */
function pageAddress(page: Page): string | null {
  const { document, url } = page;
  const named =
    first(document, 'link[rel=canonical]')?.getAttribute('href') ??
    first(document, 'meta[property="og:url"]')?.getAttribute('content');
  const address = named ? parseAddress(named, url) : null;
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}
