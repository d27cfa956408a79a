// What is read of a page, field by field, over all saved pages: the truth behind docs/platforms.md.
import type { CapturedComment } from '@/utils/schema/capture';

/** The name of each field in the table, and whether a reading has it: something that the page shows, said as it is. */
export const FIELDS: Readonly<Record<string, (comment: CapturedComment) => unknown>> = {
  'author: name': ({ author }) => author?.name,
  'author: handle': ({ author }) => author?.handle,
  'author: address': ({ author }) => author?.url,
  'author: verified': ({ author }) => author?.verified,
  text: ({ text }) => text,
  'text is cut': ({ truncated }) => truncated,
  attachment: ({ attachment }) => attachment,
  mentions: ({ mentions }) => mentions.length,
  'time: instant': ({ timestamp }) => timestamp?.iso,
  'time: label': ({ timestamp }) => timestamp?.label,
  'id of the comment or message': ({ commentId, messageId }) => commentId ?? messageId,
  permalink: ({ permalink }) => permalink,
  'is a reply': ({ isReply }) => isReply,
  'parent of a reply': ({ parentId }) => parentId,
  "by the post's owner, or ours": ({ byPostOwner, direction }) =>
    byPostOwner ?? (direction === 'outgoing' || null),
  'post or thread: id': ({ post, threadId }) => post?.id ?? threadId,
  'post: address': ({ post }) => post?.permalink,
  'post: author': ({ post }) => post?.author,
  'is an advert': ({ sponsored }) => sponsored,
  'account one acts as': ({ actingAs }) => actingAs,
  'has been answered': ({ alreadyAnswered }) => alreadyAnswered,
  'box that is open': ({ composer }) => composer?.state === 'open',
  'box behind a control': ({ composer }) => composer?.state === 'behindReply',
};
