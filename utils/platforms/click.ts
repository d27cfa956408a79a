// What the resident listener remembers of a right-click, and how the code that comes later reads it. The page
// may remove or reuse the nodes while the menu is open, hence the nodes themselves and their first letters.
// Everything here is built into a script of at most 1 kB that stays on every supported page: keep it small.

export interface RememberedClick {
  /** The elements under the pointer, innermost first, as they stood at the click. */
  readonly path: readonly Element[];
  /** The first 200 characters of the innermost of them, up to the first that tells two comments apart. */
  readonly texts: readonly string[];
}

interface Memory extends RememberedClick {
  readonly listener?: (event: Event) => void;
}

/** The isolated world's own global object; a page cannot see it. */
const world: Record<symbol, Memory | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.click');
const KEPT = 200;

/**
 * Remembers every right-click of this frame; a second call takes the place of the first. `isOurs` is asked each time:
 * after an update of the extension the old copy, in a world of its own, stops by itself.
 */
export function rememberClicks(isOurs: () => unknown = () => true): void {
  const listener = (event: Event): void => {
    if (!isOurs()) {
      removeEventListener('contextmenu', listener, true);
      return;
    }
    const path = event.composedPath().filter((node): node is Element => 'tagName' in node);
    const texts: string[] = [];
    for (const element of path) {
      const text = element.textContent ?? '';
      texts.push(text.slice(0, KEPT));
      // Long enough to tell two customers apart: with a name, or by its mere length. No row is forty levels deep.
      if (
        texts.length > 40 ||
        (text.length > KEPT && (text.length > KEPT * 10 || element.querySelector('a')))
      )
        break;
    }
    world[KEY] = { path, texts, listener };
  };
  const before = world[KEY];
  if (before) {
    if (!before.listener) return; // silenced, maybe before this script came
    removeEventListener('contextmenu', before.listener, true);
  }
  addEventListener('contextmenu', listener, { capture: true, passive: true });
  world[KEY] = { path: [], texts: [], listener };
}

/** From here on nothing is remembered in this frame, whichever script comes first, until `hamseda.click` is taken away (messaging/listeners). */
export function silenceClicks(): void {
  const listener = world[KEY]?.listener;
  if (listener) removeEventListener('contextmenu', listener, true);
  world[KEY] = { path: [], texts: [] };
}

/** True while right-clicks of this frame are remembered. */
export const isListening = (): boolean => world[KEY]?.listener !== undefined;

/** The last right-click in this frame; null when there was none, or nobody listened. */
export function recallClick(): RememberedClick | null {
  const click = world[KEY];
  return click && click.path.length > 0 ? click : null;
}

/** True when the nodes of a row hold other words than at the click: the page has reused them for another comment. */
export function isReused(row: Element, click: RememberedClick): boolean {
  return click.texts.some((text, index) => {
    const element = click.path[index];
    return (
      element !== undefined && row.contains(element) && (element.textContent ?? '').slice(0, KEPT) !== text
    );
  });
}
