// LinkedIn names comments by urns: urn:li:comment:(activity:POST,COMMENT), in one markup with a full urn inside.
import type { Page } from '@/utils/platforms/adapter';
import { linkAddress } from '@/utils/platforms/shared/links';

export interface CommentUrn {
  readonly id: string;
  /** The post's urn. */
  readonly post: string;
}

const COMMENT = /comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)/;
const PROFILE = /^\/(in|company|school|showcase)\/([^/]+)/;
const SITE = 'https://www.linkedin.com';

export function commentUrn(text: string | null): CommentUrn | null {
  const [, kind, post, id] = text?.match(COMMENT) ?? [];
  return kind && post && id ? { id, post: `urn:li:${kind}:${post}` } : null;
}

export function postAddress(post: string): string {
  return `${SITE}/feed/update/${post}/`;
}

/** The page has no link to a comment; this is the address its own "copy link" gives. */
export function commentAddress({ id, post }: CommentUrn): string {
  const urn = encodeURIComponent(`urn:li:fsd_comment:(${id},${post})`)
    .replace('(', '%28')
    .replace(')', '%29');
  return `${postAddress(post)}?dashCommentUrn=${urn}`;
}

/** A person's or company's own page; null when the link leads elsewhere. */
export function profileOf(link: Element, page: Page): { handle: string; url: string } | null {
  const url = linkAddress(link, page);
  const [, kind, handle] = (url?.hostname.endsWith('linkedin.com') && url.pathname.match(PROFILE)) || [];
  return kind && handle ? { handle, url: `${SITE}/${kind}/${handle}` } : null;
}
