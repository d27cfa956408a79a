// The second resident listener, only where the person wants the response picker: hears a slash at the start of a word
// and asks for the picker's own code, which then takes its place (platforms/picker). It hears the character and not the
// key: keyboards have the slash in different places. Everything here is built into a script of at most 1 kB.

/** What stands in a frame: which events are heard, and by whom. */
export interface Slash {
  /** Every trusted event of the types below; the page hears it afterwards, if at all. */
  hear: (event: Typed) => void;
  /** Falls silent for good. */
  stop: () => void;
}

/** The isolated world's own global object; a page cannot see it. */
const world: Record<symbol, Slash | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.key');
// Both come before anything is written; behind the slash itself no word starts.
const TYPES = ['keydown', 'beforeinput'];

/** One of the events below; a key has one of the two, an input the other. */
type Typed = Event & { readonly key?: string; readonly data?: string };

/** The part of the browser's interface that is needed here; both browsers have it, and answer with a promise. */
export interface Extension {
  /** The browser takes the id away when the extension is updated or removed. */
  readonly runtime?: { readonly id?: string; sendMessage(message: object): Promise<unknown> };
}

/**
 * Hears slashes in this frame from now on; a second call takes the place of the first. After an update of the extension
 * the old copy stops by itself. A key that is also an input asks twice, and gets one picker.
 */
export function hearSlash(extension: Extension): void {
  const listener = (event: Typed): void => {
    if (!extension.runtime?.id) slash.stop();
    else if (event.isTrusted) slash.hear(event);
  };
  const slash: Slash = {
    hear: (event) => {
      const { isContentEditable, type, value, selectionStart } = event.composedPath()[0] as Written; // see there
      const { focusNode, focusOffset } = getSelection() as Selection; // null where nothing is drawn, and nothing typed
      // True as well where it cannot be told from here: the picker looks closer.
      const before = isContentEditable
        ? ((focusNode as Written | null)?.data?.slice(0, focusOffset) ?? '') // see there
        : /^text/.test(type as string) && value?.slice(0, selectionStart); // no box of text: `false`, which ends with a letter
      if ((event.key ?? event.data) === '/' && !/[^\s\p{Cf}]$/u.test(before as string))
        extension.runtime?.sendMessage({ hamseda: 'slash' }).catch(String); // nobody there: nothing to do
    },
    stop: () => {
      for (const type of TYPES) removeEventListener(type, listener, true);
      anew.disconnect();
      delete world[KEY];
    },
  };
  const listen = (): void => {
    for (const type of TYPES) addEventListener(type, listener, true);
  };
  // Editors write the document of their frame themselves (document.open), which takes all listeners from it. That a frame
  // gets another root element happens at no other time.
  const anew = new MutationObserver(listen);
  world[KEY]?.stop();
  world[KEY] = slash;
  // Before the page hears of it, so that the picker has a key first.
  listen();
  if (self !== top) anew.observe(document, { childList: true });
}

/** The listener of this frame. */
export const slashHere = (): Slash | undefined => world[KEY];

/** What a writable element, its text and its selection may have; a page's element may have any of it or none. */
interface Written {
  readonly isContentEditable?: boolean;
  readonly type?: string;
  readonly value?: string;
  readonly selectionStart?: number;
  readonly data?: string;
}
