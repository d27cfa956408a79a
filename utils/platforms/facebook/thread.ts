// Which comments of Facebook belong together, and whom a box names.
import type { Page } from '@/utils/platforms/adapter';
import { commentOf } from '@/utils/platforms/facebook/links';
import { own, S } from '@/utils/platforms/facebook/rows';
import { linkAddress } from '@/utils/platforms/shared/links';
import { plainText, withoutMarks } from '@/utils/platforms/shared/walk';
import { searched, spendOn } from '@/utils/platforms/shared/work';

/** All rows of a post, however many: a thread is told by its neighbours. */
export function articlesIn(scope: Element): readonly Element[] {
  return searched(scope, 'articles', () => {
    spendOn(scope);
    return [...scope.querySelectorAll(S.row)];
  });
}

/** The id of the comment with which a row's thread begins; null for a row without an address. */
export function threadId(element: Element, page: Page): string | null {
  const link = own(element, 'a[href*="comment_id="]', page).find((one) => commentOf(linkAddress(one, page)));
  const ids = link ? commentOf(linkAddress(link, page)) : null;
  return ids ? (ids.parentId ?? ids.id) : null;
}

/** True when a box says a name: in its label, or in the mention that stands in it. */
export function names(editor: Element, name: string): boolean {
  if (name === '') return false;
  const labels = [
    editor.getAttribute('aria-label'),
    editor.getAttribute('aria-placeholder'),
    plainText(editor),
  ];
  return labels.some((label) => label && withoutMarks(label).includes(name));
}
