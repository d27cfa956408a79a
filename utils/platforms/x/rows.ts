// Which part of a page of X is one post: a row, or the post that a row quotes.
import type { Page, Pointer, Row } from '@/utils/platforms/adapter';
import { tableOf } from '@/utils/platforms/shared/table';
import { all, ancestors, closestIn, first, ownIn, precedes, rowAt } from '@/utils/platforms/shared/walk';
import { searched } from '@/utils/platforms/shared/work';
import { type Status, statusOf, statusOfPage } from '@/utils/platforms/x/links';
import { X_TABLE } from '@/utils/platforms/x/table';

export const { selectors: S, attributes: A } = tableOf(X_TABLE);
const DIALOG = '[role=dialog]';

export function findRow(pointer: Pointer, page: Page): Row | null {
  const { path } = pointer;
  const row = closestIn(path, S.row) ?? closestIn(path, S.entry)?.querySelector(S.row);
  if (!row) return null;
  const card = path.slice(0, Math.max(0, path.indexOf(row))).find(isCard);
  if (card) return rowAt(first(card, S.row) ?? card, 'post', pointer);
  const found = rowAt(row, 'post', pointer);
  return isQuote(found) || !isComment(row, page) ? found : { ...found, kind: 'comment' };
}

export function relocate(commentId: string, page: Page): Row | null {
  const row = all(page.document, S.row).find((one) => statusIn(one, page)?.id === commentId);
  return row ? findRow({ path: ancestors(row), selection: '' }, page) : null;
}

/** What matches inside a post, without the post it quotes. */
export function own(unit: Element, selector: string): HTMLElement[] {
  return ownIn(unit, selector, `${S.row}, ${S.quote}`);
}

/** The row around a quoted post; null for a post that stands by itself. */
export function quoterOf({ path }: Row): Element | null {
  return path.slice(1).find((element) => element.matches(S.row)) ?? null;
}

export function isQuote(row: Row): boolean {
  return quoterOf(row) !== null;
}

/** The post's own address: of a post in the newer markup also on the entry around it. */
export function statusIn(unit: Element, page: Page): Status | null {
  return statusLink(unit, page)?.status ?? entryStatus(unit, page);
}

/** The link that shows the time and names the post. */
export function statusLink(unit: Element, page: Page): { link: HTMLElement; status: Status } | null {
  const links = own(unit, 'a[href*="/status"]').flatMap((link) => {
    const status = statusOf(link.getAttribute('href') ?? '', page);
    return status && !link.closest(`${S.text}, ${S.words}`) ? [{ link, status }] : [];
  });
  return links.find(({ link }) => first(link, 'time')) ?? links[0] ?? null;
}

/**
 * The post a conversation is about; null on timelines. Behind a reply dialog it is the one that stands open; a picture's
 * dialog may show the conversation over a timeline that does not.
 */
export function focalOf(page: Page): Element | null {
  return searched(page.document, 'focal', () => findFocal(page));
}

/** A timeline shows some forty rows at a time. */
const MOST_ROWS = 200;

function findFocal(page: Page): Element | null {
  const id = statusOfPage(page)?.id;
  const rows = all(page.document, S.row)
    .slice(0, MOST_ROWS)
    .filter((row) => !row.closest('[hidden]'));
  const isOpen = (row: Element): boolean =>
    row.matches(S.focal) || row.closest(S.entry)?.matches(S.focal) === true;
  const isMeant = (row: Element): boolean => (id ? statusIn(row, page)?.id === id : isOpen(row));
  return rows.find((row) => !row.closest(DIALOG) && isMeant(row)) ?? (id ? rows.find(isMeant) : null) ?? null;
}

/** Below the post a conversation is about everything belongs to it; above it stands what it answers. */
function isComment(row: Element, page: Page): boolean {
  const focal = focalOf(page);
  if (!focal || focal === row || statusIn(focal, page)?.id === statusIn(row, page)?.id) return false;
  return (row.closest(DIALOG) !== null && !focal.closest(DIALOG)) || precedes(focal, row);
}

function isCard(element: Element): boolean {
  return element.matches(S.quote) && first(element, `${S.name}, ${S.row}`) !== null;
}

function entryStatus(unit: Element, page: Page): Status | null {
  const entry = unit.closest(`${S.entry}, ${S.quote}`);
  return statusOf(entry?.getAttribute('data-href') ?? '', page);
}
