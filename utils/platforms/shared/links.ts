// Addresses in a page: resolved against the page, never followed.
import type { Page } from '@/utils/platforms/adapter';
import { OWN_STEP, spend } from '@/utils/platforms/shared/work';

const MOST_ADDRESS = 8_000;
/** Parsing is by far the slowest step, and adapters ask about the same links again and again. */
const KNOWN = new WeakMap<Element, { href: string; page: string; url: URL | null }>();

/** The address a link leads to; null for a missing or malformed one. */
export function linkAddress(link: Element, page: Page): URL | null {
  const href = link.getAttribute('href') ?? '';
  const known = KNOWN.get(link);
  if (known?.href === href && known.page === page.url.href) return known.url;
  spend(OWN_STEP * 10);
  const url = parseAddress(href, page.url);
  KNOWN.set(link, { href, page: page.url.href, url });
  return url;
}

export function parseAddress(address: string, base: URL): URL | null {
  try {
    return address === '' || address.length > MOST_ADDRESS ? null : new URL(address, base);
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

/** Text out of an address as people read it; what cannot be decoded names itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A page may write any path.
  }
}

/** True for the host itself and its sub-domains. */
export function isHostOf(url: URL, domain: string): boolean {
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}
