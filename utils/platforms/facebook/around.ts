// What Facebook shows around a comment: in whose name one writes, and whether the post's owner has answered.
import type { Account, Page, Reading, Row, Surroundings } from '@/utils/platforms/adapter';
import { personOf } from '@/utils/platforms/facebook/links';
import { partsOf } from '@/utils/platforms/facebook/parts';
import { isSame, type Owner, ownerOf } from '@/utils/platforms/facebook/post';
import { isComment, postScope, S } from '@/utils/platforms/facebook/rows';
import { articlesIn, names, threadId } from '@/utils/platforms/facebook/thread';
import { answerAfter } from '@/utils/platforms/shared/answered';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { firstLineOf, nameOf } from '@/utils/platforms/shared/text';
import { all, first, plainText } from '@/utils/platforms/shared/walk';

export function around(row: Row, reading: Reading, page: Page): Surroundings {
  const owner = ownerOf(row.path, page);
  const scope = postScope(row.path);
  return {
    actingAs: (owner && scope && asOwner(owner, scope, reading)) ?? accountOf(page),
    alreadyAnswered: owner && scope ? answered(row, reading, owner, scope, page) : null,
  };
}

/** A box that names the owner, where the customer has another name: "Comment as PAGE", in any language. */
function asOwner(owner: Owner, scope: Element, { author, byPostOwner }: Reading): Account | null {
  if (byPostOwner || author?.name === owner.name) return null;
  const isAsOwner = editorsIn(scope).some((editor) => names(editor, owner.name));
  return isAsOwner ? { name: owner.name, handle: null, url: owner.url } : null;
}

/** The only person with a name and a picture among the ways through the site. */
function accountOf(page: Page): Account | null {
  const people = all(page.document, S.ways)
    .flatMap((ways) => all(ways, 'a[href]'))
    .filter(
      (link) =>
        !link.closest(S.main) &&
        personOf(link, page) !== null &&
        plainText(link) !== '' &&
        first(link, 'image, img') !== null,
    );
  const addresses = new Set(people.map((link) => personOf(link, page)));
  const [link] = people;
  return link && addresses.size === 1
    ? { name: firstLineOf(link), handle: null, url: personOf(link, page) }
    : null;
}

function answered(row: Row, { byPostOwner }: Reading, owner: Owner, scope: Element, page: Page): true | null {
  const thread = threadId(row.element, page);
  if (row.kind !== 'comment' || thread === null || byPostOwner) return null;
  return answerAfter(row.element, articlesIn(scope), (later) => {
    if (!isComment(later, page) || threadId(later, page) !== thread) return false;
    const { author } = partsOf(later, page);
    return author !== null && isSame(owner, { name: nameOf(author) ?? '', url: personOf(author, page) });
  });
}
