// Instagram: posts, reels and the home feed; and pages of our own that are drawn the same way.
import type { Adapter, Page } from '@/utils/platforms/adapter';
import { around } from '@/utils/platforms/instagram/around';
import { read } from '@/utils/platforms/instagram/read';
import { reply } from '@/utils/platforms/instagram/reply';
import { findRow, relocate } from '@/utils/platforms/instagram/rows';
import { isHostOf } from '@/utils/platforms/shared/links';

const READER = { findRow, relocate, read, reply, around } as const;

export const instagram: Adapter = {
  ...READER,
  name: 'instagram',
  platform: 'instagram',
  isHere: ({ url }) => isHostOf(url, 'instagram.com'),
};

/** The extension's own welcome page, so that the first right-click needs no login and no network. */
export const welcome: Adapter = {
  ...READER,
  name: 'welcome',
  platform: 'web',
  isHere: ({ url, document }: Page) =>
    /^(chrome|moz)-extension:$/.test(url.protocol) &&
    document.documentElement.hasAttribute('data-hamseda-welcome'),
};
