// What Instagram shows around a comment: whose account is open, and whether the post's owner has answered.
import type { Account, Page, Reading, Row, Surroundings } from '@/utils/platforms/adapter';
import { commentOf, handleOf, publicAddress } from '@/utils/platforms/instagram/links';
import { peopleIn, S } from '@/utils/platforms/instagram/parts';
import { SCOPES, scopeOf, timedRow } from '@/utils/platforms/instagram/shape';
import { answerAfter } from '@/utils/platforms/shared/answered';
import { linkAddress } from '@/utils/platforms/shared/links';
import { all, ancestors, first } from '@/utils/platforms/shared/walk';

/** What is looked at; a conversation may stand in a small window over the page. */
const CONTENT = [...SCOPES, S.messages, S.messageHeader].join(', ');

export function around(row: Row, reading: Reading, page: Page): Surroundings {
  return { actingAs: accountOf(page), alreadyAnswered: answered(row, reading, page) };
}

/** The only person with a picture outside of everything that is looked at: the way to one's own profile. */
export function accountOf(page: Page): Account | null {
  const outside = all(page.document, 'a[href]').filter(
    (link) => handleOf(link, page) !== null && !link.closest(CONTENT) && first(link, 'img') !== null,
  );
  const [handle, ...others] = new Set(outside.map((link) => handleOf(link, page)));
  return handle && others.length === 0
    ? { name: null, handle, url: publicAddress(`/${handle}/`, page) }
    : null;
}

function answered(row: Row, { commentId, parentId, byPostOwner, post }: Reading, page: Page): true | null {
  const thread = parentId ?? commentId;
  const owner = post?.author?.toLowerCase();
  const scope = scopeOf(row.path);
  if (!thread || !owner || !scope || byPostOwner) return null;
  const replies = all(scope, 'a[href*="/r/"]').filter(
    (link) => commentOf(linkAddress(link, page))?.parentId === thread,
  );
  return answerAfter(row.element, replies, (link) => {
    const reply = timedRow(ancestors(link), page);
    const name = reply && peopleIn(reply, page).names[0];
    return Boolean(name) && reply !== row.element && handleOf(name as Element, page)?.toLowerCase() === owner;
  });
}
