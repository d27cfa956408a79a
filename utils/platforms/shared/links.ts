// Addresses in a page: resolved against the page, never followed.
import type { Page } from '@/utils/platforms/adapter';

/** The address a link leads to; null for a missing or malformed one. */
export function linkAddress(link: Element, page: Page): URL | null {
  return parseAddress(link.getAttribute('href') ?? '', page.url);
}

export function parseAddress(address: string, base: URL): URL | null {
  try {
    return address === '' ? null : new URL(address, base);
  } catch {
    return null; // A page may hold any text in an href; what is no address is no link to us.
  }
}

/** An address without its query and fragment, but for the parameters that name something. */
export function bareAddress(url: URL, keep: readonly string[] = []): string {
  const bare = new URL(url.pathname, url.origin);
  for (const [name, value] of url.searchParams)
    if (keep.includes(name)) bare.searchParams.append(name, value);
  return bare.href;
}

/** True for the host itself and its sub-domains. */
export function isHostOf(url: URL, domain: string): boolean {
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}
