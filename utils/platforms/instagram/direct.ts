// Instagram Direct. The list of messages, the box and the header are named parts of the page; inside of them nothing has
// a mark that lasts, so a message is told by its role, and whose it is by its place. The page gives messages no ids.
import type { Page, Pointer, Reading, Row } from '@/utils/platforms/adapter';
import { accountOf } from '@/utils/platforms/instagram/around';
import { handleOf, mentionsIn, publicAddress, threadOf } from '@/utils/platforms/instagram/links';
import { A, bodiesIn, CONTROL, peopleIn, S } from '@/utils/platforms/instagram/parts';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { instantOf } from '@/utils/platforms/shared/instant';
import { linkAddress } from '@/utils/platforms/shared/links';
import { type Message, messengerAdapter } from '@/utils/platforms/shared/messenger';
import { sideOf } from '@/utils/platforms/shared/side';
import { nameOf } from '@/utils/platforms/shared/text';
import { all, ancestors, first, outermost, plainText, rowAt } from '@/utils/platforms/shared/walk';

export const direct = messengerAdapter('instagram', {
  row: S.message,
  rowAround,
  usual: 'lexical',
  isHere: () => true,
  message,
  account: accountOf,
  thread: ({ path }) => paneOf(path),
  isBox: (editor, { path }) => {
    const pane = paneOf(path);
    return pane === null || first(pane, S.messageBox) === null || editor.closest(S.messageBox) !== null;
  },
});

function rowAround(pointer: Pointer, page: Page): Row | null {
  const at = pointer.path.findIndex((element) => isList(element, page));
  const units = pointer.path.slice(0, Math.max(0, at)).filter((element) => element.matches(S.message));
  // What is done with a message stands in a group of its own inside of it.
  const unit = units.find((one) => wordsIn(one).length > 0 || mediaIn(one, page) !== null);
  return unit ? rowAt(unit, 'message', pointer) : null;
}

/** Older pages have a grid without a name: the last before the box, in front of which there may be one of threads. */
function isList(element: Element, page: Page): boolean {
  if (element.matches(S.messages)) return true;
  if (!element.matches(S.messageGrid) || !page.url.pathname.startsWith('/direct/')) return false;
  const pane = paneOf(ancestors(element));
  return pane !== null && all(pane, S.messageGrid).at(-1) === element;
}

/** What holds the messages and the box for the answer. */
function paneOf(path: readonly Element[]): Element | null {
  return path.find((element) => !element.matches('body, html') && editorsIn(element).length > 0) ?? null;
}

function message({ element, path }: Row, page: Page): Message {
  const words = wordsIn(element);
  const body = words.at(-1) ?? null;
  const media = mediaIn(element, page);
  const inside = ancestors(body ?? media ?? element);
  const picture = pictureIn(element, page);
  const other = otherSide(path, page);
  const handle = other?.handle ?? (picture && handleOf(picture, page));
  const side = sideOf(inside.slice(0, inside.indexOf(element) + 1)) ?? (picture ? 'incoming' : null);
  const threadId = threadIn(path, page);
  const name = other?.name ?? null;
  return {
    body,
    reading: { skip: (part) => part.matches(CONTROL) },
    sender: name ?? handle,
    author:
      side === 'outgoing' || !(name ?? handle)
        ? null
        : { name, handle, url: handle && publicAddress(`/${handle}/`, page), verified: null },
    direction: side,
    attachment: media && (media.getAttribute('alt')?.trim() || (media.matches('video') ? 'video' : 'image')),
    mentions: body ? mentionsIn(body, page) : [],
    timestamp: timeIn(element),
    threadId,
    threadType: threadId && 'direct',
    permalink: threadId && publicAddress(`/direct/t/${threadId}/`, page),
    // The words that a message answers are drawn like its own, above them; so is a name in a group.
    isReply: words.length > 1 ? null : false,
  };
}

/** Blocks of words that are neither a link's nor a control's; those in bubbles, where there are any. */
function wordsIn(unit: Element): HTMLElement[] {
  const plain = bodiesIn(unit).filter((one) => plainText(one) !== '' || first(one, 'img') !== null);
  // One layout makes the bubble itself a control.
  const blocks = plain.length > 0 ? plain : outermost(all(unit, S.words)).filter((one) => !one.closest('a'));
  const isInBubble = (one: Element): boolean => {
    const bubble = one.closest(S.bubble);
    return bubble !== null && bubble !== unit && unit.contains(bubble);
  };
  const inBubbles = blocks.filter(isInBubble);
  return inBubbles.length > 0 ? inBubbles : blocks;
}

/** A picture or film that was sent: none of a person, no emoji among words, no reaction below them. */
function mediaIn(unit: Element, page: Page): HTMLElement | null {
  const words = bodiesIn(unit);
  const isSent = (one: Element): boolean => {
    const link = one.closest('a[href]');
    if (link && handleOf(link, page) !== null) return false;
    if (words.some((block) => block.contains(one))) return false;
    return words.length === 0 || one.closest(CONTROL) === null;
  };
  return all(unit, 'img, video').find(isSent) ?? null;
}

/** In groups somebody's picture stands beside the last of their messages; a post that was sent shows people as well. */
function pictureIn(unit: Element, page: Page): HTMLElement | null {
  const outside = peopleIn(unit, page).avatars.filter((link) => !link.closest(S.bubble));
  return new Set(outside.map((link) => handleOf(link, page))).size === 1 ? (outside[0] ?? null) : null;
}

/** Whom one writes with; null in a group, whose header names everybody or nobody. */
function otherSide(path: readonly Element[], page: Page): { name: string | null; handle: string } | null {
  const around = path.find((element) => first(element, S.messageHeader)) ?? paneOf(path);
  const header = around && first(around, S.messageHeader);
  const people = all(header ?? around ?? page.document.body, 'a[href]').filter(
    (link) => handleOf(link, page) !== null && (header !== null || !link.closest(S.message)),
  );
  const [handle, ...others] = new Set(people.map((link) => handleOf(link, page)));
  if (!handle || others.length > 0) return null;
  const link = people.find((one) => plainText(one) !== '');
  const title = link && (first(link, S.heading) ?? first(link, S.words) ?? link);
  const name = title ? nameOf(title) : null;
  return { name: name === handle ? null : name, handle };
}

/** The address says which thread; a small window over another page has one link to it. */
function threadIn(path: readonly Element[], page: Page): string | null {
  const own = threadOf(page.url);
  if (own) return own;
  const pane = path.find((element) => first(element, 'a[href*="/direct/t/"]'));
  const links = pane ? all(pane, 'a[href*="/direct/t/"]') : [];
  const [id, ...others] = new Set(links.map((link) => threadOf(linkAddress(link, page))));
  return others.length === 0 ? (id ?? null) : null;
}

function timeIn(unit: Element): Reading['timestamp'] {
  const time = all(unit, S.messageTime)[0];
  if (!time) return null;
  const iso = instantOf(time.getAttribute(A.instant));
  const label = time.getAttribute('aria-label') || plainText(time) || null;
  return iso || label ? { iso, label, precision: iso ? 'exact' : 'relative' } : null;
}
