// The sample comments of the welcome page as they are drawn, and the addresses that make them look to the
// extension like a real page's.
import { EXAMPLE_HANDLE } from '@/utils/services/example/brand';
import type { WelcomeComment } from '@/utils/services/welcome-comments';

/** One comment under the practice post. */
export type PracticeComment = Pick<WelcomeComment, 'id' | 'handle' | 'text' | 'time'>;

/** A comment's own address, in the form that large sites use; nothing is ever loaded from it. */
export const addressOf = (commentId: string): string => `/p/PRACTICE/c/${commentId}/`;
export const POST_ADDRESS = '/p/PRACTICE/';
/** The page's own account: the example team's, so that post, answers and team tell one story. */
export const SHOP = EXAMPLE_HANDLE;

/** A calm colour for an avatar, the same for the same handle. */
export function hueOf(handle: string): number {
  let sum = 0;
  for (const letter of handle) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}
