// Editors with a history of their own that make paragraphs of what is pasted, with the halves of the draft around them:
// TinyMCE, Froala, Medium's. What is typed they take as it is. In Firefox they are not told that it was, and one Ctrl+Z
// would take the draft as well, as it would with what a person is still typing: they keep a step of their history for an
// input whose text they are not told.
import { contentEditable } from '@/utils/platforms/editors/content-editable';
import type { Editor } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';

export const typing: Editor = {
  ...contentEditable,
  suits: (box) => box.matches('.mce-content-body, .fr-element, [data-medium-editor-element]'),
  techniques: [
    {
      ...EXEC_COMMAND,
      write(box, text) {
        keepStep(box);
        EXEC_COMMAND.write(box, text);
        keepStep(box);
      },
    },
  ],
  typingMs: 600,
};

function keepStep(box: HTMLElement): void {
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
