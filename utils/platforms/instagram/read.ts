// A row of Instagram as plain data.
import type { Page, Reading, Row } from '@/utils/platforms/adapter';
import {
  commentOf,
  handleOf,
  isOutgoing,
  mentionsIn,
  type PostAddress,
  postOf,
  publicAddress,
} from '@/utils/platforms/instagram/links';
import { type Owner, ownerOf } from '@/utils/platforms/instagram/owner';
import { A, bodiesIn, bodyOf, CONTROL, isCut, peopleIn, S, timesIn } from '@/utils/platforms/instagram/parts';
import { commentLink, isInComment, scopeOf, timedRow, untimedBlock } from '@/utils/platforms/instagram/shape';
import { attachmentIn } from '@/utils/platforms/shared/attachment';
import { instantOf } from '@/utils/platforms/shared/instant';
import { linkAddress } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { textOf } from '@/utils/platforms/shared/text';
import { all, ancestors, first, plainText, precedes } from '@/utils/platforms/shared/walk';

// The caption stands before the comments.
const MOST_BLOCKS = 100;

export function read(row: Row, page: Page): Reading {
  const owner = ownerOf(row.path, page);
  return row.kind === 'post' ? readPost(row, owner, page) : readComment(row, owner, page);
}

function readComment(row: Row, owner: Owner | null, page: Page): Reading {
  const name = peopleIn(row.element, page).names[0] ?? null;
  const handle = name && handleOf(name, page);
  const body = bodyOf(row.element, page);
  const time = timesIn(row.element)[0] ?? null;
  const link = commentLink(row.element, page);
  const ids = commentOf(link);
  const avatar = peopleIn(row.element, page).avatars[0] ?? null;
  return {
    ...NOTHING_READ,
    kind: 'comment',
    author: handle ? person(handle, time ? isVerified(row.element, [name, time, body]) : null, page) : null,
    text: body ? wordsOf(body) : '',
    truncated: body ? isCut(body) : false,
    attachment: attachmentIn(row.element, [avatar, body]),
    mentions: body ? mentionsIn(body, page) : [],
    timestamp: time && {
      iso: instantOf(time.getAttribute(A.instant)),
      label: plainText(time) || null,
      precision: instantOf(time.getAttribute(A.instant)) ? 'exact' : 'relative',
    },
    commentId: ids?.id ?? null,
    permalink: link && publicAddress(link.pathname, page),
    isReply: ids ? ids.parentId !== null : false,
    parentId: ids?.parentId ?? null,
    byPostOwner: byOwner(handle, owner),
    post: describePost(postOf(link) ?? postAround(row, page), owner, page),
    confidence: ids && handle ? 'high' : 'medium',
  };
}

function readPost(row: Row, owner: Owner | null, page: Page): Reading {
  const caption = captionOf(row, owner, page);
  const post = postAround(row, page);
  const isAdvert = post === null && all(row.element, 'a[href]').some((link) => isOutgoing(link, page));
  return {
    ...NOTHING_READ,
    kind: 'post',
    author: owner && person(owner.handle, null, page),
    text: caption ? wordsOf(caption) : '',
    truncated: caption ? isCut(caption) : null,
    mentions: caption ? mentionsIn(caption, page) : [],
    permalink: post && publicAddress(post.path, page),
    byPostOwner: true,
    post: describePost(post, owner, page),
    sponsored: isAdvert ? true : null,
    confidence: post && owner?.certain ? 'high' : 'medium',
  };
}

function captionOf({ element, target }: Row, owner: Owner | null, page: Page): HTMLElement | null {
  const bodies = bodiesIn(element);
  const pointed = bodies.find((body) => body.contains(target));
  if (pointed) return pointed;
  for (const name of peopleIn(element, page).names.filter((link) => handleOf(link, page) === owner?.handle)) {
    const row = timedRow(ancestors(name), page) ?? untimedBlock(ancestors(name), page);
    const caption = row && !commentLink(row, page) ? bodyOf(row, page) : null;
    if (caption) return caption;
  }
  // Labels such as "Sponsored" are shorter than what the post says.
  const ownWords = bodies.slice(0, MOST_BLOCKS).filter((body) => !isInComment(body, page));
  return ownWords.toSorted((one, other) => plainText(other).length - plainText(one).length)[0] ?? null;
}

function postAround({ path }: Row, page: Page): PostAddress | null {
  const scope = scopeOf(path);
  const links = scope ? all(scope, 'a[href]') : [];
  const dated = links.filter((link) => first(link, 'time')).map((link) => postOf(linkAddress(link, page)));
  const named = scope?.matches(S.post) ? links.map((link) => postOf(linkAddress(link, page))) : [];
  return dated.find(Boolean) ?? postOf(page.url) ?? named.find(Boolean) ?? null;
}

function describePost(post: PostAddress | null, owner: Owner | null, page: Page): Reading['post'] {
  return {
    id: post?.code ?? null,
    permalink: post && publicAddress(post.path, page),
    author: owner?.handle ?? null,
  };
}

function person(handle: string, verified: boolean | null, page: Page): Reading['author'] {
  return { name: null, handle, url: publicAddress(`/${handle}/`, page), verified };
}

// Two sources that agree are right even where neither is certain; where they differ nothing is known.
function byOwner(handle: string | null, owner: Owner | null): boolean | null {
  if (!handle || !owner) return null;
  if (handle.toLowerCase() === owner.handle.toLowerCase()) return true;
  return owner.certain ? false : null;
}

// The badge stands between the name and what follows it: a titled picture that is no control.
function isVerified(row: Element, [name, ...later]: readonly (Element | null)[]): boolean {
  return all(row, 'svg').some((icon) => {
    if (first(icon, 'title') === null && !icon.hasAttribute('aria-label')) return false;
    const around = icon.closest(`${CONTROL}, a`);
    if (around && around !== name && !around.contains(row)) return false;
    const isAfterName = name ? precedes(name, icon) : false;
    return isAfterName && later.every((part) => !part || precedes(icon, part));
  });
}

function wordsOf(body: Element): string {
  return textOf(body, { skip: (element) => element.matches(CONTROL) });
}
