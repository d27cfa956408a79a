// A picture, sticker or film that came with a comment.
import { all } from '@/utils/platforms/shared/walk';

/** What the page calls the first picture of a row, else its kind; `except` names the avatar and the text. */
export function attachmentIn(row: Element, except: readonly (Element | null)[]): string | null {
  const isSent = (one: Element): boolean => {
    const control = one.closest('[role=button], button');
    // Badges and reactions are pictures of controls.
    const isControl = control !== null && !control.contains(row);
    return !isControl && !except.some((part) => part?.contains(one));
  };
  // A sticker may be the background of an element that only says it is a picture.
  const media = all(row, 'img, video').find(isSent) ?? all(row, 'div[role=img]').find(isSent);
  if (!media) return null;
  const name = media.getAttribute('alt') ?? media.getAttribute('aria-label');
  return name?.trim() || (media.tagName === 'VIDEO' ? 'video' : 'image');
}
