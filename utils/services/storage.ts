// What the browser says about the room on its disk, behind a port so that tests can fill the disk.
import type { StoragePort } from './context';

/** The browser's storage manager; where there is none (an old private window) nothing is known. */
export function browserStorage(mayVanish = false): StoragePort {
  const storage = typeof navigator === 'undefined' ? undefined : navigator.storage;
  return {
    async estimate() {
      const { usage, quota } = (await storage?.estimate?.()) ?? {};
      return usage === undefined || quota === undefined ? null : { usage, quota };
    },
    async persist() {
      if (await storage?.persisted?.()) return true;
      return (await storage?.persist?.()) ?? false;
    },
    mayVanish,
  };
}
