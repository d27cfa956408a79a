// LinkedIn in both markups: class names of the classic one, component keys of the newer one.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const LINKEDIN_TABLE = {
  platform: 'linkedin',
  asOf: '2026-11-27',
  selectors: {
    row: '[data-id*="urn:li:comment:("], [componentkey^="replaceableComment_urn:li:comment:("], [id^="replaceableComment_urn:li:comment:("]',
    replyRow: '[class*="--reply"]',
    name: '[class*="description-title"]',
    text: '[class*="main-content"], [data-testid=expandable-text-box]',
    control: 'button, [role=button]',
    /** Likes and menus say what they are; Reply is a plain button. */
    notReply: '[aria-pressed], [aria-haspopup], [aria-expanded]',
    /** One's own profile, beside a feed. */
    account: '[class*="identity-module"], [class*="profile-card"]',
    owner: '[class*="actor__title"], [class*="actor__name"]',
  },
  attributes: { urn: 'data-id', key: 'componentkey' },
} as const satisfies PlatformTable;
