// Whose post it is. The owner decides whether a comment is the page's own answer.
import type { Page } from '@/utils/platforms/adapter';
import { handleOf } from '@/utils/platforms/instagram/links';
import { peopleIn, S } from '@/utils/platforms/instagram/parts';
import { isInComment, SCOPES } from '@/utils/platforms/instagram/shape';
import { all, ancestors, closestIn, firstShown } from '@/utils/platforms/shared/walk';

export interface Owner {
  readonly handle: string;
  /** False where the owner was taken from beside the comments (a reel's viewer), where another reel may be mounted. */
  readonly certain: boolean;
}

// A long list of comments has thousands of names; the owner's comes before them.
const MOST_NAMES = 40;

export function ownerOf(path: readonly Element[], page: Page): Owner | null {
  for (const selector of SCOPES) {
    const scope = closestIn(path, selector);
    const handle = scope && ownerIn(scope, page);
    if (handle) return { handle, certain: true };
  }
  const viewer = firstShown(page.document, S.main);
  const handle = viewer && !path.includes(viewer) && ownerIn(reelOnScreen(viewer) ?? viewer, page);
  return handle ? { handle, certain: false } : null;
}

function ownerIn(scope: Element, page: Page): string | null {
  const headers = all(scope, 'header').flatMap((header) => peopleIn(header, page).names);
  const others = peopleIn(scope, page).names.slice(0, MOST_NAMES);
  const name = headers[0] ?? others.find((link) => !link.closest('nav') && !isInComment(link, page));
  return name ? handleOf(name, page) : null;
}

// Reels before and after the visible one stay mounted.
function reelOnScreen(viewer: Element): Element | null {
  const middle = (viewer.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  const video = all(viewer, 'video').find((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top < middle && bottom > middle;
  });
  let reel: Element | null = null;
  for (const around of video ? ancestors(video) : []) {
    if (around === viewer || all(around, 'video').length > 1) break;
    reel = around;
  }
  return reel;
}
