// What a row of Instagram is made of: one time, one name, an avatar, and a time that links to the comment.
import type { Page } from '@/utils/platforms/adapter';
import { commentOf } from '@/utils/platforms/instagram/links';
import { bodyOf, peopleIn, S, timesIn } from '@/utils/platforms/instagram/parts';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { linkAddress } from '@/utils/platforms/shared/links';
import { ancestors, closestIn } from '@/utils/platforms/shared/walk';

/** Everything of one post: its media, its comments and their composer. Nearest first. */
export const SCOPES = [S.post, S.dialog, S.main] as const;

/** The nearest of article, dialog and main around a row. */
export function scopeOf(path: readonly Element[]): Element | null {
  return closestIn(path, SCOPES.join(', '));
}

/** The smallest element with one time, a name and an avatar; without an avatar the largest with one time and a name. */
export function timedRow(path: readonly Element[], page: Page): Element | null {
  let largest: Element | null = null;
  for (const element of path) {
    const times = timesIn(element).length;
    if (times === 0) continue;
    if (times > 1 || isBorder(element)) break;
    const { names, avatars } = peopleIn(element, page);
    if (names.length === 0) continue;
    largest = element;
    if (avatars.length > 0) break;
  }
  return largest;
}

/** The smallest element with a name and words, and no time: captions and previews of the home feed. */
export function untimedBlock(path: readonly Element[], page: Page): Element | null {
  for (const element of path) {
    if (isBorder(element) || timesIn(element).length > 0) return null;
    if (peopleIn(element, page).names.length > 0 && bodyOf(element, page)) return element;
  }
  return null;
}

/** The link of a row's time to the comment itself. A caption's time has none, a post's date leads to the post. */
export function commentLink(row: Element, page: Page): URL | null {
  const link = timesIn(row)[0]?.closest('a[href]');
  const url = link ? linkAddress(link, page) : null;
  return commentOf(url) ? url : null;
}

/** True for anything that stands in somebody's comment. */
export function isInComment(element: Element, page: Page): boolean {
  const row = timedRow(ancestors(element), page);
  return row !== null && commentLink(row, page) !== null;
}

function isBorder(element: Element): boolean {
  return element.matches(`${SCOPES.join(', ')}, header, body, html`) || editorsIn(element).length > 0;
}
