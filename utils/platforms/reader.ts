// What stays in the isolated world from a reading script on: the adapters, for capture and for insertion, which
// come later as scripts of their own and bring none.
import type { Adapter } from '@/utils/platforms/adapter';
import { generic } from '@/utils/platforms/generic/adapter';

const world: Record<symbol, readonly Adapter[] | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.reader');

/** Makes these sites known in this world, the most specific first; whatever is none of them is read all the same. */
export function offerAdapters(sites: readonly Adapter[]): void {
  world[KEY] = [...sites, generic];
}

/** The adapters of this world; none before a reading script has run. */
export function adaptersHere(): readonly Adapter[] {
  return world[KEY] ?? [];
}
