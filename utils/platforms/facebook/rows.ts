// Which part of a Facebook page is one comment or one post. "The nearest article" alone would be wrong:
// media, loading rows and whole posts are articles too, and a reply may stand inside its parent's.
import type { Page, Pointer, Row } from '@/utils/platforms/adapter';
import { carriedId, commentOf, postOf } from '@/utils/platforms/facebook/links';
import { FACEBOOK_TABLE } from '@/utils/platforms/facebook/table';
import { linkAddress } from '@/utils/platforms/shared/links';
import { tableOf } from '@/utils/platforms/shared/table';
import { all, ancestors, closestIn, first, outer, rowAt } from '@/utils/platforms/shared/walk';
import { OWN_STEP, spend } from '@/utils/platforms/shared/work';

export const { selectors: S, attributes: A } = tableOf(FACEBOOK_TABLE);
const POST_PARTS = `${S.story}, ${S.profile}`;

export function findRow(pointer: Pointer, page: Page): Row | null {
  const comment =
    pointer.path.find((element) => isComment(element, page)) ?? markedComment(pointer.path, page);
  if (comment) return rowAt(comment, 'comment', pointer);
  const post = closestIn(pointer.path, S.scope);
  return post && isPost(post, page) ? rowAt(post, 'post', pointer) : null;
}

export function relocate(commentId: string, page: Page): Row | null {
  const link = all(page.document, `${S.row} a[href*=${JSON.stringify(`comment_id=${commentId}`)}]`).find(
    (one) => {
      return commentOf(linkAddress(one, page))?.id === commentId;
    },
  );
  return link ? findRow({ path: ancestors(link), selection: '' }, page) : null;
}

/** The nearest element that holds the whole post of a row. */
export function postScope(path: readonly Element[]): Element | null {
  return closestIn(path, S.scope);
}

/** What matches inside a row or post, without the comments (and replies) that stand inside it. */
export function own(scope: Element, selector: string, page: Page): HTMLElement[] {
  return all(scope, selector).filter((element) => {
    for (let around: Element | null = element; around && around !== scope; around = outer(around)) {
      spend(OWN_STEP);
      if (isComment(around, page)) return false;
    }
    return true;
  });
}

/** An article with a link of its own that names a comment. */
export function isComment(element: Element, page: Page): boolean {
  if (!element.matches(S.row)) return false;
  return all(element, 'a[href*="comment_id="]').some((link) => {
    return link.closest(S.row) === element && carriedId(linkAddress(link, page)) !== null;
  });
}

// Around a comment there may be an element that names its id, also where the row has no link with it.
function markedComment(path: readonly Element[], page: Page): Element | null {
  for (const element of path) {
    if (isPostPart(element, page)) return null;
    if (element.matches(S.marked)) return first(element, S.row) ?? element;
    const isNamed = element.matches(S.row) && (element.getAttribute('aria-label') ?? '') !== '';
    if (isNamed && first(element, 'ul [role=button]') && !first(element, POST_PARTS)) return element;
  }
  return null;
}

function isPostPart(element: Element, page: Page): boolean {
  return element.matches(S.scope) && isPost(element, page);
}

function isPost(scope: Element, page: Page): boolean {
  return first(scope, POST_PARTS) !== null || postOf(page.url) !== null;
}
