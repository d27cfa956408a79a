// Finds the box an answer belongs to, at the moment of writing: the row is read again, because the page may have
// drawn another customer's comment into the same nodes, and a closed box is opened by the row's own control.
import type { ErrorCode } from '@/utils/base/errors';
import { fail, ok, type Result } from '@/utils/base/result';
import type { Adapter, Page, Reply, Row } from '@/utils/platforms/adapter';
import { pause, waitUntil } from '@/utils/platforms/editors/wait';
import { type KeptCapture, keptCapture } from '@/utils/platforms/kept';
import { adaptersHere } from '@/utils/platforms/reader';
import { deepActive, editorsIn, focusedEditor } from '@/utils/platforms/shared/editors';
import { ancestors } from '@/utils/platforms/shared/walk';
import type { CapturedComment } from '@/utils/schema/capture';

export interface ReplyBox {
  readonly box: HTMLElement;
  readonly author: CapturedComment['author'];
}

const MOST_WAIT_MS = 2_000;
/** A page that has a box already reacts to Reply at once or not at all. */
const SHORT_WAIT_MS = 700;
/** As long as a person may take to find Reply and press it. */
const LONGEST_WAIT_MS = 20_000;
const LOOK_MS = 250;
/** Sites write the customer's name into the box a moment after it opens. */
const SETTLE_MS = 80;

/** The box for the comment with this id; for no comment in particular, the editor that holds the caret. */
export async function findReplyBox(commentId: string | null, page: Page): Promise<Result<ReplyBox>> {
  const kept = keptCapture();
  if (!kept && commentId === null) {
    const focused = focusedEditor(page.document);
    return focused ? ok({ box: focused, author: null }) : fail('composer-not-found');
  }
  const found = kept ? sameRow(kept, commentId, page) : anew(commentId, page);
  if (!found) return fail('row-changed');
  const { adapter, row } = found;
  const reply = adapter.reply(row, page);
  if (!reply) return fail('composer-not-found');
  const box = reply.open && !reply.openFirst ? ok(reply.open) : await open(adapter, row, reply, page);
  return box.ok ? ok({ box: box.value, author: adapter.read(row, page).author }) : box;
}

interface Found {
  readonly adapter: Adapter;
  readonly row: Row;
}

/**
 * The same for a box that the person is opening. Only what the site's adapter then knows as this comment's own is
 * taken, so a box of another conversation that opens meanwhile stays empty. Gives up after 20 s, or when `isOver`.
 */
export async function awaitReplyBox(
  commentId: string | null,
  page: Page,
  isOver: () => boolean,
): Promise<Result<ReplyBox>> {
  for (let waited = 0; waited < LONGEST_WAIT_MS && !isOver(); waited += LOOK_MS) {
    await pause(LOOK_MS);
    if (openedBox(commentId, page) === null) continue;
    await pause(SETTLE_MS);
    const opened = openedBox(commentId, page);
    if (opened && !isOver()) return ok(opened);
  }
  return fail('composer-not-found');
}

function openedBox(commentId: string | null, page: Page): ReplyBox | null {
  const kept = keptCapture();
  if (!kept && commentId === null) {
    const focused = focusedEditor(page.document);
    return focused && { box: focused, author: null };
  }
  const found = kept ? sameRow(kept, commentId, page) : anew(commentId, page);
  const reply = found?.adapter.reply(found.row, page);
  if (!found || !reply?.open || reply.openFirst) return null;
  return { box: reply.open, author: found.adapter.read(found.row, page).author };
}

/** The captured row if it still shows the captured comment, else where the page shows it now. */
function sameRow(
  { adapter, found, comment }: KeptCapture,
  commentId: string | null,
  page: Page,
): Found | null {
  if (comment.commentId !== commentId) return null;
  const row = { ...found, path: ancestors(found.element) };
  if (found.element.isConnected && isSame(adapter.read(row, page), comment)) return { adapter, row };
  return anew(commentId, page);
}

function isSame(
  now: Pick<CapturedComment, 'commentId' | 'author' | 'text' | 'kind'>,
  then: CapturedComment,
): boolean {
  if (then.kind === 'selection') return true; // a selection may have moved on; it names no row
  if (then.commentId !== null) return now.commentId === then.commentId;
  const isSameAuthor = now.author?.handle === then.author?.handle && now.author?.name === then.author?.name;
  return isSameAuthor && now.text === then.text;
}

function anew(commentId: string | null, page: Page): Found | null {
  for (const adapter of commentId === null ? [] : adaptersHere()) {
    const row = adapter.isHere(page) ? adapter.relocate(commentId ?? '', page) : null;
    if (row) return { adapter, row };
  }
  return null;
}

/** Uses the row's own control and takes what it opens; nothing else in the page can be that box. */
async function open(adapter: Adapter, row: Row, reply: Reply, page: Page): Promise<Result<HTMLElement>> {
  const { openBy, scope } = reply;
  if (!openBy) return fail(whyNone(reply));
  const known = new Set(editorsIn(scope));
  const activeBefore = deepActive(page.document);
  const appeared = (): HTMLElement[] => editorsIn(scope).filter((editor) => !known.has(editor));
  const entered = (): HTMLElement | null => {
    const focused = deepActive(page.document) === activeBefore ? null : focusedEditor(page.document);
    return focused && scope.contains(focused) ? focused : null;
  };
  const recognised = (): HTMLElement | null => {
    const now = adapter.reply(row, page);
    return now && !now.openFirst ? now.open : null;
  };
  const hasOpened = (): boolean => appeared().length > 0 || entered() !== null || recognised() !== null;

  openBy.click();
  const opened = await waitUntil(hasOpened, scope, reply.open ? SHORT_WAIT_MS : MOST_WAIT_MS);
  if (opened) await pause(SETTLE_MS);
  const [fresh, ...others] = appeared();
  if (others.length > 0) return fail('composer-ambiguous');
  const box = fresh ?? recognised() ?? entered() ?? adapter.reply(row, page)?.open;
  return box ? ok(box) : fail(whyNone(adapter.reply(row, page)));
}

function whyNone(reply: Reply | null): ErrorCode {
  return reply?.ambiguous ? 'composer-ambiguous' : 'composer-not-found';
}
