// Which elements of a page take an answer. Login, search and number fields never do.
import { all, first, isElement, outermost } from '@/utils/platforms/shared/walk';
import type { EditorKind } from '@/utils/schema/capture';

const WRITABLE = 'textarea, input, [contenteditable]:not([contenteditable=false])';
const TEXT_INPUTS = ['text', ''];
const SEARCH = '[role=search], [role=searchbox], [role=combobox], [type=search]';

/** The editors inside `scope` that a person can see and write into, in document order. */
export function editorsIn(scope: ParentNode): HTMLElement[] {
  return outermost(all(scope, WRITABLE).filter(isEditor));
}

/** True for a box into which free text is written. */
export function isEditor(element: Element): element is HTMLElement {
  if (element.tagName === 'TEXTAREA') return isOpen(element) && !element.closest(SEARCH);
  if (element.tagName === 'INPUT') return isOpen(element) && isCommentField(element);
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && isOpen(element);
}

/** What gives a technology away: marks of its own, which it needs to work and therefore keeps. */
const MARKS: readonly (readonly [EditorKind, string])[] = [
  ['textarea', 'textarea'],
  ['input', 'input'],
  ['lexical', '[data-lexical-editor=true]'],
  ['draft', '.DraftEditor-root *, .public-DraftEditor-content'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
  ['slate', '[data-slate-editor]'],
  ['ckeditor5', '.ck-editor__editable'],
  ['ckeditor4', '.cke_editable'],
];

/** The technology of an editor. */
export function editorKind(editor: Element): EditorKind {
  return MARKS.find(([, mark]) => editor.matches(mark))?.[0] ?? 'contenteditable';
}

function isCommentField(input: Element): boolean {
  if (!TEXT_INPUTS.includes(input.getAttribute('type') ?? '')) return false;
  if (input.closest(SEARCH)) return false;
  // A comment's input stands in a form of its own; a form or dialog with a password in it is a login.
  const home = input.closest('form') ?? input.closest('[role=dialog]');
  return home !== null && first(home, 'input[type=password]') === null;
}

function isOpen(element: Element): boolean {
  if (element.matches('[disabled], [readonly], [aria-disabled=true], [aria-hidden=true]')) return false;
  // Not every test document can say what is visible.
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

/** The editor that holds the caret, through open shadow roots and frames of the same origin. */
export function focusedEditor(document: Document): HTMLElement | null {
  const active = deepActive(document);
  if (!active) return null;
  if (isEditor(active) || (active.tagName === 'INPUT' && isPlainInput(active))) return active as HTMLElement; // checked by tag or attribute above
  if (!('isContentEditable' in active) || active.isContentEditable !== true) return null;
  let root: Element = active;
  // A document in design mode is writable as a whole; what stands in its body is the draft.
  while (
    root.tagName !== 'BODY' &&
    root.parentElement &&
    'isContentEditable' in root.parentElement &&
    root.parentElement.isContentEditable === true
  ) {
    root = root.parentElement;
  }
  return root as HTMLElement; // only HTML elements are content-editable
}

// With the caret in it, also an input outside any form is what the person means.
function isPlainInput(input: Element): boolean {
  return TEXT_INPUTS.includes(input.getAttribute('type') ?? '') && isOpen(input) && !input.closest(SEARCH);
}

/** The element with the focus, looked up inside open shadow roots and readable frames. */
export function deepActive(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      active?.shadowRoot?.activeElement ?? frameDocument(active)?.activeElement;
    if (!isElement(inner)) return active;
    active = inner;
  }
}

function frameDocument(element: Element | null): Document | null {
  if (!element || !('contentDocument' in element)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument; // has `contentDocument`, so it is a frame
  } catch {
    return null; // A frame of another origin keeps its document to itself.
  }
}
