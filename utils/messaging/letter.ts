// A letter goes to whatever the person's browser gives its mailto addresses to: a mail service of the web or a program.
// It gets a tab of its own, since a service would else take the place of the panel. A program leaves that tab empty in
// Firefox (Chromium closes it by itself); it is closed when the person comes back after a while. Not sooner: a service
// that is slow to begin looks as empty.

const LONG_ENOUGH_MS = 30_000;

/** Opens a mailto address. */
export function openLetter(url: string): void {
  const tab = window.open(url);
  if (tab === null) {
    openHere(url);
    return;
  }
  tab.opener = null; // whatever answers there must not send this page elsewhere
  const openedMs = Date.now();
  const returned = new AbortController();
  const comeBack = () => {
    if (Date.now() - openedMs < LONG_ENOUGH_MS) return;
    returned.abort();
    if (isEmpty(tab)) tab.close();
  };
  window.addEventListener('focus', comeBack, { signal: returned.signal });
}

function isEmpty(tab: Window): boolean {
  try {
    return tab.location.href === 'about:blank';
  } catch {
    return false; // a service of the web stands there, and is nobody's to look at
  }
}

function openHere(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.click();
}
