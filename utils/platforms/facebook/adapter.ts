// Facebook: page timelines, post dialogs, groups, feeds, the reel viewer; not Business Suite.
import type { Adapter } from '@/utils/platforms/adapter';
import { around } from '@/utils/platforms/facebook/around';
import { read } from '@/utils/platforms/facebook/read';
import { reply } from '@/utils/platforms/facebook/reply';
import { findRow, relocate } from '@/utils/platforms/facebook/rows';
import { isHostOf } from '@/utils/platforms/shared/links';

export const facebook: Adapter = {
  name: 'facebook',
  platform: 'facebook',
  isHere: ({ url }) => isHostOf(url, 'facebook.com') && !url.hostname.startsWith('business.'),
  findRow,
  relocate,
  read,
  reply,
  around,
};
