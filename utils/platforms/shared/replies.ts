// Where an answer belongs on sites whose reply box proves itself by its place.
import type { Reply } from '@/utils/platforms/adapter';
import { editorKind } from '@/utils/platforms/shared/editors';
import type { EditorKind } from '@/utils/schema/capture';

interface Place {
  /** The editors that could be meant; more than one is a guess, and none is taken. */
  readonly editors: readonly HTMLElement[];
  readonly openBy?: HTMLElement | null | undefined;
  /** What the site's box is made of while none is open. */
  readonly usual: EditorKind;
  /** A box that opens later appears in here. */
  readonly scope: Element;
}

/** Null when there is neither a box nor a control that opens one. */
export function replyAt({ editors, openBy = null, usual, scope }: Place): Reply | null {
  const [editor, ...others] = editors;
  if (!editor && !openBy) return null;
  const open = others.length === 0 ? (editor ?? null) : null;
  return {
    editor: open ? editorKind(open) : usual,
    open,
    openFirst: false,
    openBy,
    ambiguous: others.length > 0,
    scope,
  };
}
