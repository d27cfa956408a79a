// Gmail: one mail of an open thread. Whose account this is stands at the end of the page's title, in every language.
import type { Page, Row } from '@/utils/platforms/adapter';
import { GMAIL_TABLE } from '@/utils/platforms/gmail/table';
import { isPicture } from '@/utils/platforms/shared/attachment';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { tableOf } from '@/utils/platforms/shared/table';
import { all, closestIn, firstShown, ownIn, plainText } from '@/utils/platforms/shared/walk';

const { selectors: S, attributes: A } = tableOf(GMAIL_TABLE);
const ADDRESS = /[^\s<>()",:;]+@[^\s<>()"',:;]+\.[^\s<>()"',:;]+/gu;

export const gmail = messengerAdapter('gmail', {
  row: S.row,
  usual: 'contenteditable',
  kind: 'email',
  isHere: ({ url }) => url.hostname === 'mail.google.com',
  message,
  account: (page) => {
    const handle = addressOf(page);
    return handle ? { name: null, handle, url: null } : null;
  },
  // The answer opens below its mail, or once in the thread; a new mail has a dialog of its own.
  thread: ({ path }) => closestIn(path, S.thread),
  isBox: (editor, { element }) => {
    const item = element.closest(S.item);
    const isOwn = !item || item.contains(editor) || editorsIn(item).length === 0;
    return isOwn && editor.hasAttribute('contenteditable') && editor.closest('[role=dialog]') === null;
  },
  opener: ({ element }, thread) =>
    all(element.closest(S.item) ?? element, S.reply)[0] ?? all(thread, S.reply)[0] ?? null,
});

function message({ element }: Row, page: Page): Message {
  const sender = own(element, S.sender)[0];
  const email = sender?.getAttribute(A.email) ?? null;
  const name = sender ? sender.getAttribute(A.name) || plainText(sender) || email : null;
  const body = own(element, S.text)[0] ?? null;
  const account = addressOf(page);
  const time = own(element, S.time).find((one) => one.hasAttribute(A.time));
  const label = time && (time.getAttribute(A.time) ?? plainText(time));
  const subject = firstShown(page.document, S.subject);
  const isOurs = account && email ? account.toLowerCase() === email.toLowerCase() : null;
  return {
    body,
    reading: { skip: (part) => part.matches(S.notText) || isPicture(part) },
    sender: name,
    author: isOurs ? null : sender ? { name, handle: email, url: null, verified: null } : null,
    direction: isOurs === null ? null : isOurs ? 'outgoing' : 'incoming',
    truncated: false,
    timestamp: label ? { iso: null, label, precision: 'relative' } : null,
    messageId: element.getAttribute(A.legacyId) ?? element.getAttribute(A.id),
    threadId: subject?.getAttribute(A.legacyThread) ?? subject?.getAttribute(A.thread) ?? null,
    permalink: page.url.hash.length > 1 ? page.url.href : null,
    isReply: body !== null && all(body, S.notText).length > 0,
    attachment: own(element, S.attachment).length > 0 ? 'file' : null,
  };
}

/** The last address of the page's title is the account's. */
function addressOf({ document }: Page): string | undefined {
  return document.title.match(ADDRESS)?.at(-1);
}

function own(row: Element, selector: string): HTMLElement[] {
  return ownIn(row, selector, S.row);
}
