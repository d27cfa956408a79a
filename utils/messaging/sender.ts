// Who speaks? Decided from what the browser itself says of the sender, never from the message.
import type { Context } from './messages';

export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: object | undefined;
}

const PAGES: Readonly<Record<string, Context>> = {
  '/sidepanel.html': 'panel',
  '/desk.html': 'desk',
  '/welcome.html': 'welcome',
  '/background.js': 'background', // Chromium's service worker
  '/_generated_background_page.html': 'background', // Firefox's event page
};

/** The context a message comes from; null for pages, content scripts and other extensions. */
export function contextOf(sender: MessageSender, own: { id: string; origin: string }): Context | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null; // an address that is none belongs to nobody we trust
  }
  // A content script carries our id, but the address of the page it stands in.
  if (`${url.protocol}//${url.host}` !== own.origin.replace(/\/$/u, '')) return null;
  return PAGES[url.pathname] ?? null;
}
