// The services of an extension page (panel, desk, welcome), built over the browser's own parts.
import { browser } from 'wxt/browser';
import { logFailure } from '@/utils/base/log';
import { send } from '@/utils/messaging/channel';
import { deviceOfContext } from '@/utils/messaging/device';
import { insertIntoPage } from '@/utils/messaging/page';
import { windowOf } from '@/utils/messaging/window';
import type { PagePort } from '@/utils/services/context';
import type { DeviceService, Services } from '@/utils/services/contract';
import { createServices, type Ports } from '@/utils/services/create';
import { remoteHeavy } from '@/utils/services/heavy/remote';
import { browserStorage } from '@/utils/services/storage';

/** Builds them; `windowId` is given for the side panel alone, which acts on its window's orders, `sites` for the desk. */
export function servicesOf(windowId: Promise<number> | null, sites?: Ports['sites']): Services {
  const device = deviceOfContext();
  reloadWithDatabase(device);
  return createServices({
    device,
    window: windowOf(windowId),
    ...(sites && { sites }),
    page,
    storage: browserStorage(browser.extension.inIncognitoContext),
    heavy: (context) => remoteHeavy(startWorker, context),
    keeping: async () => (await import('./keeping')).keeping,
  });
}

// entrypoints/heavy/worker.ts, which is built together with the pages (build/worker.ts).
const startWorker = () => new Worker('/assets/worker.js', { type: 'module' });

// Every page shows the workspace that the device names: when another one is opened, all begin anew.
function reloadWithDatabase(device: DeviceService): void {
  void device
    .read()
    .then(({ database }) =>
      device.onChange((settings) => {
        if (settings.database !== database) location.reload();
      }),
    )
    .catch((cause: unknown) => logFailure('device', cause));
}

// Nothing can be injected into our own welcome page: it inserts by itself when asked.
const page: PagePort = {
  insert({ place, comment }, order) {
    const isOurs = comment.pageUrl.startsWith(browser.runtime.getURL('/'));
    return isOurs ? send('insertHere', { tabId: place.tabId, order }) : insertIntoPage(place, order);
  },
};
