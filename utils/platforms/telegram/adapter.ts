// Telegram's web clients. The name stands on the first message of a group only, in private chats above them all.
import type { Account, Page, Row } from '@/utils/platforms/adapter';
import { instantOfSeconds } from '@/utils/platforms/shared/instant';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { tableOf } from '@/utils/platforms/shared/table';
import { nameOf } from '@/utils/platforms/shared/text';
import { all, closestIn, first, ownIn, plainText, precedes } from '@/utils/platforms/shared/walk';
import { TELEGRAM_TABLE } from '@/utils/platforms/telegram/table';

const { selectors: S, attributes: A } = tableOf(TELEGRAM_TABLE);

export const telegram = messengerAdapter('telegram', {
  row: S.row,
  usual: 'contenteditable',
  isHere: ({ url }) => /^web[ak]?\.telegram\.org$/.test(url.hostname),
  message,
  thread: ({ path }) => closestIn(path, S.chat),
  isBox: (editor, { element }) =>
    editor.matches(S.box) && [null, element.getAttribute(A.peer)].includes(editor.getAttribute(A.peer)),
  account,
});

/** A group says in whose name one writes by a picture; its name stands wherever else the page names that peer. */
function account({ document }: Page, { path }: Row): Account | null {
  const chat = closestIn(path, S.chat);
  const picture = chat && all(chat, S.account).at(-1); // While it changes the one that goes comes first.
  const peer = picture?.getAttribute(A.peer);
  if (!picture || !peer) return null;
  const title = all(document, S.accountName).find((one) => one.getAttribute(A.peer) === peer);
  const shown = first(picture, 'img[alt]')?.getAttribute('alt')?.trim();
  const name = (title && nameOf(title)) || shown || null;
  return name ? { name, handle: null, url: null } : null;
}

function message(row: Row, page: Page): Message {
  const { element } = row;
  const isOurs = element.matches(S.ours);
  const body = own(element, S.text)[0] ?? null;
  const iso = instantOfSeconds(element.getAttribute(A.seconds));
  const time = own(element, S.time)[0];
  const label = iso || !time ? null : plainText(time);
  const messageId = element.getAttribute(A.id) ?? element.getAttribute(A.idA);
  return {
    body,
    reading: {
      says: (part) => part.getAttribute(A.emoji) ?? part.getAttribute(A.emojiA),
      skip: (part) => part.matches(`${S.notText}, ${S.file}`),
      preserve: true,
    },
    sender: isOurs ? null : senderOf(row, page),
    direction: isOurs ? 'outgoing' : 'incoming',
    timestamp: iso || label ? { iso, label, precision: iso ? 'exact' : 'relative' } : null,
    messageId,
    threadId: element.getAttribute(A.peer) ?? page.url.hash.match(/^#(-?\d+)/)?.[1] ?? null,
    isReply: own(element, S.quoted).length > 0,
    mentions: body ? mentionsIn(body) : [],
    attachment: attachmentOf(element),
  };
}

function attachmentOf(element: Element): string | null {
  if (own(element, S.file).some((file) => !file.closest(S.quoted))) return 'file';
  return own(element, S.media).some((media) => !media.closest(S.notMedia)) ? 'image' : null;
}

/** Links that say whom they mean. */
function mentionsIn(body: Element): string[] {
  const handles = all(body, 'a').flatMap((link) => plainText(link).match(/^@(\w+)$/)?.[1] ?? []);
  return [...new Set(handles)];
}

function senderOf({ element, path }: Row, page: Page): string | null {
  const chat = closestIn(path, S.chat);
  const header = chat && all(chat, S.header)[0];
  const peer = element.getAttribute(A.peer) ?? page.url.hash.slice(1);
  // A private chat is named after the one who writes: above a forwarded message stands somebody else's name. Groups and
  // channels have negative ids.
  if (header && /^\d+$/.test(peer)) return nameOf(header);
  const group = closestIn(path, S.group);
  const names = all(group ?? element, S.name).filter((name) => !name.closest(S.quoted));
  // The nearest name at or above the message: a group may begin with somebody else's.
  const named =
    names.find((name) => element.contains(name)) ?? names.findLast((name) => precedes(name, element));
  if (named) return nameOf(named);
  return header && !peer.startsWith('-') ? nameOf(header) : null;
}

function own(row: Element, selector: string): HTMLElement[] {
  return ownIn(row, selector, S.row);
}
