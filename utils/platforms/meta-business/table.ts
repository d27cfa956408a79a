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
    /** Where one chooses for which page the suite works; the path goes on with the page's id and its name. */
    account: '[data-surface*="business_scope:page:"]',
  },
  attributes: { id: 'data-message-id', seconds: 'data-utime', surface: 'data-surface' },
} as const satisfies PlatformTable;
