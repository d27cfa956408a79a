// <textarea> and <input>, plain or controlled by React.
import type { Editor, Spot } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';

type Field = HTMLTextAreaElement | HTMLInputElement;

export const textField: Editor = {
  kinds: ['textarea', 'input'],
  read: (box) => (box as Field).value, // chosen by tag name
  placeCaret: (box, spot) => placeCaret(box as Field, spot), // chosen by tag name
  selectBefore: (box, length) => selectBefore(box as Field, length), // chosen by tag name
  fit: (text, box) => (box.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text),
  techniques: [
    EXEC_COMMAND, // keeps the undo history
    // React watches the property it has put on the element in the page's world; from here it is passed by, so the
    // event finds a value React has not seen, and React takes it over.
    { name: 'nativeSetter', world: 'here', write: (box, text) => setRange(box as Field, text) },
  ],
};

function placeCaret(field: Field, spot: Spot): number {
  const end = field.value.length;
  const last = field.selectionEnd ?? end;
  // A field nobody has been in yet has its caret before the draft; that is no choice of the person.
  const isUntouched =
    last === 0 && field.getRootNode() instanceof Document && field.ownerDocument.activeElement !== field;
  const at = spot === 'lastCaret' && !isUntouched ? last : end;
  field.setSelectionRange(spot === 'everything' ? 0 : at, spot === 'everything' ? end : at);
  return spot === 'everything' ? 0 : at;
}

function selectBefore(field: Field, length: number): boolean {
  const end = field.selectionEnd ?? 0;
  if (end < length) return false;
  field.setSelectionRange(end - length, end);
  return true;
}

function setRange(field: Field, text: string): void {
  const end = field.value.length;
  field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}
