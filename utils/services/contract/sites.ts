// The sites on which Hamseda listens, what it sees there, and by which table it reads them.
import type { Result } from '@/utils/base/result';
import type { Platform } from '@/utils/schema/parts';
import type { PlatformTable } from '@/utils/schema/platform-table';
import type { SiteLook } from '@/utils/schema/site-look';
import type { SwitchedSite } from '@/utils/schema/switched-site';
import type { Unsubscribe } from './unsubscribe';

export interface SiteView {
  /** Its hosts, as patterns of the browser and as a person writes them. */
  site: SwitchedSite;
  isOn: boolean;
  /** What its pages look like, by the table that counts; null for a site without one. */
  table: { asOf: string; isImported: boolean } | null;
}
/** What a file with a table would do. */
export interface TablePreview {
  table: PlatformTable;
  /** When the table was made that counts now. */
  asOfNow: string;
  /** Names whose selector or attribute would be another one. */
  changes: readonly { name: string; from: string; to: string }[];
  /** Names that this version does not know: they do nothing. */
  unknown: readonly string[];
}
export interface SitesService {
  list(): Promise<readonly SiteView[]>;
  /** Shows the browser's own question, so it must be called inside a click; code `cancelled` when it is declined. */
  switchOn(site: SwitchedSite): Promise<Result<null>>;
  switchOff(site: SwitchedSite): Promise<Result<null>>;
  /** What Hamseda sees in the page of that site that was used last; code `page-gone` when none is open. */
  look(site: SwitchedSite): Promise<Result<SiteLook>>;
  /** Reads a file with a table; nothing is written. Codes `table-refused` (the detail names the entry), `table-older`. */
  readTable(file: Blob): Promise<Result<TablePreview>>;
  /** For the whole team: it travels with its settings. */
  saveTable(table: PlatformTable): Promise<Result<null>>;
  /** The built-in one counts again, for the whole team. */
  removeTable(platform: Platform): Promise<Result<null>>;
  /** The table that counts, to begin a newer one with; a text of JSON. */
  tableFile(platform: Platform): Promise<{ fileName: string; blob: Blob } | null>;
  /** After a change of what the browser grants, of this device or of the team. */
  onChange(listener: () => void): Unsubscribe;
}
