// The native side panel of either browser.
import { browser } from 'wxt/browser';
import { logFailure } from '@/utils/base/log';

// The types of Chromium's and Firefox's own APIs; each browser has one of the two.
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. Must be the first call in the handler of a user's gesture. */
export function openPanel(windowId: number): void {
  const panels: Panels = browser as unknown as Panels; // both are absent from the polyfill's types
  const opening = panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction?.open();
  opening?.catch((cause: unknown) => logFailure('panel', cause));
}
