// Which part of an Instagram page is one comment or one post.
import type { Page, Pointer, Row } from '@/utils/platforms/adapter';
import { commentOf, handleOf, isOutgoing, postOf } from '@/utils/platforms/instagram/links';
import { ownerOf } from '@/utils/platforms/instagram/owner';
import { bodyOf, peopleIn, timesIn } from '@/utils/platforms/instagram/parts';
import { commentLink, scopeOf, timedRow, untimedBlock } from '@/utils/platforms/instagram/shape';
import { linkAddress } from '@/utils/platforms/shared/links';
import { all, ancestors, rowAt } from '@/utils/platforms/shared/walk';

export function findRow(pointer: Pointer, page: Page): Row | null {
  const timed = timedRow(pointer.path, page);
  if (timed && isComment(timed, pointer.path, page)) return rowAt(timed, 'comment', pointer);
  const preview = timed ? null : previewRow(pointer.path, page);
  if (preview) return rowAt(preview, 'comment', pointer);
  const scope = scopeOf(pointer.path);
  return scope && isPost(scope, page) ? rowAt(scope, 'post', pointer) : null;
}

export function relocate(commentId: string, page: Page): Row | null {
  const links = all(page.document, `a[href*=${JSON.stringify(`/${commentId}`)}]`);
  const link = links.find((one) => commentOf(linkAddress(one, page))?.id === commentId);
  return link ? findRow({ path: ancestors(link), selection: '' }, page) : null;
}

function isComment(row: Element, path: readonly Element[], page: Page): boolean {
  if (commentLink(row, page)) return true;
  // The date of the post has a link; a caption's time has none, and the owner in front of it.
  const isDate = timesIn(row)[0]?.closest('a[href]') || !bodyOf(row, page);
  return !isDate && isBySomebodyElse(row, path, page);
}

// The home feed shows one or two comments under a post without time or address: a name and words.
function previewRow(path: readonly Element[], page: Page): Element | null {
  const block = untimedBlock(path, page);
  return block && isBySomebodyElse(block, path, page) ? block : null;
}

function isBySomebodyElse(row: Element, path: readonly Element[], page: Page): boolean {
  const name = peopleIn(row, page).names[0];
  const owner = ownerOf(path, page)?.handle;
  return Boolean(name && owner && handleOf(name, page) !== owner);
}

function isPost(scope: Element, page: Page): boolean {
  if (postOf(page.url)) return true;
  const links = all(scope, 'a[href]');
  return links.some((link) => postOf(linkAddress(link, page)) !== null || isOutgoing(link, page));
}
