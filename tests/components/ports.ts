// Stand-ins for what only a browser gives: the device's settings, the room on the disk, the private files.
// Component tests and the gallery build the real services over them.
import { memoryShelf, type Shelf } from '@/utils/data/shelf';
import { DeviceSettings } from '@/utils/schema/device';
import type { Context, StoragePort } from '@/utils/services/context';
import type { DeviceService, Services, WindowService } from '@/utils/services/contract';
import { createServices } from '@/utils/services/create';
import type { ContextPorts } from '@/utils/services/create-context';
import { createHeavy } from '@/utils/services/heavy/local';

/** The real services over these ports; what a browser gives a worker runs in the page. */
export function servicesOver(
  ports: Omit<ContextPorts, 'shelfOf' | 'storage'> & { window: WindowService },
): Services {
  const all = { ...ports, shelfOf: shelves(), storage: room };
  return createServices({ ...all, heavy: (context: Context) => createHeavy(context, all) });
}

/** A device that forgets; `onTake` hears every change before the listeners do. */
export function memoryDevice(
  settings: Partial<DeviceSettings>,
  onTake: (settings: DeviceSettings) => void = () => undefined,
): DeviceService {
  let current = DeviceSettings.parse(settings);
  const listeners = new Set<(settings: DeviceSettings) => void>();
  return {
    read: async () => current,
    async change(part) {
      current = { ...current, ...part };
      onTake(current);
      for (const listener of listeners) listener(current);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const room: StoragePort = {
  estimate: async () => ({ usage: 34_000_000, quota: 10 ** 11 }),
  persist: async () => true,
  mayVanish: false,
};

/** One shelf per folder, as a browser has them. */
function shelves(): (folder: string) => Shelf {
  const known = new Map<string, Shelf>();
  return (folder) => {
    const shelf = known.get(folder) ?? memoryShelf();
    known.set(folder, shelf);
    return shelf;
  };
}
