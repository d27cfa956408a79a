// YouTube: comments under videos, shorts and posts. Their address carries the id, a reply's id begins with its
// parent's, and the channel's own answers may hide the usual name.
import type {
  Account,
  Adapter,
  Page,
  Pointer,
  Reading,
  Reply,
  Row,
  Surroundings,
} from '@/utils/platforms/adapter';
import { answerAfter } from '@/utils/platforms/shared/answered';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { bareAddress, decoded, isHostOf, linkAddress } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { replyAt } from '@/utils/platforms/shared/replies';
import { tableOf } from '@/utils/platforms/shared/table';
import { nameOf, textOf } from '@/utils/platforms/shared/text';
import {
  all,
  ancestors,
  closestIn,
  firstShown,
  ownIn,
  plainText,
  rowAt,
} from '@/utils/platforms/shared/walk';
import { YOUTUBE_TABLE } from '@/utils/platforms/youtube/table';

const { selectors: S, attributes: A } = tableOf(YOUTUBE_TABLE);
const SITE = 'https://www.youtube.com';

export const youtube: Adapter = {
  name: 'youtube',
  platform: 'youtube',
  isHere: ({ url }) => isHostOf(url, 'youtube.com'),
  findRow,
  relocate,
  read,
  around,
  reply,
};

function findRow(pointer: Pointer): Row | null {
  const row = closestIn(pointer.path, S.row);
  return row && rowAt(row, 'comment', pointer);
}

function relocate(commentId: string, page: Page): Row | null {
  const row = all(page.document, S.row).find(
    (one) => addressIn(one, page)?.searchParams.get('lc') === commentId,
  );
  return row ? findRow({ path: ancestors(row), selection: '' }) : null;
}

function read({ element: row }: Row, page: Page): Reading {
  const address = addressIn(row, page);
  const id = address?.searchParams.get('lc') ?? null;
  const author = authorOf(row, page);
  const owner = channelOf(firstShown(page.document, S.owner), page);
  const body = own(row, S.text)[0];
  const time = own(row, S.time)[0];
  const label = time && plainText(time);
  const isCreator = own(row, S.badge).some((badge) => badge.hasAttribute(A.creator));
  const [parentId, isReply] = id?.includes('.') ? [id.slice(0, id.indexOf('.')), true] : [null, false];
  return {
    ...NOTHING_READ,
    kind: 'comment',
    author: author && { ...author, verified: null },
    text: body ? textOf(body, { preserve: true, inline: true }) : '',
    truncated: own(row, S.more).length > 0,
    mentions: body ? all(body, 'a[href]').flatMap((link) => handleOf(link, page)?.slice(1) ?? []) : [],
    timestamp: label ? { iso: null, label, precision: 'relative' } : null,
    commentId: id,
    permalink: address && publicAddress(address, ['v', 'lc']),
    isReply,
    parentId,
    byPostOwner: isCreator || (author && owner ? author.url === owner.url : null),
    post: describePost(address ?? page.url, owner),
    confidence: id && author ? 'high' : 'medium',
  };
}

function around({ element: row }: Row, reading: Reading, page: Page): Surroundings {
  return { actingAs: accountOf(page), alreadyAnswered: answered(row, reading, page) };
}

function answered(row: Element, { commentId, parentId, byPostOwner }: Reading, page: Page): true | null {
  const thread = parentId ?? commentId;
  if (!thread || byPostOwner) return null;
  const owner = channelOf(firstShown(page.document, S.owner), page);
  const isAnswer = (later: Element): boolean => {
    const isInThread = addressIn(later, page)?.searchParams.get('lc')?.startsWith(`${thread}.`);
    return Boolean(isInThread) && isByOwner(later, owner, page);
  };
  return answerAfter(row, all(page.document, S.row), isAnswer);
}

/** The menu says name and handle, the ways through the site lead to the channel by its id. */
function accountOf(page: Page): Account | null {
  const menu = firstShown(page.document, S.account);
  const name = menu && all(menu, S.accountName)[0];
  const shown = menu && all(menu, S.accountHandle)[0];
  const handle = shown ? plainText(shown).match(/^@\S+/)?.[0] : undefined;
  const channels = all(page.document, S.studio).flatMap((link) => studioChannel(link, page) ?? []);
  const [id, ...others] = new Set(channels);
  const path = handle ? `/${handle}` : id && others.length === 0 ? `/channel/${id}` : null;
  if (!path) return null;
  return { name: (name && plainText(name)) || null, handle: handle ?? null, url: `${SITE}${path}` };
}

/** The channel whose own videos a link leads to. */
function studioChannel(link: Element, page: Page): string | undefined {
  const url = linkAddress(link, page);
  return url?.hostname === 'studio.youtube.com'
    ? url.pathname.match(/^\/channel\/(UC[\w-]+)/)?.[1]
    : undefined;
}

function isByOwner(row: Element, owner: Channel | null, page: Page): boolean {
  if (own(row, S.badge).some((badge) => badge.hasAttribute(A.creator))) return true;
  return owner !== null && authorOf(row, page)?.url === owner.url;
}

function authorOf(row: Element, page: Page): Channel | null {
  return channelOf(own(row, S.author)[0] ?? own(row, `${S.badge} a`)[0], page);
}

function reply({ element: row }: Row, page: Page): Reply | null {
  const editors = editorsIn(row).filter((editor) => editor.closest(S.row) === row);
  return replyAt({
    editors,
    openBy: own(row, S.reply)[0],
    usual: 'contenteditable',
    scope: row.parentElement ?? page.document.body,
  });
}

function own(row: Element, selector: string): HTMLElement[] {
  return ownIn(row, selector, S.row);
}

/** The link with the time, which leads to the comment. */
function addressIn(row: Element, page: Page): URL | null {
  const addresses = own(row, S.time).map((link) => linkAddress(link, page));
  return addresses.find((url) => url?.searchParams.has('lc')) ?? null;
}

interface Channel {
  readonly name: string | null;
  readonly handle: string | null;
  readonly url: string;
}

/** Older channels have a name and an id where newer ones have a handle. */
function channelOf(link: Element | null | undefined, page: Page): Channel | null {
  const url = link ? linkAddress(link, page) : null;
  if (!link || !url) return null;
  const shown = nameOf(link) ?? '';
  const handle = handleOf(link, page) ?? (shown.startsWith('@') ? shown : null);
  return { name: shown.startsWith('@') ? null : shown || null, handle, url: publicAddress(url, []) };
}

function handleOf(link: Element, page: Page): string | null {
  const [, handle] = linkAddress(link, page)?.pathname.match(/^\/(@[^/]+)\/?$/) ?? [];
  return handle ? decoded(handle) : null;
}

function describePost(url: URL, owner: Channel | null): Reading['post'] {
  const id = url.searchParams.get('v') ?? url.pathname.match(/^\/(?:shorts|post|live)\/([^/]+)/)?.[1] ?? null;
  return { id, permalink: id && publicAddress(url, ['v']), author: owner && (owner.handle ?? owner.name) };
}

function publicAddress(url: URL, keep: readonly string[]): string {
  return bareAddress(new URL(url.pathname + url.search, SITE), keep);
}
