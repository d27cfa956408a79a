// Instagram: roles, times and directions, and the named parts of Direct. None of its classes has lasted.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const INSTAGRAM_TABLE = {
  platform: 'instagram',
  asOf: '2026-11-27',
  selectors: {
    /** Everything of one post: its media, its comments and their composer. Nearest first. */
    post: 'article, [role=article]',
    dialog: '[role=dialog]',
    main: 'main, [role=main]',
    time: 'time',
    control: '[role=button], button',
    words: '[dir=auto]',
    /** Direct: the parts of a conversation, and what one message is made of. */
    messages: '[data-pagelet^="IGDMessagesList"], [data-pagelet^="IGDOpenMessageList"]',
    messageGrid: '[role=grid]',
    message: '[role=group], [role=row]',
    messageBox: '[data-pagelet^="IGDComposer"]',
    messageHeader: '[data-pagelet^="IGDInboxHeader"]',
    messageTime: 'time, abbr',
    bubble: '[role=presentation], [role=none]',
    heading: 'h1, h2, h3, [role=heading]',
  },
  attributes: { instant: 'datetime' },
} as const satisfies PlatformTable;
