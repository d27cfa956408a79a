// Real services over an empty database in memory. The page is the one part that cannot be real here: it takes
// down what it was asked to insert and answers as told; the real one is proved in the browsers (tests/e2e).
import 'fake-indexeddb/auto';
import { type Clock, clockAt } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { ok, type Result } from '@/utils/base/result';
import { memoryShelf, type Shelf } from '@/utils/data/shelf';
import type { Capture } from '@/utils/schema/capture';
import { DeviceSettings } from '@/utils/schema/device';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import type { StoragePort } from '@/utils/services/context';
import type { DeviceService, Services, WindowService } from '@/utils/services/contract';
import { createServices } from '@/utils/services/create';
import { createHeavy } from '@/utils/services/heavy/local';

export interface Bench {
  services: Services;
  orders: InsertOrder[];
  /** What the page answers to the next insertion. */
  pageAnswers(answer: Result<InsertReport>): void;
}

export const NOW = '2026-11-23T08:00:00.000Z';

/** Room on a disk that no test has to fill for real; the browsers' own disks are filled in tests/e2e. */
export const storage: StoragePort = {
  estimate: async () => ({ usage: 0, quota: 10 ** 12 }),
  persist: async () => true,
  mayVanish: false,
};

/** One shelf per folder, as a browser has them. There is no private file system outside of one. */
export function shelves(): (folder: string) => Shelf {
  const known = new Map<string, Shelf>();
  return (folder) => {
    const shelf = known.get(folder) ?? memoryShelf();
    known.set(folder, shelf);
    return shelf;
  };
}

export function benchOf(
  settings: Partial<DeviceSettings> = {},
  clock: Clock = clockAt(NOW),
  databaseName = newId(),
): Bench {
  const orders: InsertOrder[] = [];
  let answer: Result<InsertReport> = ok({
    technique: 'execCommand',
    editor: 'textarea',
    handleDropped: false,
  });
  const ports = {
    device: deviceInMemory(settings),
    clock,
    databaseName,
    shelfOf: shelves(),
    storage,
    page: {
      async insert(_capture: Capture, order: InsertOrder) {
        orders.push(order);
        return answer;
      },
    },
  };
  const services = createServices({
    ...ports,
    window: windowInMemory(),
    heavy: (context) => createHeavy(context, ports),
  });
  return {
    services,
    orders,
    pageAnswers: (next) => {
      answer = next;
    },
  };
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

export function deviceInMemory(settings: Partial<DeviceSettings>): DeviceService {
  let current = DeviceSettings.parse(settings);
  const listeners = new Set<(settings: DeviceSettings) => void>();
  return {
    read: async () => current,
    async change(part) {
      current = { ...current, ...part };
      for (const listener of listeners) listener(current);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function windowInMemory(): WindowService {
  return {
    read: async () => null,
    onOrder: () => () => undefined,
    onCommand: () => () => undefined,
    openDesk: async () => undefined,
    openWelcome: async () => undefined,
    remindersOf: async () => [],
    remindLater: async () => undefined,
    addressBeside: async () => 'https://www.instagram.com/p/BESIDE/?img_index=1',
    openAddress: async () => undefined,
    copy: async () => ok(null),
    download: () => undefined,
  };
}
