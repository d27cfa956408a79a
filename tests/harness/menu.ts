// Keys for an open native menu. A menu's window is there before it listens to the keyboard: keys that come too early
// go to the page, which is seen by the menu staying open, and are then pressed again.
import type { Display } from './display.ts';
import { pause, until } from './poll.ts';

/** When it is looked whether the menu has closed; what is measured meanwhile is not disturbed by looking. */
const LOOKS_MS = [150, 250, 600];
const ATTEMPTS = 3;

/**
 * Waits for the menu that `open` opens, and presses `keys`, then Return; returns the moment before Return, on the
 * clock of the machine. `listensMs` pass between the menu's window and its grab of the keyboard, at the least.
 */
export async function chooseByKeys(
  display: Display,
  open: () => Promise<void>,
  keys: readonly string[],
  listensMs: number,
): Promise<number> {
  const before = new Set(display.visibleWindows());
  const startedAt = performance.now();
  await open();
  const menu = await until('the native menu', () => display.visibleWindows().find((id) => !before.has(id)));
  // A machine on which the window took long takes long for the rest as well.
  let waitMs = Math.max(listensMs, performance.now() - startedAt);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    await pause(waitMs);
    display.press(...keys);
    const pressedAt = performance.timeOrigin + performance.now();
    display.press('Return');
    for (const ms of LOOKS_MS) {
      await pause(ms);
      if (!display.visibleWindows().includes(menu)) return pressedAt;
    }
    waitMs *= 2;
  }
  throw new Error('the native menu does not close on Return');
}
