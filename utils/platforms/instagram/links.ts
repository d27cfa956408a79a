// Address shapes of Instagram: paths only, so any host name, language and tracking parameter will do.
import type { Page } from '@/utils/platforms/adapter';
import { linkAddress, parseAddress } from '@/utils/platforms/shared/links';
import { all } from '@/utils/platforms/shared/walk';

const POST = /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]+)(?:\/|$)/;
const COMMENT = /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]+\/c\/([\w-]+)(?:\/r\/([\w-]+))?(?:\/|$)/;
const PROFILE = /^\/([\w.]+)\/?$/;
// First segments that are pages of Instagram itself.
const NOT_PEOPLE = new Set(
  'about accounts api challenge developer direct directory emails explore legal p press reel reels stories tv web'.split(
    ' ',
  ),
);

export interface PostAddress {
  readonly code: string;
  readonly path: string;
}

/** The post an address belongs to, without the user name some addresses carry in front. */
export function postOf(url: URL | null): PostAddress | null {
  const [, shape, code] = url?.pathname.match(POST) ?? [];
  if (!shape || !code) return null;
  return { code, path: `/${shape === 'reels' ? 'reel' : shape}/${code}/` };
}

/** The ids in a comment's own address: of a reply the parent's comes first. */
export function commentOf(url: URL | null): { id: string; parentId: string | null } | null {
  const [, first, reply] = url?.pathname.match(COMMENT) ?? [];
  if (!first) return null;
  return reply ? { id: reply, parentId: first } : { id: first, parentId: null };
}

/** The conversation an address of Direct names. */
export function threadOf(url: URL | null): string | null {
  return url?.pathname.match(/^\/direct\/t\/([\w-]+)(?:\/|$)/)?.[1] ?? null;
}

/** The handle a link leads to; null when it leads elsewhere. */
export function handleOf(link: Element, page: Page): string | null {
  const url = linkAddress(link, page);
  if (!url || !isSameSite(url, page.url)) return null;
  const [, handle] = url.pathname.match(PROFILE) ?? [];
  return handle && !NOT_PEOPLE.has(handle) ? handle : null;
}

/** A path of Instagram as the address one would share; null where the page is not on the web. */
export function publicAddress(path: string, page: Page): string | null {
  if (!page.url.protocol.startsWith('http')) return null;
  return parseAddress(path, new URL('https://www.instagram.com'))?.href ?? null;
}

/** Whom words mention, by the links in them. */
export function mentionsIn(body: Element, page: Page): string[] {
  const handles = all(body, 'a[href]').map((link) => handleOf(link, page));
  return [...new Set(handles.filter((handle) => handle !== null))];
}

/** Outgoing links of sponsored posts pass through a host of Instagram's own. */
export function isOutgoing(link: Element, page: Page): boolean {
  const url = linkAddress(link, page);
  return url !== null && /^l\.(instagram|facebook)\.com$/.test(url.hostname);
}

// m.instagram.com on a page of www.instagram.com is the same site.
function isSameSite(one: URL, other: URL): boolean {
  const site = (url: URL): string => url.hostname.split('.').slice(-2).join('.');
  return site(one) === site(other);
}
