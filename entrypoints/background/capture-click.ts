// From a click in the menu to the order for that window's panel: the page is asked for the comment under the
// pointer, and what comes back (or why nothing did) is handed over.
import { browser } from 'wxt/browser';
import { fail, type Result } from '@/utils/base/result';
import { send } from '@/utils/messaging/channel';
import { isSwitchedOff } from '@/utils/messaging/listeners';
import { giveOrder } from '@/utils/messaging/orders';
import { capturePage } from '@/utils/messaging/page';
import type { CapturedComment, PagePlace } from '@/utils/schema/capture';

interface Click {
  frameId?: number | undefined;
  pageUrl?: string | undefined;
}
interface ClickedTab {
  id: number;
  windowId: number;
  url?: string | undefined;
}
type Captured = Result<{ comment: CapturedComment; documentId: string | null }>;

/** Captures the comment under the pointer and gives it to the panel of the tab's window. */
export async function captureClick(click: Click, tab: ClickedTab): Promise<void> {
  const place: PagePlace = {
    windowId: tab.windowId,
    tabId: tab.id,
    frameId: click.frameId ?? 0,
    documentId: null,
  };
  const capturedAt = new Date().toISOString();
  const pageUrl = click.pageUrl ?? tab.url ?? '';
  const captured = await capture(place, pageUrl);
  if (!captured.ok) {
    const isOff = captured.code === 'nothing-selected' && (await isSwitchedOff(pageUrl));
    return giveOrder(tab.windowId, { kind: 'failure', code: isOff ? 'site-off' : captured.code });
  }
  const { comment, documentId } = captured.value;
  await giveOrder(tab.windowId, {
    kind: 'comment',
    capture: { place: { ...place, documentId }, capturedAt, comment },
  });
}

// Nothing can be injected into our own welcome page: it captures by itself when asked.
async function capture(place: PagePlace, pageUrl: string): Promise<Captured> {
  if (!pageUrl.startsWith(browser.runtime.getURL('/welcome.html'))) return capturePage(place);
  const here = await send('captureHere', { tabId: place.tabId });
  return here.ok
    ? { ok: true, value: { comment: here.value, documentId: null } }
    : fail(here.code, here.detail);
}
