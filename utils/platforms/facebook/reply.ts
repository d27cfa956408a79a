// Where an answer on Facebook belongs. Wrong choices are costly here: a box of another thread, of the whole
// post or of a private message may be open at the same time. An editor counts only where it can be proven:
//   1 it names the customer: its label, or the mention already written into it;
//   2 it stands in an element that holds this thread and no other, while other threads stand outside;
//   3 it is the only one of the post and speaks as the post's owner ("Comment as PAGE"), seen by the name.
// Otherwise nothing is open; the row's own Reply is used and the box that appears is the right one.
import type { Page, Reply, Row } from '@/utils/platforms/adapter';
import { actsOf, partsOf } from '@/utils/platforms/facebook/parts';
import { ownerOf } from '@/utils/platforms/facebook/post';
import { isComment, postScope } from '@/utils/platforms/facebook/rows';
import { articlesIn, names, threadId } from '@/utils/platforms/facebook/thread';
import { editorKind, editorsIn } from '@/utils/platforms/shared/editors';
import { nameOf } from '@/utils/platforms/shared/text';
import { plainText, precedes } from '@/utils/platforms/shared/walk';

export function reply(row: Row, page: Page): Reply | null {
  const scope = postScope(row.path) ?? page.document.body;
  const openBy = row.kind === 'comment' ? replyControl(row.element, page) : null;
  const inPost = editorsIn(scope);
  const found = row.kind === 'comment' ? findOpen(row, scope, inPost, page) : only(inPost);
  if (!found.open && !openBy) return null;
  const editor = found.open ? editorKind(found.open) : 'lexical';
  return { editor, openBy, scope, open: found.open, openFirst: found.openFirst, ambiguous: found.ambiguous };
}

type Found = Pick<Reply, 'open' | 'openFirst' | 'ambiguous'>;
/** Replies that are shown at once; a thread that shows more is not told from its neighbours. */
const LONGEST_THREAD = 300;
const NONE: Found = { open: null, openFirst: false, ambiguous: false };

function findOpen(row: Row, scope: Element, inPost: readonly HTMLElement[], page: Page): Found {
  const strangers = strangersOf(row, scope, page);
  const thread = threadOf(row, scope, strangers);
  const near = inPost.filter((editor) => thread?.contains(editor));
  const owner = ownerOf(row.path, page)?.name ?? '';
  const author = partsOf(row.element, page).author;
  const name = (author && nameOf(author)) ?? '';
  // Below an answer of the owner's own, "Comment as PAGE" would seem to name the customer.
  const addressed = inPost.filter(
    (editor) => name !== owner && names(editor, name) && isBelow(editor, row, strangers),
  );
  if (addressed.length === 1) return only(addressed);
  if (near.length > 0) return only(near);
  return inPost.length === 1 && inPost.some((editor) => names(editor, owner))
    ? { ...only(inPost), openFirst: true }
    : NONE;
}

/** The nearest comments before and after a row that belong to other threads: farther ones change nothing. */
function strangersOf(row: Row, scope: Element, page: Page): Element[] {
  const thread = threadId(row.element, page);
  if (thread === null) return [];
  const articles = articlesIn(scope);
  const at = articles.indexOf(row.element);
  const before = articles.slice(Math.max(0, at - LONGEST_THREAD), at).reverse();
  const after = articles.slice(at + 1, at + 1 + LONGEST_THREAD);
  const isStranger = (element: Element): boolean =>
    isComment(element, page) && threadId(element, page) !== thread;
  return [before.find(isStranger), after.find(isStranger)].filter((element) => element !== undefined);
}

/** The largest element around a row that holds comments of its thread only, while other threads stand outside. */
function threadOf(row: Row, scope: Element, strangers: readonly Element[]): Element | null {
  if (strangers.length === 0) return null;
  const border = row.path.findIndex((element) => {
    return element === scope || strangers.some((stranger) => element.contains(stranger));
  });
  return border > 0 ? (row.path[border - 1] ?? null) : null;
}

/** True when no other thread begins between a row and an editor below it. */
function isBelow(editor: Element, { element }: Row, strangers: readonly Element[]): boolean {
  const isBetween = (other: Element): boolean => precedes(element, other) && precedes(other, editor);
  return precedes(element, editor) && !strangers.some(isBetween);
}

/** The second act below a comment is Reply, in every language; Like, the first, carries a label of its own. */
function replyControl(row: Element, page: Page): HTMLElement | null {
  const [, ...afterLike] = actsOf(row, page).filter((act) => plainText(act) !== '');
  return afterLike.find((act) => !act.hasAttribute('aria-label')) ?? afterLike[0] ?? null;
}

function only(editors: readonly HTMLElement[]): Found {
  const [editor = null, ...others] = editors;
  return others.length > 0 ? { ...NONE, ambiguous: true } : { ...NONE, open: editor };
}
