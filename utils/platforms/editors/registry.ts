// All editor technologies. A new one is one file and one line here.
import { contentEditable } from '@/utils/platforms/editors/content-editable';
import type { Editor } from '@/utils/platforms/editors/editor';
import { lexical } from '@/utils/platforms/editors/lexical';
import {
  blockwise,
  breakwise,
  orderly,
  pasting,
  quill,
  quill1,
  slate,
} from '@/utils/platforms/editors/pasting';
import { textField } from '@/utils/platforms/editors/text-field';
import { typing } from '@/utils/platforms/editors/typing';
import { editorKind } from '@/utils/platforms/shared/editors';

// Of two for one kind the first that suits is taken.
const EDITORS: readonly Editor[] = [
  textField,
  lexical,
  pasting,
  slate,
  blockwise,
  breakwise,
  quill1,
  quill,
  typing,
  orderly,
  contentEditable,
];

/** The technology behind a box; whatever is not known is handled as plain contenteditable, and verified. */
export function editorOf(box: HTMLElement): Editor {
  const kind = editorKind(box);
  const suits = (editor: Editor) => editor.kinds.includes(kind) && (editor.suits?.(box) ?? true);
  return EDITORS.find(suits) ?? contentEditable;
}
