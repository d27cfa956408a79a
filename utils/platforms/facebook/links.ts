// Address shapes of Facebook. The permalink of a comment is the link whose PATH is a post: links to people
// carry comment_id as well.
import type { Page } from '@/utils/platforms/adapter';
import { isHostOf, linkAddress } from '@/utils/platforms/shared/links';

const POST_PATHS = [
  /^\/(?:permalink|story)\.php$/,
  /^\/[^/]+\/posts\/(?:[^/]+\/)?([^/]+)\/?$/,
  /^\/groups\/[^/]+\/(?:posts|permalink)\/([^/]+)\/?$/,
  /^\/reel\/([^/]+)\/?$/,
  /^\/watch\/?$/,
  /^\/[^/]+\/videos\/(?:[^/]+\/)*?(\d+)\/?$/,
  /^\/photo(?:\.php)?\/?$/,
  /^\/[^/]+\/photos\/(?:[^/]+\/)*?(\d+)\/?$/,
  /^\/share\/(?:[a-z]\/)?([^/]+)\/?$/,
] as const;
/** Parameters that name a post or a comment; the others are tracking. */
const NAMING = ['story_fbid', 'id', 'fbid', 'set', 'v', 'comment_id', 'reply_comment_id'];
const COMMENT_NAMING = ['comment_id', 'reply_comment_id'];
// First segments that are pages of Facebook itself.
const NOT_PEOPLE = new Set(
  'ads bookmarks business events friends gaming groups hashtag help l.php login marketplace messages notifications pages permalink.php photo photo.php plugins policies policy.php privacy recover reel search settings share sharer sharer.php stories story.php terms.php watch'.split(
    ' ',
  ),
);

/** The post an address names: its id, and its address without tracking and without a comment. Null = no post. */
export function postOf(url: URL | null): { id: string; address: string } | null {
  if (!url || !isPublic(url)) return null;
  const match = POST_PATHS.map((shape) => url.pathname.match(shape)).find(Boolean);
  const { searchParams: named } = url;
  const id = match && (match[1] ?? named.get('story_fbid') ?? named.get('fbid') ?? named.get('v'));
  return id
    ? {
        id,
        address: shareable(
          url,
          NAMING.filter((name) => !COMMENT_NAMING.includes(name)),
        ),
      }
    : null;
}

/** A comment's permalink: a post's address with comment_id. Of a reply, comment_id is the parent. */
export function commentOf(url: URL | null): { id: string; parentId: string | null; address: string } | null {
  const comment = url?.searchParams.get('comment_id');
  if (!url || !comment || !postOf(url)) return null;
  const reply = url.searchParams.get('reply_comment_id');
  const [id, parentId] = reply ? [reply, comment] : [comment, null];
  return { id: plainId(id), parentId: parentId && plainId(parentId), address: shareable(url, NAMING) };
}

/** The id of the row that a link to a person stands in; it names the row and is no permalink. */
export function carriedId(url: URL | null): string | null {
  const id = url?.searchParams.get('reply_comment_id') ?? url?.searchParams.get('comment_id');
  return id ? plainId(id) : null;
}

/** A person's or page's own address; null when the link leads elsewhere. */
export function personOf(link: Element, page: Page): string | null {
  const url = linkAddress(link, page);
  if (!url || !isPublic(url)) return null;
  if (url.pathname === '/profile.php') return url.searchParams.has('id') ? shareable(url, ['id']) : null;
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  const isMember = /^\/(groups\/[^/]+\/user|people\/[^/]+)\/[^/]+\/?$/.test(url.pathname);
  const isVanity = first !== '' && second === undefined && !NOT_PEOPLE.has(first);
  return isMember || isVanity ? shareable(url, []) : null;
}

/** The address of a post with a comment of it named, for rows which have no time link. */
export function withComment(postAddress: string, id: string, parentId: string | null): string {
  const url = new URL(postAddress);
  url.searchParams.set('comment_id', parentId ?? id);
  if (parentId) url.searchParams.set('reply_comment_id', id);
  return url.href;
}

/** Adverts: Facebook's page about adverts, and outgoing links, which pass through a host of its own. */
export function isAdvertLink(url: URL | null): boolean {
  return url !== null && isHostOf(url, 'facebook.com') && url.pathname.startsWith('/ads/about');
}

export function isOutgoing(url: URL | null): boolean {
  return url !== null && /^lm?\.facebook\.com$/.test(url.hostname);
}

// www., m., web. and language hosts show the same pages; business., l. and the like do not.
function isPublic(url: URL): boolean {
  return (
    isHostOf(url, 'facebook.com') && !/^(business|l|lm|developers|about|adsmanager)\./.test(url.hostname)
  );
}

function shareable(url: URL, keep: readonly string[]): string {
  const clean = new URL(url.pathname, 'https://www.facebook.com');
  for (const [name, value] of url.searchParams)
    if (keep.includes(name)) clean.searchParams.append(name, value);
  return clean.href;
}

/** Digits as they are; links to people say it as base64 of "comment:POST_ID". */
function plainId(id: string): string {
  if (/^\d+$/.test(id)) return id;
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/')).match(/^comment:\w*?_(\d+)$/)?.[1] ?? id;
  } catch {
    return id; // Not base64: an id in a form not known yet names the comment just as well.
  }
}
