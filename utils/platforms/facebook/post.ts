// The post around a comment of Facebook: whose it is and where it stands.
import type { Page } from '@/utils/platforms/adapter';
import { isAdvertLink, isOutgoing, personOf, postOf } from '@/utils/platforms/facebook/links';
import { own, postScope, S } from '@/utils/platforms/facebook/rows';
import { linkAddress } from '@/utils/platforms/shared/links';
import { nameOf } from '@/utils/platforms/shared/text';
import { firstShown, plainText } from '@/utils/platforms/shared/walk';

export interface Owner {
  readonly name: string;
  readonly url: string | null;
}

// Best first.
const OWNER_LINKS = [
  `${S.profile} a[href]`, // timelines, feeds, dialogs
  S.heading, // groups
  'a[href]', // the reel viewer has no heading
];
const STORY = S.story;

/** Who wrote the post; looked up around the comment, then beside it (the reel viewer's main part). */
export function ownerOf(path: readonly Element[], page: Page): Owner | null {
  const scope = postScope(path);
  const main = firstShown(page.document, S.main);
  // Beside a dialog there are other people's posts, beside the comments of a reel there is the reel.
  const scopes = scope?.matches(S.panel) ? [scope, main] : [scope];
  for (const around of scopes) {
    for (const selector of OWNER_LINKS) {
      const link = around && own(around, selector, page).find((one) => isName(one, page));
      if (link) return { name: nameOf(link) ?? '', url: personOf(link, page) };
    }
  }
  return null;
}

/** The post's own address in its header; adverts have none. */
export function headerPost(path: readonly Element[], page: Page): ReturnType<typeof postOf> {
  const scope = postScope(path);
  const links = scope ? own(scope, 'a[href]', page) : [];
  const posts = links
    .map((link) => linkAddress(link, page))
    .filter((url) => !url?.searchParams.has('comment_id'));
  return posts.map(postOf).find(Boolean) ?? null;
}

export function storyOf(scope: Element, page: Page): HTMLElement | null {
  return own(scope, STORY, page)[0] ?? null;
}

/** True for an advert as far as its links tell; the word itself is scrambled on purpose. */
export function isAdvert(scope: Element, page: Page): boolean {
  const addresses = own(scope, 'a[href]', page).map((link) => linkAddress(link, page));
  const hasOwnAddress = addresses.some((url) => postOf(url) !== null);
  return addresses.some(isAdvertLink) || (!hasOwnAddress && addresses.some(isOutgoing));
}

/** By their addresses where both are known. */
export function isSame(owner: Owner, author: Owner): boolean {
  return owner.url !== null && author.url !== null ? owner.url === author.url : owner.name === author.name;
}

function isName(link: Element, page: Page): boolean {
  return plainText(link) !== '' && personOf(link, page) !== null && !link.closest(STORY);
}
