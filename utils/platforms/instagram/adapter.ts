// Instagram: posts, reels, the home feed and Direct; and pages of our own that are drawn like its posts.
import type { Adapter, Page } from '@/utils/platforms/adapter';
import { around } from '@/utils/platforms/instagram/around';
import { direct } from '@/utils/platforms/instagram/direct';
import { read } from '@/utils/platforms/instagram/read';
import { reply } from '@/utils/platforms/instagram/reply';
import { findRow, relocate } from '@/utils/platforms/instagram/rows';
import { isHostOf } from '@/utils/platforms/shared/links';

const POSTS = { findRow, relocate, read, reply, around } as const;

/** Messages are read like those of other messengers, everything else as posts and their comments. */
const readerOf = ({ kind }: { readonly kind: string }) => (kind === 'message' ? direct : POSTS);

export const instagram: Adapter = {
  name: 'instagram',
  platform: 'instagram',
  isHere: ({ url }) => isHostOf(url, 'instagram.com'),
  findRow: (pointer, page) => direct.findRow(pointer, page) ?? findRow(pointer, page),
  relocate,
  read: (row, page) => readerOf(row).read(row, page),
  reply: (row, page) => readerOf(row).reply(row, page),
  around: (row, reading, page) => readerOf(row).around?.(row, reading, page) ?? {},
};

/** The extension's own welcome page, so that the first right-click needs no login and no network. */
export const welcome: Adapter = {
  ...POSTS,
  name: 'welcome',
  platform: 'web',
  isHere: ({ url, document }: Page) =>
    /^(chrome|moz)-extension:$/.test(url.protocol) &&
    document.documentElement.hasAttribute('data-hamseda-welcome'),
};
