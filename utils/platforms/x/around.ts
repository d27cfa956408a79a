// What X shows around a post: whose account is open, and whether the one who began the conversation has answered.
import type { Account, Page, Reading, Row, Surroundings } from '@/utils/platforms/adapter';
import { rowsAfter } from '@/utils/platforms/shared/answered';
import { all, first } from '@/utils/platforms/shared/walk';
import { handleOf } from '@/utils/platforms/x/links';
import { A, S, statusIn } from '@/utils/platforms/x/rows';

export function around(row: Row, reading: Reading, page: Page): Surroundings {
  return { actingAs: accountOf(page), alreadyAnswered: answered(row, reading, page) };
}

function accountOf({ document, ...rest }: Page): Account | null {
  const link = first(document, S.account);
  const avatar = first(document, S.accountAvatar)
    ?.getAttribute(A.avatar)
    ?.match(/-(\w+)$/)?.[1];
  const handle = (link && handleOf(link, { document, ...rest })) ?? avatar;
  return handle ? { name: null, handle, url: `https://x.com/${handle}` } : null;
}

/** An answer stands right below the post it answers; the owner's next post of a thread never below a customer's. */
function answered(
  { kind, element }: Row,
  { commentId, post, byPostOwner }: Reading,
  page: Page,
): true | null {
  if (kind !== 'comment' || !commentId || !post?.author || byPostOwner) return null;
  const rows = all(page.document, S.row);
  // A reply dialog shows the post by itself: its place in the conversation is behind it.
  const isBehind = (one: Element): boolean =>
    !one.closest('[role=dialog]') && statusIn(one, page)?.id === commentId;
  const row = element.closest('[role=dialog]') ? (rows.find(isBehind) ?? element) : element;
  // Between them stand adverts, and rows that are still loading.
  const isPost = (one: Element): boolean =>
    !row?.contains(one) && !one.closest(S.advert) && statusIn(one, page) !== null;
  const next = row && rowsAfter(row, rows).find(isPost);
  const handle = next && statusIn(next, page)?.handle;
  return handle?.toLowerCase() === post.author.toLowerCase() || null;
}
