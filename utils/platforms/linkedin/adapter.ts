// LinkedIn: comments below posts. Their urn gives ids and address; everything else is told by its place.
import type { Adapter, Page, Pointer, Reading, Reply, Row, Surroundings } from '@/utils/platforms/adapter';
import { LINKEDIN_TABLE } from '@/utils/platforms/linkedin/table';
import {
  type CommentUrn,
  commentAddress,
  commentUrn,
  postAddress,
  profileOf,
} from '@/utils/platforms/linkedin/urn';
import { answerAfter, rowsAfter } from '@/utils/platforms/shared/answered';
import { attachmentIn } from '@/utils/platforms/shared/attachment';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { isHostOf } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { replyAt } from '@/utils/platforms/shared/replies';
import { tableOf } from '@/utils/platforms/shared/table';
import { firstLineOf, nameOf, textOf } from '@/utils/platforms/shared/text';
import {
  all,
  ancestors,
  closestIn,
  first,
  firstShown,
  ownIn,
  plainText,
  precedes,
  rowAt,
} from '@/utils/platforms/shared/walk';

const { selectors: S, attributes: A } = tableOf(LINKEDIN_TABLE);

export const linkedin: Adapter = {
  name: 'linkedin',
  platform: 'linkedin',
  isHere: ({ url }) => isHostOf(url, 'linkedin.com'),
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
  const row = all(page.document, S.row).find((one) => urnOf(one)?.id === commentId);
  return row ? findRow({ path: ancestors(row), selection: '' }) : null;
}

function read(row: Row, page: Page): Reading {
  const { element } = row;
  const urn = urnOf(element);
  const pictures = own(element, 'a[href]').filter((link) => profileOf(link, page));
  const people = pictures.filter((link) => plainText(link) !== '');
  const author = people[0];
  const profile = author && profileOf(author, page);
  const body = own(element, S.text)[0];
  const owner = ownerOf(row, page);
  const label = labelOf(element, author, body);
  const parentId = parentOf(row);
  return {
    ...NOTHING_READ,
    kind: 'comment',
    author: author && profile ? { name: shownName(author), ...profile, verified: null } : null,
    text: body ? textOf(body, { skip: (part) => part.matches(S.control) }) : '',
    truncated: body ? isCut(body) : null,
    attachment: attachmentIn(element, [body ?? null, ...pictures, ...all(element, S.row)]),
    mentions: people.filter((link) => body?.contains(link)).flatMap((link) => nameOf(link) ?? []),
    timestamp: label ? { iso: null, label, precision: 'relative' } : null,
    commentId: urn?.id ?? null,
    permalink: urn && commentAddress(urn),
    isReply: parentId !== null || element.matches(S.replyRow),
    parentId,
    byPostOwner: owner && profile ? owner.handle === profile.handle : null,
    post: urn && { id: urn.post, permalink: postAddress(urn.post), author: owner?.name ?? null },
    confidence: urn && author ? 'high' : 'medium',
  };
}

function around(row: Row, { byPostOwner }: Reading, page: Page): Surroundings {
  const owner = ownerOf(row, page);
  const card = firstShown(page.document, S.account);
  const account = card && all(card, 'a[href]').find((link) => profileOf(link, page));
  const profile = account && profileOf(account, page);
  return {
    actingAs: account && profile ? { name: shownName(account), ...profile } : null,
    alreadyAnswered: owner && !byPostOwner ? answered(row, owner.handle, page) : null,
  };
}

/** The rows after this one up to the next thread. */
function answered({ element }: Row, owner: string, page: Page): true | null {
  const later = rowsAfter(element, all(page.document, S.row));
  const next = later.findIndex((one) => !one.matches(S.replyRow) && !one.parentElement?.closest(S.row));
  const thread = next < 0 ? later : later.slice(0, next);
  return answerAfter(element, thread, (later) => {
    const author = own(later, 'a[href]').find((link) => profileOf(link, page) && plainText(link) !== '');
    return author !== undefined && profileOf(author, page)?.handle === owner;
  });
}

