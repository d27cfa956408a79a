// YouTube: its elements have names of their own, and the parts of a comment have ids (many times on one page).
import type { PlatformTable } from '@/utils/schema/platform-table';

export const YOUTUBE_TABLE = {
  platform: 'youtube',
  asOf: '2026-11-28',
  selectors: {
    row: 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer, ytcp-comment',
    /** In Studio, ytcp-…, the name is inside its link. */
    author: '#author-text[href], .comment-title a, ytcp-comment #name',
    badge: 'ytd-author-comment-badge-renderer',
    text: '#content-text, .comment-text',
    time: '#published-time-text a, a[href*="lc="]',
    more: '#more:not([hidden])',
    reply: '#reply-button-end button, #reply-button button',
    /** The channel of the video, short or post; the first that the page has. */
    owner:
      'ytd-watch-metadata ytd-channel-name a, ytd-video-owner-renderer a, ytd-reel-video-renderer[is-active] a[href*="/@"], yt-reel-channel-bar-view-model a, ytd-backstage-post-renderer #author-text, ytm-slim-owner-renderer a',
    /** One's own channel: the menu behind one's picture, once it has been opened, … */
    account: 'ytd-active-account-header-renderer',
    accountName: '#account-name',
    accountHandle: '#channel-handle',
    /** … and the way to one's own videos among the ways through the site, where it is not hidden behind a menu. */
    studio: 'ytd-guide-entry-renderer a[href], ytd-compact-link-renderer a[href]',
  },
  attributes: { creator: 'creator' },
} as const satisfies PlatformTable;
