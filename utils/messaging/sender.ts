// Who speaks? Decided from what the browser itself says of the sender, never from the message.
import type { PagePlace } from '@/utils/schema/capture';
import type { Context } from './messages';

export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  /** Of the frame; the only one that tells where an empty document comes from. */
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

const PAGES: Readonly<Record<string, Context>> = {
  '/sidepanel.html': 'panel',
  '/desk.html': 'desk',
  '/welcome.html': 'welcome',
  '/background.js': 'background', // Chromium's service worker
  '/_generated_background_page.html': 'background', // Firefox's event page
};

/** The context a message comes from; `site` = a script of ours in a page; null for pages and other extensions. */
export function contextOf(sender: MessageSender, own: { id: string; origin: string }): Context | null {
  if (sender.id !== own.id || sender.url === undefined) return null;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return null; // an address that is none belongs to nobody we trust
  }
  // A content script carries our id, but the address of the page it stands in.
  if (`${url.protocol}//${url.host}` !== own.origin.replace(/\/$/u, ''))
    return sender.tab?.id !== undefined && /^(?:https|about|blob|data):$/u.test(url.protocol) ? 'site' : null;
  return PAGES[url.pathname] ?? null;
}

/** The frame that a script of ours in a page speaks from; null where the browser does not name it. */
export function placeOfSender({ url = '', origin, tab, frameId, documentId }: MessageSender): {
  readonly place: Pick<PagePlace, 'tabId' | 'frameId' | 'documentId'>;
  readonly host: string;
} | null {
  const address = /^https:/u.test(url) ? url : (origin ?? ''); // an empty document belongs to whoever made it
  if (tab?.id === undefined || frameId === undefined || !/^https:\/\//u.test(address)) return null;
  const { hostname: host } = new URL(address);
  return { place: { tabId: tab.id, frameId, documentId: documentId ?? null }, host };
}
