// The half of insertion that runs in the page's own world. The function is serialised into the page together
// with its arguments, so it may use nothing from outside itself; and it leaves nothing behind there.
import type { NodeAddress, PageTechnique } from '@/utils/schema/page-steps';

/** Dispatches one event with the text to the editor at `address`; false when the editor is not there any more. */
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

  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  const common = { bubbles: true, cancelable: true, composed: true };
  const [event, name] =
    technique === 'paste'
      ? [new view.ClipboardEvent('paste', common), 'clipboardData']
      : [
          new view.InputEvent('beforeinput', { ...common, inputType: 'insertReplacementText' }),
          'dataTransfer',
        ];
  // Gecko ignores the data given to the constructor: https://bugzilla.mozilla.org/show_bug.cgi?id=1654724
  Object.defineProperty(event, name, { value: data });
  box.dispatchEvent(event);
  return true;
}
