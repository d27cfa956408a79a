// Manifest commands work wherever the focus is: the panel keeps what they act on, so all but one go to it.
import { browser } from 'wxt/browser';
import { logFailure } from '@/utils/base/log';
import { send } from '@/utils/messaging/channel';
import { giveOrder } from '@/utils/messaging/orders';
import { openPanel } from '@/utils/messaging/panel';
import type { PanelCommand } from '@/utils/schema/panel-order';

const FOR_PANEL: Readonly<Record<string, PanelCommand>> = {
  'insert-response': 'insert',
  'copy-response': 'copy',
  'next-case': 'nextCase',
};

/** Runs a manifest command for a window (the focused one where the browser names none). */
export function runCommand(name: string, windowId: number | undefined): void {
  if (name === 'open-today' && windowId !== undefined) {
    openPanel(windowId);
    giveOrder(windowId, { kind: 'today' }).catch((cause) => logFailure('today', cause));
    return;
  }
  const command = FOR_PANEL[name];
  if (command) toPanel(command, windowId).catch((cause) => logFailure('command', cause));
}

async function toPanel(command: PanelCommand, windowId: number | undefined): Promise<void> {
  const target = windowId ?? (await browser.windows.getLastFocused()).id;
  if (target !== undefined) await send('panelCommand', { windowId: target, command });
}
