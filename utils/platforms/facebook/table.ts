// Facebook: roles, and the few attributes that have outlived its redesigns.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const FACEBOOK_TABLE = {
  platform: 'facebook',
  asOf: '2026-11-27',
  selectors: {
    row: 'article, [role=article]',
    /** Around a comment on some surfaces; its attribute is the comment's id. */
    marked: '[data-commentid]',
    story: '[data-ad-rendering-role=story_message]',
    profile: '[data-ad-rendering-role=profile_name]',
    /** What holds one post with its comments, on timelines and feeds, in dialogs, in the reel viewer; nearest wins. */
    scope:
      '[role=dialog], [aria-posinset], [data-pagelet^=TimelineFeedUnit], [data-pagelet^=FeedUnit], [role=complementary], aside, [role=main], main',
    main: '[role=main], main',
    /** Beside the reel, with its comments. */
    panel: '[role=complementary], aside',
    control: '[role=button], button',
    words: '[dir=auto]',
    /** Ways through the site; one of them leads to one's own profile. */
    ways: '[role=navigation], nav, [role=banner]',
    heading: 'h2 a[href], h3 a[href], h4 a[href]',
  },
  attributes: { id: 'data-commentid' },
} as const satisfies PlatformTable;
