// The keys of the manifest's commands, asked of the browser itself: a person may have changed them.
import type { Page } from '@playwright/test';

/** The keys of a command as the display's keyboard takes them, e.g. `ctrl+shift+y`. `page` is one of the extension's. */
export async function keysOf(page: Page, command: string): Promise<string> {
  const shortcut = await page.evaluate(async (wanted) => {
    const { commands }: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } =
      Reflect.get(globalThis, 'chrome');
    return (await commands.getAll()).find(({ name }) => name === wanted)?.shortcut;
  }, command);
  if (!shortcut) throw new Error(`the command ${command} has no key`);
  return shortcut
    .split('+')
    .map((key) => (key.length === 1 ? key.toLowerCase() : (NAMES[key] ?? key)))
    .join('+');
}

const NAMES: Record<string, string> = {
  Ctrl: 'ctrl',
  Alt: 'alt',
  Shift: 'shift',
  Comma: 'comma',
  Period: 'period',
  Space: 'space',
};
