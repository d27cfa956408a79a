// Whose cases an address means: the same profile, however its address was copied.
import type { CaseRecord } from '@/utils/schema/case';
import type { CasesService } from '@/utils/services/contract';

/** The address of a profile without what a copy adds to it; null when it is no address of the web. */
export function profileAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, host, pathname } = new URL(trimmed);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `https://${host.replace(/^(?:www|m)\./u, '')}${pathname.replace(/\/+$/u, '')}`.toLowerCase();
}

/** The cases of the person whose profile stands at that address. */
export async function casesOf(cases: CasesService, address: string): Promise<CaseRecord[]> {
  const wanted = profileAddress(address);
  if (wanted === null) return [];
  const rows = await cases.list({ status: 'all' });
  return rows
    .map(({ record }) => record)
    .filter(({ snapshot }) => profileAddress(snapshot.author?.url ?? '') === wanted);
}
