// The sites on which Hamseda listens, and what their pages look like: what the browser grants is asked of the port, the
// tables that a team has imported stand in its workspace and so travel with its settings.
import { fail, ok, type Result } from '@/utils/base/result';
import type { Platform } from '@/utils/schema/parts';
import { type PlatformTable, TABLE_FIELD } from '@/utils/schema/platform-table';
import type { SiteLook } from '@/utils/schema/site-look';
import type { SwitchedSite } from '@/utils/schema/switched-site';
import type { Workspace } from '@/utils/schema/workspace';
import { type Context, writerOf } from './context';
import type { SitesService, TablePreview, Unsubscribe } from './contract';
import { importedTables, type TableTaker } from './site-tables';

/** The browser's part. */
export interface SitesPort {
  list(): Promise<readonly { site: SwitchedSite; isOn: boolean }[]>;
  switchOn(site: SwitchedSite): Promise<Result<null>>;
  switchOff(site: SwitchedSite): Promise<Result<null>>;
  look(site: SwitchedSite): Promise<Result<SiteLook>>;
  /** The tables that were built in. */
  builtIn(): Promise<readonly PlatformTable[]>;
  /** Hands the team's tables to whoever reads pages. */
  hand: TableTaker;
  onChange(listener: () => void): Unsubscribe;
}

export function createSitesService(context: Context, port: SitesPort): SitesService {
  const { playbook, store } = context;

  /** By platform, the built-in tables and those of the team that are not older. */
  const tables = async () => {
    const [builtIn, { workspace }] = await Promise.all([port.builtIn(), playbook.read()]);
    const imported = importedTables(workspace);
    return new Map(
      builtIn.map((own) => {
        const other = imported.find(({ platform }) => platform === own.platform);
        const counts = other && other.asOf >= own.asOf ? other : own;
        return [own.platform, { own, counts, isImported: counts === other }] as const;
      }),
    );
  };

  const write = async (platform: Platform, table: PlatformTable | null): Promise<Result<null>> => {
    const { workspace } = await playbook.read();
    const field = TABLE_FIELD[platform];
    if (!workspace || !field) return fail('not-found', platform);
    const update = (standing: Workspace | undefined) => {
      const { [field]: _before, ...rest } = standing ?? workspace;
      return table ? { ...rest, [field]: table } : rest;
    };
    const written = await store.write(
      [{ store: 'workspaces', id: workspace.id, update }],
      await writerOf(context),
    );
    // At once, and not when the change has gone round: the very next right-click shall read by it.
    if (written.ok) await port.hand(importedTables(update(workspace)));
    return written;
  };

  return {
    async list() {
      const [sites, known] = await Promise.all([port.list(), tables()]);
      return sites.map(({ site, isOn }) => {
        const table = known.get(site.platform);
        return {
          site,
          isOn,
          table: table ? { asOf: table.counts.asOf, isImported: table.isImported } : null,
        };
      });
    },
    // Not async: the browser asks only while the click is being handled.
    switchOn: (site) => port.switchOn(site),
    switchOff: (site) => port.switchOff(site),
    look: (site) => port.look(site),
    async readTable(file) {
      const { readTableFile } = await import('@/utils/exchange/table-file');
      const read = await readTableFile(file);
      if (!read.ok) return read;
      const known = (await tables()).get(read.value.platform);
      if (!known) return fail('table-refused', 'platform');
      if (read.value.asOf < known.own.asOf) return fail('table-older', known.own.asOf);
      return ok(previewOf(read.value, known.own, known.counts));
    },
    saveTable: (table) => write(table.platform, table),
    removeTable: (platform) => write(platform, null),
    async tableFile(platform) {
      const table = (await tables()).get(platform);
      return table ? (await import('@/utils/exchange/table-file')).tableFile(table.counts) : null;
    },
    onChange(listener) {
      const stops = [port.onChange(listener), playbook.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Entries of a table under names that tell selectors and attributes apart. */
const entriesOf = ({ selectors, attributes }: PlatformTable): [string, string][] => [
  ...Object.entries(selectors),
  ...Object.entries(attributes).map(([name, value]): [string, string] => [`@${name}`, value]),
];

function previewOf(table: PlatformTable, own: PlatformTable, counts: PlatformTable): TablePreview {
  const standing = new Map([...entriesOf(own), ...entriesOf(counts)]);
  const known = new Set(entriesOf(own).map(([name]) => name));
  const wanted = new Map([...entriesOf(own), ...entriesOf(table)]);
  return {
    table,
    asOfNow: counts.asOf,
    changes: [...wanted].flatMap(([name, to]) => {
      const from = standing.get(name);
      return known.has(name) && from !== undefined && from !== to ? [{ name, from, to }] : [];
    }),
    unknown: entriesOf(table).flatMap(([name]) => (known.has(name) ? [] : [name])),
  };
}
