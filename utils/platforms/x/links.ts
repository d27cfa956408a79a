// Address shapes of X. A post is /HANDLE/status/ID; links to its photos, views and likes go on behind the id.
import type { Page } from '@/utils/platforms/adapter';
import { isHostOf, linkAddress, parseAddress } from '@/utils/platforms/shared/links';

export interface Status {
  readonly handle: string;
  readonly id: string;
}

const STATUS = /^\/(\w+)\/status(?:es)?\/(\d+)\/?$/;
const STATUS_PAGE = /^\/(\w+)\/status(?:es)?\/(\d+)(?:\/|$)/;
const PERSON = /^\/(\w{1,30})\/?$/;
// First segments that are pages of X itself.
const NOT_PEOPLE = /^(?:explore|home|i|login|messages|notifications|search|settings)$/i;

export const isX = (url: URL): boolean => isHostOf(url, 'x.com') || isHostOf(url, 'twitter.com');

/** The post a link names, and nothing behind it. */
export function statusOf(address: string, page: Page): Status | null {
  return matched(STATUS, address, page);
}

/** The post a page is about, also while one of its photos is open. */
export function statusOfPage(page: Page): Status | null {
  return matched(STATUS_PAGE, page.url.href, page);
}

export function permalinkOf({ handle, id }: Status): string {
  return `https://x.com/${handle}/status/${id}`;
}

/** The handle a link leads to, without @. */
export function handleOf(link: Element, page: Page): string | null {
  const url = linkAddress(link, page);
  const handle = url && isX(url) ? url.pathname.match(PERSON)?.[1] : null;
  return handle && !NOT_PEOPLE.test(handle) ? handle : null;
}

/** When a post was written: its id counts milliseconds since X's own beginning. Older ids tell nothing. */
export function instantOfId(id: string): string | null {
  const time = Number((BigInt(id) >> 22n) + 1_288_834_974_657n);
  return id.length > 15 && time < 8.64e15 ? new Date(time).toISOString() : null;
}

function matched(shape: RegExp, address: string, page: Page): Status | null {
  const url = parseAddress(address, page.url);
  const [, handle, id] = (url && isX(url) && url.pathname.match(shape)) || [];
  return handle && id ? { handle, id } : null;
}
