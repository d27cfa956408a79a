// A picture, sticker or film that came with a comment.
import { all } from '@/utils/platforms/shared/walk';

/** What the page calls the first picture of a row, else its kind; `except` names the avatar and the text. */
export function attachmentIn(row: Element, except: readonly (Element | null)[]): string | null {
  const media = all(row, 'img, video').find((one) => {
    const control = one.closest('[role=button], button');
    // Badges and reactions are pictures of controls.
    const isControl = control !== null && !control.contains(row);
    return !isControl && !except.some((part) => part?.contains(one));
  });
  if (!media) return null;
  return media.getAttribute('alt')?.trim() || (media.tagName === 'VIDEO' ? 'video' : 'image');
}
