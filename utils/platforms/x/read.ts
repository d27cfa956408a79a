// A post of X as plain data.
import type { Page, Reading, Row } from '@/utils/platforms/adapter';
import { instantOf } from '@/utils/platforms/shared/instant';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { nameOf, textOf } from '@/utils/platforms/shared/text';
import { all, apart, first, plainText, precedes } from '@/utils/platforms/shared/walk';
import { handleOf, instantOfId, permalinkOf, type Status } from '@/utils/platforms/x/links';
import { repostedBy } from '@/utils/platforms/x/repost';
import { A, focalOf, isQuote, own, quoterOf, S, statusIn, statusLink } from '@/utils/platforms/x/rows';

export function read(row: Row, page: Page): Reading {
  const { element: unit, kind } = row;
  const status = statusIn(unit, page);
  const { handle, name, link: nameLink } = authorOf(unit, status, page);
  const body = bodyOf(unit, nameLink);
  const focal = focalOf(page);
  const about = focal && !isQuote(row) ? statusIn(focal, page) : null;
  const quoter = quoterOf(row);
  const quotedIn = quoter && statusIn(quoter, page);
  const isReply = kind === 'comment' || answersSomebody(unit, nameLink, body, handle, page);
  return {
    ...NOTHING_READ,
    kind,
    author: {
      name,
      handle,
      url: handle && `https://x.com/${handle}`,
      verified: own(unit, S.badge).length ? true : null,
    },
    text: body ? wordsOf(body) : '',
    truncated: body && isCut(unit, body),
    attachment: attachmentOf(unit),
    mentions: body ? mentionsIn(body, page) : [],
    timestamp: timeOf(unit, status, page),
    commentId: status?.id ?? null,
    permalink: status && permalinkOf(status),
    isReply,
    byPostOwner: kind === 'post' || (about && handle ? isSame(about.handle, handle) : null),
    post: about && { id: about.id, permalink: permalinkOf(about), author: about.handle },
    sponsored: !quoter && row.path.some((element) => element.matches(S.advert)) ? true : null,
    quotedIn: quotedIn && permalinkOf(quotedIn),
    repostedBy: quoter ? null : repostedBy(unit, page),
    confidence: status && handle ? 'high' : 'medium',
  };
}

interface Author {
  readonly handle: string | null;
  readonly name: string | null;
  /** Where the name stands. */
  readonly link: Element | null;
}

// The address of the post says who wrote it; a quoted card has no address, only an avatar and "@handle".
function authorOf(unit: Element, status: Status | null, page: Page): Author {
  const people = own(unit, 'a[href]').filter((link) => handleOf(link, page) && !first(link, S.repost));
  const block = own(unit, S.name)[0] ?? null;
  const avatar = own(unit, S.avatar)[0]
    ?.getAttribute(A.avatar)
    ?.match(/-(\w+)$/)?.[1];
  const marked = block && all(block, '*').find((part) => /^@\w+$/.test(plainText(part)));
  const named = people.find((link) => isName(link));
  const pictured = own(unit, S.picture)[0]?.getAttribute('alt');
  const handle =
    (status && status.handle !== 'i' ? status.handle : null) ??
    avatar ??
    (marked ? plainText(marked).slice(1) : null) ??
    (named ? handleOf(named, page) : null) ??
    (pictured ? pictured.slice(1) : null);
  const link = people.find((one) => isName(one) && isSame(handleOf(one, page), handle)) ?? null;
  const shown = link ?? (block && all(block, '[dir]').find(isName)) ?? null;
  return { handle, name: shown && nameOf(shown), link: block ?? link };
}

/** The post's own words: in the newer markup the first block that follows the name. */
function bodyOf(unit: Element, name: Element | null): HTMLElement | null {
  const marked = own(unit, S.text)[0];
  if (marked || own(unit, S.name).length > 0) return marked ?? null;
  const isWords = (block: Element): boolean =>
    !block.closest('a, button, [role=button]') && (!name || precedes(name, block));
  return apart(own(unit, S.words).filter(isWords), [name])[0] ?? null;
}

// Line breaks are the author's own; a shortened address ends in an ellipsis that nobody wrote.
function wordsOf(body: Element): string {
  const text = textOf(body, { preserve: true, inline: true, skip: (element) => element.matches(S.more) });
  return all(body, 'a[href]').reduce((whole, link) => {
    const shown = plainText(link);
    return shown.length > 1 && shown.endsWith('…') ? whole.replace(shown, shown.slice(0, -1)) : whole;
  }, text);
}

function isCut(unit: Element, body: Element): boolean {
  const next = body.nextElementSibling;
  return first(body, S.more) !== null || Boolean(next?.matches(S.moreBelow) && unit.contains(next));
}

function timeOf(unit: Element, status: Status | null, page: Page): Reading['timestamp'] {
  const time = own(unit, 'time')[0];
  const label = time ?? statusLink(unit, page)?.link;
  const iso = instantOf(time?.getAttribute('datetime') ?? null) ?? (status && instantOfId(status.id));
  if (!label && !iso) return null;
  return { iso, label: (label && plainText(label)) || null, precision: iso ? 'exact' : 'relative' };
}

/** A line with other people between the name and the words: whom the post answers. */
function answersSomebody(
  unit: Element,
  name: Element | null,
  body: Element | null,
  handle: string | null,
  page: Page,
): boolean | null {
  if (!name || !body) return null;
  const between = own(unit, 'a[href]').filter((link) => {
    const other = handleOf(link, page);
    const isBetween = precedes(name, link) && precedes(link, body) && !name.contains(link);
    return other && isBetween && !isSame(other, handle);
  });
  return between.length > 0 ? true : null;
}

function attachmentOf(unit: Element): string | null {
  const media = own(unit, S.media)[0];
  return media ? media.getAttribute('alt') || (media.tagName === 'VIDEO' ? 'video' : 'image') : null;
}

function mentionsIn(body: Element, page: Page): string[] {
  const handles = all(body, 'a[href]').map((link) => handleOf(link, page));
  return [...new Set(handles.filter((handle) => handle !== null))];
}

function isName(element: Element): boolean {
  return /^[^@]/.test(plainText(element)) || first(element, 'img[alt]:not([alt=""], [alt^="@"])') !== null;
}

// Addresses and alternative texts write one handle in different cases.
function isSame(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
