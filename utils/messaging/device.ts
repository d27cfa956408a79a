// The device's own settings in the browser's local storage: every context sees a change at once,
// the background included (its menu speaks the chosen language).
import { browser } from 'wxt/browser';
import { DeviceSettings } from '@/utils/schema/device';

const KEY = 'device';

/** Reads the settings; a missing or broken value gives the defaults. */
export async function readDevice(): Promise<DeviceSettings> {
  const found: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parse(found[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeDevice(part: Partial<DeviceSettings>): Promise<void> {
  await navigator.locks.request('hamseda:device', async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readDevice()), ...part } });
  });
}

/** The settings for a context that asks often: read once, then kept by the changes that every context hears. */
export function deviceOfContext() {
  let known: Promise<DeviceSettings> | null = null;
  onDeviceChange((settings) => {
    known = Promise.resolve(settings);
  });
  return {
    read: () => {
      known ??= readDevice().catch((cause: unknown) => {
        known = null; // a failed reading is no answer for the next one
        throw cause;
      });
      return known;
    },
    async change(part: Partial<DeviceSettings>) {
      await changeDevice(part);
      known = readDevice();
    },
    onChange: onDeviceChange,
  };
}

/** Hears every change, whichever context made it. */
export function onDeviceChange(listener: (settings: DeviceSettings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

function parse(value: unknown): DeviceSettings {
  const parsed = DeviceSettings.safeParse(value ?? {});
  return parsed.success ? parsed.data : DeviceSettings.parse({});
}
