// Instagram: roles, times and directions only. None of its classes has lasted.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const INSTAGRAM_TABLE = {
  platform: 'instagram',
  asOf: '2026-11-27',
  selectors: {
    /** Everything of one post: its media, its comments and their composer. Nearest first. */
    post: 'article',
    dialog: '[role=dialog]',
    main: 'main, [role=main]',
    time: 'time',
    control: '[role=button], button',
    words: '[dir=auto]',
  },
  attributes: { instant: 'datetime' },
} as const satisfies PlatformTable;
