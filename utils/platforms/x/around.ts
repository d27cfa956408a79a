// What X shows around a post: whose account is open, and whether the one who began the conversation has answered.
import type { Account, Page, Reading, Row, Surroundings } from '@/utils/platforms/adapter';
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
function answered({ kind }: Row, { commentId, post, byPostOwner }: Reading, page: Page): true | null {
  if (kind !== 'comment' || !commentId || !post?.author || byPostOwner) return null;
  // A dialog shows the post by itself: its place in the conversation is behind it.
  const rows = all(page.document, S.row).filter((one) => !one.closest(`[role=dialog], ${S.quote}`));
  const at = rows.findIndex((one) => statusIn(one, page)?.id === commentId);
  const next = at < 0 ? undefined : rows.slice(at + 1).find((one) => !rows[at]?.contains(one));
  const handle = next && statusIn(next, page)?.handle;
  return handle?.toLowerCase() === post.author.toLowerCase() || null;
}
