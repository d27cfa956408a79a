// The browser's own way of typing on somebody's behalf. Deprecated for years and still the only one that
// keeps the undo history of plain fields.
import type { Technique } from '@/utils/platforms/editors/editor';

export const EXEC_COMMAND = {
  name: 'execCommand',
  world: 'here',
  write: (box: HTMLElement, text: string): void => {
    box.ownerDocument.execCommand('insertText', false, text);
  },
} satisfies Technique;
