// The services of an extension page (panel, desk, welcome), built over the browser's own parts.
import { browser } from 'wxt/browser';
import { send } from '@/utils/messaging/channel';
import { deviceOfContext } from '@/utils/messaging/device';
import { insertIntoPage } from '@/utils/messaging/page';
import { windowOf } from '@/utils/messaging/window';
import type { PagePort } from '@/utils/services/context';
import type { Services } from '@/utils/services/contract';
import { createServices } from '@/utils/services/create';

/** Builds them; `windowId` is given for the side panel alone, which acts on its window's orders. */
export function servicesOf(windowId: Promise<number> | null): Services {
  return createServices({
    device: deviceOfContext(),
    window: windowOf(windowId),
    page,
  });
}

// Nothing can be injected into our own welcome page: it inserts by itself when asked.
const page: PagePort = {
  insert({ place, comment }, order) {
    const isOurs = comment.pageUrl.startsWith(browser.runtime.getURL('/'));
    return isOurs ? send('insertHere', { tabId: place.tabId, order }) : insertIntoPage(place, order);
  },
};
