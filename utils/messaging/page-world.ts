// The half of insertion that runs in the page's own world. The function is serialised into the page together
// with its arguments, so it may use nothing from outside itself; and it leaves nothing behind there.
import type { NodeAddress, PageTechnique } from '@/utils/schema/page-steps';

/**
 * Hands the text to the editor at `address`, once. True when the editor said that it took it in hand; false when it
 * did not answer, or is not there any more.
 */
export function writeInPage(technique: PageTechnique, address: NodeAddress, text: string): boolean {
  let node: Element | ShadowRoot | null = document.documentElement;
  for (const step of address) {
    if (step === 'shadow')
      node = (node as Element).shadowRoot; // the address was taken from this very tree
    else if (step === 'frame')
      node = (node as HTMLIFrameElement).contentDocument?.documentElement ?? null; // as above
    else node = node?.children[step] ?? null;
    if (!node) return false;
  }
  const box = node as HTMLElement; // an address ends at an element
  const view = box.ownerDocument.defaultView;
  if (!box.isContentEditable || !view) return false;

  if (technique === 'quill') {
    interface Quill {
      getSelection(focus: true): { index: number; length: number };
      deleteText(index: number, length: number, source: 'user'): void;
      insertText(index: number, text: string, source: 'user'): void;
      setSelection(index: number, length: number, source: 'user'): void;
      history?: { cutoff?(): void };
    }
    // Where Quill 1 leaves itself; what a page puts there instead can harm only that page.
    const quill = box.parentElement && (Reflect.get(box.parentElement, '__quill') as Quill | undefined);
    if (typeof quill?.insertText !== 'function') return false;
    const { index, length } = quill.getSelection(true);
    quill.history?.cutoff?.(); // what was typed just before stays out of this step of the history
    if (length > 0) quill.deleteText(index, length, 'user');
    quill.insertText(index, text, 'user');
    quill.setSelection(index + text.length, 0, 'user');
    return true;
  }

  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  if (technique === 'pasteBlocks' || technique === 'pasteBreaks') {
    const lines = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').split('\n');
    const blocks = lines.map((line) => `<p>${line}</p>`).join('');
    data.setData('text/html', technique === 'pasteBlocks' ? blocks : lines.join('<br>'));
  }
  const inputType = technique === 'beforeinput' ? 'insertReplacementText' : 'insertFromPaste';
  const common = { bubbles: true, cancelable: true, composed: true };
  const [event, name] =
    technique === 'beforeinput' || technique === 'pasteInput'
      ? [new view.InputEvent('beforeinput', { ...common, inputType }), 'dataTransfer']
      : [new view.ClipboardEvent('paste', common), 'clipboardData'];
  // Gecko ignores the data given to the constructor: https://bugzilla.mozilla.org/show_bug.cgi?id=1654724
  Object.defineProperty(event, name, { value: data });
  return !box.dispatchEvent(event);
}
