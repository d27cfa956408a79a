// The sites that somebody has switched on: their listeners are kept in step with what the browser grants, whoever has
// changed it (the desk, the browser's own page, an update of the extension).
import { browser } from 'wxt/browser';
import { logFailure } from '@/utils/base/log';
import { onDeviceChange } from '@/utils/messaging/device';
import { keepListeners } from '@/utils/messaging/listeners';

/** Registers its listeners; must run in the background's first turn. */
export function followSites(): void {
  const keep = (isFresh = false) => {
    keepListeners(isFresh).catch((cause) => logFailure('listeners', cause));
  };
  browser.runtime.onInstalled.addListener(() => keep(true));
  browser.runtime.onStartup.addListener(() => keep());
  browser.permissions.onAdded.addListener(() => keep());
  browser.permissions.onRemoved.addListener(() => keep());
  onDeviceChange(() => keep());
}
