// The adapters by the registry's own names, as the build loads them.
import { variableOf } from '@/build/names';
import type { Adapter } from '@/utils/platforms/adapter';
import { SITES, scriptOf, siteOf } from '@/utils/schema/sites';

const loaded = new Map<string, Adapter>();
for (const { name } of SITES) {
  const module: Record<string, Adapter> = await import(`@/utils/platforms/${name}/adapter.ts`);
  const adapter = module[variableOf(name)];
  if (!adapter) throw new Error(`utils/platforms/${name}/adapter.ts exports no ${variableOf(name)}`);
  loaded.set(name, adapter);
}

/** All adapters but the generic one, the most specific first. */
export const ADAPTERS: readonly Adapter[] = [...loaded.values()];

/** What the script for a host offers beside the generic adapter. */
export function adaptersFor(host: string): readonly Adapter[] {
  const site = siteOf(host);
  if (!site) return [];
  const together = SITES.filter((other) => scriptOf(other) === scriptOf(site));
  return together.flatMap(({ name }) => loaded.get(name) ?? []);
}
