// The panel's own window: its orders and commands, and the few things a view asks of the browser.
import { browser } from 'wxt/browser';
import { logFailure } from '@/utils/base/log';
import { fail, ok, type Result } from '@/utils/base/result';
import type { PanelCommand, PanelOrder } from '@/utils/schema/panel-order';
import { answer } from './channel';
import { openLetter } from './letter';
import { onOrder, readOrder } from './orders';

/** What a view may ask of its window; `windowId` is null on desk and welcome page, where no orders arrive. */
export function windowOf(windowId: Promise<number> | null) {
  const commands = new Set<(command: PanelCommand) => void>();
  windowId?.then((id) => hearCommands(id, commands)).catch((cause: unknown) => logFailure('commands', cause));
  return {
    read: async (): Promise<PanelOrder | null> => (windowId ? readOrder(await windowId) : null),
    onOrder(listener: (order: PanelOrder) => void) {
      let stop: (() => void) | null = null;
      let isStopped = false;
      windowId
        ?.then((id) => {
          if (!isStopped) stop = onOrder(id, listener);
        })
        .catch((cause: unknown) => logFailure('orders', cause));
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    onCommand(listener: (command: PanelCommand) => void) {
      commands.add(listener);
      return () => commands.delete(listener);
    },
    openDesk: (section?: string) => openPage(`/desk.html${section ? `#${section}` : ''}`),
    openWelcome: () => openPage('/welcome.html'),
    openAddress: async (url: string) => {
      if (/^https?:\/\//iu.test(url)) await browser.tabs.create({ url });
      else if (/^mailto:/iu.test(url)) openLetter(url);
    },
    addressBeside: async () => addressIn(windowId ? await windowId : null),
    // Few days have reminders that come while somebody looks: not in the first script.
    remindersOf: async (subject: string, nowMs: number) => (await import('./put-off')).cameOf(subject, nowMs),
    remindLater: async (ids: readonly string[], untilMs: number) =>
      (await import('./put-off')).putOff(ids, untilMs),
    copy: copyText,
    download,
  };
}

/** The id of the window this page stands in; the side panel gets that of its browser window. */
export async function ownWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('the window of this page has no id');
  return id;
}

function hearCommands(windowId: number, listeners: ReadonlySet<(command: PanelCommand) => void>): void {
  answer('panel', {
    panelCommand: (message) => {
      if (message.windowId !== windowId) return undefined; // another window's panel answers
      for (const listener of listeners) listener(message.command);
      return Promise.resolve(ok(null));
    },
  });
}

/** Told for pages that the extension may read, or that the person has just pointed at. */
async function addressIn(windowId: number | null): Promise<string | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === null ? { currentWindow: true } : { windowId }),
  });
  return tab?.url ?? null;
}

async function openPage(path: string): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href;
  await browser.tabs.create({ url });
}

async function copyText(text: string): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch (cause) {
    // Without the focus (a manifest command while the page has it) only the old way works.
    logFailure('clipboard', cause);
    return copyBySelection(text) ? ok(null) : fail('clipboard-denied');
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10 * 60_000); // 2 GB take their time to be copied
}
