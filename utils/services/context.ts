// What every service is built from. Ports of the browser (page, device, window) are handed in by the
// entrypoints, so that the same services run in panel, desk and tests.
import type { Clock } from '@/utils/base/clock';
import type { Result } from '@/utils/base/result';
import type { Snapshots } from '@/utils/data/snapshots';
import type { Store } from '@/utils/data/store';
import type { Capture } from '@/utils/schema/capture';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import type { DeviceService } from './contract';
import type { PlaybookReader } from './playbook';

/** The way to the reply box of a captured comment. */
export interface PagePort {
  insert(capture: Capture, order: InsertOrder): Promise<Result<InsertReport>>;
}

export interface Context {
  store: Store;
  snapshots: Snapshots;
  playbook: PlaybookReader;
  clock: Clock;
  device: DeviceService;
  page: PagePort;
}

/** The id under which this device writes: the member who sits here, or the product while nobody has said so. */
export async function writerOf(context: Context) {
  return (await context.device.read()).memberId ?? 'system';
}
