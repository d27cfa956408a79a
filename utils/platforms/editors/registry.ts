// All editor technologies. A new one is one file and one line here.
import { contentEditable } from '@/utils/platforms/editors/content-editable';
import type { Editor } from '@/utils/platforms/editors/editor';
import { lexical } from '@/utils/platforms/editors/lexical';
import { textField } from '@/utils/platforms/editors/text-field';
import { editorKind } from '@/utils/platforms/shared/editors';

const EDITORS: readonly Editor[] = [textField, lexical, contentEditable];

/** The technology behind a box; whatever is not known is handled as plain contenteditable, and verified. */
export function editorOf(box: HTMLElement): Editor {
  const kind = editorKind(box);
  return EDITORS.find((editor) => editor.kinds.includes(kind)) ?? contentEditable;
}
