// The table of a site as its adapter uses it: the built-in one, with what the team has imported in its place.
// Imported tables were parsed (utils/schema/platform-table) before they came here; they wait in the isolated world,
// where the page cannot reach them, from before this code was injected.
import type { PlatformTable } from '@/utils/schema/platform-table';

const world: Record<symbol, readonly PlatformTable[] | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.tables');

type Words<Name extends string> = Readonly<Record<Name, string>>;

/** A table whose names are known, with any texts. */
interface TableOf<Selectors extends string, Attributes extends string> {
  readonly platform: PlatformTable['platform'];
  readonly asOf: string;
  readonly selectors: Words<Selectors>;
  readonly attributes: Words<Attributes>;
}

/** Hands imported tables to the adapters that are loaded after this call; an empty list takes them away. */
export function useTables(tables: readonly PlatformTable[]): void {
  world[KEY] = tables;
}

/**
 * Only names that the built-in table has are taken over, and only selectors that this browser understands. An imported
 * table that is older than the built-in one, since an update of the extension, counts no more.
 */
export function tableOf<S extends string, A extends string>(builtIn: TableOf<S, A>): TableOf<S, A> {
  const { platform, asOf } = builtIn;
  const imported = world[KEY]?.find((table) => table.platform === platform && table.asOf >= asOf);
  if (!imported) return builtIn;
  return {
    ...imported,
    selectors: merged(builtIn.selectors, imported.selectors, isSelector),
    attributes: merged(builtIn.attributes, imported.attributes, () => true),
  };
}

function merged<Name extends string>(
  own: Words<Name>,
  imported: Readonly<Record<string, string>>,
  isUsable: (text: string) => boolean,
): Words<Name> {
  const result: Record<Name, string> = { ...own };
  for (const name in own) {
    const other = imported[name]; // of our own names, none of which is a prototype's
    if (other !== undefined && isUsable(other)) result[name] = other;
  }
  return result;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false; // A selector for a newer browser than this one: the built-in one still stands.
  }
}
