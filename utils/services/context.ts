// What every service is built from. Ports of the browser (page, device, window, files, room on the disk) are handed
// in by the entrypoints, so that the same services run in panel, desk and tests.
import type { Clock } from '@/utils/base/clock';
import type { Result } from '@/utils/base/result';
import type { Engine } from '@/utils/data/engine';
import type { Compress } from '@/utils/data/segment';
import type { Shelf } from '@/utils/data/shelf';
import type { Store } from '@/utils/data/store';
import type { Capture } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import type { DeviceService } from './contract';
import type { ModelReader } from './model';
import type { PlaybookReader } from './playbook';

/** The way to the reply box of a captured comment. */
export interface PagePort {
  insert(capture: Capture, order: InsertOrder): Promise<Result<InsertReport>>;
}

/** What the browser says about the room on the disk. */
export interface StoragePort {
  /** null = it says nothing. */
  estimate(): Promise<{ usage: number; quota: number } | null>;
  /** Asks the browser to keep the data when the disk runs full; true = it does. */
  persist(): Promise<boolean>;
  /** A private window whose data goes when it closes. */
  mayVanish: boolean;
}

export interface Context {
  /** The name of the open database. */
  database: () => Promise<string>;
  engine: Engine;
  store: Store;
  playbook: PlaybookReader;
  /** What has been learned of the team's topics. */
  model: ModelReader;
  clock: Clock;
  device: DeviceService;
  page: PagePort;
  storage: StoragePort;
  /** How large contents become gzip. */
  compress: Compress;
  /** Backups of this database. */
  shelf: Shelf;
  /** Exports on their way to the downloads folder. */
  exports: Shelf;
}

/** The id under which this device writes: the member who sits here, or the product while nobody has said so. */
export async function writerOf(context: Context) {
  return (await context.device.read()).memberId ?? 'system';
}