function reply(row: Row, page: Page): Reply | null {
  const { element } = row;
  const body = own(element, S.text)[0];
  const controls = own(element, S.control).filter(
    (one) => body && precedes(body, one) && !body.contains(one) && /^\P{N}+$/u.test(plainText(one)),
  );
  return replyAt({
    editors: boxesOf(row),
    openBy: controls.findLast((one) => !one.matches(S.notReply)),
    usual: 'quill',
    scope: element.parentElement ?? page.document.body,
  });
}

// The box of a thread follows its first comment, in an element that holds no other thread.
function boxesOf({ element, path }: Row): HTMLElement[] {
  const around = element.parentElement;
  const isReply = path.slice(1).some((one) => one.matches(S.row)) || element.matches(S.replyRow);
  if (!around || isReply) return [];
  const threads = all(around, S.row).filter(
    (one) => !one.parentElement?.closest(S.row) && !one.matches(S.replyRow),
  );
  return threads.length === 1 ? editorsIn(around).filter((editor) => precedes(element, editor)) : [];
}

function own(row: Element, selector: string): HTMLElement[] {
  return ownIn(row, selector, S.row);
}

/** A way to more begins or follows with an ellipsis, in every language; one to a translation does not. */
function isCut(body: Element): boolean {
  const words = textOf(body, { skip: (part) => part.matches(S.control) });
  const ellipsis = /^(…|\.{3})|(…|\.{3})$/;
  return (
    all(body, S.control).some((one) => ellipsis.test(plainText(one))) ||
    (first(body, S.control) !== null && /(…|\.{3})$/.test(words))
  );
}

function urnOf(row: Element): CommentUrn | null {
  return commentUrn(row.getAttribute(A.urn) ?? row.getAttribute(A.key) ?? row.id);
}

/** A reply stands inside its parent, or behind it. */
function parentOf({ element, path }: Row): string | null {
  const around = path.slice(1).find((one) => one.matches(S.row));
  if (around) return urnOf(around)?.id ?? null;
  if (!element.matches(S.replyRow)) return null;
  const rows = all(element.ownerDocument, S.row);
  const before = rows.slice(0, Math.max(0, rows.indexOf(element as HTMLElement))); // rows are HTML elements
  const parent = before.findLast((one) => !one.matches(S.replyRow));
  return (parent && urnOf(parent)?.id) ?? null;
}

/**
 * The person or company above the comments, in the nearest surroundings that name one: whoever stands where the author
 * does, else the last above the post's words, else the first. Further up somebody may be named who likes the post.
 */
function ownerOf({ element, path }: Row, page: Page): { name: string | null; handle: string } | null {
  for (const around of path.slice(1)) {
    const marked = all(around, S.owner).flatMap(
      (one) => one.closest<HTMLElement>('a[href]') ?? all(one, 'a[href]'),
    );
    const isAbove = (one: Element): boolean => precedes(one, element) && !one.closest(S.row);
    const text = all(around, S.text).find(isAbove);
    const people = [...marked, ...all(around, 'a[href]')].filter(
      (one) => isAbove(one) && plainText(one) !== '' && profileOf(one, page),
    );
    const link = (marked.length === 0 && text && people.findLast((one) => precedes(one, text))) || people[0];
    const profile = link && profileOf(link, page);
    if (profile) return { name: shownName(link), handle: profile.handle };
  }
  return null;
}

// What is read aloud stands beside what is shown; behind a name there is a "• 2nd".
function shownName(link: Element): string | null {
  const named = first(link, `${S.name}, ${S.owner}`) ?? link;
  const shown = first(named, '[aria-hidden=true]') ?? named;
  return firstLineOf(shown)?.split(' •')[0]?.trim() || null;
}

/** A time without any instant: its own element, or the last short text with a number before the words. */
function labelOf(row: Element, author: Element | undefined, body: Element | undefined): string | null {
  const time = own(row, 'time')[0];
  if (time) return plainText(time) || null;
  const texts = own(row, 'span, p').filter((one) => {
    const isBetween = author && body && precedes(author, one) && precedes(one, body) && !author.contains(one);
    return isBetween && !one.closest(S.control) && !first(one, 'span, p') && /\p{N}/u.test(plainText(one));
  });
  const last = texts.at(-1);
  return last ? plainText(last) : null;
}
