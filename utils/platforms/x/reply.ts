// Where an answer on X belongs. The same editor is drawn for new posts, for the open conversation and in the reply
// dialog; it counts only in a dialog that shows the very post, or below the post the conversation is about.
import type { Page, Reply, Row } from '@/utils/platforms/adapter';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { replyAt } from '@/utils/platforms/shared/replies';
import { all, closestIn, first, precedes } from '@/utils/platforms/shared/walk';
import { focalOf, isQuote, own, S, statusIn } from '@/utils/platforms/x/rows';

const DIALOG = '[role=dialog]';

export function reply(row: Row, page: Page): Reply | null {
  const { document } = page;
  if (isQuote(row) || first(document, S.login)) return null;
  const id = statusIn(row.element, page)?.id;
  const shows = (around: Element): boolean =>
    all(around, S.row).some((one) => statusIn(one, page)?.id === id);
  const dialog = id ? all(document, DIALOG).find(shows) : undefined;
  const editors = id ? (dialog ? editorsBelow(id, dialog, page) : inlineEditors(row, id, page)) : [];
  const isInDialog = editors.length > 0 && closestIn(row.path, DIALOG) !== null;
  const openBy = isInDialog ? null : own(row.element, S.reply)[0];
  return replyAt({ editors, openBy, usual: 'draft', scope: document.body });
}

/** A dialog may show a picture with its whole conversation: an editor answers the post right above it. */
function editorsBelow(id: string, dialog: Element, page: Page): HTMLElement[] {
  const posts = all(dialog, S.row).filter((one) => !one.parentElement?.closest(S.row));
  return editorsIn(dialog).filter((editor) => {
    const above = posts.findLast((one) => precedes(one, editor));
    return above !== undefined && statusIn(above, page)?.id === id;
  });
}

function inlineEditors({ element }: Row, id: string, page: Page): HTMLElement[] {
  const focal = focalOf(page);
  if (!focal || statusIn(focal, page)?.id !== id) return [];
  const around = focal.closest('main, [role=main]') ?? page.document.body;
  return editorsIn(around).filter((editor) => precedes(element, editor) && !editor.closest(DIALOG));
}
