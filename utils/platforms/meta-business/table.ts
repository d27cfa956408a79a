// Meta Business Suite: messages of its inbox. `data-surface` is an internal path and the same in every language.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const META_BUSINESS_TABLE = {
  platform: 'metaBusiness',
  asOf: '2026-11-27',
  selectors: {
    row: '[data-message-id]',
    /** Around a message; carries when it was written. */
    time: '[data-utime]',
    thread: '[data-surface*="detail_view"]',
    header: '[data-surface$="detail_view_header"]',
  },
  attributes: { id: 'data-message-id', seconds: 'data-utime' },
} as const satisfies PlatformTable;
