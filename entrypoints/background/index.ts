// Wiring of the background. It is killed after 30 s of idleness, so nothing lives in its memory and every
// listener is registered in the first turn. Opening the panel is the first call of a click's handler:
// after any await the browser no longer counts it as the user's gesture.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { logFailure } from '@/utils/base/log';
import { onDeviceChange } from '@/utils/messaging/device';
import { forgetOrders, giveOrder } from '@/utils/messaging/orders';
import { openPanel } from '@/utils/messaging/panel';
import { captureClick } from './capture-click';
import { runCommand } from './commands';
import { installMenu, MENU_ID } from './menu';
import { followPicker } from './picker';
import { followReminders } from './reminders';
import { followSites } from './sites';

export default defineBackground(() => {
  const makeMenu = () => {
    installMenu().catch((cause) => logFailure('menu', cause));
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenu();
    if (reason === 'install') {
      browser.tabs
        .create({ url: browser.runtime.getURL('/welcome.html') })
        .catch((cause) => logFailure('welcome', cause));
    }
  });
  browser.runtime.onStartup.addListener(makeMenu);
  // The menu speaks the language that was chosen in panel or desk.
  onDeviceChange(makeMenu);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.id === undefined || tab.windowId === undefined) return;
    openPanel(tab.windowId);
    captureClick(info, { id: tab.id, windowId: tab.windowId, url: tab.url }).catch((cause) =>
      logFailure('capture', cause),
    );
  });

  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined) return;
    openPanel(tab.windowId);
    giveOrder(tab.windowId, { kind: 'today' }).catch((cause) => logFailure('today', cause));
  });

  browser.commands.onCommand.addListener((name, tab) => {
    runCommand(name, tab?.windowId);
  });

  followReminders();
  followSites();
  followPicker();

  browser.windows.onRemoved.addListener((windowId) => {
    forgetOrders(windowId).catch((cause) => logFailure('orders', cause));
  });
});
