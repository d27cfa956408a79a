// WhatsApp Web. `[12:40, 2/3/2026] Name: ` stands before the words of every message; brackets and colon are the same
// in every language, the order of the date is not, so the time stays a label.
import type { Account, Page, Row } from '@/utils/platforms/adapter';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { tableOf } from '@/utils/platforms/shared/table';
import { nameOf } from '@/utils/platforms/shared/text';
import { all, closestIn, first } from '@/utils/platforms/shared/walk';
import { WHATSAPP_TABLE } from '@/utils/platforms/whatsapp/table';

const { selectors: S, attributes: A } = tableOf(WHATSAPP_TABLE);
const META = /^\[([^\]]*)\]\s*(.*?):?\s*$/s;
/** So many of the last are looked through for one of our own. */
const MOST_MESSAGES = 100;
const MESSAGE_ID = /^(true|false)_([^_]+@[^_]+)_/;

export const whatsapp = messengerAdapter('whatsapp', {
  row: S.row,
  usual: 'lexical',
  isHere: ({ url }) => url.hostname === 'web.whatsapp.com',
  message,
  thread: ({ path }) => closestIn(path, S.chat),
  isBox: (editor) => editor.matches(S.box),
  account,
});

/** Our own messages are signed like all others. */
function account(_page: Page, { path }: Row): Account | null {
  const chat = closestIn(path, S.chat);
  const messages = chat ? all(chat, S.row).slice(-MOST_MESSAGES) : [];
  for (const element of messages.toReversed()) {
    const writer = sideOf(element) === 'outgoing' ? writtenIn(element).writer : null;
    if (writer) return { name: writer, handle: null, url: null };
  }
  return null;
}

function message({ element, path }: Row): Message {
  const { meta, label, writer } = writtenIn(element);
  const messageId = element.getAttribute(A.id);
  const [, , threadId] = messageId?.match(MESSAGE_ID) ?? [];
  const quoted = all(element, S.quoted);
  const isQuoted = (text: Element): boolean =>
    text.closest(S.control) !== null || quoted.some((one) => one.contains(text));
  const body = all(meta ?? element, S.text).find((text) => !isQuoted(text)) ?? null;
  const chat = closestIn(path, S.chat);
  const header = chat && all(chat, S.header)[0];
  return {
    body,
    reading: { preserve: true, skip: (part) => part !== body && part.matches(S.control) },
    truncated: body ? first(body, S.control) !== null : null,
    // A picture without words says nobody's name; in a chat of two the chat does.
    sender: writer || (header && threadId && !threadId.endsWith('@g.us') ? nameOf(header) : null) || null,
    direction: sideOf(element),
    timestamp: label ? { iso: null, label, precision: 'relative' } : null,
    messageId,
    threadId: threadId ?? null,
    isReply: quoted.length > 0,
    attachment: all(element, S.media).length > 0 ? 'image' : null,
  };
}

interface Written {
  readonly meta: HTMLElement | undefined;
  readonly label: string | undefined;
  readonly writer: string | undefined;
}

function writtenIn(element: Element): Written {
  const meta = all(element, S.meta)[0];
  const [, label, writer] = meta?.getAttribute(A.meta)?.match(META) ?? [];
  return { meta, label, writer };
}

function sideOf(element: Element): 'incoming' | 'outgoing' | null {
  const [, isOurs] = element.getAttribute(A.id)?.match(MESSAGE_ID) ?? [];
  if (isOurs) return isOurs === 'true' ? 'outgoing' : 'incoming';
  const marks = (selector: string): boolean =>
    element.closest(selector) !== null || first(element, selector) !== null;
  if (marks(S.ours)) return 'outgoing';
  return marks(S.theirs) ? 'incoming' : null;
}
