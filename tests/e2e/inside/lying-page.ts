// What a page can try against an extension. Each function runs in the page's own world, by itself.

/** Names in the page's world, and what stands in its document. */
export function listOwn(): { names: string[]; symbols: string[]; marks: string[]; elements: number } {
  const root = document.documentElement;
  // Firefox lists the browser's own names once somebody has used them, in whatever world: an empty window tells them.
  const frame = document.createElement('iframe');
  root.append(frame);
  const empty = frame.contentWindow ?? window;
  const names = Object.getOwnPropertyNames(window).filter((name) => name !== 'changes' && !(name in empty));
  frame.remove();
  return {
    names,
    symbols: Object.getOwnPropertySymbols(window).map(String),
    marks: [...root.getAttributeNames(), ...document.body.getAttributeNames()],
    elements: document.querySelectorAll('*').length,
  };
}

/** Notes every change of the document from now on. */
export function watchItself(): void {
  const changes: string[] = [];
  Reflect.set(window, 'changes', changes);
  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Asks for files by every way that a page has. */
export function askForFiles(addresses: string[]): Promise<string[]> {
  const load = (tag: 'img' | 'script' | 'link', address: string): Promise<boolean> =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href: address });
      else Object.assign(element, { src: address });
      document.head.append(element);
    });
  const fetched = (address: string): Promise<boolean> =>
    fetch(address).then(
      () => true,
      () => false,
    );
  return Promise.all(
    addresses.map(async (address) => {
      const tries = [fetched(address), load('img', address), load('script', address), load('link', address)];
      return (await Promise.all(tries)).includes(true) ? 'answered' : 'refused';
    }),
  );
}

/** Calls the extension by its id, by messages to everybody, and by an event as a right-click makes it. */
export async function callOut(id: string): Promise<string> {
  const api = Reflect.get(window, 'chrome') ?? Reflect.get(window, 'browser');
  const message = { name: 'captureHere', type: 'captureHere', payload: { tabId: 1 }, hamseda: true };
  const answers: unknown[] = [];
  addEventListener('message', ({ data }) => {
    if (!JSON.stringify(data).includes('captureHere')) answers.push(data); // its own messages come back to it
  });
  try {
    answers.push(await api?.runtime?.sendMessage?.(id, message));
  } catch {
    // Refused is as good as unheard.
  }
  for (const data of [message, JSON.stringify(message), [message]]) postMessage(data, '*');
  const row = document.querySelector('[role=article] span');
  for (const type of ['contextmenu', 'click', 'keydown', 'hamseda', 'copy'])
    row?.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: message }));
  row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, button: 2 }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return answers.filter((answer) => answer !== undefined).length > 0 ? 'somebody' : 'nobody';
}
