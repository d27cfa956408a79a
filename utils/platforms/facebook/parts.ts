// The pieces of a comment of Facebook: who, when, what, and the list of acts below.
import type { Page } from '@/utils/platforms/adapter';
import { carriedId, commentOf, personOf } from '@/utils/platforms/facebook/links';
import { own, S } from '@/utils/platforms/facebook/rows';
import { linkAddress } from '@/utils/platforms/shared/links';
import { apart, first, outermost, plainText, precedes } from '@/utils/platforms/shared/walk';

export const CONTROL = S.control;
const WORDS = S.words;

export interface Parts {
  /** The link with the name; for an anonymous member of a group the name itself. */
  readonly author: HTMLElement | null;
  readonly avatar: HTMLElement | null;
  readonly body: readonly HTMLElement[];
  /** The link that names the comment and shows its time. */
  readonly time: HTMLElement | null;
}

export function partsOf(row: Element, page: Page): Parts {
  const links = own(row, 'a[href]', page);
  const time = links.find((link) => commentOf(linkAddress(link, page)) && plainText(link) !== '') ?? null;
  const people = links.filter((link) => personOf(link, page) !== null);
  const link = authorLink(people, row, page);
  const words = wordBlocks(row, link, page);
  // Without a link the name is the first block of words.
  const [author, body] = link
    ? [
        link,
        apart(
          words.filter((block) => precedes(link, block)),
          [link],
        ),
      ]
    : [words[0] ?? null, words.slice(1)];
  const avatar = people.find((one) => plainText(one) === '') ?? null;
  return { author, avatar, body: besideEachOther(body), time };
}

/** The acts below a comment (Like, Reply …), outermost first to last. */
export function actsOf(row: Element, page: Page): HTMLElement[] {
  const lists = own(row, 'ul, ol', page).filter((list) => first(list, CONTROL));
  return outermost(lists.flatMap((list) => own(list, CONTROL, page)));
}

// Both links to the author carry the comment's id; a mention does not. Without tracking parameters the name
// is the one that is not part of a longer text.
function authorLink(people: readonly HTMLElement[], row: Element, page: Page): HTMLElement | null {
  const named = people.filter((link) => plainText(link) !== '');
  const marked = named.find((link) => carriedId(linkAddress(link, page)) !== null);
  return marked ?? named.find((link) => !isInText(link, row)) ?? null;
}

function isInText(link: Element, row: Element): boolean {
  const block = link.parentElement?.closest(WORDS);
  return Boolean(block && row.contains(block) && plainText(block) !== plainText(link));
}

function wordBlocks(row: Element, author: Element | null, page: Page): HTMLElement[] {
  return outermost(
    own(row, WORDS, page).filter((element) => {
      if (author && element.contains(author)) return false;
      const around = element.closest(`a, ul, ol, ${CONTROL}`);
      return !around || around.contains(row);
    }),
  );
}

// A text of several paragraphs may have no common wrapper.
function besideEachOther(blocks: readonly HTMLElement[]): HTMLElement[] {
  return blocks.filter((block) => block.parentElement === blocks[0]?.parentElement);
}
