// A picture, sticker or film that came with a comment.
import { all } from '@/utils/platforms/shared/walk';

/** True for a picture that stands for itself, and not for an emoji. */
export function isPicture(element: Element): boolean {
  const name = element.getAttribute('alt') ?? '';
  return element.tagName === 'IMG' && !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u.test(name);
}

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
