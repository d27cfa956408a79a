// X, formerly Twitter: conversations, timelines, the reply dialog; the classic and the newer markup.
import type { Adapter } from '@/utils/platforms/adapter';
import { around } from '@/utils/platforms/x/around';
import { isX } from '@/utils/platforms/x/links';
import { read } from '@/utils/platforms/x/read';
import { reply } from '@/utils/platforms/x/reply';
import { findRow, relocate } from '@/utils/platforms/x/rows';

export const x: Adapter = {
  name: 'x',
  platform: 'x',
  isHere: ({ url }) => isX(url),
  findRow,
  relocate,
  read,
  reply,
  around,
};
