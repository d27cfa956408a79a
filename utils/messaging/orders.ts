// The order for the panel of one window, kept in the browser's session storage: it is there when the panel
// opens a moment later, it outlives a killed background, and a panel that is already open hears the change.
import { browser } from 'wxt/browser';
import { PanelOrder } from '@/utils/schema/panel-order';

const keyOf = (windowId: number) => `order:${windowId}`;

// The counter makes two equal orders two changes (two right-clicks on one comment, "today" twice).
type Stored = { order: PanelOrder; at: number };

/** Gives the panel of a window its next order. */
export async function giveOrder(windowId: number, order: PanelOrder): Promise<void> {
  const stored: Stored = { order, at: performance.timeOrigin + performance.now() };
  await browser.storage.session.set({ [keyOf(windowId)]: stored });
}

/** The last order of a window, or null. */
export async function readOrder(windowId: number): Promise<PanelOrder | null> {
  const found: Record<string, unknown> = await browser.storage.session.get(keyOf(windowId));
  return parse(found[keyOf(windowId)]);
}

/** Forgets the orders of a closed window. */
export async function forgetOrders(windowId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(windowId));
}

/** Hears every new order of a window. */
export function onOrder(windowId: number, listener: (order: PanelOrder) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const order = parse(changes[keyOf(windowId)]?.newValue);
    if (order) listener(order);
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}

function parse(stored: unknown): PanelOrder | null {
  if (typeof stored !== 'object' || stored === null || !('order' in stored)) return null;
  const parsed = PanelOrder.safeParse(stored.order);
  return parsed.success ? parsed.data : null;
}
