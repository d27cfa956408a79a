// A row of Facebook as plain data.
import type { Page, Reading, Row } from '@/utils/platforms/adapter';
import { carriedId, commentOf, personOf, postOf, withComment } from '@/utils/platforms/facebook/links';
import { CONTROL, type Parts, partsOf } from '@/utils/platforms/facebook/parts';
import { headerPost, isAdvert, isSame, type Owner, ownerOf, storyOf } from '@/utils/platforms/facebook/post';
import { A, isComment, own, S } from '@/utils/platforms/facebook/rows';
import { attachmentIn } from '@/utils/platforms/shared/attachment';
import { linkAddress } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { nameOf, textOf } from '@/utils/platforms/shared/text';
import { all, first, outer, plainText } from '@/utils/platforms/shared/walk';

export function read(row: Row, page: Page): Reading {
  const owner = ownerOf(row.path, page);
  return row.kind === 'post' ? readPost(row, owner, page) : readComment(row, owner, page);
}

function readComment(row: Row, owner: Owner | null, page: Page): Reading {
  const parts = partsOf(row.element, page);
  const { author, avatar, body, time } = parts;
  const url = author && (author.matches('a') ? personOf(author, page) : null);
  const name = author && nameOf(author);
  const ids = identify(row, parts, page);
  const label = time && (plainText(time) || time.getAttribute('aria-label'));
  return {
    ...NOTHING_READ,
    kind: 'comment',
    author: author && { name, handle: null, url, verified: hasBadge(author) ? true : null },
    text: body.map(wordsOf).join('\n').trim(),
    truncated: body.some(isCut),
    attachment: attachmentIn(row.element, [avatar, author, ...body, ...repliesIn(row.element, page)]),
    mentions: body.flatMap((block) => mentionsIn(block, page)),
    timestamp: label ? { iso: null, label, precision: 'relative' } : null,
    commentId: ids.id,
    permalink: ids.address,
    isReply: ids.parentId !== null,
    parentId: ids.parentId,
    byPostOwner: owner && author ? isSame(owner, { name: name ?? '', url }) : null,
    post: { id: ids.post?.id ?? null, permalink: ids.post?.address ?? null, author: owner?.name ?? null },
    confidence: ids.id && ids.address && name ? 'high' : 'medium',
  };
}

function readPost({ element, path }: Row, owner: Owner | null, page: Page): Reading {
  const story = storyOf(element, page);
  const advert = isAdvert(element, page);
  const post = headerPost(path, page) ?? (advert ? null : postOf(page.url));
  return {
    ...NOTHING_READ,
    kind: 'post',
    author: owner && { name: owner.name, handle: null, url: owner.url, verified: null },
    text: story ? wordsOf(story) : '',
    truncated: story ? isCut(story) : null,
    mentions: story ? mentionsIn(story, page) : [],
    permalink: post?.address ?? null,
    byPostOwner: true,
    post: { id: post?.id ?? null, permalink: post?.address ?? null, author: owner?.name ?? null },
    sponsored: advert ? true : null,
    confidence: post && owner ? 'high' : 'medium',
  };
}

interface Ids {
  readonly id: string | null;
  readonly parentId: string | null;
  readonly address: string | null;
  readonly post: ReturnType<typeof postOf>;
}

// The time link says it all. Rows without one (a private-reply dialog) are named by the links to their author.
function identify(row: Row, { author, avatar, time }: Parts, page: Page): Ids {
  const url = time && linkAddress(time, page);
  const named = commentOf(url);
  if (named) return { id: named.id, parentId: named.parentId, address: named.address, post: postOf(url) };
  const marked = row.path.find((element) => element.hasAttribute(A.id));
  const carried = [author, avatar].map((link) => link && carriedId(linkAddress(link, page))).find(Boolean);
  const id = carried ?? marked?.getAttribute(A.id) ?? null;
  const parent = parentOf(row, page);
  const post = headerPost(row.path, page) ?? postOf(page.url);
  return { id, parentId: parent, address: id && post ? withComment(post.address, id, parent) : null, post };
}

// Older markup puts a reply inside its parent.
function parentOf(row: Row, page: Page): string | null {
  const parent = row.path.slice(1).find((element) => isComment(element, page));
  const links = parent ? own(parent, 'a[href*="comment_id="]', page) : [];
  return links.map((link) => carriedId(linkAddress(link, page))).find(Boolean) ?? null;
}

function repliesIn(row: Element, page: Page): Element[] {
  return all(row, S.row).filter((element) => isComment(element, page));
}

function hasBadge(author: Element): boolean {
  return first(author, 'svg title, svg[aria-label]') !== null;
}

function wordsOf(body: Element): string {
  return textOf(body, { skip: (element) => element.matches(CONTROL) });
}

// "See more" and "See translation" are both buttons at the end of the text; only the first follows an ellipsis.
function isCut(body: Element): boolean {
  const last = all(body, CONTROL).at(-1);
  if (!last || !isLastIn(last, body)) return false;
  return /(…|\.{3})$/.test(wordsOf(body));
}

function isLastIn(control: Element, body: Element): boolean {
  for (let node: Element | null = control; node && node !== body; node = outer(node)) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (plainText(next) !== '') return false;
    }
  }
  return true;
}

function mentionsIn(body: Element, page: Page): string[] {
  const people = all(body, 'a[href]').filter(
    (link) => personOf(link, page) !== null && plainText(link) !== '',
  );
  return [...new Set(people.flatMap((link) => nameOf(link) ?? []))];
}
