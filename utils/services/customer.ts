// Whose cases an address means: the same profile, however its address was copied. Pages write it one way; people
// paste it from the bar, from a phone, with and without what a link adds.
import { casesOfCustomer } from '@/utils/data/purge';
import type { CaseId } from '@/utils/schema/parts';
import type { Context } from './context';
import type { CustomerView } from './contract';

/** The ways in which a page may have written the address of a profile; empty when it is no address of the web. */
export function addressesOf(text: string): string[] {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return [];
  const { protocol, host, pathname } = new URL(trimmed);
  if (protocol !== 'https:' && protocol !== 'http:') return [];
  const bare = host.replace(/^(?:www|m)\./u, '');
  const path = pathname.replace(/\/+$/u, '');
  const paths = new Set([path, path.toLowerCase()].flatMap((one) => [one, `${one}/`]));
  return ['https://', 'http://'].flatMap((scheme) =>
    ['www.', '', 'm.'].flatMap((prefix) => [...paths].map((one) => `${scheme}${prefix}${bare}${one}`)),
  );
}

/** Ids of the cases of whoever's profile stands at an address. */
export async function casesAt({ engine }: Context, address: string): Promise<CaseId[]> {
  const found = await Promise.all(addressesOf(address).map((one) => casesOfCustomer(engine, one)));
  return [...new Set(found.flat())];
}

/** The person behind an address, so that nobody deletes the wrong one; null when there is no case of theirs. */
export async function findCustomer(context: Context, address: string): Promise<CustomerView | null> {
  const ids = await casesAt(context, address);
  const [first] = ids;
  const author = first && (await context.store.get('cases', first))?.snapshot.author;
  if (ids.length === 0) return null;
  return { name: author?.name ?? null, handle: author?.handle ?? null, cases: ids.length };
}
