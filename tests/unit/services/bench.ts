// Real services over an empty database in memory. The page is the one part that cannot be real here: it takes
// down what it was asked to insert and answers as told; the real one is proved in the browsers (tests/e2e).
import 'fake-indexeddb/auto';
import { type Clock, clockAt } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { ok, type Result } from '@/utils/base/result';
import { DeviceSettings } from '@/utils/schema/device';
import type { InsertOrder, InsertReport } from '@/utils/schema/page-orders';
import type { DeviceService, Services, WindowService } from '@/utils/services/contract';
import { createServices } from '@/utils/services/create';

export interface Bench {
  services: Services;
  orders: InsertOrder[];
  /** What the page answers to the next insertion. */
  pageAnswers(answer: Result<InsertReport>): void;
}

export const NOW = '2026-11-23T08:00:00.000Z';

export function benchOf(settings: Partial<DeviceSettings> = {}, clock: Clock = clockAt(NOW)): Bench {
  const orders: InsertOrder[] = [];
  let answer: Result<InsertReport> = ok({
    technique: 'execCommand',
    editor: 'textarea',
    handleDropped: false,
  });
  const services = createServices({
    device: deviceInMemory(settings),
    window: windowInMemory(),
    clock,
    databaseName: newId(),
    page: {
      async insert(_capture, order) {
        orders.push(order);
        return answer;
      },
    },
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

function deviceInMemory(settings: Partial<DeviceSettings>): DeviceService {
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

function windowInMemory(): WindowService {
  return {
    read: async () => null,
    onOrder: () => () => undefined,
    onCommand: () => () => undefined,
    openDesk: async () => undefined,
    openWelcome: async () => undefined,
    openAddress: async () => undefined,
    copy: async () => ok(null),
    download: () => undefined,
  };
}
