// Where things stand on the two posts of the stories, as CSS selectors: both browsers' drivers take them.

export type Part = 'text' | 'handle' | 'time' | 'avatar' | 'emoji';

/** A comment of the Instagram post, by its author's handle. */
export function instagramComment(handle: string, part: Part = 'text'): string {
  const row = `.x1:has(a[href="/${handle}/"])`;
  const inside: Record<Part, string> = {
    text: '.x3 > div:first-of-type > span',
    handle: '.x3 > span a span',
    time: 'time',
    avatar: 'img',
    emoji: 'img',
  };
  return `${row} ${inside[part]}`;
}

export const INSTAGRAM_BOX = 'form textarea';

/** A comment of the Facebook post, by its author's profile number. */
export function facebookComment(profile: string, part: Part = 'text'): string {
  const row = `[role=article]:has(a[href*="id=${profile}"])`;
  const inside: Record<Part, string> = {
    text: '[lang] [dir=auto]',
    handle: 'a:not([aria-hidden]) span[dir=auto]',
    time: 'li a',
    avatar: 'svg rect',
    emoji: '[lang] img',
  };
  return `${row} ${inside[part]}`;
}

/** The Reply control of a comment, and the editor that it makes. */
export const facebookReply = (profile: string) =>
  `[role=article]:has(a[href*="id=${profile}"]) li:last-child [role=button]`;
export const facebookBox = (profile: string) =>
  `div:has(> [role=article] a[href*="id=${profile}"]) > [data-lexical-editor]`;

/** How many answers the page has sent: it must stay 0. */
export const SENT = 'output';
