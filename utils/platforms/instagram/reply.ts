// Where an answer on Instagram belongs: one composer serves the whole post, Reply tells it whom we answer.
import type { Page, Reply, Row } from '@/utils/platforms/adapter';
import { CONTROL, controlsIn, S, timesIn } from '@/utils/platforms/instagram/parts';
import { SCOPES } from '@/utils/platforms/instagram/shape';
import { editorKind, editorsIn } from '@/utils/platforms/shared/editors';
import { textOf } from '@/utils/platforms/shared/text';
import { all, closestIn, first, plainText } from '@/utils/platforms/shared/walk';

export function reply(row: Row, page: Page): Reply | null {
  const { scope, editors } = composersAround(row, page);
  const openBy = row.kind === 'comment' ? replyControl(row, scope, page) : null;
  const open = editors.length === 1 ? (editors[0] ?? null) : null;
  if (editors.length === 0 && !openBy) return null;
  return {
    editor: open ? editorKind(open) : 'textarea',
    open,
    openFirst: open !== null && openBy !== null && draftIn(open) === '',
    openBy,
    ambiguous: editors.length > 1,
    scope,
  };
}

// Reply would write over a draft; it is used while there is none.
function draftIn(editor: HTMLElement): string {
  return ('value' in editor ? String(editor.value) : textOf(editor)).trim();
}

// Never beyond a dialog, and never into another post of a feed.
function composersAround({ element, path }: Row, page: Page): { scope: Element; editors: HTMLElement[] } {
  let scope = element;
  for (const selector of SCOPES) {
    const around = closestIn(path, selector);
    if (!around) continue;
    scope = around;
    const editors = editorsIn(around).filter((editor) => {
      const post = editor.closest(S.post);
      return !post || path.includes(post) || post.contains(element);
    });
    if (editors.length > 0 || around.matches(S.dialog)) return { scope, editors };
  }
  return { scope: scope === element ? page.document.body : scope, editors: [] };
}

/**
 * The row's Reply. A row also offers "14 likes" (a number) and "See translation" (in a few rows only); the label
 * that most rows of the list share is Reply, in every language.
 */
function replyControl(row: Row, scope: Element, page: Page): HTMLElement | null {
  const labels = new Map<string, number>();
  for (const control of all(scope, CONTROL)) {
    const label = plainText(control);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const frequency = (control: Element): number => labels.get(plainText(control)) ?? 0;
  const candidates = controlsOf(row, page).filter((control) => {
    const label = plainText(control);
    // An icon's text is its title and no label; a number belongs to a counter.
    return label !== '' && !/\p{N}/u.test(label) && !first(control, 'svg');
  });
  return candidates.toSorted((one, other) => frequency(other) - frequency(one))[0] ?? null; // stable: the first of equals
}

/** In one layout they stand below the row, in the largest element that has no other row's time. */
function controlsOf({ element, path }: Row, page: Page): HTMLElement[] {
  const inside = controlsIn(element, page);
  if (inside.length > 0 || timesIn(element).length === 0) return inside;
  const border = path.findIndex((around) => timesIn(around).length > 1 || around.matches(SCOPES.join(', ')));
  const largest = path[border - 1];
  return largest ? controlsIn(largest, page) : [];
}
